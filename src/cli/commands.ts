// The commands beside the main job. A file of the same name is linted as `./rules`.

import allRules, {rooms} from '../../rules/index.ts'
import {bundle} from '../bundles.ts'
import {type Found, find, load} from '../config/config.ts'
import {ConfigError, noSuchRule} from '../errors.ts'
import {handbook} from '../handbook.ts'
import {addWords} from '../house.ts'
import {settingOf} from '../lint.ts'
import {visible} from '../reports/visible.ts'
import type {Rule} from '../rule.ts'
import {acceptFindings} from './accept.ts'
import type {Arguments} from './arguments.ts'
import {output} from './channels.ts'
import {facts} from './facts.ts'

/** Takes what stands behind its name; returns the exit code. */
export type Command = (operands: readonly string[], given: Arguments) => Promise<number> | number

export const commands: Readonly<Record<string, Command>> = {
  rules,
  explain,
  facts,
  add,
  accept: acceptFindings,
  lsp
}

/** List every rule with the severity it has here. */
function rules(others: readonly string[], given: Arguments): number {
  refuseOperands('rules', others)
  const {config} = configuration(given)
  const width = Math.max(...allRules.map(({id}) => id.length))
  for (const [room, members] of Object.entries(rooms)) {
    print(`${room}`)
    for (const rule of members) {
      const severity =
        settingOf(rule, {...config, ...(given.profile && {profile: given.profile})})?.[0] ?? 'off'
      print(`  ${rule.id.padEnd(width)}  ${severity.padEnd(7)}  ${rule.summary}`)
    }
  }
  return 0
}

/** Say why a rule speaks, with its examples. */
function explain(ids: readonly string[]): number {
  if (ids.length === 0) throw new ConfigError('`newslint explain` wants a rule; `newslint rules` lists them')
  const byId = new Map(handbook().map((rule) => [rule.id, rule]))
  for (const id of ids) {
    const rule = byId.get(id)
    if (!rule) throw noSuchRule(id, byId.keys())
    print(explanation(rule))
  }
  return 0
}

/** Add words to the house dictionary of this folder, which is made if there is none. */
function add(words: readonly string[], given: Arguments): number {
  const wanted = words.map((word) => word.trim()).filter(Boolean)
  if (wanted.length === 0)
    throw new ConfigError('`newslint add` wants words, as in `newslint add PayGrid Okonjo`')
  const {path, fresh} = addWords(configuration(given), wanted)
  const said =
    fresh.length > 0 ? `Added ${fresh.join(', ')} to ${path}` : `Already there: ${wanted.join(', ')}`
  print(visible(said))
  return 0
}

/** Serve an editor over standard input and output. */
function lsp(others: readonly string[]): number {
  refuseOperands('lsp', others)
  const {serve} = bundle<typeof import('../server/main.ts')>('server.cjs')
  serve()
  return 0
}

function refuseOperands(command: string, [first]: readonly string[]) {
  if (first !== undefined)
    throw new ConfigError(`Unexpected \`${first}\`: \`newslint ${command}\` takes nothing but options`)
}

function explanation({id, summary, why, severity, fix, options, examples}: Rule) {
  const lines = [`${id} (${severity}, fix: ${fix})`, '', summary, why, '']
  for (const [name, option] of Object.entries(options)) {
    lines.push(`  ${name}: ${option.description} Default: ${JSON.stringify(option.default)}`)
  }
  if (Object.keys(options).length > 0) lines.push('')
  if (examples.length > 0)
    lines.push('What stands in {…} is reported; an example without it is right as it is.', '')
  for (const {text} of examples) lines.push(...text.split('\n').map((line) => `  ${line}`), '')
  return lines.join('\n').trimEnd()
}

function configuration({config}: Arguments): Found {
  return config ? load(config) : find('.')
}

function print(line: string) {
  output.write(`${line}\n`)
}
