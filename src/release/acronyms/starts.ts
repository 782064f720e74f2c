// Where words begin, for who looks for the words that an acronym stands for.

import type {Release} from '../index.ts'
import {matches} from '../span.ts'

interface Start {
  readonly word: string
  /** Only white space, a hyphen, a comma, a slash or "&" stands between this word and the next. */
  readonly goesOn: boolean
}

const small = new Set(['of', 'and', 'the', 'for', 'in', 'on', 'to', 'with', 'de', 'du', 'a'])
const word = /\p{L}[\p{L}’']*/gu
const longest = 25

/** Whether words stand in a row that begin with the letters of `key`; up to two small words may stand between them. */
export function isSpelledOut(release: Release, key: string): boolean {
  const {all, byLetter} = release.ask(startsOf)
  // Two lower-case words that begin with the letters of "IP" stand in every text
  const letters = key.length > 2 ? key.toLowerCase() : key
  const lower = key.length > 2
  const first = byLetter.get(key[0]!.toLowerCase()) ?? []
  return first.some((at) => follows(all, at, letters, lower))
}

interface Starts {
  readonly all: readonly Start[]
  /** Where words begin with a letter, big or small. */
  readonly byLetter: ReadonlyMap<string, readonly number[]>
}

function startsOf({text}: Release): Starts {
  const found = [...matches(text, word)]
  const byLetter = new Map<string, number[]>()
  const all = found.map(({index, 0: word}, at) => {
    const letter = word[0]!.toLowerCase()
    const places = byLetter.get(letter)
    if (places) places.push(at)
    else byLetter.set(letter, [at])
    const end = index + word.length
    const next = found[at + 1]?.index ?? end
    const gap = next - end
    return {word, goesOn: gap >= 1 && gap <= 3 && isJoint(text, end, next)}
  })
  return {all, byLetter}
}

function isJoint(text: string, from: number, to: number) {
  for (let at = from; at < to; at++) if (!'-‑,/& '.includes(text[at]!)) return false
  return true
}

function follows(starts: readonly Start[], at: number, letters: string, lower: boolean): boolean {
  const start = starts[at]
  if (!start || start.word.length < 2 || start.word.length > longest) return false
  const first = lower ? start.word[0]!.toLowerCase() : start.word[0]!
  if (first !== letters[0]) return false
  if (letters.length === 1) return true
  if (!start.goesOn) return false
  const rest = letters.slice(1)
  for (let next = at + 1; next <= at + 3; next++) {
    if (follows(starts, next, rest, lower)) return true
    if (!starts[next]?.goesOn || !small.has(starts[next]!.word.toLowerCase())) return false
  }
  return false
}
