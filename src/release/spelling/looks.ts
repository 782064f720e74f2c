// What the letters of a word look like: a brand, another language, two words in one, nothing that is ever written.

import {dictionary, lexicon} from '../../spelling/lexicon.ts'
import {pair} from '../../spelling/pairs.ts'
import {closed} from '../../spelling/tags.ts'

/** Names of so many letters are seldom one slip from a word. */
export const longName = 7

/** A vowel lost before the end, a letter doubled at it, y for i, k for c, z for s, x: "Sailr", "Kwarry". */
export function isBranded(form: string, meant: string): boolean {
  if (/[^aeiou]r$/.test(form) && !/[^aeiou]r$/.test(meant)) return true
  if (/([^s])\1$/.test(form) && !/(.)\1$/.test(meant)) return true
  return ['y', 'k', 'z', 'x', 'q'].some((letter) => form.split(letter).length > meant.split(letter).length)
}

export function hasForeignEnding(form: string): boolean {
  return foreign.test(form)
}

/** English words seldom end so, Spanish, Italian, Latin and Japanese ones do. */
const foreign = /(?:[aiou]s?|us|um|ae|ii|ez|ao|eux|eau|ette|elle)$/

export function hasEnglishEnding(form: string): boolean {
  return english.test(form)
}

/** Hardly a name ends so. */
const english =
  /(?:tions?|sions?|ments?|ness|ances?|ences?|ity|ities|ical|ically|ables?|ably|ibles?|ibly|ously|ous|ingly|fully|less|ively|ive|i[sz](?:e|ed|es|ing|ation)|ating|ated|ology|ships?|isms?|aries|ories|ings?|eries|tures?)$/

/** "Rgoup", "Ccess": no word and no name of any language begins so. */
export function isUnheardOf(form: string): boolean {
  return /^[a-z]{3}/.test(form) && !lexicon().begins(form.slice(0, 3))
}

/**
 * "hotelroom", "sailwork": two everyday words, the shorter of three letters or more; no small words, no endings. Less is to be said for
 * two that nobody writes side by side: "keynode".
 */
export function togetherness(form: string): number {
  if (form.length > longestPair) return 0
  let most = 0
  for (let at = 3; at <= form.length - 3; at++) {
    const [left, right] = [form.slice(0, at), form.slice(at)]
    if ((at > 3 || right.length > 3) && isEveryday(left) && isEveryday(right))
      most = Math.max(most, pair(left, right) > 0 ? 1 : strangersToEachOther)
  }
  return most
}

export const strangersToEachOther = 0.6

const longestPair = 24

function isEveryday(word: string) {
  const book = lexicon()
  const common = word.length > 3 ? 3.9 : 4.4
  return (
    book.frequency(word) > common && book.knows(word, dictionary) && (book.tags(word, 'main') & closed) === 0
  )
}
