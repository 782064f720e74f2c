// What kind of word the known one is that may have been meant.

import {baseOf, singularOf} from '../../spelling/inflect.ts'
import {dictionary, Kind, lexicon} from '../../spelling/lexicon.ts'
import type {Near} from '../../spelling/nearest.ts'
import {closed, Tag} from '../../spelling/tags.ts'
import {calendarWords} from '../dates/calendar.ts'

/** Somebody's given name or surname. */
export const person = Kind.person | Kind.given

/** "Portuguese", "Malaysia": known to everybody, and spelled in one way. */
export function isNation({kinds, frequency}: Near): boolean {
  return (kinds & (Kind.people | Kind.place)) !== 0 && (kinds & dictionary) !== 0 && frequency > 3.5
}

/** Days, months, peoples and countries, not a brand that likes small letters. */
export function isAlwaysCapital({word, kinds}: Near): boolean {
  return (kinds & (Kind.people | Kind.place)) !== 0 || calendar.has(word.toLowerCase())
}

/** But for the two that are small words as well. */
export const calendar = new Set(calendarWords.filter((word) => word !== 'march' && word !== 'may'))

/** An article, a preposition, a conjunction, an adverb. */
export function isSmallWord({word, frequency}: Near): boolean {
  return frequency > 4.2 && (lexicon().tags(word.toLowerCase(), 'main') & (closed | Tag.adverb)) !== 0
}

/** "However", "With", "Our": small words that stand anywhere. */
export function isGrammar(meant: string): boolean {
  const book = lexicon()
  return book.frequency(meant) > commonplace && (book.tags(meant, 'main') & (closed | Tag.adverb)) !== 0
}

/** A word as frequent as this stands in every release: that it does says nothing. */
export const commonplace = 5.3

/** As frequent as "water". */
export const everyday = 4.9

/** Rarer than once in ten million words or so. */
export const seldom = 2.3

/** How often a word is written; a plural or a verb form that is rarer by chance counts by the word that it is made of. */
export function frequencyOf({word, frequency}: Near): number {
  if (frequency > 4 || word.length < 5) return frequency
  const book = lexicon()
  const base = singularOf(word, book) ?? baseOf(word, book)
  return base === undefined ? frequency : Math.max(frequency, book.frequency(base) - rarer)
}

/** How much rarer than its word such a form may be. */
const rarer = 1.5
