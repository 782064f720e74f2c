// What slips of the finger, the ear and the memory cost: about 1 for a plain one, less for those that people make.

import {rows} from './keyboard.ts'

/** Letters are counted from a (0) to z (25); everything else that stands in a word is this. */
export const otherLetter = 26
const letters = 27

/** What a first letter costs more: people get it right. */
export const first = 0.35

/** What it costs to have written `typed` for `meant`. */
function swapped(typed: number, meant: number, at: number): number {
  return swaps[typed]![meant]! + (at === 0 ? first : 0)
}

/** What it costs to have turned two letters around. */
export function turned(typed: number, next: number, at: number): number {
  const vowels = isVowel[typed]! & isVowel[next]!
  return (vowels ? 0.6 : 0.7) + (at === 0 ? 0.2 : 0)
}

/** What it costs to have left out `meant`, which follows `previous` and is followed in the text by `next`. */
export function omitted(meant: number, previous: number, next: number, at: number): number {
  if (meant === previous) return at <= 1 ? 0.65 : 0.48
  if (meant === otherLetter) return 0.55
  const price = meant === next ? 0.5 : omissions[previous]![meant]!
  return price + (at === 0 ? first : 0)
}

/** What it costs to have put in `typed`, between `previous` and `next` of what was typed. */
export function added(typed: number, previous: number, next: number, at: number): number {
  if (typed === previous) return at <= 1 ? 0.65 : 0.48
  if (typed === otherLetter) return 0.8
  if (typed === next) return 0.55
  if (previous === letter('o') && typed === letter('u')) return 0.75
  return (beside(typed, previous) || beside(typed, next) ? 0.9 : 1) + (at === 0 ? first : 0)
}

/** What it costs at least to have written `typed` for `meant`, whatever the case and the accents of either. */
export function distance(typed: string, meant: string): number {
  const [wrong, right] = [lettersOf(typed), lettersOf(meant)]
  const rows = Array.from({length: wrong.length + 1}, () => new Float32Array(right.length + 1))
  for (let at = 0; at <= wrong.length; at++) {
    for (let depth = 0; depth <= right.length; depth++)
      rows[at]![depth] = leastAt(rows, wrong, right, at, depth)
  }
  return rows[wrong.length]![right.length]!
}

/** One cell of the table: the best way to have come from what was meant so far to what was typed so far. */
function leastAt(rows: Float32Array[], wrong: number[], right: number[], at: number, depth: number) {
  if (at === 0 && depth === 0) return 0
  const [typed, meant] = [wrong[at - 1] ?? otherLetter, right[depth - 1] ?? otherLetter]
  const [typedBefore, meantBefore] = [wrong[at - 2] ?? otherLetter, right[depth - 2] ?? otherLetter]
  let least = Number.POSITIVE_INFINITY
  if (at > 0) least = rows[at - 1]![depth]! + added(typed, typedBefore, wrong[at] ?? otherLetter, at - 1)
  if (depth > 0) {
    least = Math.min(
      least,
      rows[at]![depth - 1]! + omitted(meant, meantBefore, wrong[at] ?? otherLetter, depth - 1)
    )
  }
  if (at > 0 && depth > 0) {
    least = Math.min(least, rows[at - 1]![depth - 1]! + (typed === meant ? 0 : swapped(typed, meant, at - 1)))
  }
  if (at > 1 && depth > 1 && typed === meantBefore && typedBefore === meant) {
    least = Math.min(least, rows[at - 2]![depth - 2]! + turned(typedBefore, typed, at - 2))
  }
  return least
}

/** The number of a letter, whatever its case and accent. */
export function letterOf(sign: string): number {
  const bare = sign.charCodeAt(0) < 0x80 ? sign : (strokes[sign] ?? sign.normalize('NFD')[0]!)
  const code = bare.charCodeAt(0) | 0x20
  return code >= 0x61 && code <= 0x7a ? code - 0x61 : otherLetter
}

function lettersOf(word: string) {
  return Array.from({length: word.length}, (_, at) => letterOf(word[at]!))
}

/** Letters whose accent is part of them. */
const strokes: Readonly<Record<string, string>> = {
  ø: 'o',
  Ø: 'o',
  ł: 'l',
  Ł: 'l',
  đ: 'd',
  Đ: 'd',
  ı: 'i',
  ß: 's',
  æ: 'a',
  Æ: 'a'
}

const isVowel = Uint8Array.from({length: letters}, (_, at) => Number([0, 4, 8, 14, 20, 24].includes(at)))
const neighbours = besides()
/** What it costs to have written one letter for another: by the number of what was typed, then of what was meant. */
export const swaps: readonly Float32Array[] = swapPrices()
/** What it costs to have left out a letter: by the number of the one before it, then its own. */
export const omissions: readonly Float32Array[] = omissionPrices()

/** Letters that sound alike somewhere: "comission" is no sound, "sertain" is. */
function sounds(): readonly (readonly [string, number])[] {
  return [
    ['ae', 0.65],
    ['ei', 0.65],
    ['ai', 0.7],
    ['ao', 0.7],
    ['eo', 0.75],
    ['ou', 0.75],
    ['au', 0.8],
    ['eu', 0.8],
    ['iu', 0.85],
    ['io', 0.8],
    ['iy', 0.6],
    ['ey', 0.75],
    ['cs', 0.65],
    ['ck', 0.7],
    ['kq', 0.75],
    ['cq', 0.8],
    ['sz', 0.6],
    ['cz', 0.85],
    ['mn', 0.7],
    ['dt', 0.8],
    ['bp', 0.85],
    ['gj', 0.75],
    ['fv', 0.8],
    ['vw', 0.85],
    ['ct', 0.9],
    ['st', 0.9],
    ['ds', 1.05],
    ['ks', 0.9],
    ['sx', 0.85],
    ['cx', 0.85],
    ['lr', 0.9],
    ['gh', 0.95],
    ['bv', 0.85]
  ]
}

function swapPrices() {
  const prices = pricesOf(1.1)
  for (let one = 0; one < otherLetter; one++) {
    for (let other = 0; other < otherLetter; other++) if (beside(one, other)) prices[one]![other] = 0.92
  }
  for (const [pair, price] of sounds()) {
    const [one, other] = [...pair].map(letter) as [number, number]
    prices[one]![other] = price
    prices[other]![one] = price
  }
  return prices
}

function pricesOf(usual: number) {
  return Array.from({length: letters}, () => new Float32Array(letters).fill(usual))
}

/** Letters that are hardly heard after some others: the n of government, the h of rhythm, the c of acquire. */
function omissionPrices() {
  const prices = pricesOf(0.95)
  for (let previous = 0; previous < letters; previous++) {
    for (const vowel of 'aeioun') prices[previous]![letter(vowel)] = 0.8
    if (!isVowel[previous]) prices[previous]![letter('r')] = 0.82
  }
  const silent = [
    'rn',
    'ch',
    'gh',
    'rh',
    'th',
    'wh',
    'ex',
    'ec',
    'sc',
    'ac',
    'ck',
    'pt',
    'gn',
    'mn',
    'bt',
    'nd',
    'st',
    'rr'
  ]
  for (const [previous, meant] of silent.map((pair) => [...pair].map(letter))) {
    prices[previous!]![meant!] = 0.75
  }
  return prices
}

function besides() {
  const table = new Uint8Array(letters * letters)
  for (const [at, row] of rows.entries()) {
    for (let column = 0; column < row.length; column++) {
      const below = rows[at + 1]
      for (const other of [row[column + 1], below?.[column], below?.[column - 1]]) {
        if (other === undefined) continue
        table[letter(row[column]!) * letters + letter(other)] = 1
        table[letter(other) * letters + letter(row[column]!)] = 1
      }
    }
  }
  return table
}

function beside(one: number, other: number) {
  return neighbours[one * letters + other] === 1
}

function letter(small: string) {
  return small.charCodeAt(0) - 0x61
}
