// `.newslintrc.json`: the nearest one up from the file wins whole.

import {dirname, join, resolve} from 'node:path'
import rules from '../rules/index.ts'
import {type Disk, workingTree} from './disk.ts'
import {ConfigError, list, nearest} from './errors.ts'
import {type Option, type Profile, profiles, type Rule, type Severity} from './rule.ts'

export interface Config {
  profile?: Profile
  rules?: Record<string, Setting>
  /** Paths of the house's word lists, one word or name a line. */
  dictionaries?: readonly string[]
  /** The least severity that makes the run fail. */
  failOn?: Severity
}

export type Setting = 'off' | Severity | readonly [Severity | 'off', Record<string, unknown>]

/** A configuration and where it stands: relative paths in it begin there. */
export interface Found {
  readonly config: Config
  readonly folder: string
  /** The file, if there is one. */
  readonly path?: string
}

export const fileName = '.newslintrc.json'
export const severities: readonly Severity[] = ['info', 'warning', 'error']
const levels = ['off', ...severities]
const keys = ['$schema', 'profile', 'rules', 'dictionaries', 'failOn']
const byId = new Map<string, Rule>(rules.map((rule) => [rule.id, rule]))

/** The configuration for files in `folder`. A mistake in it throws a ConfigError. */
export function find(folder: string, disk: Disk = workingTree): Found {
  const here = resolve(folder)
  for (let at = here; ; at = dirname(at)) {
    const path = join(at, fileName)
    const text = readText(disk, resolve(path))
    if (text !== undefined) return {config: parse(text, path), folder: at, path}
    if (at === dirname(at)) return {config: {}, folder: here}
  }
}

/** The configuration in the file at `path`; a ConfigError says why there is none. */
export function load(path: string, disk: Disk = workingTree): Found {
  const text = readText(disk, resolve(path))
  if (text === undefined)
    throw new ConfigError(`Cannot read the configuration \`${path}\`: there is no such file`)
  return {config: parse(text, path), folder: dirname(resolve(path)), path}
}

/** Read and check a configuration; `path` is told in the ConfigError. */
export function parse(text: string, path: string): Config {
  const value = readJson(text, path)
  try {
    return check(value)
  } catch (error) {
    if (error instanceof ConfigError) throw new ConfigError(`${path}: ${error.message}`)
    throw error
  }
}

/** The words of the house's lists, which stand one a line; `#` opens a comment. */
export function houseWords({config, folder}: Found, disk: Disk = workingTree): ReadonlySet<string> {
  const words = new Set<string>()
  for (const name of config.dictionaries ?? []) {
    const path = resolve(folder, name)
    const text = readText(disk, resolve(path))
    if (text === undefined)
      throw new ConfigError(`Cannot read the dictionary \`${name}\`: there is no file \`${path}\``)
    for (const line of text.split(/\r?\n/)) {
      const word = line.replace(/(?:^|\s)#.*/, '').trim()
      if (word) words.add(word.normalize('NFC'))
    }
  }
  return words
}

/** Check `setting` for the rule `id`, as `--rule` and the configuration give it; a ConfigError quotes what is wrong. */
export function checkSetting(id: string, setting: unknown): Setting {
  const rule = byId.get(id)
  if (!rule) throw new ConfigError(`Unexpected rule \`${id}\`, ${instead(id, byId.keys())}`)
  const [severity, options] = Array.isArray(setting) ? setting : [setting]
  if (!isLevel(severity)) {
    throw new ConfigError(
      `Unexpected severity ${quote(severity)} for \`${id}\`, expected one of ${list(levels)}`
    )
  }
  if (options === undefined) return severity
  if (!isRecord(options))
    throw new ConfigError(`Unexpected options ${quote(options)} for \`${id}\`, expected an object`)
  for (const [name, value] of Object.entries(options)) checkOption(rule, name, value)
  return [severity, options]
}

function check(value: unknown): Config {
  if (!isRecord(value)) throw new ConfigError(`Unexpected ${quote(value)}, expected an object`)
  for (const key of Object.keys(value)) {
    if (!keys.includes(key)) throw new ConfigError(`Unexpected key \`${key}\`, ${instead(key, keys)}`)
  }
  const {profile, rules: settings, dictionaries, failOn} = value
  return {
    ...(profile !== undefined && {profile: oneOf('profile', profile, profiles)}),
    ...(settings !== undefined && {rules: checkRules(settings)}),
    ...(dictionaries !== undefined && {dictionaries: checkPaths(dictionaries)}),
    ...(failOn !== undefined && {failOn: oneOf('failOn', failOn, severities)})
  }
}

function checkRules(settings: unknown): Record<string, Setting> {
  if (!isRecord(settings))
    throw new ConfigError(`Unexpected ${quote(settings)} for \`rules\`, expected an object`)
  return Object.fromEntries(Object.entries(settings).map(([id, setting]) => [id, checkSetting(id, setting)]))
}

function checkPaths(paths: unknown): readonly string[] {
  if (Array.isArray(paths) && paths.every((path) => typeof path === 'string')) return paths
  throw new ConfigError(`Unexpected ${quote(paths)} for \`dictionaries\`, expected a list of paths`)
}

function oneOf<Name extends string>(key: string, value: unknown, names: readonly Name[]): Name {
  const name = names.find((name) => name === value)
  if (name) return name
  throw new ConfigError(`Unexpected ${quote(value)} for \`${key}\`, expected one of ${list(names)}`)
}

function checkOption(rule: Rule, name: string, value: unknown) {
  const option = rule.options[name]
  if (!option) {
    throw new ConfigError(
      `Unexpected option \`${name}\` for \`${rule.id}\`, ${instead(name, Object.keys(rule.options))}`
    )
  }
  if (fits(option, value)) return
  throw new ConfigError(
    `Unexpected ${quote(value)} for \`${rule.id}\` → \`${name}\`, expected ${wanted(option)}`
  )
}

function fits(option: Option, value: unknown): boolean {
  switch (option.type) {
    case 'boolean':
      return typeof value === 'boolean'
    case 'integer':
      return (
        Number.isInteger(value) &&
        Number(value) >= (option.minimum ?? 0) &&
        Number(value) <= (option.maximum ?? Infinity)
      )
    case 'string':
      return typeof value === 'string' && (!option.enum || option.enum.includes(value))
    case 'array':
      return Array.isArray(value) && value.every((item) => typeof item === 'string')
  }
}

function wanted(option: Option) {
  if (option.type === 'string' && option.enum) return `one of ${list(option.enum)}`
  if (option.type === 'integer')
    return `a whole number from ${option.minimum ?? 0}${option.maximum ? ` to ${option.maximum}` : ''}`
  return {boolean: '`true` or `false`', string: 'a string', array: 'a list of strings'}[option.type]
}

function instead(wrong: string, names: Iterable<string>) {
  const known = [...names]
  const near = nearest(wrong, known)
  if (near) return `did you mean \`${near}\`?`
  return known.length > 20 ? '`newslint rules` lists them' : `expected one of ${list(known)}`
}

function readJson(text: string, path: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch (error) {
    throw new ConfigError(`${path}: not JSON: ${(error as Error).message}`)
  }
}

function readText(disk: Disk, path: string): string | undefined {
  const bytes = disk.read(path)
  return bytes && new TextDecoder().decode(bytes)
}

function isLevel(value: unknown): value is 'off' | Severity {
  return typeof value === 'string' && levels.includes(value)
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function quote(value: unknown) {
  return `\`${JSON.stringify(value)}\``
}
