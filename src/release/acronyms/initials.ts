// Do these letters stand for these words? "WIPO" and "World Intellectual Property Organization".

import {remember} from '../../remember.ts'
import {legalForms} from '../names/companies.ts'
import {matches} from '../span.ts'
import {foreignStart} from './foreign.ts'

export interface Fit {
  /** Where the long form begins in the text that was given. */
  readonly start: number
  readonly score: number
}

interface Piece {
  readonly letters: string
  readonly start: number
  /** Whether a long form may begin here: at a word, not at a hyphen or within "GreenCar". */
  readonly opens: boolean
  /** Behind a small letter of the same word: "Car" in "GreenCar". */
  readonly camel: boolean
  readonly small: boolean
  readonly capital: boolean
  /** In capitals throughout: "US". */
  readonly loud: boolean
}

/** Words that an acronym may pass over, and that lower-case letters in it may stand for. */
const small = new Set(
  `a an and the of for in on to at by with from or as de del della di da do dos das du des la le les el los las y e et und der die das für
  van von zu al &`.split(/\s+/)
)

/** What may stand behind the last letter without one of its own. */
function isTail(letters: string) {
  return legalForms.has(letters.toLowerCase()) || /^(?:act|\d{4})$/iu.test(letters)
}

/** A word, a part of a hyphenated or camel-case word, a letter of "U.S.", a number. */
const part =
  /\p{Lu}\.(?=\p{Lu}\.|[^\p{L}]|$)|\p{Lu}?[\p{Ll}\p{M}’']+|\p{Lu}+(?!\p{Ll})|\p{Lu}|\p{N}+|&|\p{Lo}+/gu

/** Letters a word may be heard by: X for "extended", 2 for "to". */
const heard: Readonly<Record<string, string>> = {
  ex: 'x',
  to: '2',
  two: '2',
  for: '4',
  four: '4',
  three: '3',
  and: 'n',
  '&': 'a'
}

/** ISO and Olympic codes: "(ITA)" behind an athlete is a country, unless each letter opens a word. */
const countries = new Set(
  `AFG ALB ALG AND ANG ARG ARM AUS AUT AZE BEL BIH BLR BOL BRA BUL CAN CHI CHN CIV CMR COL CRC CRO CUB CYP CZE DEN DNK DEU DOM ECU EGY ESP EST ETH FIN
  FRA GBR GEO GER GHA GRE GRC GUA HKG HON HRV HUN INA IDN IND IRI IRN IRL ISL ISR ITA JAM JOR JPN KAZ KEN KGZ KOR KSA KUW LAT LTU LUX MAR MAS MDA
  MEX MGL MKD MLT MNE MOZ NAM NED NLD NGR NGA NOR NZL OMA PAK PAN PAR PER PHI PHL POL POR PRK PUR QAT ROU RSA RUS SAU SEN SGP SIN SLO SRB SUI CHE
  SVK SVN SWE SYR THA TPE TUN TUR UAE UGA UKR URU USA UZB VEN VIE VNM ZAF ZAM ZIM`.split(/\s+/)
)

const skipped = {small: 0, inner: 0.8, content: 2.2, tail: 0, last: 1.4}
const earned = {initial: 3, small: 2.4, inner: 1}

/**
 * The stretch at the end of `text` that `short` stands for, letter by letter; or, with `whole`, all of `text`.
 * Each letter is the first of a word, of a part of one, or stands in a word whose first letter it follows.
 */
export function fitOf(short: string, text: string, whole = false): Fit | undefined {
  const letters = lettersOf(short)
  const pieces = piecesOf(text)
  const mixed = /\p{Ll}/u.test(short.slice(0, -1))
  let best: Fit | undefined
  for (let from = pieces.length - 1; from >= 0; from--) {
    const first = pieces[from]!
    if (whole ? from > 0 : !first.opens) continue
    if (!sounds(first, letters[0]!) || (first.small && from === pieces.length - 1)) continue
    const score = align(letters, pieces, from, mixed)
    if (score !== undefined && (!best || score > best.score)) best = {start: first.start, score}
  }
  return best ?? foreign(letters, text, whole) ?? shuffled(letters, pieces, whole)
}

/** "STE's" → STE; "SERPs" → SERP; "U.N." → UN. In capitals. */
export const lettersOf = remember((short) =>
  short
    .replace(/(?:['’]s|(?<=\p{Lu})s)$/u, '')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toUpperCase()
)

function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = []
  for (const {index, 0: letters} of matches(text, part)) {
    const before = text[index - 1] ?? ' '
    pieces.push({
      letters: fold(letters),
      start: index,
      opens: !/[\p{L}\p{N}.’'‑-]/u.test(before),
      camel: /\p{Ll}/u.test(before),
      small: small.has(letters.toLowerCase()),
      capital: /^\p{Lu}/u.test(letters),
      loud: /^\p{Lu}{2,5}$/u.test(letters)
    })
  }
  return pieces
}

/** Without accents, in capitals: "Économie" begins with E. */
const fold = remember((letters) =>
  letters
    .normalize('NFD')
    .replace(/[\p{M}.’']/gu, '')
    .toUpperCase()
)

function sounds({letters}: Piece, letter: string) {
  if (letters[0] === letter) return true
  if (letter === 'X' && letters.startsWith('EX')) return true
  return heard[letters.toLowerCase()] === letter.toLowerCase()
}

/** How well the letters fit the pieces from `from` to the last, the first on the first; undefined if they do not. */
function align(letters: string, pieces: readonly Piece[], from: number, mixed: boolean): number | undefined {
  const used = pieces.length - from
  if (used > letters.length * 2 + 6) return
  const memo = new Map<number, number>()
  const best = (at: number, piece: number): number => {
    if (piece === pieces.length) return at === letters.length ? 0 : Number.NEGATIVE_INFINITY
    const key = at * 64 + (piece - from)
    const known = memo.get(key)
    if (known !== undefined) return known
    const here = pieces[piece]!
    const content = at === letters.length ? skipped.last : skipped.content
    const passed = here.small
      ? skipped.small
      : here.camel && at < letters.length
        ? skipped.inner
        : isTail(here.letters) && at === letters.length
          ? 0
          : content
    let score = piece === from ? Number.NEGATIVE_INFINITY : best(at, piece + 1) - passed
    for (const [taken, worth] of takings(letters, at, here, mixed))
      score = Math.max(score, worth + best(at + taken, piece + 1))
    memo.set(key, score)
    return score
  }
  const score = best(0, from)
  return score >= wanted(letters, pieces.length - from) ? score : undefined
}

/** How many letters from `at` on this piece may give, and what that is worth. */
function* takings(letters: string, at: number, piece: Piece, mixed: boolean): Generator<[number, number]> {
  const letter = letters[at]
  if (letter === undefined || !sounds(piece, letter)) return
  const first = piece.small ? earned.small : earned.initial
  if (/\p{N}/u.test(letter)) {
    const digits = /^\p{N}+/u.exec(letters.slice(at))![0]
    if (piece.letters === digits) yield [digits.length, first * digits.length]
    else if (digits.length === 1) yield [1, first]
    return
  }
  yield [1, first]
  // "US", "PPP": a run of capitals gives all of its letters
  if (piece.loud && letters.startsWith(piece.letters, at))
    yield [piece.letters.length, first * piece.letters.length]
  let inside = 1
  for (let taken = 1; at + taken < letters.length && taken < 4; taken++) {
    inside = piece.letters.indexOf(letters[at + taken]!, inside) + 1
    if (inside === 0) return
    // "MinLaw": the beginning of each word, written small
    const beginning = mixed && inside === taken + 1
    yield [taken + 1, first + taken * (beginning ? earned.small : earned.inner)]
  }
}

/** The least that a fit must earn: about half of the letters first letters, and hardly a word passed over. */
function wanted(letters: string, pieces: number) {
  if (pieces === 1) return Number.POSITIVE_INFINITY
  if (countries.has(letters)) return letters.length * earned.small
  return letters.length === 2 ? 4.5 : letters.length * 2
}

/** "Doctors Without Borders (MSF)" */
function foreign(letters: string, text: string, whole: boolean): Fit | undefined {
  const start = foreignStart(letters, text)
  return start < 0 || (whole && start > 0) ? undefined : {start, score: letters.length * 3}
}

/** FIFA, "International Federation of Association Football": each letter opens a word, in the order of another language. */
function shuffled(letters: string, pieces: readonly Piece[], whole: boolean): Fit | undefined {
  if (letters.length < 4) return
  const open = [...letters]
  let content = 0
  for (let at = pieces.length - 1; at >= 0 && open.length > 0; at--) {
    const piece = pieces[at]!
    if (piece.small) continue
    if ((piece.opens && !piece.capital) || ++content > letters.length + 3) return
    take(open, piece)
    if (open.length === 0 && piece.opens && (!whole || at === 0))
      return {start: piece.start, score: letters.length}
  }
  return
}

function take(open: string[], {letters}: Piece) {
  const at = open.indexOf(letters[0]!)
  if (at < 0) return
  const next = open[at + 1]
  open.splice(at, 1)
  // "PR" of Paraná
  if (open.length === 1 && next && open[0] === next && letters.includes(next, 1)) open.pop()
}
