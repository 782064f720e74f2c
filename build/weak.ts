// Entries that may be misspellings: one list vouches for them, and something far more frequent stands one edit away.

import {dictionary, Kind, name} from '../src/spelling/kinds.ts'
import type {Entries, Entry} from './vocabulary.ts'

/**
 * How many times as frequent a neighbour must be (as a logarithm), by how many of the large lists hold the word: the
 * lists are full of misspellings that somebody once took for words.
 */
const farMore = [1.8, 1.8, 2.3, 3, 3.5, 4] as const
/** The same of a word that is made by rule of one that a dictionary holds: "helmed", "subsea". */
const madeByRule = [3, 3, 9] as const
/** What is in no count is taken for this frequent: about the rarest that was counted. */
const uncounted = 1
/** So frequent is a word that a name beside it may be that word misspelt: about 20 in a million words. */
const common = 4.3

/** Names of so few letters stand beside some common word by nature: Lim, Kok, Hua. But Teh may be a shuffled "the". */
const shortName = 4

/** Mark what no dictionary holds and what is one edit from something far more frequent. */
export function markWeak(entries: Entries, frequencyOf: (word: string) => number): void {
  const neighbours = neighbourhood(entries, frequencyOf)
  const veryFrequent = [...entries.keys()].filter(
    (word) => frequencyOf(word) >= 6 && word === word.toLowerCase()
  )
  const shuffled = new Set(veryFrequent.map(lettersOf))
  for (const [word, entry] of entries) {
    if ((entry.kinds & dictionary) !== 0 || entry.chosen || (word.length < 4 && entry.votes >= 2)) continue
    if (isPeople(entries, word)) {
      entries.delete(word)
      continue
    }
    const isName = word !== word.toLowerCase() && (entry.kinds & ~name & ~Kind.word) === 0
    if (isName && (entry.kinds & name) !== 0 && (word.length <= shortName || entry.votes >= 2)) {
      if (word.length <= shortName && shuffled.has(lettersOf(word))) entry.kinds |= Kind.weak
      continue
    }
    const near = neighbours(word)
    if (near < neededBeside(word, entry, isName)) continue
    if (isToolOnly(word, entry) && near >= common - 0.3) entries.delete(word)
    else entry.kinds |= Kind.weak
  }

  function neededBeside(word: string, {kinds, votes, least}: Entry, isName: boolean) {
    const steps = isMade(entries, word) ? madeByRule : farMore
    const more = steps[Math.min(votes, steps.length - 1)]!
    const needed = Math.max(uncounted, frequencyOf(word), least) + more
    return isName && (kinds & name) !== 0 ? Math.min(Math.max(needed, common), 6) : needed
  }
}

/** Called so by nobody but a program, whose name is an everyday word and a letter: "recorderd". */
function isToolOnly(word: string, {kinds, votes}: Entry) {
  return kinds === Kind.tech && votes === 0 && word === word.toLowerCase() && word.length > shortName + 2
}

/** Whether a word is one edit from a word that many write. */
export function nearCommon(
  entries: Entries,
  frequencyOf: (word: string) => number
): (word: string) => boolean {
  const neighbours = neighbourhood(entries, frequencyOf, common - 1)
  return (word) => neighbours(word) > common - 1
}

/** Whether a word is one of a dictionary with an ending or a beginning that go with any word. */
function isMade(entries: Entries, word: string) {
  const stems = endings.flatMap(([ending, lost]) =>
    word.endsWith(ending) ? lost.map((letters) => word.slice(0, -ending.length) + letters) : []
  )
  const beginning = beginnings.exec(word)?.[0]
  if (beginning) stems.push(word.slice(beginning.length))
  return stems.some((stem) => stem.length > 2 && ((entries.get(stem)?.kinds ?? 0) & dictionary) !== 0)
}

/** Whether it is a people or its language, which a dictionary has with a capital only: "swedish", "chinese", but not "polish". */
function isPeople(entries: Entries, word: string) {
  if (word !== word.toLowerCase()) return false
  const {kinds = 0} = entries.get(word[0]!.toUpperCase() + word.slice(1)) ?? {}
  return (kinds & Kind.people) !== 0 && (kinds & dictionary) !== 0
}

const beginnings = /^(?:pre|sub|non|anti|super|inter|multi|micro|over|under|re|un|co|de|out|up)/
const endings: readonly (readonly [string, readonly string[]])[] = [
  ['s', ['']],
  ['es', ['']],
  ['ed', ['', 'e']],
  ['ing', ['', 'e']],
  ['er', ['', 'e']],
  ['ers', ['', 'e']],
  ['ly', ['']],
  ['ably', ['able']],
  ['al', ['', 'e']],
  ['ial', ['', 'er', 'e']]
]

/**
 * A function from a word to the frequency of the most frequent dictionary word that is one edit away; 0 where none is `least`
 * as frequent.
 */
function neighbourhood(
  entries: Entries,
  frequencyOf: (word: string) => number,
  least = uncounted + farMore[0]
) {
  const byRemains = new Map<number, string[]>()
  const frequent = new Map<string, number>()
  for (const [word, entry] of entries) {
    if (!isSure(entry)) continue
    const frequency = frequencyOf(word)
    if (frequency < least) continue
    const small = word.toLowerCase()
    frequent.set(small, Math.max(frequency, frequent.get(small) ?? 0))
  }
  for (const word of frequent.keys()) {
    for (const remains of remainsOf(word)) {
      const others = byRemains.get(remains)
      if (others) others.push(word)
      else byRemains.set(remains, [word])
    }
  }
  return (word: string) => {
    const small = word.toLowerCase()
    let most = 0
    for (const remains of remainsOf(small)) {
      for (const other of byRemains.get(remains) ?? []) {
        if (other !== small && isOneEdit(small, other)) most = Math.max(most, frequent.get(other)!)
      }
    }
    return most
  }
}

function lettersOf(word: string) {
  return [...word.toLowerCase()].sort().join('')
}

function isSure({kinds, votes, chosen}: Entry) {
  return (kinds & dictionary) !== 0 || chosen || votes >= 2
}

/** The weights of a word's letters by their places, mod 2 to the 32nd; no word is longer. */
const powers = new Int32Array(256)
for (let at = 0, power = 1; at < powers.length; at++, power = Math.imul(power, 16_777_619)) powers[at] = power
/** Numbers of so many bits need no memory of their own. */
const bits30 = 0x3f_ff_ff_ff

/**
 * A number for a word, and one for what is left of it without each of its letters: two words that are one edit apart share
 * one. Others may share one, too.
 */
export function remainsOf(word: string): number[] {
  const letters = Array.from({length: word.length}, (_, at) => word.charCodeAt(at))
  let front = 0
  for (const [at, letter] of letters.entries()) front += Math.imul(letter, powers[at]!)
  const all = [front & bits30]
  let behind = 0
  for (let at = letters.length - 1; at >= 0; at--) {
    front -= Math.imul(letters[at]!, powers[at]!)
    all.push((front + behind) & bits30)
    if (at > 0) behind += Math.imul(letters[at]!, powers[at - 1]!)
  }
  return all
}

/** Whether one letter changed, added, lost or changed places makes `other` of `word`. */
export function isOneEdit(word: string, other: string): boolean {
  let start = 0
  while (start < word.length && word[start] === other[start]) start++
  const rest = word.slice(start)
  const otherRest = other.slice(start)
  if (rest.slice(1) === otherRest.slice(1)) return rest !== otherRest
  if (rest.slice(1) === otherRest || rest === otherRest.slice(1)) return true
  return rest.slice(2) === otherRest.slice(2) && rest[0] === otherRest[1] && rest[1] === otherRest[0]
}
