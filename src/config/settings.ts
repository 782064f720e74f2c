// What is said of a rule: its severity and its options, checked.

import rules from '../../rules/index.ts'
import {ConfigError, list, noSuchRule} from '../errors.ts'
import {quote} from '../json.ts'
import type {Option, Rule, Severity} from '../rule.ts'
import {instead, isRecord} from './values.ts'

export type Setting = 'off' | Severity | readonly [Severity | 'off', Record<string, unknown>]

export const severities: readonly Severity[] = ['info', 'warning', 'error']
const levels = ['off', ...severities]
const byId = new Map<string, Rule>(rules.map((rule) => [rule.id, rule]))

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

function isLevel(value: unknown): value is 'off' | Severity {
  return typeof value === 'string' && levels.includes(value)
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
