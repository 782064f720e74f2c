// A day that its month does not have.

import {datedRoles} from '../../src/release/anatomy/roles.ts'
import {lengthOf, months} from '../../src/release/dates/calendar.ts'
import {type CalendarDate, datesOf} from '../../src/release/dates/dates.ts'
import {issuedOf} from '../../src/release/dates/issued.ts'
import {rule} from '../../src/rule.ts'

export default rule({
  id: 'impossible-date',
  summary: 'A day that its month does not have.',
  why: 'There is no 31 September, and no 29 February in 2027: one of the two numbers is wrong.',
  severity: 'error',
  fix: 'offer',
  roles: datedRoles,
  examples: [
    {text: 'The grant ends on {September 31}.', expected: ['September 30', 'October 1']},
    {text: 'They met on {29 February 2027} in Suva.', expected: ['28 February 2027', '1 March 2027']},
    {text: 'The show opens on {May 32, 2026}.', expected: ['May 31, 2026', 'June 1, 2026']},
    {text: 'They met on 29 February 2028. In May 32 people came, and in June 45.'}
  ],
  check(release, report) {
    for (const date of release.ask(datesOf)) {
      if (date.day === undefined || !date.dayAt) continue
      const length = lengthOf(date.month, date.year ?? yearOf(release.ask(issuedOf)?.year, date))
      if (date.day >= 1 && date.day <= length) continue
      // "In May 32 people came" is no date.
      if ((date.day > 31 || date.day < 1) && !date.dated && !date.weekday) continue
      const reason = `Unexpected day ${date.day}: ${months[date.month - 1]} has ${length} days`
      report(date, reason, {expected: repairs(date, length)})
    }
  }
})

/** Without a year, February has 29 days unless the release is dated and speaks of its own year. */
function yearOf(issued: number | undefined, {month, day}: CalendarDate) {
  return month === 2 && day === 29 ? 2000 : (issued ?? 2000)
}

/** The last day of the month, or the first of the next if it is the 31st or so. */
function repairs({text, start, day, dayAt, month, order, weekday}: CalendarDate, length: number) {
  if (weekday || !dayAt || day! < 1) return []
  const before = text.slice(0, dayAt.start - start)
  const behind = text.slice(dayAt.end - start)
  const last = `${before}${length}${behind}`
  const name = months[month - 1]!
  if (order === 'iso' || day! > length + 1 || !text.includes(name) || month === 12) return [last]
  return [last, `${before}1${behind}`.replace(name, months[month]!)]
}
