// Entries that may be misspellings: one list vouches for them, and something far more frequent stands one edit away.

import {dictionary, Kind, name} from '../src/spelling/kinds.ts'
import type {Entries, Entry} from './vocabulary.ts'

/** A neighbour is far more frequent from so many times on (as a logarithm). */
const farMore = 3
/** What is in no count is taken for this frequent: about the rarest that was counted. */
const uncounted = 1
/** So frequent is a word that a name beside it may be that word misspelt: about 20 in a million words. */
const common = 4.3

/** Names of so few letters stand beside some common word by nature: Lim, Kok, Hua. But Teh may be a shuffled "the". */
const shortName = 4

/** Mark what is one edit from something far more frequent, and held by no dictionary and fewer than two large lists. */
export function markWeak(entries: Entries, frequencyOf: (word: string) => number): void {
  const neighbours = neighbourhood(entries, frequencyOf)
  const veryFrequent = [...entries.keys()].filter(
    (word) => frequencyOf(word) >= 6 && word === word.toLowerCase()
  )
  const shuffled = new Set(veryFrequent.map(lettersOf))
  for (const [word, entry] of entries) {
    if ((entry.kinds & dictionary) !== 0 || entry.votes >= 2) continue
    const least = Math.max(uncounted, frequencyOf(word), entry.least) + farMore
    const isName = (entry.kinds & name) === entry.kinds
    if (isName && word.length <= shortName) {
      if (shuffled.has(lettersOf(word))) entry.kinds |= Kind.weak
      continue
    }
    const needed = isName ? Math.min(Math.max(least, common), 6) : least
    if (neighbours(word) >= needed) entry.kinds |= Kind.weak
  }
}

/** A function from a word to the frequency of the most frequent dictionary word that is one edit away. */
function neighbourhood(entries: Entries, frequencyOf: (word: string) => number) {
  const byRemains = new Map<string, string[]>()
  const frequent = new Map<string, number>()
  for (const [word, entry] of entries) {
    const frequency = frequencyOf(word)
    if (frequency < uncounted + farMore || !isSure(entry)) continue
    const small = word.toLowerCase()
    frequent.set(small, Math.max(frequency, frequent.get(small) ?? 0))
  }
  for (const word of frequent.keys()) {
    for (const remains of [word, ...withoutOne(word)]) {
      const others = byRemains.get(remains)
      if (others) others.push(word)
      else byRemains.set(remains, [word])
    }
  }
  return (word: string) => {
    const small = word.toLowerCase()
    let most = 0
    for (const remains of new Set([small, ...withoutOne(small)])) {
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

function isSure({kinds, votes}: Entry) {
  return (kinds & dictionary) !== 0 || votes >= 2
}

function withoutOne(word: string) {
  return Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1))
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
