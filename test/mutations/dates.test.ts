// Errors in dates and times, made in clean releases.

import {later, lengthOf, months, weekdayOf, weekdays} from '../../src/release/dates/calendar.ts'
import {type CalendarDate, datesOf} from '../../src/release/dates/dates.ts'
import {dayNamed, issuedOf} from '../../src/release/dates/issued.ts'
import {type TimeOfDay, timesOf} from '../../src/release/dates/times.ts'
import {prose, type Release} from '../../src/release/index.ts'
import {append, mutations, replace, type Slip} from '../mutations.ts'

mutations('weekday-mismatch', function* (release) {
  for (const date of single(release)) {
    const day = dayNamed(release, date)!
    yield named(date, weekdays[(weekdayOf(day) + 3) % 7]!)
  }
})

mutations('doubtful-weekday', function* (release) {
  const issued = release.ask(issuedOf)!
  for (const date of single(release)) {
    const day = dayNamed(release, date)!
    if (Math.abs(months_(day) - months_(issued)) > 3) continue
    const {start, end, to} = named(date, weekdays[(weekdayOf(day) + 2) % 7]!)
    const whole = to + release.text.slice(end, date.end)
    yield {start, end: date.end, to: whole.replace(/,? \d{4}$/u, '')}
  }
})

mutations(
  'impossible-date',
  function* (release) {
    for (const date of release.ask(datesOf)) {
      if (!date.dayAt || !date.dated || !prose.includes(date.part.role)) continue
      yield {start: date.dayAt.start, end: date.dayAt.end, to: String(lengthOf(date.month, date.year) + 1)}
    }
  },
  {companions: ['duration-mismatch']}
)

mutations('wrong-daylight-zone', function* (release) {
  const panama = release.text.includes('Panama')
  for (const time of release.ask(timesOf)) {
    const zone = time.zones[0]
    const to = zone && wrongZone(zone.letters, time, release)
    if (
      zone &&
      to &&
      !(panama && to === 'EST') &&
      !(panama && zone.letters === 'EST' && to === 'EDT' && !/Nov/.test(near(time)))
    )
      yield {start: zone.start, end: zone.end, to}
  }
})

mutations('impossible-time', function* (release) {
  for (const {start, text, half, hour, part} of release.ask(timesOf)) {
    if (!prose.includes(part.role) || !/^\d/.test(text)) continue
    const written = /^\d+(?::\d+)?/.exec(text)![0]
    const to = half
      ? written.replace(/^\d+/, String(hour + 12 + (hour === 12 ? 1 : 0)))
      : written.replace(/\d+$/, '75')
    yield {start, end: start + written.length, to}
  }
})

mutations(
  'backward-range',
  function* (release) {
    yield* replace(
      release.text,
      /(?<=from )(20\d\d) to (20\d\d)/gu,
      ([, first, last]) => `${last} to ${first}`
    )
    for (const from of release.ask(datesOf)) {
      const {until} = from
      if (!until?.dayAt || !from.dayAt) continue
      if (from.dated)
        yield {
          start: from.start,
          end: until.end,
          to: until.text + release.text.slice(from.end, until.start) + from.text
        }
      else if (from.month === until.month)
        yield {
          start: from.dayAt.start,
          end: until.dayAt.end,
          to: until.dayAt.text + release.text.slice(from.dayAt.end, until.dayAt.start) + from.dayAt.text
        }
    }
  },
  {companions: ['tense-mismatch']}
)

mutations('date-disagreement', function* (release) {
  const issued = release.ask(issuedOf)!
  for (const by of [-2, -1, 1, 2, 7]) {
    const {month, day, year} = later(issued, by)
    const lead = release.parts.find(({role}) => role === 'body')!
    const to = ` The plan appeared today (${day} ${months[month - 1]} ${year}).`
    yield {start: lead.end, end: lead.end, to}
  }
  const embargo = release.ask(datesOf).find(({part}) => part.role === 'notice')
  if (embargo) yield {start: embargo.start, end: embargo.end, to: 'Nov. 4, 2025'}
})

mutations('tense-mismatch', function* (release) {
  const {year} = release.ask(issuedOf)!
  yield* append(release, `The board will meet in Geneva on {3 January ${year - 1}}.`)
  yield* append(release, `The plan was published in {July ${year + 2}}.`)
  for (const date of release.ask(datesOf)) {
    if (
      !date.dated ||
      date.closes ||
      release.quotationAt(date.start) ||
      !/\bwill (?:[a-z]+ ){1,6}(?:on|in) $/u.test(release.text.slice(date.start - 60, date.start))
    )
      continue
    if (
      /\b(?:to|that|which|until|by) /u.test(
        release.text.slice(date.start - 60, date.start).replace(/.*\bwill /u, '')
      )
    )
      continue
    const start = date.weekday
      ? date.weekday.end + /^,? /u.exec(release.text.slice(date.weekday.end))![0].length
      : date.start
    yield {
      start: date.start,
      end: date.end,
      to: release.text.slice(start, date.end).replace(/\d{4}$/u, String(year - 1))
    }
  }
})

mutations('stale-period', function* (release) {
  const {year} = release.ask(issuedOf)!
  const headline = release.parts.find(({role}) => role === 'headline')!
  const issuer = release.parts.find(({role}) => role === 'boilerplate')!.text.replace(/^About (?:the )?/u, '')
  for (const quarter of ['Q1', 'second-quarter', 'Q3'])
    yield {start: headline.start, end: headline.end, to: `${issuer} publishes ${quarter} ${year - 2} results`}
})

mutations('duration-mismatch', function* (release) {
  yield* append(release, 'A {four-day} fair runs from 3 to 5 March 2030.')
  yield* replace(release.text, /(?:three|five)(?= days, from)/gu, 'nine')
})

mutations('anniversary-mismatch', function* (release) {
  const {year} = release.ask(issuedOf)!
  yield* append(release, `The hall opened in ${year - 30} and marks its {25th anniversary} this year.`)
  yield* replace(release.text, /(?:2|4)0th(?= anniversary)/gu, '50th')
})

/** The full dates of the prose that are no end of a range. */
function single(release: Release) {
  return release
    .ask(datesOf)
    .filter(
      ({day, dated, until, closes, part, start}) =>
        day !== undefined &&
        dated &&
        !until &&
        !closes &&
        prose.includes(part.role) &&
        !/\d,? (?:and )?$/u.test(release.text.slice(start - 6, start))
    )
}

/** The slip that names another weekday, or names one where none stood. */
function named({weekday, start, order}: CalendarDate, to: string): Slip {
  if (weekday) return {start: weekday.start, end: weekday.end, to}
  return {start, end: start, to: order === 'month first' ? `${to}, ` : `${to} `}
}

function months_({year, month}: {year: number; month: number}) {
  return year * 12 + month
}

function near({part, start, end}: TimeOfDay) {
  return part.text.slice(Math.max(0, start - part.start - 60), end - part.start + 60)
}

/** The letters of the other half of the year; for zones without one, American letters that are wrong on the day. */
function wrongZone(letters: string, time: TimeOfDay, release: Release): string | undefined {
  const pairs: Record<string, string> = {
    EST: 'EDT',
    EDT: 'EST',
    CST: 'CDT',
    CDT: 'CST',
    GMT: 'BST',
    BST: 'GMT',
    CET: 'CEST',
    CEST: 'CET'
  }
  if (pairs[letters]) return pairs[letters]
  if (!/\d{4}/u.test(near(time))) return
  return release.ask(issuedOf)!.month === 8 ? 'PST' : 'PDT'
}
