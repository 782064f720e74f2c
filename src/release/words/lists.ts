// Lists that have lost a comma: "mills  dyers, weavers and tailors", "Kenya Uganda and Tanzania".

import {dictionary, lexicon} from '../../spelling/lexicon.ts'
import {noun, Tag, type Tags} from '../../spelling/tags.ts'
import type {Release, Span, Word} from '../index.ts'
import {countries} from '../names/countries.ts'
import {runsOf} from '../names/runs.ts'
import {indexAt} from '../span.ts'
import {signsOf} from './signs.ts'
import {wordsOf} from './words.ts'

/** Two to five spaces of any width within a line; more of them are a layout. */
const gap = /(?<=\S)[^\S\n\r\t]{2,5}(?=\S)/uy

/** The runs of spaces of the release, in order. */
export function gapsOf(release: Release): readonly Span[] {
  return release.ask(signsOf).gaps.flatMap((at) => {
    gap.lastIndex = at
    return gap.test(release.text) ? [release.span(at, gap.lastIndex)] : []
  })
}

/** The spaces where a list lacks its comma, in order. */
export function lostCommasOf(release: Release): readonly Span[] {
  return [...inGaps(release), ...betweenCountries(release)].sort((a, b) => a.start - b.start)
}

/** Of a text with more gaps than that within its sentences, they are the layout. */
const few = 4

/** "mills  dyers, weavers and tailors": between two nouns, where a list goes on behind. */
function inGaps(release: Release): readonly Span[] {
  const inside = release.ask(gapsOf).filter(({start, end}) => isInside(release.text, start, end))
  if (inside.length === 0 || inside.length > few) return []
  const words = release.ask(wordsOf)
  return inside.filter(({start, end}) => {
    const at = indexAt(words, start)
    const [left, right] = [words[at], words[at + 1]]
    if (left?.end !== start || right?.start !== end || left.part !== right.part) return false
    return (
      isNoun(left) &&
      isItem(right) &&
      isList(release.text.slice(end, Math.min(left.part.end, end + 160)), arePlural(left, right))
    )
  })
}

/** Between two words, not behind a full stop. */
function isInside(text: string, start: number, end: number) {
  return /\p{L}/u.test(text[start - 1]!) && /\p{L}/u.test(text[end]!)
}

const nothing: Tags =
  Tag.determiner | Tag.preposition | Tag.pronoun | Tag.conjunction | Tag.modal | Tag.auxiliary | Tag.adverb

function isNoun({text, form}: Word) {
  const tags = lexicon().tags(form, 'main')
  return /^\p{Ll}/u.test(text) && (tags & noun) !== 0 && (tags & nothing) === 0
}

/** What an item begins with: a noun, an adjective or a name. */
function isItem({text, form}: Word) {
  if (/^\p{Lu}/u.test(text)) return !lexicon().knows(text.toLowerCase(), dictionary)
  const tags = lexicon().tags(form, 'main')
  return (tags & (noun | Tag.adjective)) !== 0 && (tags & nothing) === 0
}

const item = String.raw`(?:[^\s,.;:!?()]{1,24} ){0,4}[^\s,.;:!?()]{1,24}`
/** "dyers, weavers and", "copyright associations, publishing, film" */
const list = new RegExp(
  String.raw`^${item}, (?:and |or )?${item}(?:,|;|\.$| and | or )|^${item}, (?:and|or) ${item}[.;]`
)

/** "dyers, and weavers", which is a list for sure behind another plural. */
const short = /^\p{L}{3,}s, (?:and|or) \p{L}/u

function isList(text: string, arePlural: boolean) {
  return list.test(text) || (arePlural && short.test(text))
}

function arePlural(...words: readonly Word[]) {
  return words.every(({form}) => (lexicon().tags(form, 'main') & Tag.plural) !== 0)
}

/** "Kenya Uganda and Tanzania": a country behind a country, and one more to come. */
function* betweenCountries(release: Release): Generator<Span> {
  for (const {words} of release.ask(runsOf)) {
    if (words.length !== 2) continue
    const [left, right] = words as [Word, Word]
    if (!countries.has(left.text) || !countries.has(right.text) || release.text[left.end] !== ' ') continue
    const behind = release.text.slice(right.end, right.end + 40)
    const [, next] = /^(?:, and |, | and |, or | or )(?:the )?(\p{Lu}\p{Ll}+)/u.exec(behind) ?? []
    if (next && countries.has(next)) yield release.span(left.end, right.start)
  }
}
