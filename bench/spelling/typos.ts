// Common words of clean sentences, each with one slip of typing.

import type {Release, Word} from '../../src/release/index.ts'
import {casedAs} from '../../src/spelling/casing.ts'
import {dictionary, lexicon, name} from '../../src/spelling/lexicon.ts'
import {Tag} from '../../src/spelling/tags.ts'
import type {Text} from '../eval/corpus.ts'
import {Release as Reading} from '../eval/newslint.ts'
import {random} from '../random.ts'
import {type Slip, slips} from './typing.ts'

/** Where a word stands decides whether its capital says anything: so many words of each. */
const standings = {
  'small letters': 200,
  'opens a sentence': 100,
  'in a headline': 100,
  'in a name': 100,
  'in capitals': 100
} as const
type Standing = keyof typeof standings

/** A word, or one part of a word with hyphens, that can be misspelt. */
interface Place {
  readonly text: Text
  readonly start: number
  readonly right: string
  readonly standing: Standing
  /** The stretch that has to be put in capitals first. */
  readonly loud?: {readonly start: number; readonly end: number} | undefined
  readonly form: string
}

/** A word with a slip in it. */
export interface Typo extends Place {
  readonly slip: Slip
  readonly wrong: string
  /** The release with the slip in it. */
  readonly spoilt: Text
}

/** Every standing's words, no two alike, in an order that the seed decides; the slips take turns. */
export function typosIn(texts: readonly Text[], seed: string): Typo[] {
  const places = texts.flatMap((text) => [...placesIn(text)])
  const typos: Typo[] = []
  for (const [standing, count] of Object.entries(standings)) {
    const draw = random(`${seed} ${standing}`)
    const turns = places
      .filter((place) => place.standing === standing)
      .map((place) => [draw(), place] as const)
      .sort(([one], [other]) => one - other)
    const taken = new Set<string>()
    for (const [, place] of turns) {
      if (taken.size === count) break
      const slip = slips[taken.size % slips.length]!
      const wrong = misspelt(place, slip, draw)
      const key = place.right.toLowerCase()
      if (wrong === undefined || taken.has(key)) continue
      taken.add(key)
      typos.push({...place, slip, wrong, spoilt: spoil(place, wrong)})
    }
  }
  return typos
}

/** In the casing of the word; none if a word comes out of it. */
function misspelt({right, standing}: Place, slip: Slip, draw: () => number) {
  const slipped = slip.misspelt(right.toLowerCase(), draw)
  if (slipped === undefined) return
  const wrong = standing === 'small letters' ? slipped : casedAs(right, slipped)
  return wrong.toLowerCase() === right.toLowerCase() || lexicon().kinds(wrong) !== 0 ? undefined : wrong
}

function spoil({text: {path, text}, start, right, loud}: Place, wrong: string): Text {
  const shout = loud
    ? text.slice(0, loud.start) + text.slice(loud.start, loud.end).toUpperCase() + text.slice(loud.end)
    : text
  return {path, text: shout.slice(0, start) + wrong + shout.slice(start + right.length)}
}

function* placesIn(text: Text): Generator<Place> {
  const release = new Reading(text.text)
  for (const sentence of release.sentences('headline', 'subhead', 'body')) {
    for (const word of sentence.words) {
      for (const {right, start, form} of piecesOf(word)) {
        const standing = standingOf(release, word)
        if (standing === undefined) continue
        yield {text, start, right, standing, form}
        if (standing === 'in a headline')
          yield {text, start, right: right.toUpperCase(), standing: 'in capitals', loud: sentence.part, form}
      }
    }
  }
}

/** As frequent as "nursing". */
const common = 3.7

/** What of a word may be misspelt: without its possessive, or one of its parts between hyphens. */
function* piecesOf({kind, text, start}: Word): Generator<{right: string; start: number; form: string}> {
  if (kind !== 'word' || !/^[A-Za-z]+(?:-[A-Za-z]+)*(?:['’]s)?$/.test(text)) return
  const possessive = /['’]s$/.test(text)
  let at = start
  for (const part of text.replace(/['’]s$/, '').split('-')) {
    if (isCommon(part)) yield {right: part, start: at, form: formOf(text, part, possessive)}
    at += part.length + 1
  }
}

function formOf(text: string, part: string, possessive: boolean) {
  if (possessive) return 'possessive'
  if (text !== part) return 'with hyphens'
  return lexicon().tags(part.toLowerCase(), 'main') & Tag.plural ? 'plural' : 'plain'
}

/** A word that everybody writes small, and nobody's name. */
function isCommon(text: string) {
  const book = lexicon()
  const small = text.toLowerCase()
  const isName = text !== small && (book.kinds(text) & name) !== 0
  return text.length > 2 && !isName && book.knows(small, dictionary) && book.frequency(small) > common
}

function standingOf(release: Release, word: Word): Standing | undefined {
  const {text, part} = word
  const isHeadline = part.role === 'headline' || part.role === 'subhead'
  if (/^[a-z]/.test(text)) return isHeadline ? undefined : 'small letters'
  if (!/^[A-Z][a-z]/.test(text)) return
  if (isHeadline) return 'in a headline'
  const sentence = release.sentences('body').find(({start}) => start === word.start)
  if (sentence) return 'opens a sentence'
  return [-1, 1].some((away) => isCapital(release, word, away)) ? 'in a name' : undefined
}

/** A capital right beside, or beyond an "of". */
function isCapital(release: Release, word: Word, away: number) {
  const words = release.words()
  const at = words.indexOf(word)
  const small = /^(?:of|and|for|the|on)$/.test(words[at + away]?.text ?? '') ? away : 0
  const other = words[at + away + small]
  if (other?.part !== word.part || !/^[A-Z][a-z]/.test(other.text)) return false
  const between =
    away < 0 ? release.text.slice(other.end, word.start) : release.text.slice(word.end, other.start)
  return /^(?: [a-z]+)? $/.test(between)
}
