// The calendar: weekdays, lengths of months, days apart. Plain arithmetic on the Gregorian calendar; no clock, no time zone.

import type {Span} from '../span.ts'

export const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December'
] as const

/** A pattern for a month as it is written, whole or short: "Sept.", "July". */
export const monthLike = '(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]{0,6}\\.?'

/** A pattern for a month as the Associated Press has it in front of a day, where it is not whole. */
export const shortMonth = '(?:Jan|Feb|Aug|Sept|Oct|Nov|Dec)\\.'

/** From Sunday, as Date counts. */
export const weekdays = [
  'Sunday',
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday'
] as const

/** The names of months and weekdays as the words of a text are looked up. */
export const calendarWords: readonly string[] = [...months, ...weekdays].map((name) => name.toLowerCase())

/** The same, as they are shortened, without the full stop. */
export const shortCalendarWords: readonly string[] =
  'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun'.split(' ')

export interface Day {
  readonly year: number
  /** From 1. */
  readonly month: number
  readonly day: number
}

/** How many days lie between 1 January 1970 and `day`. */
export function dayNumber({year, month, day}: Day): number {
  // Years that begin in March have their leap day at the end.
  const from = month > 2 ? year : year - 1
  const sinceMarch = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1
  return (
    from * 365 + Math.floor(from / 4) - Math.floor(from / 100) + Math.floor(from / 400) + sinceMarch - 719_468
  )
}

/** The weekday of `day`, from Sunday = 0. */
export function weekdayOf(day: Day): number {
  return (((dayNumber(day) + 4) % 7) + 7) % 7
}

/** The length of a month; of February without a year, 29. */
export function lengthOf(month: number, year = 2000): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

/** The day `by` days after `day`. */
export function later(day: Day, by: number): Day {
  const date = new Date((dayNumber(day) + by) * 86_400_000)
  return {year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate()}
}

/** The right weekday for `day`, and a date put right either way: by its weekday, by its day. As written otherwise. */
export function weekdayRepairs(
  date: Span & {weekday: Span & {value: number}; dayAt: Span | undefined; month: number},
  day: Day
): {right: string; expected: string[]} {
  const right = weekdayLike(date.weekday.text, weekdayOf(day))
  const expected = [exchange(date, date.weekday, right)]
  const ahead = (date.weekday.value - weekdayOf(day) + 7) % 7
  const near = [ahead <= 3 ? ahead : ahead - 7, ahead <= 3 ? ahead - 7 : ahead]
    .map((by) => later(day, by))
    .find(({month}) => month === day.month)
  if (date.dayAt && near) {
    const ending = /\D*$/u.exec(date.dayAt.text)![0]
    expected.push(exchange(date, date.dayAt, `${near.day}${ending && ordinalEnding(near.day)}`))
  }
  return {right, expected}
}

/** "st" for 21. */
export function ordinalEnding(number: number): string {
  const teen = number % 100 >= 11 && number % 100 <= 13
  return (!teen && ['th', 'st', 'nd', 'rd'][number % 10]) || 'th'
}

/** A weekday written as `model` is: "Tues." and 3 → "Wed." */
function weekdayLike(model: string, value: number): string {
  const whole = /day$/i.test(model)
  const name = weekdays[value]!
  const said = whole ? name : name.slice(0, 3) + (model.endsWith('.') ? '.' : '')
  return model === model.toUpperCase() ? said.toUpperCase() : said
}

/** The text of `whole` with its stretch `old` written as `to`. */
function exchange(whole: Span, old: Span, to: string) {
  return whole.text.slice(0, old.start - whole.start) + to + whole.text.slice(old.end - whole.start)
}

/** The `nth` Sunday of a month, `-1` for the last. */
export function sunday(year: number, month: number, nth: number): Day {
  if (nth < 0) {
    const day = lengthOf(month, year)
    return {year, month, day: day - weekdayOf({year, month, day})}
  }
  const first = weekdayOf({year, month, day: 1})
  return {year, month, day: 1 + ((7 - first) % 7) + (nth - 1) * 7}
}
