// A time of day that no clock shows.

import {datedRoles} from '../../src/release/anatomy/roles.ts'
import {type TimeOfDay, timesOf} from '../../src/release/dates/times.ts'
import {rule} from '../../src/rule.ts'

export default rule({
  id: 'impossible-time',
  summary: 'A time of day that no clock shows, or one told on two clocks at once.',
  why: '13:30 p.m., 12:75 and 25:00 are slips that leave the reader guessing the hour.',
  severity: 'error',
  fix: 'offer',
  roles: datedRoles,
  examples: [
    {text: 'Doors open at {13:30 p.m.} and close at {12:75 p.m.}', expected: ['1:30 p.m.', '13:30']},
    {text: 'The feed starts at {25:00 CET} on 3 May.'},
    {text: 'Lunch is at {12 noon p.m.}', expected: ['12 noon']},
    {text: 'Doors open at 1:30 p.m., 13:30, 00:15 a.m., 12:15am and 24:00. A ratio of 16:75 stays.'}
  ],
  check(release, report) {
    for (const time of release.ask(timesOf)) {
      const {start, end, text} = time
      const doubled = /^\s?[ap]\.?m\b\.?/iu.exec(release.text.slice(end, end + 6))
      if (/noon|midnight/iu.test(text)) {
        if (doubled)
          report(
            release.span(start, end + doubled[0].length),
            `Unexpected \`${doubled[0].trim()}\` after \`${text}\``,
            {
              expected: [text]
            }
          )
        continue
      }
      if (!impossible(time) || !isClock(release.text, time)) continue
      report(time, `Unexpected \`${text}\`: no clock shows it`, {expected: repairs(time)})
    }
  }
})

function impossible({hour, minute, half}: TimeOfDay) {
  return minute > 59 || hour > 24 || (hour === 24 && minute > 0) || (half !== undefined && hour > 12)
}

/** Without "p.m." or a zone, "12:75" may be a score, a ratio or a verse. */
function isClock(text: string, {half, zones, start, end, hour}: TimeOfDay) {
  if (half !== undefined || zones.length > 0) return true
  if (hour > 30) return false
  return (
    /\b(?:at|until|till) $/u.test(text.slice(Math.max(0, start - 7), start)) ||
    /^ ?(?:hrs?|hours|h)\b/u.test(text.slice(end, end + 7))
  )
}

/** "13:30 p.m." → "1:30 p.m." or "13:30". */
function repairs({hour, minute, half, text}: TimeOfDay) {
  if (half !== 'pm' || minute > 59 || hour > 23) return []
  const written = /^\d{1,2}/u.exec(text)![0]
  const rest = text.slice(written.length)
  return [
    `${hour - 12}${rest}`,
    `${hour}:${String(minute).padStart(2, '0')}${rest.replace(/^[:.]?\d*\s?p\.?\s?m\.?/iu, '')}`
  ]
}
