// A range of dates or years that ends before it begins.

import {type Day, dayNumber, lengthOf} from '../../src/release/dates/calendar.ts'
import {type CalendarDate, datesOf} from '../../src/release/dates/dates.ts'
import type {Release} from '../../src/release/index.ts'
import {matchesNear, signsOf} from '../../src/release/words/signs.ts'
import {rule} from '../../src/rule.ts'

/** "from 2025 to 2023", "between 2025 and 2023", "2025–2023"; not "PR/2025-2023". */
const years =
  /(?<![\p{L}\p{N}_./#№-])(?:from ((?:19|20)\d\d) (?:to|until|through) |between ((?:19|20)\d\d) and |((?:19|20)\d\d)\s?[–—-]\s?)((?:19|20)\d\d)(?![\p{L}\p{N}_/-]|[.,]\d)/giu

export default rule({
  id: 'backward-range',
  summary: 'A range of dates or years that ends before it begins.',
  why: 'One end is wrong, or the two stand in the wrong order.',
  severity: 'error',
  fix: 'none',
  examples: [
    {text: 'The course runs from {July 22 to July 12, 2026}.'},
    {text: 'It is open {19–9 May}, and between {3 August 2026 and 3 May 2026}.'},
    {text: 'Exports grew {from 2025 to 2023}, and the {2024–2021} plan was met.'},
    {text: 'It runs from July 12 to 22, from Nov. 30 to Feb. 2, and from 3 May 2025 to 3 April 2026.'},
    {text: 'From 2023 to 2025, case 2025-2023A, the 2021–2024 plan, and 2025–26.'}
  ],
  check(release, report) {
    for (const from of release.ask(datesOf)) {
      const {until} = from
      if (!until || !backward(from, until)) continue
      report(release.span(from.start, until.end), 'Unexpected end of the range before its beginning')
    }
    for (const [first, last, start, end] of yearRanges(release)) {
      if (first > last && first - last < 60)
        report(release.span(start, end), `Unexpected range from ${first} back to ${last}`)
    }
  }
})

/** Without a year at its beginning, a range may go over the turn of the year: "from Nov. 30 to Feb. 2, 2026". */
function backward(from: CalendarDate, until: CalendarDate) {
  if (!exists(from) || !exists(until)) return false
  if (from.year !== undefined && from.dated && until.year !== undefined)
    return dayNumber(from as Day) > dayNumber(until as Day)
  return from.month === until.month && from.day! > until.day!
}

/** "June 31" is a matter of its own. */
function exists({day, month, year}: CalendarDate) {
  return day !== undefined && day >= 1 && day <= lengthOf(month, year)
}

/** "2025 to 2023", "2025–2023": what follows the first year. */
const goesOn = /(?:19|20)\d\d(?: (?:to|until|through|and) |\s?[–—-]\s?)(?:19|20)\d\d/iy

function* yearRanges(release: Release): Generator<[number, number, number, number]> {
  const {text} = release
  const places = release.ask(signsOf).numerals.filter((at) => beginsBackward(text, at))
  for (const match of matchesNear(text, places, [years], [8, 30])) {
    const first = Number(match[1] ?? match[2] ?? match[3])
    yield [first, Number(match[4]), match.index, match.index + match[0].length]
  }
}

/** A year, and an earlier one as the end of a range. */
function beginsBackward(text: string, at: number) {
  if (text[at + 4] === undefined || (text[at] !== '1' && text[at] !== '2')) return false
  goesOn.lastIndex = at
  const range = goesOn.exec(text)
  return range !== null && range[0].slice(0, 4) > range[0].slice(-4)
}
