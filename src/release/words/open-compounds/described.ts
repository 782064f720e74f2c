// What stands around a compound: what opens its noun phrase, and the noun that it describes.

import {possessives} from '../../../spelling/closed.ts'
import {closed, noun, Tag} from '../../../spelling/tags.ts'
import type {Word} from '../../index.ts'
import {beside} from '../forms.ts'
import {isSmall, mainTagsOf} from '../verbs.ts'

/** Behind these what follows describes one thing. */
export const owners: ReadonlySet<string> = new Set(['a', 'an', 'this', ...possessives])

/** Behind these the noun begins no sentence: "The government funded projects" is one, "of government funded projects" is not. */
export const framing: ReadonlySet<string> = new Set(
  `of in on for with from by to at as through into under against between among about across during via a an these those some any no all
  many several various other such new small large local`.split(/\s+/)
)

/** A noun in small letters, and nothing that may follow a noun: "plan", but not "later". */
export function isThing(word: Word): boolean {
  const tags = mainTagsOf(word)
  return isSmall(word) && (tags & noun) !== 0 && (tags & (closed | Tag.adverb)) === 0
}

/** Whether `word` is a thing or leads to one over what describes it too: "international trade", "VC funds", "highly rated London analysts". */
export function leadsToThing(word: Word | undefined, steps = 3): boolean {
  if (word?.kind !== 'word' || steps < 0) return false
  return isThing(word) || (mayDescribe(word) && leadsToThing(beside(word, 1), steps - 1))
}

/** A name, an adjective, an adverb with an adjective behind it. */
function mayDescribe(word: Word) {
  // "the first ever master’s degree"
  if (!isSmall(word) || /['’]s?$/u.test(word.text)) return (mainTagsOf(word) & closed) === 0
  const next = beside(word, 1)
  if (word.form.endsWith('ly') && (mainTagsOf(word) & Tag.adverb) !== 0)
    return next !== undefined && isAttribute(next)
  return isAttribute(word)
}

/** Usually an adjective: "international". */
export function isAttribute(word: Word): boolean {
  const tags = mainTagsOf(word)
  return isSmall(word) && (tags & Tag.adjective) !== 0 && (tags & (closed | Tag.adverb)) === 0
}

/** Written small, or with a capital at the beginning of a sentence. */
export function isPlain(word: Word): boolean {
  return isSmall(word) || (word.vocable.isCapital && /^\p{Lu}\p{Ll}+$/u.test(word.text) && !beside(word, -1))
}
