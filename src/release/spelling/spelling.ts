// Which words of a release are misspelt, and which are merely unknown: asked once, for all rules of spelling.

import {coinage} from '../../spelling/coinage.ts'
import {Kind, lexicon} from '../../spelling/lexicon.ts'
import {type Near, nearest} from '../../spelling/nearest.ts'
import {pair} from '../../spelling/pairs.ts'
import {looksRomanised} from '../../spelling/romanised.ts'
import {isRunTogether, type Split, splitOf} from '../../spelling/split.ts'
import {suggest} from '../../spelling/suggest.ts'
import {Tag} from '../../spelling/tags.ts'
import type {Release} from '../index.ts'
import {namesOf} from '../names/names.ts'
import {formBeside, formsOf} from '../words/forms.ts'
import {type Word, wordsOf} from '../words/words.ts'
import {unknownAmong} from './authority.ts'
import {contractions} from './contractions.ts'
import {commonplace, observe} from './evidence.ts'
import {isMisinflected, type Place, type Stranger, strangersOf} from './strangers.ts'
import {capital, small, type Weighing} from './weights.ts'

/** A word that is not spelled as it should be, at each of its places. */
export interface Misspelling {
  readonly stranger: Stranger
  /** The known word that it is near to. */
  readonly near: Near
  /** Surely, or only likely. */
  readonly sure: boolean
}

/** Two words that lost the space between them. */
export interface Joined {
  readonly stranger: Stranger
  readonly split: Split
}

export interface Spelling {
  readonly misspellings: readonly Misspelling[]
  readonly joined: readonly Joined[]
  /** Compounds that anybody can make, written as one word: "sourcecode". */
  readonly compounds: readonly Joined[]
  /** In small letters, in no dictionary and near nothing. */
  readonly unknown: readonly Stranger[]
}

/** The spelling of the whole release. */
export function spellingOf(release: Release): Spelling {
  const found = {
    misspellings: [] as Misspelling[],
    joined: [] as Joined[],
    compounds: [] as Joined[],
    unknown: [] as Stranger[]
  }
  for (const stranger of release.ask(strangersOf)) {
    if (contractions.has(stranger.form)) continue
    const near = nearestTo(stranger)
    if (isSmall(stranger.text) && sortedOut(stranger, near, found)) continue
    const verdict = near ? judge(release, stranger, near) : undefined
    if (near && verdict) found.misspellings.push({stranger, near, sure: verdict === 'sure'})
    else if (isSmall(stranger.text)) found.unknown.push(stranger)
  }
  return confirmed(found)
}

/** So frequent is a word that one slip away from it is likelier than two words without their space. */
const wellKnown = 2.5

/** As frequent as "water". */
const everyday = 4.9

/** Words in small letters that are two, or that anybody can make. */
function sortedOut(
  stranger: Stranger,
  near: Near | undefined,
  found: {joined: Joined[]; compounds: Joined[]}
) {
  const {form} = stranger
  const isFar = near === undefined || near.distance > (near.frequency > wellKnown ? 1.2 : 0.9)
  const split = isFar || isRunTogether(form) ? splitOf(form) : undefined
  if (split?.sure) found.joined.push({stranger, split})
  else if (split && (near?.distance ?? 9) > 1.5 && pair(split.left, split.right) > 0)
    found.compounds.push({stranger, split})
  else return isFar && coinage(form) !== undefined
  return true
}

/** The known word that a stranger is near to; a word with a capital has to be nearer. */
export function nearestTo({text, form}: Stranger): Near | undefined {
  return nearest(form, isSmall(text))
}

/** What retext-spell does not know either. */
function confirmed({misspellings, joined, compounds, unknown}: Spelling): Spelling {
  const found = [...misspellings, ...joined, ...compounds].map(({stranger}) => stranger)
  const refused = unknownAmong([...found, ...unknown].map(({text}) => text))
  const isRefused = ({stranger}: {stranger: Stranger}) => refused.has(stranger.text)
  return {
    misspellings: misspellings.filter(isRefused),
    joined: joined.filter(isRefused),
    compounds: compounds.filter(isRefused),
    unknown: unknown.filter(({text}) => refused.has(text))
  }
}

function judge(release: Release, stranger: Stranger, near: Near): 'sure' | 'likely' | undefined {
  if (isOwnSpelling(release, stranger, near) || isPerson(release, stranger, near)) return
  if (isNamesake(release, stranger, near)) return
  if (isSmall(stranger.text) && isMisinflected(stranger.form, near.word)) return 'sure'
  const {weights, likely, sure} = weighingOf(stranger)
  const score = scoreOf(weights, observe(release, stranger, near))
  if (score >= sure && !isDoubtful(release, stranger, near)) return 'sure'
  return score >= likely ? 'likely' : undefined
}

/** A name that the release spells so throughout, three times or more, and never as the known word. */
function isOwnSpelling(release: Release, {text, places}: Stranger, near: Near) {
  if (places.length < 3 || isSmall(text)) return false
  return near.frequency >= commonplace || !release.ask(formsOf).has(near.word.toLowerCase())
}

/** What differs by its capitals only, a short name from far away, "the Kovacs", words of other languages. */
function isNamesake(release: Release, {text, form, places}: Stranger, near: Near) {
  const book = lexicon()
  if (near.distance === 0) return !isSmall(text) || !isAlwaysCapital(near)
  if (isSmall(text)) return false
  if (form.length < 5)
    return looksRomanised(text) || !places.some(({word}) => formBeside(release, word, -1) === '')
  if (form === `${near.word.toLowerCase()}s` && isCapital(near.word)) return true
  if (!book.knows(text, Kind.foreign) || release.ask(formsOf).has(near.word.toLowerCase())) return false
  return !places.some(({word}) => english.has(formBeside(release, word, 1)))
}

/** What goes on in English after a word: "the Departement of Finance". */
const english = new Set('of for and on at by to with in is was will has'.split(' '))

/** Days, months, peoples and countries, not a brand that likes small letters. */
function isAlwaysCapital({word, kinds}: Near) {
  return (kinds & (Kind.people | Kind.place)) !== 0 || calendar.has(word.toLowerCase())
}

const calendar = new Set(
  `monday tuesday wednesday thursday friday saturday sunday january february april june july august september october november
  december`.split(/\s+/)
)

/** What one list vouches for, or is called so on purpose, or stands among words of another language. */
function isDoubtful(release: Release, {text, form, places}: Stranger, near: Near) {
  const book = lexicon()
  // Adjectives become nouns every day: "the financials".
  if (form === `${near.word.toLowerCase()}s`) {
    if (book.knows(text, Kind.weak) || (book.tags(near.word, 'main') & Tag.adjective) !== 0) return true
  }
  // Three or four letters may be anything, and in small letters nobody is meant.
  if (near.distance > 0 && form.length < 5 && (isCapital(text) || near.frequency < everyday)) return true
  if (isSmall(text) && isCapital(near.word) && !isAlwaysCapital(near) && book.knows(near.word, person))
    return true
  return places.some(
    ({word}) =>
      naming.has(lastForm(release, word)) ||
      foreignSmall.has(formBeside(release, word, -1)) ||
      foreignSmall.has(formBeside(release, word, 1))
  )
}

/** Articles and prepositions of the languages that English news quotes. */
const foreignSmall = new Set(
  'el la los las del y un una le les des du et der die das und von van di il della dos da'.split(' ')
)

const person = Kind.person | Kind.given

const naming = new Set(['called', 'named', 'dubbed', 'titled', 'entitled', 'nicknamed', 'codenamed'])

/** The form of the word before, whatever stands between: "called “qwik”". */
function lastForm(release: Release, word: Word) {
  const last = release.ask(wordsOf)[word.index - 1]
  return last && last.part === word.part ? last.form : ''
}

/** "Mr. Kovacsik", "Tony Kovacsik, a guard": somebody's name, unless the release has the known word as well. */
function isPerson(release: Release, {text, places}: Stranger, near: Near) {
  if (isSmall(text) || release.ask(formsOf).has(near.word.toLowerCase())) return false
  return places.some(({word}) => {
    const found = release.ask(namesOf).at(word.start)
    return found?.mention.kind === 'person' && strong.some((evidence) => found.name.evidence.has(evidence))
  })
}

const strong = ['honorific', 'title', 'job', 'said', 'age'] as const

/** Whether a capital has to be explained away. */
function weighingOf({text}: Stranger): Weighing {
  return isSmall(text) ? small : capital
}

function scoreOf(weights: readonly number[], observed: readonly number[]) {
  let score = 0
  for (const [at, value] of observed.entries()) score += value * weights[at]!
  return score
}

function isSmall(text: string) {
  return !isCapital(text)
}

function isCapital(text: string) {
  return text[0] !== text[0]!.toLowerCase()
}

export type {Place, Stranger}

/**
 * What a misspelt word may have been meant to be at one of its places: at most five, best first, by the words beside it and those of
 * this release.
 */
export function corrections(
  release: Release,
  {stranger, near}: Misspelling,
  place: Place
): readonly string[] {
  const before = place.start > place.word.start ? '' : formBeside(release, place.word, -1)
  const after = formBeside(release, place.word, 1)
  const offers = suggest(stranger.text, {before, after, known: release.ask(vocabularyOf)})
  const owner = ownerOf(stranger, near, after)
  return [...new Set([...owner, ...offers])].slice(0, 5)
}

/** "Accras harbour", "the countys budget": a lost apostrophe rather than a lost letter. */
function ownerOf({text, form}: Stranger, near: Near, after: string) {
  const meant = near.word.toLowerCase()
  return form === `${meant}s` && !meant.endsWith('s') && after !== '' ? [`${text.slice(0, -1)}'s`] : []
}

/** The words of the release, and of the house, that may be meant where another is misspelt. */
function vocabularyOf(release: Release): ReadonlySet<string> {
  const words = new Set(release.background.words)
  for (const form of release.ask(formsOf).keys()) if (form.length > 3) words.add(form)
  return words
}
