// Misspellings as fingers and ears make them, to learn from.

import {keyBeside} from './keys.ts'

const vowels = 'aeiou'

/** A misspelling of `word`, one in six of the longer words with two slips; none if the dice make nothing of it. */
export function blunder(word: string, draw: () => number): string | undefined {
  const built = draw() < 0.12 ? misbuilt(word, draw) : word
  if (built !== word) return built
  const once = slip(word, draw)
  const wrong = once !== undefined && word.length > 7 && draw() < 0.17 ? slip(once, draw) : once
  // The second slip may have undone the first.
  return wrong === word ? undefined : wrong
}

/** How those build a word who know its sound, or another language better. */
const habits: readonly (readonly [RegExp, string])[] = [
  [/or(s?)$/, 'er$1'],
  [/er(s?)$/, 'or$1'],
  [/ance(s?)$/, 'ence$1'],
  [/ence(s?)$/, 'ance$1'],
  [/able$/, 'ible'],
  [/ible$/, 'able'],
  [/ally$/, 'aly'],
  [/ically$/, 'icly'],
  [/ly$/, 'y'],
  [/ed$/, 'd'],
  [/([a-z])\1(ed|ing)$/, '$1$2'],
  [/ies$/, 'ys'],
  [/ely$/, 'ly'],
  [/(.)ment/, '$1ement'],
  [/^un(?=[a-z]{5})/, 'in'],
  // A syllable lost, a syllable told twice.
  [/(.{3})([aeiou][^aeiou])([aeiou][^aeiou])/, '$1$2'],
  [/(.{2})([^aeiou][aeiou])([^aeiou])/, '$1$2$2$3'],
  [/ph/, 'f'],
  [/([^aeiou])y([^aeiou])/, '$1i$2'],
  [/ei/, 'ie'],
  [/ou/, 'o'],
  [/([a-z])\1/, '$1']
]

function misbuilt(word: string, draw: () => number) {
  const possible = habits.filter(([pattern]) => pattern.test(word))
  const chosen = possible[Math.floor(draw() * possible.length)]
  return chosen ? word.replace(chosen[0], chosen[1]) : word
}

function slip(word: string, draw: () => number): string | undefined {
  const kind = draw()
  const at = 1 + Math.floor(draw() * (word.length - 1))
  if (kind < 0.2) return swapped(word, at)
  if (kind < 0.5) return dropped(word, at, draw)
  if (kind < 0.7) return added(word, at, draw)
  return replaced(word, at, draw)
}

function swapped(word: string, at: number) {
  if (at + 1 >= word.length || word[at] === word[at + 1]) return
  return word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2)
}

/** Half of the time one of two equal letters, where there are any. */
function dropped(word: string, at: number, draw: () => number) {
  const double = /(.)\1/.exec(word)?.index
  const place = double !== undefined && draw() < 0.5 ? double : at
  return word.slice(0, place) + word.slice(place + 1)
}

function added(word: string, at: number, draw: () => number) {
  const letter = draw() < 0.6 ? word[at]! : keyBeside(word[at]!, draw)
  return word.slice(0, at) + letter + word.slice(at)
}

function replaced(word: string, at: number, draw: () => number) {
  const vowel = vowels.includes(word[at]!) && draw() < 0.6
  const letter = vowel ? vowels[Math.floor(draw() * vowels.length)]! : keyBeside(word[at]!, draw)
  return letter === word[at] ? undefined : word.slice(0, at) + letter + word.slice(at + 1)
}
