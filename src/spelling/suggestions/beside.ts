// What stands beside a misspelt word: its neighbours, and the words and names of its release.

import {isSmall} from '../capitals.ts'
import {lexicon} from '../lexicon.ts'

/** What stands beside a misspelt word. */
export interface Beside {
  /** The word before it. */
  readonly before?: string | undefined
  /** The word behind it. */
  readonly after?: string | undefined
  /** Words and names of this release, and of the house. */
  readonly known?: Iterable<string> | undefined
  /** How many times likelier (a logarithm, base 10) a word is among all the words around it than anywhere. */
  readonly attraction?: ((word: string) => number) | undefined
}

/** The words of a release, as one of its misspellings looks through them. */
interface Shelf {
  /** In small letters. */
  readonly words: ReadonlySet<string>
  /** Those with a capital that the lexicon does not have, by their length. */
  readonly names: ReadonlyMap<number, readonly string[]>
}

/** The next misspelling of the release has the same words beside it. */
const shelves = new WeakMap<Iterable<string>, Shelf>()
const bare: Shelf = {words: new Set(), names: new Map()}
/** More names of one length than these are no release. */
const mostNames = 1000

/** The words that are known beside a misspelt one, sorted once for all misspellings that have the same. */
export function shelfOf({known}: Beside): Shelf {
  if (!known) return bare
  const kept = shelves.get(known)
  if (kept) return kept
  const words = new Set<string>()
  const names = new Map<number, string[]>()
  for (const word of known) {
    words.add(word.toLowerCase())
    if (word.length < 4 || isSmall(word) || lexicon().has(word)) continue
    const others = names.get(word.length) ?? []
    if (others.length === 0) names.set(word.length, others)
    if (others.length < mostNames) others.push(word)
  }
  const shelf = {words, names}
  shelves.set(known, shelf)
  return shelf
}
