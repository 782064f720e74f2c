// "A three-day event" that lasts four days by its dates.

import {dayNumber} from '../../src/release/dates/calendar.ts'
import {type CalendarDate, datesOf} from '../../src/release/dates/dates.ts'
import {dayNamed} from '../../src/release/dates/issued.ts'
import {numberNamed, numberWord} from '../../src/release/figures/numerals.ts'
import type {Release} from '../../src/release/index.ts'
import {matches} from '../../src/release/span.ts'
import {rule} from '../../src/rule.ts'

/** "three-day", "3-day"; "lasts five days", "over three days", "takes place over three days" */
const duration = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?:(?<attribute>${numberWord}|\\d{1,2})[- ]days?(?=[ ,])|(?:lasts?|runs? for|over|for) (?<lasting>${numberWord}|\\d{1,2}) days)`,
  'giu'
)

export default rule({
  id: 'duration-mismatch',
  summary: 'A number of days that does not fit the dates beside it.',
  why: 'A “three-day fair, 3–6 June” lasts four days, the first and the last counted. Either number may be the wrong one.',
  severity: 'info',
  fix: 'none',
  examples: [
    {text: 'The {three-day} fair in Suva runs from 3 to 6 June 2026.'},
    {text: 'The course {lasts five days}, from July 13 to 18.'},
    {text: 'The three-day fair in Suva runs from 3 to 5 June 2026, and the 10-day notice ends on 4 May.'},
    {
      text: 'The course lasts five days, from July 13 to 17. The fair is open for 3 days. It runs from 1 to 9 June.'
    },
    {text: 'The three-day summit will be held on one of the weekends from 3 June to 8 August.'}
  ],
  check(release, report) {
    for (const from of release.ask(datesOf)) {
      const days = from.until && lengthOfRange(release, from, from.until)
      if (!days || days < 1 || days > 31) continue
      const said = durationBefore(release, from)
      if (!said || said.days === days) continue
      report(
        said.span,
        `Unexpected \`${said.span.text}\`: from ${from.text} to ${from.until!.text} it is ${days} days`,
        {
          cause: {span: release.span(from.start, from.until!.end), reason: 'These are the dates'}
        }
      )
    }
  }
})

/** The first and the last day count. */
function lengthOfRange(release: Release, from: CalendarDate, until: CalendarDate) {
  const [first, last] = [dayNamed(release, from), dayNamed(release, until)]
  if (first && last) return dayNumber(last) - dayNumber(first) + 1
  if (from.month !== until.month || from.day === undefined || until.day === undefined) return
  return until.day - from.day + 1
}

/** The number of days told in front of a range, in the same sentence and with no other date between. */
function durationBefore(release: Release, {part, start}: CalendarDate) {
  const before = release.ask(datesOf).findLast((date) => date.end <= start)?.end ?? 0
  const from = Math.max(part.start, before, start - 90)
  const stretch = release.text.slice(from, start)
  const found = /days?/i.test(stretch) ? [...matches(stretch, duration)].at(-1) : undefined
  if (
    !found ||
    /[.;!?]\s|\b(?:notice|weekends?|within|after|every|each|or more|minimum)\b/iu.test(
      stretch.slice(found.index)
    )
  )
    return
  const days = numberNamed(found.groups!.attribute ?? found.groups!.lasting!)
  return {days, span: release.span(from + found.index, from + found.index + found[0].length)}
}
