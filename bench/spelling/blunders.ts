// Misspellings as fingers and ears make them, to learn from and to measure on.

/** Random numbers from 0 to 1, the same for the same seed. */
export function random(seed: string): () => number {
  let state = 0x9e_37_79_b9
  for (const letter of seed) state = Math.imul(state ^ letter.charCodeAt(0), 0x01_00_01_93)
  return () => {
    state = (state + 0x6d_2b_79_f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

const rows = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm']
const vowels = 'aeiou'

/** A misspelling of `word`, one in six of the longer words with two slips; none if the dice make nothing of it. */
export function blunder(word: string, draw: () => number): string | undefined {
  const built = draw() < 0.12 ? misbuilt(word, draw) : word
  if (built !== word) return built
  const once = slip(word, draw)
  return once !== undefined && word.length > 7 && draw() < 0.17 ? slip(once, draw) : once
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
  const letter = draw() < 0.6 ? word[at]! : neighbour(word[at]!, draw)
  return word.slice(0, at) + letter + word.slice(at)
}

function replaced(word: string, at: number, draw: () => number) {
  const vowel = vowels.includes(word[at]!) && draw() < 0.6
  const letter = vowel ? vowels[Math.floor(draw() * vowels.length)]! : neighbour(word[at]!, draw)
  return letter === word[at] ? undefined : word.slice(0, at) + letter + word.slice(at + 1)
}

/** A key beside that of `letter`. */
function neighbour(letter: string, draw: () => number) {
  const row = rows.find((row) => row.includes(letter)) ?? rows[0]!
  const at = row.indexOf(letter)
  return row[at === 0 ? 1 : at === row.length - 1 || draw() < 0.5 ? at - 1 : at + 1]!
}
