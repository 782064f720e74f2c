// Values of a configuration, checked one by one: a ConfigError quotes what is wrong, and says what may stand there.

import {ConfigError, list, nearest} from '../errors.ts'
import {quote} from '../json.ts'

/** Whether `value` is an object, and no list. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Every key of `value` is one of `known`. */
export function checkKeys(value: Record<string, unknown>, known: readonly string[]) {
  for (const key of Object.keys(value)) {
    if (!known.includes(key)) throw new ConfigError(`Unexpected key \`${key}\`, ${instead(key, known)}`)
  }
}

/** A list of strings; `what` they are is told. */
export function checkList(key: string, value: unknown, what: string): readonly string[] {
  if (Array.isArray(value) && value.every((item) => typeof item === 'string')) return value
  throw new ConfigError(`Unexpected ${quote(value)} for \`${key}\`, expected a list of ${what}`)
}

/** The path of one file. */
export function checkPath(key: string, value: unknown): string {
  if (typeof value === 'string' && value !== '') return value
  throw new ConfigError(`Unexpected ${quote(value)} for \`${key}\`, expected the path of one file`)
}

/** `true` or `false`. */
export function checkFlag(key: string, value: unknown): boolean {
  if (typeof value === 'boolean') return value
  throw new ConfigError(`Unexpected ${quote(value)} for \`${key}\`, expected \`true\` or \`false\``)
}

/** One of `names`. */
export function oneOf<Name extends string>(key: string, value: unknown, names: readonly Name[]): Name {
  const name = names.find((name) => name === value)
  if (name) return name
  throw new ConfigError(`Unexpected ${quote(value)} for \`${key}\`, expected one of ${list(names)}`)
}

/** What is offered in place of `wrong`: the nearest of `names`, or all of them. */
export function instead(wrong: string, names: Iterable<string>): string {
  const known = [...names]
  const near = nearest(wrong, known)
  return near ? `did you mean \`${near}\`?` : `expected one of ${list(known)}`
}
