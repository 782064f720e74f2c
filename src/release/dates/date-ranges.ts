// What dates that stand side by side say of each other: one year for several, two ends of a range.

import type {CalendarDate} from './dates.ts'
import {joiner} from './written-dates.ts'

const between = new RegExp(`^,?${joiner}$|^,?\\s+and\\s+$`, 'u')

/** "Jan. 12, Jan. 19 and Feb. 2, 2026": the year at the end counts for the dates in front of it. */
export function withYears(text: string, dates: CalendarDate[]): CalendarDate[] {
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
export function joined(text: string, dates: readonly CalendarDate[]): readonly CalendarDate[] {
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
