// The dates that a release names: "Tuesday, July 22, 2026", "22 July", "22nd of July 2026", "July 22-24", "2026-07-22", "July 2026".

import type {Part} from '../anatomy/parts.ts'
import type {Release} from '../index.ts'
import {matches, type Span, span, spanAt} from '../span.ts'
import {months, weekdays} from './calendar.ts'

export interface CalendarDate extends Span {
  readonly part: Part
  /** From 1. */
  readonly month: number
  /** None in "July 2026"; may be 0 or 45, as written. */
  readonly day?: number
  /** As written, or by the other end of its range. */
  readonly year?: number
  /** The year stands right here, not only at the other end of a range. */
  readonly dated: boolean
  readonly weekday?: Span & {readonly value: number}
  /** Where the day stands, with its ordinal ending. */
  readonly dayAt?: Span
  readonly order: 'month first' | 'day first' | 'iso'
  /** The last day of "July 22-24" or "from 22 July to 2 August". */
  readonly until?: CalendarDate
  /** It is the last day of a range. */
  readonly closes?: boolean
}

/** A first look, without the cost of whole words. */
const start =
  /Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC/g
const isoStart = /\d-\d\d-\d\d/g
const name =
  /(?<![\p{L}\p{N}_-])(?:Jan(?:uary|\.)?|Feb(?:ruary|\.)?|Mar(?:ch|\.)?|Apr(?:il|\.)?|May|Jun(?:e|\.)?|Jul(?:y|\.)?|Aug(?:ust|\.)?|Sept?(?:ember|\.)?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?|JAN(?:UARY|\.)?|FEB(?:RUARY|\.)?|MAR(?:CH|\.)?|APR(?:IL|\.)?|MAY|JUNE?|JULY?|AUG(?:UST|\.)?|SEPT?(?:EMBER|\.)?|OCT(?:OBER|\.)?|NOV(?:EMBER|\.)?|DEC(?:EMBER|\.)?)(?![\p{L}\p{N}_])/uy
const iso = /(?<![\p{L}\p{N}_./-])((?:19|20)\d\d)-(\d\d)-(\d\d)(?![\p{L}\p{N}_/-])/uy

const weekday =
  '(?<weekday>Sun(?:day|\\.)?|Mon(?:day|\\.)?|Tue(?:s(?:day|\\.)?|\\.)?|Wed(?:nesday|\\.)?|Thu(?:r(?:s(?:day|\\.)?|\\.)?|\\.)?|Fri(?:day|\\.)?|Sat(?:urday|\\.)?)'
const joiner = '(?:\\s?[-–—‑]\\s?|\\s+(?:to|through|thru|until|till)\\s+)'
const ordinal = '(?:st|nd|rd|th|ST|ND|RD|TH)?'

/** A first look, which nearly always settles it. */
const maybeDay = /\d[a-z]{0,2}(?:\s+of)?\s$/i
const maybeWeekday = /Sun|Mon|Tue|Wed|Thu|Fri|Sat/i

/** In front of the month: "Tuesday, the 22nd of ", "22-24 ", "Tuesday, ". */
const dayInFront = new RegExp(
  `(?:(?<![\\p{L}\\p{N}])${weekday}(?: (?:morning|afternoon|evening|night))?,?\\s+(?:the\\s+)?)?(?<![\\p{L}\\p{N}.,:/$€£-])(?:(?<from>\\d{1,2})${ordinal}(?<joiner>${joiner}))?(?<day>\\d{1,2}${ordinal})(?:\\s+of)?\\s$`,
  'iu'
)
const weekdayInFront = new RegExp(
  `(?<![\\p{L}\\p{N}])${weekday}(?: (?:morning|afternoon|evening|night))?,?(?:\\s|\\s?\\()$`,
  'iu'
)
/** Behind the month: " 22, 2026", " 22-24", " 2026". */
const dayBehind = new RegExp(
  `\\s(?<day>\\d{1,2}${ordinal})(?![\\p{L}\\p{N}%:]|[.,/]\\d)(?:(?<joiner>${joiner})(?<until>\\d{1,2}${ordinal})(?![\\p{L}\\p{N}%:]|[.,/-]\\d|\\s?[ap]\\.?m\\b|\\s+(?:${months.join('|')})))?(?:,?\\s(?<year>(?:1[6-9]|20)\\d\\d)(?![\\p{L}\\p{N}]|[.,/-]\\d))?`,
  'uy'
)
const yearBehind =
  /,?\s(?:of\s)?(?<year>(?:1[6-9]|20)\d\d)(?![\p{L}\p{N}]|[.,/-]\d|\s(?:people|delegates|tons|tonnes))/uy
const weekdayBehind = new RegExp(`\\s?\\(${weekday}\\)`, 'iuy')
const between = new RegExp(`^,?${joiner}$|^,?\\s+and\\s+$`, 'u')

/** Every date of the release in order, both ends of a range; the year of a range counts for both its ends. */
export function datesOf(release: Release): readonly CalendarDate[] {
  const found: CalendarDate[] = []
  for (const {index} of matches(release.text, start)) {
    name.lastIndex = index
    const month = name.exec(release.text)?.[0]
    if (!month) continue
    const part = release.partAt(index)
    if (!part || spanAt(release.literals, index)) continue
    found.push(...dateAt(release.text, part, index, index + month.length, found.at(-1)?.end ?? 0))
  }
  for (const {index} of matches(release.text, isoStart)) {
    iso.lastIndex = index - 3
    const match = index >= 3 && iso.exec(release.text)
    const part = match && release.partAt(match.index)
    if (match && part && !spanAt(release.literals, match.index))
      found.push(isoDate(release.text, part, match))
  }
  found.sort((a, b) => a.start - b.start)
  return joined(release.text, withYears(release.text, found))
}

/** The date around the month that stands from `start` to `end`; two for "22-24 July". */
function dateAt(text: string, part: Part, start: number, end: number, last: number): CalendarDate[] {
  const month = monthOf(text.slice(start, end))
  const before = text.slice(Math.max(part.start, last, start - 48), start)
  const front = maybeDay.test(before) ? dayInFront.exec(before) : null
  if (front && !/^\s\d{1,2}(?:,|\s?[-–]\s?\d)/u.test(text.slice(end, end + 6)))
    return dayFirst(text, part, month, start, end, front)
  dayBehind.lastIndex = end
  const behind = dayBehind.exec(text)
  if (behind) return monthFirst(text, part, month, start, before, behind)
  const [year, stop] = yearAt(text, end)
  return year === undefined
    ? []
    : [{...span(text, start, stop), part, month, year, dated: true, order: 'month first'}]
}

function dayFirst(
  text: string,
  part: Part,
  month: number,
  start: number,
  end: number,
  front: RegExpExecArray
): CalendarDate[] {
  const {day, from} = front.groups!
  const begin = start - front[0].length + (front[0].length - front[0].trimStart().length)
  const [year, stop] = yearAt(text, end)
  const [named, close] = weekdayAt(text, begin, stop, front.groups!.weekday)
  const shared = {part, month, ...(year !== undefined && {year}), order: 'day first'} as const
  const dayAt = spanOf(text, day!, start - front[0].length + front[0].lastIndexOf(day!))
  const dated = year !== undefined
  const only = {...shared, dated, ...dayOf(dayAt)}
  if (!from) return [{...span(text, begin, close), ...only, ...named}]
  const fromAt = spanOf(text, from, start - front[0].length + front[0].indexOf(from))
  const until = {...span(text, dayAt.start, close), ...only, closes: true}
  return [
    {...span(text, begin, fromAt.end), ...shared, dated: false, ...dayOf(fromAt), ...named, until},
    until
  ]
}

function monthFirst(
  text: string,
  part: Part,
  month: number,
  start: number,
  before: string,
  behind: RegExpExecArray
): CalendarDate[] {
  const {day, until, year} = behind.groups!
  const stop = behind.index + behind[0].length
  const front = maybeWeekday.test(before) ? weekdayInFront.exec(before) : null
  const begin = front ? start - front[0].length : start
  const [named, close] = weekdayAt(text, begin, stop, front?.groups?.weekday)
  const shared = {part, month, ...(year && {year: Number(year)}), order: 'month first'} as const
  const dayAt = spanOf(text, day!, behind.index + behind[0].indexOf(day!))
  if (!until) return [{...span(text, begin, close), ...shared, dated: !!year, ...dayOf(dayAt), ...named}]
  const untilAt = spanOf(text, until, behind.index + behind[0].indexOf(until, day!.length + 1))
  const last = {
    ...span(text, untilAt.start, close),
    ...shared,
    dated: !!year,
    ...dayOf(untilAt),
    closes: true
  }
  return [
    {...span(text, begin, dayAt.end), ...shared, dated: false, ...dayOf(dayAt), ...named, until: last},
    last
  ]
}

function isoDate(text: string, part: Part, match: RegExpExecArray): CalendarDate {
  const [whole, year, month, day] = match as unknown as [string, string, string, string]
  const dayAt = spanOf(text, day, match.index + whole.length - 2)
  const written = {month: Number(month), year: Number(year), dated: true, order: 'iso'} as const
  return {...spanOf(text, whole, match.index), part, ...written, ...dayOf(dayAt)}
}

/** The weekday written in front at `begin`, or behind in brackets: "22 July (Wednesday)"; and where the date ends. */
function weekdayAt(
  text: string,
  begin: number,
  stop: number,
  front: string | undefined
): [{weekday?: Span & {value: number}}, number] {
  if (front) {
    // "Monday to Friday, June 15-19": which day the weekday belongs to is another question.
    if (
      /(?:day|\b[MTWFS]\p{Ll}{2,3}\.?)\s?(?:[-–—&/,]|to|through|and|or)\s?$/u.test(
        text.slice(Math.max(0, begin - 14), begin)
      )
    )
      return [{}, stop]
    return [{weekday: {...spanOf(text, front, begin), value: weekdayNumber(front)}}, stop]
  }
  weekdayBehind.lastIndex = stop
  const behind = weekdayBehind.exec(text)
  if (!behind) return [{}, stop]
  const named = behind.groups!.weekday!
  const at = behind.index + behind[0].indexOf(named)
  return [{weekday: {...spanOf(text, named, at), value: weekdayNumber(named)}}, stop + behind[0].length]
}

function yearAt(text: string, end: number): [number | undefined, number] {
  yearBehind.lastIndex = end
  const found = yearBehind.exec(text)
  return found ? [Number(found.groups!.year), end + found[0].length] : [undefined, end]
}

/** "Jan. 12, Jan. 19 and Feb. 2, 2026": the year at the end counts for the dates in front of it. */
function withYears(text: string, dates: CalendarDate[]): CalendarDate[] {
  for (let at = dates.length - 2; at >= 0; at--) {
    const [date, next] = [dates[at]!, dates[at + 1]!]
    if (date.year !== undefined || next.year === undefined || next.part !== date.part) continue
    const gap = text.slice(date.end, next.start)
    if (gap.length > 14 || !/^(?:[,;]|\s|and|or|&|to|through|until|till|[-–—])*$/u.test(gap)) continue
    dates[at] = {...date, year: next.year - (date.month >= 10 && next.month <= 3 ? 1 : 0)}
  }
  return dates
}

/** "from 22 July to 2 August 2026": two dates with only "to" between them are one range. */
function joined(text: string, dates: readonly CalendarDate[]): readonly CalendarDate[] {
  const result: CalendarDate[] = []
  for (const date of dates) {
    const before = result.at(-1)
    if (!before || before.until || before.closes || !spans(text, before, date)) {
      result.push(date)
      continue
    }
    const until = {...date, closes: true}
    result[result.length - 1] = {...before, until}
    result.push(until)
  }
  return result
}

function spans(text: string, before: CalendarDate, date: CalendarDate) {
  if (date.part !== before.part || date.start - before.end > 12) return false
  const gap = text.slice(before.end, date.start)
  if (!between.test(gap)) return false
  return (
    !/and\s+$/u.test(gap) || /\bbetween\s+$/iu.test(text.slice(Math.max(0, before.start - 10), before.start))
  )
}

function dayOf(dayAt: Span) {
  return {day: Number.parseInt(dayAt.text, 10), dayAt}
}

function spanOf(text: string, said: string, start: number): Span {
  return span(text, start, start + said.length)
}

function monthOf(said: string) {
  const start = said.slice(0, 3).toLowerCase()
  return months.findIndex((month) => month.toLowerCase().startsWith(start)) + 1
}

function weekdayNumber(said: string) {
  const start = said.slice(0, 3).toLowerCase()
  return weekdays.findIndex((day) => day.toLowerCase().startsWith(start))
}
