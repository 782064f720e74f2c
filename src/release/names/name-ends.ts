// What stands behind a name: its verb, the end of the noun phrase, or a noun that it belongs to ("World Bank officials").

import {Kind, lexicon} from '../../spelling/lexicon.ts'
import {closed, noun, Tag, verb} from '../../spelling/tags.ts'
import type {Release, Word} from '../index.ts'
import {beside} from '../words/forms.ts'
import {isDeterminer} from '../words/noun-phrases.ts'
import {compounds, isSmall, mainTagsOf, tagsOf} from '../words/verbs.ts'
import {wordsOf} from '../words/words.ts'
import type {Run} from './runs.ts'

/** "Ministry of Trade approved the", "Ministry of Trade will" */
export function hasVerb(release: Release, run: Run): boolean {
  const next = behind(release, run.words.at(-1)!)
  return next !== undefined && isVerbOf(next)
}

/** A verb, or what may be one and has an object: "will", "approved the". */
export function isVerbOf(next: Word): boolean {
  if (isDeed(next)) return true
  const object = (tagsOf(next) & Tag.past) !== 0 ? beside(next, 1) : undefined
  return object !== undefined && (mainTagsOf(object) & (Tag.determiner | Tag.pronoun)) !== 0
}

/** A short form in brackets. */
const bracket = /^\s?\([^()\n]{1,20}\)\s?/u
/** A sign that ends a noun phrase. */
const sign = /^(?:[.,;:!?)”"’]|\s*(?:$|[(\n])|\s[—–]|\s-\s)/u

/** "International Coffee Organization, ICO, talks" */
const shortForm = /^, \p{Lu}{2,6}, /u

const firm = /^ \(\p{Lu}\p{Ll}/u

/** "U.S., Japanese and European banks": a noun comes later. */
const adjectives = /^(?:, \p{Lu}[\p{L}.]+)*,? (?:and|or) \p{Lu}[\p{L}.]+ \p{Ll}{3}/u

/** No noun comes behind that the name could belong to: not "World Bank officials", "Lagos Treaty talks". */
export function endsThere(release: Release, run: Run): boolean {
  const last = run.words.at(-1)!
  if (shortForm.test(release.text.slice(last.end, last.end + 11))) return false
  if (adjectives.test(release.text.slice(last.end, last.end + 80))) return false
  if (last.text !== run.texts.at(-1)) return true
  // "talks with U.S. (Okoro Mills)"
  if (run.texts.length === 1 && firm.test(release.text.slice(last.end, last.end + 4))) return false
  const next = behind(release, last)
  if (!next) return sign.test(release.text.slice(last.end, last.end + 3))
  if (next.form === 'and' || next.form === 'or') return joins(next)
  if (next.kind !== 'word' || !isSmall(next) || isCompound(next)) return false
  const tags = mainTagsOf(next)
  return (
    (tags & closed) !== 0 ||
    isVerbOf(next) ||
    times.has(next.form) ||
    (tags === Tag.adverb && adverb.test(next.form))
  )
}

/** "U.S. flagged ships", but not "Ministry of Trade funded the pier" */
function isCompound(next: Word) {
  const object = compounds.has(next.form) ? beside(next, 1) : undefined
  return object !== undefined && (mainTagsOf(object) & (Tag.determiner | Tag.pronoun | Tag.preposition)) === 0
}

const times = new Set(['last', 'next', 'early', 'late'])
const adverb = /ly$|^(?:also|now|today|yesterday|here|there|again)$/

/** The word behind `last`, over a short form in brackets. */
function behind(release: Release, last: Word): Word | undefined {
  const [short] = bracket.exec(release.text.slice(last.end, last.end + 24)) ?? []
  if (!short) return beside(last, 1)
  const end = last.end + short.length
  const words = release.ask(wordsOf)
  for (let at = last.index + 1; at < words.length; at++) {
    if (words[at]!.start >= end) return words[at]!.start === end ? words[at] : undefined
  }
  return
}

/** "in UK and France", but not "UK and French companies", "World Bank and Treasury officials" */
function joins(and: Word) {
  let other = beside(and, 1)
  // "U.S. and non-U.S. banks"
  if (other?.form.startsWith('non-')) return false
  if (!other || isDeterminer(other) || isDeed(other)) return other !== undefined
  if (isSmall(other)) return (mainTagsOf(other) & closed) !== 0
  if (lexicon().knows(other.text, Kind.people)) return false
  while (other && (!isSmall(other) || other.form === 'of')) other = beside(other, 1)
  return !other || (mainTagsOf(other) & closed) !== 0
}

function isDeed(word: Word | undefined) {
  const tags = word ? mainTagsOf(word) : 0
  return (
    (tags & (verb | Tag.auxiliary | Tag.modal)) !== 0 &&
    (tags & (noun | Tag.ing | Tag.adjective | Tag.base)) === 0
  )
}
