// "Today", the embargo and the dateline name different days.

import {datedRoles} from '../../src/release/anatomy/roles.ts'
import {dayNumber} from '../../src/release/dates/calendar.ts'
import {datesOf} from '../../src/release/dates/dates.ts'
import {dayNamed, issuedOf} from '../../src/release/dates/issued.ts'
import {rule} from '../../src/rule.ts'

/** "today (14 July)", "today, 14 July", "announced today July 14", "[Wednesday 14 January]" */
const today = /\btoday,?\s?[([]?$/iu

export default rule({
  id: 'date-disagreement',
  summary: '“Today (14 July)” or an embargo that names another day than the dateline.',
  why: 'A release that was moved by a day keeps the old one somewhere; nobody can tell which is right.',
  severity: 'warning',
  fix: 'none',
  whole: true,
  roles: datedRoles,
  examples: [
    {text: 'Suva, 16 July 2026 – The port opened today ({14 July 2026}).'},
    {
      text: 'EMBARGOED UNTIL 9 a.m. EDT, {July 15, 2026}\n\nPort of Suva opens a pier\n\nSUVA, Fiji, July 16, 2026 — The port opened.'
    },
    {
      text: 'EMBARGOED UNTIL 9 a.m. EDT, July 16, 2026\n\nPort of Suva opens a pier\n\nSUVA, Fiji, July 16, 2026 — The port opened today, July 16.'
    },
    {text: 'Suva, 16 July 2026 – The port opened on 14 July 2026 and is used today. On 15 July it rests.'}
  ],
  check(release, report) {
    const issued = release.ask(issuedOf)
    if (!issued?.date) return
    const cause = {span: issued.date, reason: 'The release is dated here'}
    for (const date of release.ask(datesOf)) {
      if (date === issued.date || date.until || date.closes) continue
      const day = dayNamed(release, date)
      if (!day || dayNumber(day) === dayNumber(issued)) continue
      if (today.test(release.text.slice(Math.max(0, date.start - 9), date.start)))
        report(date, `Unexpected \`${date.text}\` for today, expected the date of the release`, {cause})
      else if (date.part.role === 'notice' && isEmbargo(date.part.text))
        report(date, `Unexpected \`${date.text}\`, expected the embargo to end on the date of the release`, {
          cause
        })
    }
  }
})

function isEmbargo(text: string) {
  return /embargo|until|not for (?:release|publication)/iu.test(text)
}
