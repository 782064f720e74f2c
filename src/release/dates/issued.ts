// The release's own date, from the dateline, a date line, the embargo or the front matter; never from a clock.

import {Release} from '../index.ts'
import {type Day, dayNumber, lengthOf} from './calendar.ts'
import {type CalendarDate, datesOf} from './dates.ts'

export interface Issued extends Day {
  /** Where the release says so; nowhere if the front matter does. */
  readonly date?: CalendarDate
}

/** When the release is dated; unknown if it does not say so with day, month and year. */
export function issuedOf(release: Release): Issued | undefined {
  const whole = release.ask(datesOf).filter(isWhole)
  const date =
    whole.find(({part}) => part.role === 'dateline') ??
    whole.find((date) => stands(release, date)) ??
    whole.find(({part}) => part.role === 'notice')
  if (date) return {...dayOf(date), date}
  const said = release.background.facts?.date
  const known = said && new Release(said).ask(datesOf).find(isWhole)
  return known ? dayOf(known) : undefined
}

/**
 * The day that `date` names. Without a year, the one nearest to the release's own date;
 * none if it is unknown, or if more than 150 days away, where last year's and next year's day are as likely.
 */
export function dayNamed(release: Release, date: CalendarDate): Day | undefined {
  const {year, month, day} = date
  if (day === undefined || day < 1 || day > lengthOf(month)) return
  if (year !== undefined) return day > lengthOf(month, year) ? undefined : {year, month, day}
  const issued = release.ask(issuedOf)
  if (!issued) return
  for (const near of [issued.year, issued.year - 1, issued.year + 1]) {
    const named = {year: near, month, day}
    if (day <= lengthOf(month, near) && Math.abs(dayNumber(named) - dayNumber(issued)) <= 150) return named
  }
}

type Whole = CalendarDate & Day

function isWhole(date: CalendarDate): date is Whole {
  return (
    date.dated &&
    date.year !== undefined &&
    date.day !== undefined &&
    date.day > 0 &&
    date.day <= lengthOf(date.month, date.year)
  )
}

/** A line that holds little but the date, or "Pune, 18 August 2025: …". */
function stands(release: Release, {part, start, end, until, closes}: CalendarDate): boolean {
  if (until || closes) return false
  const at = release.parts.indexOf(part)
  if (at > 6) return false
  if ((part.role === 'body' || part.role === 'subhead') && part.text.length - (end - start) <= 24)
    return !/today|updated|modified/iu.test(part.text)
  return (
    part.role === 'body' && start - part.start <= 50 && /^\s?[:–—-]/u.test(release.text.slice(end, end + 2))
  )
}

function dayOf({year, month, day}: Day): Day {
  return {year, month, day}
}
