// Where a weekday and its date fall apart.

import type {Release} from '../index.ts'
import {type Day, weekdayOf} from './calendar.ts'
import {type CalendarDate, datesOf} from './dates.ts'
import {dayNamed} from './issued.ts'

export interface Clash {
  readonly date: CalendarDate & {readonly weekday: NonNullable<CalendarDate['weekday']>}
  /** The day that the date names, its year written or taken from the release. */
  readonly day: Day
  /** Whether the year is written. */
  readonly dated: boolean
}

/** Every date whose weekday is wrong, in order. Before 1900 the calendar differs between countries. */
export function weekdayClashes(release: Release): readonly Clash[] {
  const clashes: Clash[] = []
  for (const date of release.ask(datesOf)) {
    if (!hasWeekday(date)) continue
    const day = dayNamed(release, date)
    if (!day || day.year < 1900 || weekdayOf(day) === date.weekday.value) continue
    clashes.push({date, day, dated: date.year !== undefined})
  }
  return clashes
}

function hasWeekday(date: CalendarDate): date is Clash['date'] {
  return date.weekday !== undefined
}
