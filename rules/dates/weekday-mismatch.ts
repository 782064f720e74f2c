// A weekday beside a full date that falls on another day.

import {datedRoles} from '../../src/release/anatomy/roles.ts'
import {weekdayRepairs} from '../../src/release/dates/calendar.ts'
import {weekdayClashes} from '../../src/release/dates/weekdays.ts'
import {rule} from '../../src/rule.ts'

export default rule({
  id: 'weekday-mismatch',
  summary: 'A weekday that does not fit its date.',
  why: 'Readers turn up on the wrong day. Wire editors name it their most frequent catch; either the weekday or the date is wrong, and only the newsroom knows which, so both repairs are offered.',
  severity: 'error',
  fix: 'offer',
  roles: datedRoles,
  examples: [
    {
      text: 'The fair opens on {Tuesday, July 22, 2026}, in Abuja.',
      expected: ['Wednesday, July 22, 2026', 'Tuesday, July 21, 2026']
    },
    {
      text: 'Polls close on {Sun. 3rd of May, 2025}.',
      expected: ['Sat. 3rd of May, 2025', 'Sun. 4th of May, 2025']
    },
    {text: 'SUVA, Fiji, {Tuesday, 13 April 2026} – The port opened.', expected: ['Monday, 13 April 2026']},
    {text: 'It sits on {1 October 2026 (Monday)}.', expected: ['1 October 2026 (Thursday)']},
    {text: 'The fair opens on Wednesday, July 22, 2026, and closes on Friday 24 July 2026.'},
    {text: 'ABUJA, Nigeria, July 16, 2026 — The fair opens on Tuesday, July 22, at noon.'},
    {text: 'Clinics run Monday to Friday, July 20-24, 2026, and on Sunday, July 26.'}
  ],
  check(release, report) {
    for (const {date, day, dated} of release.ask(weekdayClashes)) {
      if (!dated) continue
      const {right, expected} = weekdayRepairs(date, day)
      report(date, `Unexpected \`${date.weekday.text}\`, expected \`${right}\` or another date`, {expected})
    }
  }
})
