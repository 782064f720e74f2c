// newslint FILE…: 0 nothing that makes the run fail, 1 findings, 2 could not run.

import {existsSync} from 'node:fs'
import {ConfigError, nearest, sentenceOf} from '../errors.ts'
import {goOnShort} from '../pace.ts'
import {readArguments} from './arguments.ts'
import {complain, output} from './channels.ts'
import {type Command, commands} from './commands.ts'
import {handSign} from './crew.ts'
import {lendHand} from './hand.ts'
import {help} from './help.ts'
import {run} from './run.ts'

/** What other programs have as commands. */
const flags = ['help', 'version']

goOnShort()
if (process.argv[2] === handSign) lendHand()
else {
  main(process.argv.slice(2)).then((code) => {
    process.exitCode = code
  })
}

async function main(argv: readonly string[]): Promise<number> {
  try {
    const given = readArguments(argv)
    if (given.help) return say(help)
    if (given.version) return say(`${process.env.NEWSLINT_VERSION}\n`)
    const command = commandCalled(given.paths[0] ?? '')
    if (command) return await command(given.paths.slice(1), given)
    refuseSlips(given.paths[0] ?? '')
    return await run(given)
  } catch (error) {
    complain(sentenceOf(error))
    return 2
  }
}

/** "constructor", which every object has, is a file. */
function commandCalled(name: string): Command | undefined {
  return Object.hasOwn(commands, name) ? commands[name] : undefined
}

/** "expalin" is no release: what may be a command, and is no file, is taken for a slip. */
function refuseSlips(word: string) {
  const near = /^[a-z]{2,12}$/i.test(word) ? nearest(word, [...Object.keys(commands), ...flags]) : undefined
  if (!near || existsSync(word)) return
  const meant = flags.includes(near) ? `--${near}` : near
  throw new ConfigError(
    `Unexpected \`${word}\`, which is neither a command nor a file: did you mean \`newslint ${meant}\`?`
  )
}

function say(text: string) {
  output.write(text)
  return 0
}
