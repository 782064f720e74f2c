// Where the characters stand that a text has few of: capitals, numerals, marks, double spaces. Found in one look, for every rule
// that looks for something that cannot do without one of them.

import type {Release} from '../index.ts'
import {allMatches} from '../span.ts'

export interface Signs {
  /** The capital letters of ASCII, in order. */
  readonly capitals: readonly number[]
  /** The first digit of each run of digits, in order. */
  readonly numerals: readonly number[]
  /** Where two spaces or more begin that stand within a line, in order. */
  readonly gaps: readonly number[]
  /** The places of every other character of ASCII but small letters, ordinary spaces and line ends, by its code, in order. */
  readonly ascii: readonly (readonly number[])[]
  /** The same for the characters beyond ASCII. */
  readonly beyond: ReadonlyMap<number, readonly number[]>
}

/** What a character is: passed over, a capital, a digit, a space, a mark. */
const passed = 0
const capital = 1
const digit = 2
const space = 3
const mark = 4

const kinds = Uint8Array.from({length: 0x80}, (_, unit) => {
  if (unit >= 0x30 && unit <= 0x39) return digit
  if (unit >= 0x41 && unit <= 0x5a) return capital
  if (unit === 0x20 || unit === 0x0b || unit === 0x0c) return space
  return (unit >= 0x61 && unit <= 0x7a) || unit === 0x09 || unit === 0x0a || unit === 0x0d ? passed : mark
})

export function signsOf({text}: Release): Signs {
  const capitals: number[] = []
  const numerals: number[] = []
  const gaps: number[] = []
  const ascii = new Array<number[]>(0x80).fill(none)
  const beyond = new Map<number, number[]>()
  let last = passed
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    const kind = unit < 0x80 ? kinds[unit]! : isWideSpace(unit) ? space : mark
    if (kind === passed) {
      last = passed
      continue
    }
    if (kind === capital) capitals.push(at)
    else if (kind === digit) {
      if (last !== digit) numerals.push(at)
    } else if (unit >= 0x80) note(beyond, unit, at)
    else if (unit !== 0x20) {
      if (ascii[unit] === none) ascii[unit] = [at]
      else ascii[unit]!.push(at)
    }
    if (kind === space && last === space && !isSpaceAt(text, at - 2)) gaps.push(at - 1)
    last = kind
  }
  return {capitals, numerals, gaps, ascii, beyond}
}

const none: number[] = []

/** The places of each of the characters `signs` for which `fits` holds, in order. */
export function placesOfSigns(
  release: Release,
  signs: string,
  fits: (text: string, at: number) => boolean = () => true
): number[] {
  const found: number[] = []
  let kinds = 0
  for (let index = 0; index < signs.length; index++) {
    const known = placesOfUnit(release, signs.charCodeAt(index))
    const before = found.length
    for (const at of known) if (fits(release.text, at)) found.push(at)
    if (found.length > before) kinds++
  }
  return kinds > 1 ? found.sort((a, b) => a - b) : found
}

/** Whether one of the characters `signs` stands in the text, at a place for which `fits` holds. */
export function hasSign(
  release: Release,
  signs: string,
  fits: (text: string, at: number) => boolean = () => true
): boolean {
  for (let index = 0; index < signs.length; index++) {
    for (const at of placesOfUnit(release, signs.charCodeAt(index))) if (fits(release.text, at)) return true
  }
  return false
}

/** The matches of a sticky `pattern` that begin at `places` (in order), none within another. */
export function* matchesAt(
  text: string,
  pattern: RegExp,
  places: readonly number[]
): Generator<RegExpExecArray> {
  let end = 0
  for (const at of places) {
    if (at < end) continue
    pattern.lastIndex = at
    const match = pattern.exec(text)
    if (!match) continue
    end = at + match[0].length
    yield match
  }
}

/** What a pattern may look at beside its match. */
const margin = 30

/** The matches of `patterns` that lie between `before` characters in front of one of `places` (in order) and `behind` after it. */
export function* matchesNear(
  text: string,
  places: readonly number[],
  patterns: readonly RegExp[],
  [before, behind]: readonly [number, number]
): Generator<RegExpExecArray> {
  for (let at = 0; at < places.length; ) {
    const from = places[at]! - before
    let to = places[at]! + behind
    while (++at < places.length && places[at]! - before <= to + margin) to = places[at]! + behind
    const start = Math.max(0, from - margin)
    for (const match of allMatches(text.slice(start, to + margin), patterns)) {
      match.index += start
      if (match.index >= from && match.index + match[0].length <= to) yield match
    }
  }
}

/** Whether the code of a character beyond ASCII, or of a control character, is one of a kind: most releases have no more than ten. */
export function hasUnit(release: Release, isOfKind: (unit: number) => boolean): boolean {
  const {ascii, beyond} = release.ask(signsOf)
  for (const unit of beyond.keys()) if (isOfKind(unit)) return true
  for (let unit = 0; unit < 0x20; unit++) if (ascii[unit] !== none && isOfKind(unit)) return true
  return ascii[0x7f] !== none && isOfKind(0x7f)
}

function placesOfUnit(release: Release, unit: number): readonly number[] {
  const {ascii, beyond} = release.ask(signsOf)
  return unit < 0x80 ? ascii[unit]! : (beyond.get(unit) ?? none)
}

function note(places: Map<number, number[]>, unit: number, at: number) {
  const known = places.get(unit)
  if (known) known.push(at)
  else places.set(unit, [at])
}

/** What `\s` is beyond ASCII. */
function isWideSpace(unit: number) {
  return (
    unit === 0xa0 ||
    (unit >= 0x2000 && unit <= 0x200a) ||
    unit === 0x2028 ||
    unit === 0x2029 ||
    unit === 0x202f ||
    unit === 0x205f ||
    unit === 0x3000 ||
    unit === 0x1680 ||
    unit === 0xfeff
  )
}

function isSpaceAt(text: string, at: number) {
  if (at < 0) return false
  const unit = text.charCodeAt(at)
  return unit < 0x80 ? kinds[unit] === space : isWideSpace(unit)
}
