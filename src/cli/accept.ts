// `newslint accept`: leave a finding as it is, with a reason.

import {dirname, resolve} from 'node:path'
import type {VFileMessage} from 'vfile-message'
import rules from '../../rules/index.ts'
import {anchorOf} from '../anchor.ts'
import {find, load} from '../config/config.ts'
import {workingTree} from '../disk.ts'
import {ConfigError, InputError, noSuchRule} from '../errors.ts'
import {sourceOf} from '../formats/index.ts'
import {linterOf} from '../house.ts'
import {rangeOf} from '../place.ts'
import {visible} from '../reports/visible.ts'
import {accept} from '../silence/accepted.ts'
import type {Arguments} from './arguments.ts'
import {output} from './channels.ts'
import {readRelease} from './io.ts'

/** Accept the findings of a rule, those at a place, or that of a rule at a place. */
export function acceptFindings(paths: readonly string[], given: Arguments): number {
  const {path, reason} = asked(paths, given)
  const found = given.config ? load(given.config) : find(dirname(resolve(path)))
  const file = linterOf(found).lint(readRelease(path))
  const meant = file.messages.filter((message) => isMeant(message, given))
  if (meant.length === 0) throw new InputError(nothing(path, given, file.messages))
  const source = sourceOf(file)
  const anchors = meant.map((message) => anchorOf(message, source))
  const list = accept(path, anchors, reason, found.folder, workingTree)
  output.write(
    `Accepted ${meant.length === 1 ? 'one finding' : `${meant.length} findings`} in ${visible(list)}\n`
  )
  return 0
}

const example =
  '`newslint accept release.txt --at 3:12 --rule double-space --reason "as the client writes it"`'

function asked([path, ...others]: readonly string[], {at, named, reason = ''}: Arguments) {
  if (!path || others.length > 0)
    throw new ConfigError(`\`newslint accept\` wants one file, as in ${example}`)
  if (at === undefined && named.length === 0)
    throw new ConfigError(`\`newslint accept\` wants \`--rule\`, \`--at\` or both, as in ${example}`)
  if (reason.trim() === '')
    throw new ConfigError(`\`newslint accept\` wants a \`--reason\`, as in ${example}`)
  if (at !== undefined && !place.test(at))
    throw new ConfigError(
      `Unexpected \`${at}\` for \`--at\`, expected a line, or a line and a column, as in \`3:12\``
    )
  const ids = rules.map(({id}) => id)
  for (const name of named) if (!ids.includes(name)) throw noSuchRule(name, ids)
  return {path, reason: reason.trim()}
}

const place = /^(\d{1,9})(?::(\d{1,9}))?$/

function isMeant(message: VFileMessage, {at, named}: Arguments) {
  const ids = named.length > 0 ? named : rules.map(({id}) => id)
  if (!ids.includes(message.ruleId ?? '')) return false
  const [, line, column] = place.exec(at ?? '') ?? []
  if (!line) return true
  const {start, end} = rangeOf(message)
  if (!column) return start.line === Number(line)
  const within = start.line < Number(line) || start.column <= Number(column)
  const before = end.line > Number(line) || Number(column) <= end.column
  return start.line <= Number(line) && Number(line) <= end.line && within && before
}

function nothing(path: string, {at, named}: Arguments, messages: readonly VFileMessage[]) {
  const what = named.length > 0 ? ` of ${named.map((name) => `\`${name}\``).join(', ')}` : ''
  const where = at ? ` at ${at}` : ''
  const others = messages.filter(({ruleId}) => named.length === 0 || named.includes(ruleId ?? ''))
  const places = others.map((message) => `${message.line}:${message.column}`).slice(0, 5)
  return `No finding${what}${where} in \`${path}\`${places.length > 0 ? `; there are some at ${places.join(', ')}` : ''}`
}
