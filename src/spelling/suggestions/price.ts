// What a word costs that may have been meant: what the slip costs, less what speaks for the word.

import {isSmall} from '../capitals.ts'
import {fitness} from '../frame.ts'
import {dictionary, frequencySteps, type Lexicon} from '../lexicon.ts'
import {pair} from '../pairs.ts'
import type {Candidate} from '../search.ts'
import {type Beside, shelfOf} from './beside.ts'

/** A word that may have been meant, and its price. */
export interface Offer {
  readonly word: string
  readonly price: number
}

const weight = {
  /** What a word ten times as frequent may cost more. */
  frequency: 0.16,
  /** What a word that goes with the word beside it may cost more, for each tenfold. */
  pair: 0.11,
  /** What a word may cost more whose part of speech goes with the words beside it. */
  fit: 0.25,
  /** What a word may cost more for each tenfold that it is likelier among all the words around. */
  attraction: 0.2,
  /** What a word may cost more that ends as the misspelt one does. */
  ending: 0.12,
  /** What "-ize" costs where "-ise" was typed. */
  english: 0.3,
  /** What a word of this very release may cost more. */
  known: 0.45,
  /** What a capital costs that was not typed. */
  capital: 0.25,
  /** What a word costs without capitals inside it where some were typed: "PPostgreSQL" is no "Postgresql". */
  casing: 0.6,
  /** What each tenfold costs that a word is rarer than rare. */
  rare: 0.15,
  /** What a word costs that is in no dictionary. */
  unlisted: 0.25
} as const

/** What it costs to have run two words together that often stand side by side, or that are frequent. */
const joined = {together: 1.25, apart: 1.95}
/** How frequent a name of the release is taken to be that no list has. */
const presumed = 3
/** An irregular form outranks what is only near. */
const certain = 8
/** Below a thousand times in a thousand million words, a word is rarer still in the news than in books. */
const rare = 3
/** The logarithm of the count that frequencies are given for. */
const total = 9
/** The count of the rarest pairs that are in the table, and what a pair that is not may have at most. */
const unseen = 3.4

/** The price of a word of the lexicon that is near to `form`. */
export function nearPrice(book: Lexicon, candidate: Candidate, form: string, beside: Beside): number {
  const {word, cost} = candidate
  const known = shelfOf(beside).words.has(word.toLowerCase()) ? weight.known : 0
  return cost - wordWeight(book, candidate, form) - company(book, word, beside) - known - kinship(form, word)
}

/** The price of a word that a slip of a known kind leads to. */
export function slipPrice(book: Lexicon, word: string, cost: number, beside: Beside): number {
  return cost - weight.frequency * book.frequency(word) - company(book, word, beside)
}

/** The price of a name of the release. */
export function namePrice(cost: number): number {
  return cost - weight.known - weight.frequency * presumed
}

/** The price of two words, by how often they stand side by side and how frequent the rarer one is. */
export function splitPrice(together: number, apart: number): number {
  return together > 0
    ? joined.together - weight.frequency * together
    : joined.apart - weight.frequency * apart
}

/** The price of an irregular form. */
export const irregularPrice = -weight.frequency * certain

/** What a word may cost more by all the words around; that they have not been seen with it says little against it. */
export function pull(attraction: number): number {
  return weight.attraction * (attraction > 0.5 ? Math.min(3, attraction) : 0)
}

function wordWeight(book: Lexicon, {entry, word}: Candidate, form: string) {
  const listed = (book.kindsOf(entry) & dictionary) !== 0 ? 0 : weight.unlisted
  const capital = !isSmall(word) && form === form.toLowerCase() ? weight.capital : 0
  const casing = isMixed(form) && !isMixed(word) ? weight.casing : 0
  const frequency = book.frequencyOf[entry]! / frequencySteps
  return (
    weight.frequency * frequency - weight.rare * Math.max(0, rare - frequency) - listed - capital - casing
  )
}

/** Whether capitals stand behind small letters, as in "JavaScript". */
function isMixed(word: string) {
  return /\p{Ll}.*\p{Lu}/u.test(word)
}

/** How much likelier a word is beside its neighbours than anywhere: less than nothing if their pair should be known. */
function company(book: Lexicon, word: string, {before, after}: Beside) {
  const small = word.toLowerCase()
  const frequency = book.frequency(small)
  let evidence = 0
  if (before)
    evidence += surprise(pair(before.toLowerCase(), small), book.frequency(before) + frequency - total)
  if (after) evidence += surprise(pair(small, after.toLowerCase()), book.frequency(after) + frequency - total)
  const fit = weight.fit * fitness(before?.toLowerCase() ?? '', small, after?.toLowerCase() ?? '')
  return weight.pair * evidence + fit
}

function surprise(together: number, byChance: number) {
  return together > 0 ? Math.max(0, together - byChance) : Math.min(0, unseen - byChance)
}

const inflections = /(?:ed|ing|ly|ions?|s)$/
const british = /is(?:e|es|ed|ing|ation|ations)$/
const american = /iz(?:e|es|ed|ing|ation|ations)$/

/** What speaks for a word that ends as the misspelt one does, and against one of the other English. */
function kinship(form: string, word: string) {
  const ending = inflections.exec(form)?.[0]
  const same = ending !== undefined && word.endsWith(ending) ? weight.ending : 0
  return british.test(form) && american.test(word) ? same - weight.english : same
}
