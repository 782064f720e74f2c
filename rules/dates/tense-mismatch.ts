// "Will speak" on a day that is over, "was held" on one that is to come.

import {type Day, dayNumber, lengthOf, weekdays as weekdayNames} from '../../src/release/dates/calendar.ts'
import {type CalendarDate, datesOf} from '../../src/release/dates/dates.ts'
import {dayNamed, issuedOf} from '../../src/release/dates/issued.ts'
import type {Release} from '../../src/release/index.ts'
import {matches} from '../../src/release/span.ts'
import {rule} from '../../src/rule.ts'

const weekdays = weekdayNames.join('|')

/** "will open on ", "will be held in Suva on ", with nothing between that could begin another clause. */
const ahead =
  /\b(?:will|shall)\s+(?!have\b)(?:be\s+\p{L}+\s+)?(?:(?!(?:that|which|who|as|since|after|before|until|by|from|because|when|if|than|based|signed|published|dated|announced|launched|established|of|to)\b)[\p{L}\p{N}’'-]+\s+){0,8}(?:on|in)\s+$/u
const behind =
  /\b(?:was|were)\s+(?:held|launched|opened|signed|published|released|founded|inaugurated|completed|announced|unveiled|presented|awarded|introduced|adopted|elected|appointed)\s+(?:(?!(?:that|which|to|for|until|by|and|of)\b)[\p{L}\p{N}’'-]+\s+){0,5}(?:on|in)\s+$/u

/** "will be signed in Nadi last Monday", "Last week the fund will" */
const past = new RegExp(
  `\\b(?:will|shall) be \\p{L}+ed (?:(?:in|at|by|on|to|with|the|a|an|\\p{Lu}[\\p{L}’'-]+|today) ){0,6}(?:yesterday|last (?:week|month|year|night|${weekdays}))(?![\\p{L}’'])|(?<=(?:^|[.!?]["”]? |["“]))(?:Yesterday|Last (?:week|month|year|night|${weekdays})),? (?:(?:the|our|its|his|her|their) \\p{Ll}+|he|she|it|they|we) will (?=\\p{Ll})`,
  'gmu'
)

/** A first look that costs little. */
const tensed = /\b(?:will|shall|was|were)\s/

export default rule({
  id: 'tense-mismatch',
  summary:
    'A future tense with a day that is over at the date of the release, or a past tense with one to come.',
  why: 'A sentence left over from the last release, or a wrong year: January’s releases are full of last year’s.',
  severity: 'warning',
  fix: 'none',
  whole: true,
  examples: [
    {text: 'SUVA, Fiji, July 16, 2026 — The minister will speak in Nadi on {March 3, 2026}.'},
    {text: 'SUVA, Fiji, July 16, 2026 — The treaty was signed in Nadi on {March 3, 2027}.'},
    {
      text: 'SUVA, Fiji, July 16, 2026 — The winner was announced on {August 2}. The minister will speak in Nadi on {July 3}.'
    },
    {
      text: 'SUVA, Fiji, July 16, 2026 — The treaty was signed in Nadi on December 3. The minister will speak on March 3.'
    },
    {text: 'SUVA, Fiji, Jan. 8, 2026 — The pier will open in {February 2025}.'},
    {
      text: 'SUVA, Fiji, July 16, 2026 — The minister will speak in Nadi on July 16, 2026, and will explain the law of March 3, 2025.'
    },
    {
      text: 'SUVA, Fiji, July 16, 2026 — The treaty, which will replace the one signed on March 3, 2025, was signed on July 2, 2026.'
    },
    {text: 'The minister will speak in Nadi on March 3, 2026.'},
    {text: 'The pact {will be signed in Nadi last Monday}. {Last week the crews will }speak with a class.'},
    {
      text: 'It will be sold as it was last week. Last week’s fair will be shown; last week they said it will. It will be the best since last year.'
    }
  ],
  check(release, report) {
    for (const {index, 0: told} of matches(release.text, past)) {
      report(
        release.span(index, index + told.length),
        `Unexpected future tense in \`${told.trim()}\`: it is over`
      )
    }
    const issued = release.ask(issuedOf)
    if (!issued) return
    for (const date of release.ask(datesOf)) {
      if (date.closes || !(date.dated || isNear(release, date, issued))) continue
      const before = clauseBefore(release, date)
      if (!/\s(?:on|in)\s+$/.test(before.slice(-6)) || !tensed.test(before)) continue
      if (release.quotationAt(date.start)) continue
      if (date.day !== undefined && !dayNamed(release, date)) continue
      const dated = date.year === undefined ? {...date, year: dayNamed(release, date)?.year} : date
      const over = dayNumber(lastDay(dated)) < dayNumber(issued) - 1
      const coming = dayNumber(firstDay(dated)) > dayNumber(issued) + 1
      const cause = issued.date && {cause: {span: issued.date, reason: 'The release is dated here'}}
      if (over && ahead.test(before))
        report(date, `Unexpected \`${date.text}\` after a future tense: it is over`, cause)
      else if (coming && behind.test(before))
        report(date, `Unexpected \`${date.text}\` after a past tense: it is to come`, cause)
    }
  }
})

/** Without its year a day is known when it is near: "on 22 August" in a release of 7 July. */
function isNear(release: Release, date: CalendarDate, issued: Day) {
  const day = date.year === undefined && !date.until ? dayNamed(release, date) : undefined
  return day !== undefined && Math.abs(dayNumber(day) - dayNumber(issued)) < 50
}

function clauseBefore({text}: Release, {part, start}: CalendarDate) {
  return text.slice(Math.max(part.start, start - 120), start)
}

function lastDay({year, month, day, until}: CalendarDate): Day {
  if (until) return lastDay(until)
  return {year: year!, month, day: day ?? lengthOf(month, year)}
}

function firstDay({year, month, day = 1}: CalendarDate): Day {
  return {year: year!, month, day}
}
