// The figures of a release: "$42.5 million", "1,25,000", "€1.200,50", "12 per cent", "Rs 48.5 crore", "3 percentage points".

import type {Part} from '../anatomy/parts.ts'
import {datesOf} from '../dates/dates.ts'
import {timesOf} from '../dates/times.ts'
import type {Release} from '../index.ts'
import {type Span, span, spanAt} from '../span.ts'

export interface Figure extends Span {
  readonly part: Part
  /** The digits alone. */
  readonly digits: Span
  /** What the digits say: 42.5; NaN if their grouping is malformed. */
  readonly number: number
  /** With its magnitude: 42,500,000. */
  readonly value: number
  /** One unit of the last digit written, with the magnitude: 100,000 for "42.5 million", 1,000 for "42,000". */
  readonly step: number
  readonly grouping: Grouping
  /** "$", "US$", "Rs" in front, or "dollars", "EUR" behind. */
  readonly currency?: Currency
  readonly magnitude?: Magnitude
  /** `%`, `percent`, or `points` for percentage points. */
  readonly rate?: 'percent' | 'points'
}

export type Grouping = 'none' | 'comma' | 'indian' | 'dot' | 'space' | 'malformed'

export interface Currency {
  /** ISO code, or `$` where no country is told. */
  readonly code: string
  /** The mark in front of the digits. */
  readonly mark?: Span
  /** The word or code behind the figure. */
  readonly word?: Span
}

export interface Magnitude extends Span {
  readonly factor: number
}

/** Marks in front, with the currency that they name. */
const marks: Record<string, string> = {
  $: '$',
  US$: 'USD',
  'U.S.$': 'USD',
  USD: 'USD',
  A$: 'AUD',
  AU$: 'AUD',
  AUD: 'AUD',
  C$: 'CAD',
  CA$: 'CAD',
  CAD: 'CAD',
  NZ$: 'NZD',
  HK$: 'HKD',
  S$: 'SGD',
  SGD: 'SGD',
  NT$: 'TWD',
  R$: 'BRL',
  '£': 'GBP',
  GBP: 'GBP',
  '€': 'EUR',
  EUR: 'EUR',
  '¥': 'JPY',
  JPY: 'JPY',
  RMB: 'CNY',
  CNY: 'CNY',
  '₹': 'INR',
  'Rs.': 'INR',
  Rs: 'INR',
  INR: 'INR',
  '₦': 'NGN',
  NGN: 'NGN',
  'GH₵': 'GHS',
  'GH¢': 'GHS',
  KSh: 'KES',
  KES: 'KES',
  '₩': 'KRW',
  KRW: 'KRW',
  CHF: 'CHF',
  ZAR: 'ZAR',
  RM: 'MYR',
  AED: 'AED',
  SEK: 'SEK',
  NOK: 'NOK',
  DKK: 'DKK',
  '₱': 'PHP',
  '₺': 'TRY',
  '₽': 'RUB',
  '₴': 'UAH',
  '₫': 'VND',
  '฿': 'THB'
}
const words: Record<string, string> = {
  dollar: '$',
  euro: 'EUR',
  pound: 'GBP',
  rupee: 'INR',
  naira: 'NGN',
  yen: 'JPY',
  yuan: 'CNY',
  franc: 'franc',
  rand: 'ZAR',
  won: 'KRW',
  ringgit: 'MYR',
  cedi: 'GHS',
  shilling: 'shilling'
}
const factors: Record<string, number> = {
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
  lakh: 1e5,
  lac: 1e5,
  crore: 1e7,
  k: 1e3,
  m: 1e6,
  mn: 1e6,
  mln: 1e6,
  bn: 1e9,
  bln: 1e9,
  b: 1e9,
  tn: 1e12,
  trn: 1e12,
  cr: 1e7
}

const literally = (text: string) => text.replace(/[.$]/g, '\\$&')
const markNames = Object.keys(marks).sort((a, b) => b.length - a.length)
const inFront = new RegExp(`(?:(?<![\\p{L}\\p{N}])(?:${markNames.map(literally).join('|')}))\\s?$`, 'u')
/** What the last letter of a mark may be: most figures have none and are done. */
const maybeMark = /[^a-z\s,;:([—–“"-]\s?$|[sh]\s?$/u
const attached = /[\p{L}\p{N}_]$|\p{N}[.,:/’']$/u
/** Digits with marks of any grouping between; spaces only where they group threes. */
const numeral =
  /(?:\d{1,3}(?:[\u00a0\u202f\u2009]\d{3}){1,5}(?:[.,]\d{1,3})?|\d{1,3}(?: \d{3}){2,5}|\d{1,15}(?:[.,]\d{1,15}){0,6})(?!\d)/uy
const behind = new RegExp(
  `(?:(?:[\\s-]|\\u00a0)?(?<magnitude>thousand|million|billion|trillion|lakh|lac|crore)s?|(?<short>mn|mln|bn|bln|tn|trn|m|b|k|cr|M|B|K|MM|Mn|Bn|Cr))?(?![\\p{L}\\p{N}])(?:\\s?(?<points>percentage[ -]points?|points? of a percent)|\\s?(?<rate>%|percent\\b|per cent\\b|pct\\b)|\\s(?<word>(?:US |U\\.S\\. |American |Canadian |Australian )?(?:${Object.keys(words).join('|')})s?|USD|EUR|GBP|AUD|CAD|INR|CHF|NGN|JPY|CNY|RMB)(?![\\p{L}\\p{N}-]))?`,
  'uy'
)

/** Every figure of the release that is no date, time, address or part of a name, in order. */
export function figuresOf(release: Release): readonly Figure[] {
  const found: Figure[] = []
  const taken = [...release.ask(datesOf), ...release.ask(timesOf)].sort((a, b) => a.start - b.start)
  const {text} = release
  for (let index = nextDigit(text, 0); index >= 0; ) {
    const digits = attached.test(text.slice(Math.max(0, index - 2), index)) ? '' : numeralAt(text, index)
    const here = index
    index = nextDigit(text, index + Math.max(1, digits.length))
    if (digits === '') continue
    if (spanAt(taken, here) || spanAt(release.literals, here)) continue
    const part = release.partAt(here)
    const figure = part && figureAt(text, part, span(text, here, here + digits.length))
    if (figure) found.push(figure)
  }
  return found
}

const digit = /\d/g

function nextDigit(text: string, from: number): number {
  digit.lastIndex = from
  return digit.exec(text)?.index ?? -1
}

function numeralAt(text: string, index: number): string {
  numeral.lastIndex = index
  return numeral.exec(text)?.[0] ?? ''
}

/** A figure, unless the digits are part of a word: "9th", "5G". */
function figureAt(text: string, part: Part, digits: Span): Figure | undefined {
  const before = text.slice(Math.max(part.start, digits.start - 7), digits.start)
  const front = maybeMark.test(before) ? inFront.exec(before) : null
  behind.lastIndex = digits.end
  const found = behind.exec(text)
  if (!found) return
  const {magnitude, short, points, rate, word} = found.groups!
  const suffix = points ?? rate ?? word
  const tail = suffix ? span(text, behind.lastIndex - suffix.length, behind.lastIndex) : undefined
  const told = magnitudeAt(text, digits.end, magnitude ?? (front ? short : undefined))
  const start = digits.start - (front?.[0].length ?? 0)
  const mark = front ? span(text, start, start + front[0].trimEnd().length) : undefined
  const [number, grouping, step] = readDigits(digits.text)
  const factor = told?.factor ?? 1
  const currency = currencyOf(mark, word === undefined ? undefined : tail)
  const {end} = tail ?? told ?? digits
  return {
    start,
    end,
    text: text.slice(start, end),
    part,
    digits,
    number,
    value: number * factor,
    step: step * factor,
    grouping,
    ...(currency && {currency}),
    ...(told && {magnitude: told}),
    ...((points || rate) && {rate: points ? 'points' : 'percent'})
  }
}

function magnitudeAt(text: string, from: number, said: string | undefined): Magnitude | undefined {
  if (!said) return
  const start = text.indexOf(said, from)
  return {...span(text, start, start + said.length), factor: factors[said.toLowerCase()] ?? 1e6}
}

/** "3 million pounds" may be a weight; with "£" in front it is money. */
function currencyOf(mark: Span | undefined, word: Span | undefined): Currency | undefined {
  if (!mark && (!word || /^pounds?$/u.test(word.text))) return
  return {code: codeOf(mark?.text, word?.text), ...(mark && {mark}), ...(word && {word})}
}

function codeOf(mark: string | undefined, word: string | undefined): string {
  if (mark) return marks[mark]!
  const name = word!
    .replace(/^(?:US|U\.S\.|American) dollars?$/u, 'USD')
    .replace(/^Canadian dollars?$/u, 'CAD')
  return words[name.replace(/s$/u, '')] ?? name.replace(/^Australian dollars?$/u, 'AUD')
}

/** What digits say, how they are grouped, and one unit of the last digit that counts. */
function readDigits(digits: string): [number, Grouping, number] {
  const grouping = groupingOf(digits)
  if (grouping === 'malformed') return [Number.NaN, grouping, Number.NaN]
  const plain =
    grouping === 'dot' ? digits.replaceAll('.', '').replace(',', '.') : digits.replace(/[,\s]/gu, '')
  const decimals = /\.(\d+)$/u.exec(plain)?.[1]?.length ?? 0
  return [Number(plain), grouping, decimals > 0 ? 10 ** -decimals : roundness(plain)]
}

function groupingOf(digits: string): Grouping {
  if (/^\d+$/.test(digits)) return 'none'
  if (/^\d+(?:\.\d+)?$/u.test(digits)) return 'none'
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/u.test(digits)) return 'comma'
  if (/^\d{1,2}(?:,\d{2})+,\d{3}(?:\.\d+)?$/u.test(digits)) return 'indian'
  if (/^\d{1,3}(?:\.\d{3})+(?:,\d+|\.\d{3})$/u.test(digits) || /^\d+,\d{1,2}$/u.test(digits)) return 'dot'
  if (/^\d{1,3}(?:\s\d{3})+(?:[.,]\d+)?$/u.test(digits)) return 'space'
  return 'malformed'
}

/** "42,000" is told to the thousand, "500" to the ten: a round figure still has two digits that count. */
function roundness(digits: string) {
  const zeros = /0*$/u.exec(digits)![0].length
  return 10 ** Math.max(0, Math.min(zeros, digits.length - 2))
}

/** "2025" alone: a year rather than an amount. */
export function isYear({number, digits, currency, magnitude, rate}: Figure): boolean {
  return digits.text.length === 4 && number >= 1800 && number <= 2100 && !currency && !magnitude && !rate
}
