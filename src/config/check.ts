// Whether what stands in a configuration is one: its keys, and what each of them holds.

import {ConfigError} from '../errors.ts'
import {quote} from '../json.ts'
import {type Profile, profiles, type Severity} from '../rule.ts'
import {checkSetting, type Setting, severities} from './settings.ts'
import {checkFlag, checkKeys, checkList, checkPath, isRecord, oneOf} from './values.ts'

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

/** A configuration as it is written: it may go over another. */
export type Whole = Config & {extends?: string}

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

/** `value` as a configuration; a ConfigError quotes what is wrong. */
export function check(value: unknown): Whole {
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

/** What is longer, or empty, is no glob for picomatch either. */
const longestGlob = 60_000

function checkGlobs(value: unknown): readonly string[] {
  const globs = checkList('files', value, 'globs')
  const wrong = globs.find((glob) => glob === '' || glob.length > longestGlob)
  if (wrong === undefined) return globs
  const what = wrong === '' ? quote(wrong) : `a glob of ${wrong.length} characters`
  throw new ConfigError(`Unexpected ${what} in \`files\`, expected a list of globs`)
}
