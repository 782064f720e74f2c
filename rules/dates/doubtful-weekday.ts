// A weekday beside a date without a year that falls on another day in the year of the release.

import {datedRoles} from '../../src/release/anatomy/roles.ts'
import {dayNumber, weekdayRepairs} from '../../src/release/dates/calendar.ts'
import {issuedOf} from '../../src/release/dates/issued.ts'
import {weekdayClashes} from '../../src/release/dates/weekdays.ts'
import {rule} from '../../src/rule.ts'

export default rule({
  id: 'doubtful-weekday',
  summary:
    'A weekday that does not fit a date without a year, the year being taken from the release’s own date.',
  why: 'As `weekday-mismatch`, but the year is not written. It is taken from the dateline, the date line, the embargo or the front matter, never from the clock; without any of these the rule is silent.',
  severity: 'warning',
  fix: 'offer',
  whole: true,
  roles: datedRoles,
  examples: [
    {
      text: 'ABUJA, Nigeria, July 16, 2026 — The fair opens on {Tuesday, July 22}, at noon.',
      expected: ['Wednesday, July 22', 'Tuesday, July 21']
    },
    {text: 'ABUJA, Nigeria, July 16, 2026 — The fair opens on Wednesday, July 22.'},
    {text: 'ABUJA, Nigeria, Dec. 16, 2026 — The fair opens on Friday, Jan. 22.'},
    {text: 'The fair opens on Tuesday, July 22, and nobody knows which year.'}
  ],
  check(release, report) {
    const issued = release.ask(issuedOf)
    for (const {date, day, dated} of release.ask(weekdayClashes)) {
      if (dated || !issued || Math.abs(dayNumber(day) - dayNumber(issued)) > 120) continue
      const {right, expected} = weekdayRepairs(date, day)
      report(
        date,
        `Unexpected \`${date.weekday.text}\`, expected \`${right}\` or another date in ${day.year}`,
        {
          expected,
          ...(issued.date && {cause: {span: issued.date, reason: 'The year is taken from here'}})
        }
      )
    }
  }
})
