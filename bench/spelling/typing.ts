// Single slips of typing, by kind: what fingers do, and what ears do that never saw the word.

import {keyBeside} from './keys.ts'

/** A way to misspell a word, and the misspelling that `draw` (from 0 to 1) makes of it; none where it makes nothing. */
export interface Slip {
  readonly name: string
  misspelt(word: string, draw: () => number): string | undefined
}

export const slips: readonly Slip[] = [
  {name: 'transposed', misspelt: transposed},
  {name: 'omitted', misspelt: omitted},
  {name: 'doubled', misspelt: doubled},
  {name: 'neighbouring key', misspelt: struck},
  {name: 'sounds alike', misspelt: heard}
]

function transposed(word: string, draw: () => number) {
  const at = below(word.length - 1, draw)
  return word[at] === word[at + 1] ? undefined : spliced(word, at, 2, word[at + 1]! + word[at]!)
}

function omitted(word: string, draw: () => number) {
  return spliced(word, below(word.length, draw), 1, '')
}

/** A letter twice that stands there once, or once that stands there twice. */
function doubled(word: string, draw: () => number) {
  const twice = /(.)\1/.exec(word)?.index
  if (twice !== undefined && draw() < 0.5) return spliced(word, twice, 1, '')
  const at = below(word.length, draw)
  return spliced(word, at, 1, word[at]!.repeat(2))
}

/** The key beside the right one: instead of it, or together with it. */
function struck(word: string, draw: () => number) {
  const at = below(word.length, draw)
  const key = keyBeside(word[at]!, draw)
  return spliced(word, at, 1, draw() < 0.6 ? key : word[at]! + key)
}

/** What sounds like something else, or is not heard at all. */
const sounds: readonly (readonly [RegExp, string])[] = [
  [/(?<=[a-z]{2})a(?=[^aeiou])/, 'e'],
  [/(?<=[a-z]{2})e(?=[^aeiou])/, 'a'],
  [/(?<=[a-z]{2})i(?=[^aeiou])/, 'e'],
  [/(?<=[a-z]{2})o(?=[^aeiou])/, 'e'],
  [/ei/, 'ie'],
  [/ie/, 'ei'],
  [/ph/, 'f'],
  [/c(?=[eiy])/, 's'],
  [/(?<=[a-z])s(?=[eiy])/, 'c'],
  [/c(?=[aou])/, 'k'],
  [/tion/, 'sion'],
  [/sion/, 'tion'],
  [/(?<=[^aeiou])y/, 'i'],
  [/([b-df-hj-np-tv-z])\1/, '$1'],
  [/(?<=[aeiou])([lmnpst])(?=[aeiou])/, '$1$1'],
  [/er\b/, 'or'],
  [/or\b/, 'er'],
  [/able\b/, 'ible'],
  [/ible\b/, 'able'],
  [/wh/, 'w'],
  [/gh/, 'g'],
  [/mn|mb/, 'm'],
  [/(?<=[a-z]{3})e(?=ly|ment)/, '']
]

function heard(word: string, draw: () => number) {
  const possible = sounds.filter(([sound]) => sound.test(word))
  const [sound, written] = possible[below(possible.length, draw)] ?? []
  return sound && word.replace(sound, written!)
}

function below(count: number, draw: () => number) {
  return Math.floor(draw() * count)
}

function spliced(word: string, at: number, length: number, to: string) {
  return word.slice(0, at) + to + word.slice(at + length)
}
