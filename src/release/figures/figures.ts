// The figures of a release: "$42.5 million", "1,25,000", "€1.200,50", "12 per cent", "Rs 48.5 crore", "3 percentage points".

import type {Part} from '../anatomy/parts.ts'
import {datesOf} from '../dates/dates.ts'
import {timesOf} from '../dates/times.ts'
import type {Release} from '../index.ts'
import {type Span, span, spanFinder} from '../span.ts'
import {signsOf} from '../words/signs.ts'
import {type Currency, currencyOf, markAt, words} from './currencies.ts'
import {type Grouping, numeralAt, readDigits} from './digits.ts'

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
  readonly currency: Currency | undefined
  readonly magnitude: Magnitude | undefined
  /** `%`, `percent`, or `points` for percentage points. */
  readonly rate: 'percent' | 'points' | undefined
}

export interface Magnitude extends Span {
  readonly factor: number
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

const attached = /[\p{L}\p{N}_]$|\p{N}[.,:/’']$/u

const behind = new RegExp(
  `(?:(?:[\\s-]|\\u00a0)?(thousand|million|billion|trillion|lakh|lac|crore)s?|(?:[\\s-]|\\u00a0)?(mn|mln|MLN|bn|bln|BLN|trn)|(tn|m|b|k|cr|M|B|K|MM|Mn|Bn|Cr))?(?![\\p{L}\\p{N}])(?:\\s?(percentage[ -]points?|points? of a percent)|\\s?(%|percent\\b|per cent\\b|pct\\b)|\\s((?:US |U\\.S\\. |American |Canadian |Australian )?(?:${Object.keys(words).join('|')})s?|USD|EUR|GBP|AUD|CAD|INR|CHF|NGN|JPY|CNY|RMB)(?![\\p{L}\\p{N}-]))?`,
  'uy'
)

/** Every figure of the release that is no date, time, address or part of a name, in order. */
export function figuresOf(release: Release): readonly Figure[] {
  const found: Figure[] = []
  const {text} = release
  const {numerals} = release.ask(signsOf)
  if (numerals.length === 0) return found
  const taken = [...release.ask(datesOf), ...release.ask(timesOf)].sort((a, b) => a.start - b.start)
  const [takenAt, literalAt, partAt] = [
    spanFinder(taken),
    spanFinder(release.literals),
    spanFinder(release.parts)
  ]
  let end = 0
  for (const at of numerals) {
    if (at < end || isAttached(text, at)) continue
    const digits = numeralAt(text, at)
    end = at + digits.length
    if (digits === '' || takenAt(at) || literalAt(at)) continue
    const part = partAt(at)
    const figure = part && figureAt(text, part, {start: at, end, text: digits})
    if (figure) found.push(figure)
  }
  return found
}

/** Whether a letter, or a figure and a mark, stand right in front. */
function isAttached(text: string, at: number) {
  const before = text.charCodeAt(at - 1)
  if (before === 0x20 || before === 0x24 || before === 0x0a || before === 0x28) return false
  return attached.test(text.slice(Math.max(0, at - 2), at))
}

/** A figure, unless the digits are part of a word: "9th", "5G". */
function figureAt(text: string, part: Part, digits: Span): Figure | undefined {
  const mark = markAt(text, part.start, digits.start)
  if (!mark && isPlain(text, digits.end)) return plainFigure(part, digits)
  behind.lastIndex = digits.end
  const found = behind.exec(text)
  if (!found) return
  const [, magnitude, clear, short, points, rate, word] = found
  const suffix = points ?? rate ?? word
  const tail = suffix ? span(text, behind.lastIndex - suffix.length, behind.lastIndex) : undefined
  const told = magnitudeAt(text, digits.end, magnitude ?? clear ?? (mark ? short : undefined))
  const start = mark?.start ?? digits.start
  const [number, grouping, step] = readDigits(digits.text)
  const factor = told?.factor ?? 1
  const end = (tail ?? told ?? digits).end
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
    currency: currencyOf(mark, word === undefined ? undefined : tail),
    magnitude: told,
    rate: points ? 'points' : rate ? 'percent' : undefined
  }
}

/** What may stand behind a space, as far as it is written in small letters. */
const tails = new Set([
  ...Object.keys(factors).flatMap((name) => [name, `${name}s`]),
  ...Object.keys(words).flatMap((name) => [name, `${name}s`]),
  ...['percentage', 'percent', 'per', 'pct', 'point', 'points']
])

/** Whether nothing that belongs to a figure stands at `end`, and no letter. */
function isPlain(text: string, end: number) {
  const next = text.charCodeAt(end)
  if (next !== 0x20 && next !== 0x2d && next !== 0x0a)
    return (next >= 0x27 && next <= 0x2f) || next === 0x3a || next === 0x3b
  let close = end + 1
  while (isSmallLetter(text.charCodeAt(close))) close++
  if (close > end + 1) return !tails.has(text.slice(end + 1, close))
  const unit = text.charCodeAt(close)
  return unit < 0x80 && unit !== 0x25 && !isLetter(unit)
}

function isSmallLetter(unit: number) {
  return unit >= 0x61 && unit <= 0x7a
}

function isLetter(unit: number) {
  return (unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a
}

function plainFigure(part: Part, digits: Span): Figure {
  const {start, end, text} = digits
  const [number, grouping, step] = readDigits(text)
  return {
    start,
    end,
    text,
    part,
    digits,
    number,
    value: number,
    step,
    grouping,
    currency: undefined,
    magnitude: undefined,
    rate: undefined
  }
}

function magnitudeAt(text: string, from: number, said: string | undefined): Magnitude | undefined {
  if (!said) return
  const start = text.startsWith(said, from) ? from : from + 1
  return {start, end: start + said.length, text: said, factor: factors[said.toLowerCase()] ?? 1e6}
}

/** The figures of one kind or the other: most rules have to do with few of them. */
export interface FiguresByKind {
  readonly inHeadline: readonly Figure[]
  /** With a mark in front or a word behind. */
  readonly money: readonly Figure[]
  readonly percents: readonly Figure[]
  /** With "million" and the like. */
  readonly magnitudes: readonly Figure[]
  /** Grouped otherwise than by commas. */
  readonly odd: readonly Figure[]
}

export function figuresByKind(release: Release): FiguresByKind {
  const inHeadline: Figure[] = []
  const money: Figure[] = []
  const percents: Figure[] = []
  const magnitudes: Figure[] = []
  const odd: Figure[] = []
  for (const figure of release.ask(figuresOf)) {
    if (figure.part.role === 'headline') inHeadline.push(figure)
    if (figure.currency) money.push(figure)
    if (figure.rate === 'percent') percents.push(figure)
    if (figure.magnitude) magnitudes.push(figure)
    if (figure.grouping !== 'none' && figure.grouping !== 'comma') odd.push(figure)
  }
  return {inHeadline, money, percents, magnitudes, odd}
}

/** "2025" alone: a year rather than an amount. */
export function isYear({number, digits, currency, magnitude, rate}: Figure): boolean {
  return digits.text.length === 4 && number >= 1800 && number <= 2100 && !currency && !magnitude && !rate
}
