// Which day a time of day belongs to.

import type {Release} from '../index.ts'
import type {Day} from './calendar.ts'
import {type CalendarDate, datesOf} from './dates.ts'
import {dayNamed, issuedOf} from './issued.ts'
import type {TimeOfDay} from './times.ts'

/** How far from its time a date may stand; beside short lines ("Date: …", "Time: …") as well. */
const reach = 90

/** The days that `time` may mean: the nearest date's, in each likely year if none is known; none without a date. */
export function daysOf(release: Release, time: TimeOfDay): readonly Day[] {
  const date = nearest(release, time)
  if (date?.day !== undefined) {
    const named = dayNamed(release, date)
    if (named) return [named]
    const {month, day, year} = date
    return year === undefined && day > 0 && day <= 28 ? years.map((year) => ({year, month, day})) : []
  }
  const issued = release.ask(issuedOf)
  return !date && issued && /\btoday\b/iu.test(time.part.text) ? [issued] : []
}

/** Fourteen years of the American and European rules as they stand: every place of a weekday in a month. */
const years = [2011, 2012, 2013, 2014, 2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024]

function nearest(release: Release, time: TimeOfDay): CalendarDate | undefined {
  let best: CalendarDate | undefined
  let least = reach
  for (const date of release.ask(datesOf)) {
    const away = date.start >= time.end ? date.start - time.end : time.start - date.end
    if (away >= least || !together(date, time)) continue
    best = date
    least = away
  }
  return best
}

function together({part}: CalendarDate, time: TimeOfDay) {
  return part === time.part || (part.text.length < 80 && time.part.text.length < 80)
}
