// The number of a noun, by its letters and by the sources that are measured on: our lexicon plays no part.

import type {Release} from '../../src/release/index.ts'
import {matches} from '../../src/release/span.ts'

/** The noun in the singular; nothing where the plural does not tell it. */
export function single(noun: string): string | undefined {
  if (/(?:ss|us|is|ics|ews|eries|ecies)$/.test(noun) || /^(?:people|always)$/.test(noun)) return
  if (/[^aeiou]ies$/.test(noun) && noun.length > 5) return noun.replace(/ies$/, 'y')
  // "houses" and "buses", "bases" of a base and of a basis.
  if (/(?:[aiuy]s|z)es$/.test(noun)) return
  if (/(?:ss|x|ch|sh)es$/.test(noun)) return noun.replace(/es$/, '')
  return /[^s]s$/.test(noun) && noun.length > 4 ? noun.slice(0, -1) : undefined
}

/** The noun in the plural, if it is a regular one. */
export function plural(noun: string): string {
  if (/[^aeiou]y$/.test(noun)) return noun.replace(/y$/, 'ies')
  return /(?:s|x|z|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`
}

const known = new WeakMap<readonly Release[], ReadonlySet<string>>()

/** Nouns that are surely countable: somewhere in the releases each follows “a” or “an”, and its plural is written as well. */
export function countables(releases: readonly Release[]): ReadonlySet<string> {
  const set = known.get(releases) ?? collect(releases)
  known.set(releases, set)
  return set
}

function collect(releases: readonly Release[]): ReadonlySet<string> {
  const [written, single] = [new Set<string>(), new Set<string>()]
  for (const {text} of releases) {
    for (const [word] of matches(text, /\b[a-z]{3,}\b/g)) written.add(word)
    for (const [, word] of matches(text, /\ban? ([a-z]{3,})(?:[,.;]|\s(?:of|in|to|for|that|with|and)\b)/g))
      single.add(word!)
  }
  return new Set([...single].filter((word) => written.has(plural(word))))
}
