// A date as it is written around its month, or as 2026-07-22: the day in front or behind, the year, the weekday.

import type {Part} from '../anatomy/parts.ts'
import {type Span, span} from '../span.ts'
import {months} from './calendar.ts'
import type {CalendarDate} from './dates.ts'
import {smallThreeAt, weekdayNumbers} from './threes.ts'

const weekday =
  '(Sun(?:day|\\.)?|Mon(?:day|\\.)?|Tue(?:s(?:day|\\.)?|\\.)?|Wed(?:nesday|\\.)?|Thu(?:r(?:s(?:day|\\.)?|\\.)?|\\.)?|Fri(?:day|\\.)?|Sat(?:urday|\\.)?)'
/** Between the ends of a range: "–", "to". */
export const joiner = '(?:\\s?[-–—‑]\\s?|\\s+(?:to|through|thru|until|till)\\s+)'
const ordinal = '(?:st|nd|rd|th|ST|ND|RD|TH)?'

/** In front of the month: "Tuesday, the 22nd of ", "22-24 ", "Tuesday, ". */
const dayInFront = new RegExp(
  `(?:(?<![\\p{L}\\p{N}])${weekday}(?: (?:morning|afternoon|evening|night))?,?\\s+\\(?(?:the\\s+)?)?(?<![\\p{L}\\p{N}.,:/$€£-])(?:(\\d{1,2})${ordinal}${joiner})?(\\d{1,2}${ordinal})(?:\\s+of)?\\s$`,
  'iuy'
)
const weekdayInFront = new RegExp(
  `(?<![\\p{L}\\p{N}])${weekday}(?: (?:morning|afternoon|evening|night))?,?(?:\\s|\\s?\\()$`,
  'iuy'
)
/** Behind the month: " 22, 2026", " 22-24", " 2026". */
const dayBehind = new RegExp(
  `\\s(\\d{1,2}${ordinal})(?![\\p{L}\\p{N}%:]|[.,/]\\d)(?:${joiner}(\\d{1,2}${ordinal})(?![\\p{L}\\p{N}%:]|[.,/-]\\d|\\s?[ap]\\.?m\\b|\\s+(?:${months.join('|')})))?(?:,?\\s((?:1[6-9]|20)\\d\\d)(?![\\p{L}\\p{N}]|[.,/-]\\d))?`,
  'uy'
)
const yearBehind =
  /,?\s(?:of\s)?((?:1[6-9]|20)\d\d)(?![\p{L}\p{N}]|[.,/-]\d|\s(?:people|delegates|tons|tonnes))/uy
const weekdayBehind = new RegExp(`\\s?\\(${weekday}\\)`, 'iuy')
/** The month as it is written: which, where and in which part. */
export interface Month {
  readonly text: string
  readonly part: Part
  readonly number: number
  readonly start: number
  readonly end: number
}

/** The date around a month, in front of which the last date ends at `last`; two for "22-24 July". */
export function dateAt(month: Month, last: number): CalendarDate[] {
  const {text, part, start, end} = month
  const least = Math.max(part.start, last, start - 48)
  const front = hasDayInFront(text, least, start) ? inFront(dayInFront, text.slice(least, start)) : null
  if (front && !/^\s\d{1,2}(?:,|\s?[-–]\s?\d)/u.test(text.slice(end, end + 6))) return dayFirst(month, front)
  dayBehind.lastIndex = end
  const behind = isDigit(text, end + 1) ? dayBehind.exec(text) : null
  if (behind) return monthFirst(month, text.slice(least, start), behind)
  const [year, stop] = yearAt(text, end)
  if (year === undefined) return []
  const make = shaped(part, month.number, year, 'month first')
  return [make(span(text, start, stop), undefined, true, undefined, undefined, false)]
}

/** Whether a figure stands in front of `end`, with two letters and "of" at most between. */
function hasDayInFront(text: string, from: number, end: number) {
  let at = end - 2
  if (/f/i.test(text[at] ?? ' ') && /o/i.test(text[at - 1] ?? ' ')) {
    at -= 2
    while (at > from && /\s/.test(text[at]!)) at--
  }
  for (const least = at - 2; at > least && at >= from && !isDigit(text, at); ) at--
  return at >= from && isDigit(text, at)
}

/** The match of a sticky pattern that begins first, at a figure or a weekday. */
function inFront(pattern: RegExp, before: string): RegExpExecArray | null {
  let isInside = false
  for (let at = 0; at < before.length; at++) {
    const unit = before.charCodeAt(at)
    const isLetter = (unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a
    if ((isLetter && !isInside && weekdayNumbers.has(smallThreeAt(before, at))) || isDigit(before, at)) {
      pattern.lastIndex = at
      const match = pattern.exec(before)
      if (match) return match
    }
    isInside = isLetter
  }
  return null
}

export function isDigit(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  return unit >= 0x30 && unit <= 0x39
}

function dayFirst(month: Month, front: RegExpExecArray): CalendarDate[] {
  const {text, part, start} = month
  const [whole, from, day] = [front[0], front[2], front[3]!]
  const at = start - whole.length
  const begin = at + whole.length - whole.trimStart().length
  const [year, stop] = yearAt(text, month.end)
  const [weekday, close] = weekdayAt(text, begin, stop, front[1])
  const dayAt = spanOf(text, day, at + whole.lastIndexOf(day))
  const make = shaped(part, month.number, year, 'day first')
  const isDated = year !== undefined
  if (!from) return [make(span(text, begin, close), dayAt, isDated, weekday, undefined, false)]
  const fromAt = spanOf(text, from, at + whole.indexOf(from))
  const until = make(span(text, dayAt.start, close), dayAt, isDated, undefined, undefined, true)
  return [make(span(text, begin, fromAt.end), fromAt, false, weekday, until, false), until]
}

function monthFirst(month: Month, before: string, behind: RegExpExecArray): CalendarDate[] {
  const {text, part, start} = month
  const [whole, day, last] = [behind[0], behind[1]!, behind[2]]
  const stop = behind.index + whole.length
  const front = inFront(weekdayInFront, before)
  const begin = front ? start - front[0].length : start
  const [weekday, close] = weekdayAt(text, begin, stop, front?.[1])
  const year = behind[3] ? Number(behind[3]) : undefined
  const dayAt = spanOf(text, day, behind.index + whole.indexOf(day))
  const make = shaped(part, month.number, year, 'month first')
  const isDated = year !== undefined
  if (!last) return [make(span(text, begin, close), dayAt, isDated, weekday, undefined, false)]
  const lastAt = spanOf(text, last, behind.index + whole.indexOf(last, day.length + 1))
  const until = make(span(text, lastAt.start, close), lastAt, isDated, undefined, undefined, true)
  return [make(span(text, begin, dayAt.end), dayAt, false, weekday, until, false), until]
}

/** "2026-07-22", by the match of its year, month and day. */
export function isoDate(text: string, part: Part, match: RegExpExecArray): CalendarDate {
  const at = spanOf(text, match[0], match.index)
  const dayAt = spanOf(text, match[3]!, at.end - 2)
  return shaped(part, Number(match[2]), Number(match[1]), 'iso')(at, dayAt, true, undefined, undefined, false)
}

/** What makes dates of one month; all are of one shape, so that whoever asks them is quick. */
function shaped(
  part: Part,
  month: number,
  year: number | undefined,
  order: CalendarDate['order']
): (
  at: Span,
  dayAt: Span | undefined,
  dated: boolean,
  weekday: CalendarDate['weekday'],
  until: CalendarDate | undefined,
  closes: boolean
) => CalendarDate {
  return ({start, end, text}, dayAt, dated, weekday, until, closes) => {
    const day = dayAt && Number.parseInt(dayAt.text, 10)
    return {start, end, text, part, month, day, year, dated, weekday, dayAt, order, until, closes}
  }
}

/** The weekday written in front at `begin`, or behind in brackets: "22 July (Wednesday)"; and where the date ends. */
function weekdayAt(
  text: string,
  begin: number,
  stop: number,
  front: string | undefined
): [CalendarDate['weekday'], number] {
  if (front) {
    // "Monday to Friday, June 15-19": which day the weekday belongs to is another question.
    if (
      /[-–—&/,ohdr]\s?$/.test(text.slice(Math.max(0, begin - 2), begin)) &&
      /(?:day|\b(?:Mon|Tues?|Wed|Thu(?:rs?)?|Fri|Sat|Sun)\.?)\s?(?:[-–—&/,]|to|through|and|or)\s?$/u.test(
        text.slice(Math.max(0, begin - 14), begin)
      )
    )
      return [undefined, stop]
    return [weekdayOf(text, front, begin), stop]
  }
  if (text[stop] !== '(' && text[stop + 1] !== '(') return [undefined, stop]
  weekdayBehind.lastIndex = stop
  const behind = weekdayBehind.exec(text)
  if (!behind) return [undefined, stop]
  const named = behind[1]!
  const at = behind.index + behind[0].indexOf(named)
  return [weekdayOf(text, named, at), stop + behind[0].length]
}

function yearAt(text: string, end: number): [number | undefined, number] {
  const next = text[end]
  if (next !== ' ' && next !== ',' && !/\s/.test(next ?? '.')) return [undefined, end]
  yearBehind.lastIndex = end
  const found = yearBehind.exec(text)
  return found ? [Number(found[1]), end + found[0].length] : [undefined, end]
}

function weekdayOf(text: string, said: string, start: number): CalendarDate['weekday'] {
  const end = start + said.length
  return {start, end, text: text.slice(start, end), value: weekdayNumbers.get(smallThreeAt(said, 0))!}
}

function spanOf(text: string, said: string, start: number): Span {
  return span(text, start, start + said.length)
}
