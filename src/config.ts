// `.newslintrc.json`, or `newslint` in package.json: the nearest one up from the file wins whole.

import {basename, dirname, extname, join, resolve} from 'node:path'
import rules from '../rules/index.ts'
import {type Disk, textAt, workingTree} from './disk.ts'
import {ConfigError, list, nearest, noSuchRule} from './errors.ts'
import {quote, readJson} from './json.ts'
import {type Option, type Profile, profiles, type Rule, type Severity} from './rule.ts'
import {readPair, Vocabulary} from './vocabulary.ts'

export interface Config {
  profile?: Profile
  rules?: Record<string, Setting>
  /** Paths of the house's word lists, one word or name a line, or of Hunspell dictionaries (.dic, with .aff beside it). */
  dictionaries?: readonly string[]
  /** Settings for some files; a later one goes over an earlier one. */
  overrides?: readonly Override[]
  /** Files that are left alone, as .gitignore would name them. */
  ignore?: readonly string[]
  /** Whether it is a finding when something is silenced without a reason. */
  requireReason?: boolean
  /** The least severity that makes the run fail. */
  failOn?: Severity
}

export interface Override {
  /** Globs, from the folder of the configuration; without a slash they hold in every folder. */
  readonly files: readonly string[]
  readonly rules: Record<string, Setting>
}

export type Setting = 'off' | Severity | readonly [Severity | 'off', Record<string, unknown>]

/** A configuration and where it stands: relative paths in it begin there. */
export interface Found {
  readonly config: Config
  readonly folder: string
  /** The file, if there is one. */
  readonly path?: string
  /** The file that it extends. */
  readonly base?: string
}

export const fileName = '.newslintrc.json'
export const severities: readonly Severity[] = ['info', 'warning', 'error']
const levels = ['off', ...severities]
const manifest = 'package.json'
const keys = [
  '$schema',
  'extends',
  'profile',
  'rules',
  'dictionaries',
  'overrides',
  'ignore',
  'requireReason',
  'failOn'
]
const byId = new Map<string, Rule>(rules.map((rule) => [rule.id, rule]))

/** The configuration for files in `folder`. A mistake in it throws a ConfigError. */
export function find(folder: string, disk: Disk = workingTree): Found {
  const here = resolve(folder)
  for (let at = here; ; at = dirname(at)) {
    for (const name of [fileName, manifest]) {
      const path = join(at, name)
      const text = textAt(path, disk)
      if (text !== undefined && holds(path, text)) return foundIn(path, text, disk)
    }
    if (at === dirname(at)) return {config: {}, folder: here}
  }
}

/** The configuration in the file at `path`; a ConfigError says why there is none. */
export function load(path: string, disk: Disk = workingTree): Found {
  const text = textAt(resolve(path), disk)
  if (text === undefined)
    throw new ConfigError(`Cannot read the configuration \`${path}\`: there is no such file`)
  return foundIn(path, text, disk)
}

/** Read and check a configuration; `path` is told in the ConfigError. What it extends is not read. */
export function parse(text: string, path: string): Config {
  const {extends: _, ...config} = parseWhole(text, path)
  return config
}

/** `config`, as a program made it, checked as a file is; a ConfigError quotes what is wrong. */
export function checked(config: Config): Config {
  const {extends: base, ...own} = check(config)
  if (base === undefined) return own
  throw new ConfigError('Unexpected key `extends`: only a file extends another, and `load` reads it')
}

/** Whether the configuration in `path` is a part of what stands there. */
export function isManifest(path: string): boolean {
  return basename(path) === manifest
}

/** Whether `path` is a word list, one word a line, or a Hunspell dictionary. */
export function isHunspell(path: string): boolean {
  return /^\.(?:aff|dic)$/i.test(extname(path))
}

/** The words of the house's lists, which stand one a line; `#` opens a comment. Its Hunspell dictionaries stand behind them. */
export function houseWords({config, folder}: Found, disk: Disk = workingTree): ReadonlySet<string> {
  const words = new Set<string>()
  const names = config.dictionaries ?? []
  for (const name of names) {
    if (isHunspell(name)) continue
    const path = resolve(folder, name)
    const text = textAt(path, disk)
    if (text === undefined)
      throw new ConfigError(`Cannot read the dictionary \`${name}\`: there is no file \`${path}\``)
    for (const line of text.split(/\r?\n/)) {
      const word = line.replace(/(?:^|\s)#.*/, '').trim()
      if (word) words.add(word.normalize('NFC'))
    }
  }
  const pairs = names.filter(isHunspell).map((name) => readPair(name, folder, disk))
  return pairs.length > 0 ? new Vocabulary(words, pairs) : words
}

/** Check `setting` for the rule `id`, as `--rule` and the configuration give it; a ConfigError quotes what is wrong. */
export function checkSetting(id: string, setting: unknown): Setting {
  const rule = byId.get(id)
  if (!rule) throw noSuchRule(id, byId.keys())
  const [severity, options, more] = Array.isArray(setting) && setting.length > 0 ? setting : [setting]
  if (!isLevel(severity)) {
    throw new ConfigError(
      `Unexpected severity ${quote(severity)} for \`${id}\`, expected one of ${list(levels)}`
    )
  }
  if (more !== undefined)
    throw new ConfigError(`Unexpected ${quote(more)} for \`${id}\`, expected a severity and its options`)
  if (options === undefined) return severity
  if (!isRecord(options))
    throw new ConfigError(`Unexpected options ${quote(options)} for \`${id}\`, expected an object`)
  for (const [name, value] of Object.entries(options)) checkOption(rule, name, value)
  return [severity, options]
}

/** A package.json is a configuration only if it says so. */
function holds(path: string, text: string) {
  if (!isManifest(path)) return true
  if (!text.includes('"newslint"')) return false
  const value = readJson(text, path)
  return isRecord(value) && value.newslint !== undefined
}

function foundIn(path: string, text: string, disk: Disk): Found {
  const folder = dirname(resolve(path))
  const {extends: base, ...config} = parseWhole(text, path)
  if (base === undefined) return {config, folder, path}
  const basePath = resolve(folder, base)
  const baseText = textAt(basePath, disk)
  if (baseText === undefined)
    throw new ConfigError(
      `${path}: Cannot read \`${base}\` for \`extends\`: there is no file \`${basePath}\``
    )
  const {extends: further, ...under} = parseWhole(baseText, basePath)
  if (further !== undefined)
    throw new ConfigError(`${basePath}: Unexpected \`extends\` in a configuration that \`${path}\` extends`)
  return {config: over(under, dirname(basePath), config), folder, path, base: basePath}
}

/** `config` over the one that it extends, which stands in `folder`. */
function over(under: Config, folder: string, config: Config): Config {
  const dictionaries = [
    ...(under.dictionaries ?? []).map((path) => resolve(folder, path)),
    ...(config.dictionaries ?? [])
  ]
  const overrides = [...(under.overrides ?? []), ...(config.overrides ?? [])]
  const ignore = [...(under.ignore ?? []), ...(config.ignore ?? [])]
  return {
    ...under,
    ...config,
    ...(dictionaries.length > 0 && {dictionaries}),
    ...(overrides.length > 0 && {overrides}),
    ...(ignore.length > 0 && {ignore}),
    rules: {...under.rules, ...config.rules}
  }
}

type Whole = Config & {extends?: string}

function parseWhole(text: string, path: string): Whole {
  const value = readJson(text, path)
  try {
    return check(isManifest(path) && isRecord(value) ? value.newslint : value)
  } catch (error) {
    if (error instanceof ConfigError) throw new ConfigError(`${path}: ${error.message}`)
    throw error
  }
}

function check(value: unknown): Whole {
  if (!isRecord(value)) throw new ConfigError(`Unexpected ${quote(value)}, expected an object`)
  checkKeys(value, keys)
  const {profile, rules: settings, dictionaries, overrides, ignore, requireReason, failOn} = value
  return {
    ...(value.extends !== undefined && {extends: checkPath('extends', value.extends)}),
    ...(profile !== undefined && {profile: oneOf('profile', profile, profiles)}),
    ...(settings !== undefined && {rules: checkRules(settings)}),
    ...(dictionaries !== undefined && {dictionaries: checkList('dictionaries', dictionaries, 'paths')}),
    ...(overrides !== undefined && {overrides: checkOverrides(overrides)}),
    ...(ignore !== undefined && {ignore: checkList('ignore', ignore, 'patterns')}),
    ...(requireReason !== undefined && {requireReason: checkFlag('requireReason', requireReason)}),
    ...(failOn !== undefined && {failOn: oneOf('failOn', failOn, severities)})
  }
}

function checkKeys(value: Record<string, unknown>, known: readonly string[]) {
  for (const key of Object.keys(value)) {
    if (!known.includes(key)) throw new ConfigError(`Unexpected key \`${key}\`, ${instead(key, known)}`)
  }
}

function checkOverrides(value: unknown): readonly Override[] {
  if (!Array.isArray(value))
    throw new ConfigError(`Unexpected ${quote(value)} for \`overrides\`, expected a list of objects`)
  return value.map((override: unknown) => {
    if (!isRecord(override))
      throw new ConfigError(`Unexpected ${quote(override)} in \`overrides\`, expected an object`)
    checkKeys(override, ['files', 'rules'])
    if (override.files === undefined || override.rules === undefined)
      throw new ConfigError('Unexpected override, expected `files` and `rules` in it')
    return {files: checkGlobs(override.files), rules: checkRules(override.rules)}
  })
}

function checkRules(settings: unknown): Record<string, Setting> {
  if (!isRecord(settings))
    throw new ConfigError(`Unexpected ${quote(settings)} for \`rules\`, expected an object`)
  return Object.fromEntries(Object.entries(settings).map(([id, setting]) => [id, checkSetting(id, setting)]))
}

function checkList(key: string, value: unknown, what: string): readonly string[] {
  if (Array.isArray(value) && value.every((item) => typeof item === 'string')) return value
  throw new ConfigError(`Unexpected ${quote(value)} for \`${key}\`, expected a list of ${what}`)
}

/** What is longer, or empty, is no glob for picomatch either. */
const longestGlob = 60_000

function checkGlobs(value: unknown): readonly string[] {
  const globs = checkList('files', value, 'globs')
  const wrong = globs.find((glob) => glob === '' || glob.length > longestGlob)
  if (wrong === undefined) return globs
  const what = wrong === '' ? quote(wrong) : `a glob of ${wrong.length} characters`
  throw new ConfigError(`Unexpected ${what} in \`files\`, expected a list of globs`)
}

function checkPath(key: string, value: unknown): string {
  if (typeof value === 'string' && value !== '') return value
  throw new ConfigError(`Unexpected ${quote(value)} for \`${key}\`, expected the path of one file`)
}

function checkFlag(key: string, value: unknown): boolean {
  if (typeof value === 'boolean') return value
  throw new ConfigError(`Unexpected ${quote(value)} for \`${key}\`, expected \`true\` or \`false\``)
}

function oneOf<Name extends string>(key: string, value: unknown, names: readonly Name[]): Name {
  const name = names.find((name) => name === value)
  if (name) return name
  throw new ConfigError(`Unexpected ${quote(value)} for \`${key}\`, expected one of ${list(names)}`)
}

function checkOption(rule: Rule, name: string, value: unknown) {
  const option = Object.hasOwn(rule.options, name) ? rule.options[name] : undefined
  if (!option) {
    const names = Object.keys(rule.options)
    throw new ConfigError(
      `Unexpected option \`${name}\` for \`${rule.id}\`, ${names.length > 0 ? instead(name, names) : 'which takes none'}`
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
    case 'array':
      return Array.isArray(value) && value.every((item) => typeof item === 'string')
  }
}

function wanted(option: Option) {
  if (option.type === 'integer')
    return `a whole number from ${option.minimum ?? 0}${option.maximum ? ` to ${option.maximum}` : ''}`
  return option.type === 'boolean' ? '`true` or `false`' : 'a list of strings'
}

function instead(wrong: string, names: Iterable<string>) {
  const known = [...names]
  const near = nearest(wrong, known)
  return near ? `did you mean \`${near}\`?` : `expected one of ${list(known)}`
}

function isLevel(value: unknown): value is 'off' | Severity {
  return typeof value === 'string' && levels.includes(value)
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
