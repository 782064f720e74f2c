// The dates that a release names: "Tuesday, July 22, 2026", "22 July", "22nd of July 2026", "July 22-24", "2026-07-22", "July 2026".

import type {Part} from '../anatomy/parts.ts'
import type {Release} from '../index.ts'
import {type Span, spanAt} from '../span.ts'
import {placesOfSigns, signsOf} from '../words/signs.ts'
import {months} from './calendar.ts'
import {joined, withYears} from './date-ranges.ts'
import {monthNumbers, smallThreeAt, threeAt} from './threes.ts'
import {dateAt, isDigit, isoDate} from './written-dates.ts'

export interface CalendarDate extends Span {
  readonly part: Part
  /** From 1. */
  readonly month: number
  /** None in "July 2026"; may be 0 or 45, as written. */
  readonly day: number | undefined
  /** As written, or by the other end of its range. */
  readonly year: number | undefined
  /** The year stands right here, not only at the other end of a range. */
  readonly dated: boolean
  readonly weekday: (Span & {readonly value: number}) | undefined
  /** Where the day stands, with its ordinal ending. */
  readonly dayAt: Span | undefined
  readonly order: 'month first' | 'day first' | 'iso'
  /** The last day of "July 22-24" or "from 22 July to 2 August". */
  readonly until: CalendarDate | undefined
  /** It is the last day of a range. */
  readonly closes: boolean
}

/** The first letters of the months, small ones and capitals behind the first, each three as one number. */
const starts = new Set(
  months.flatMap((month) =>
    [month.slice(0, 3), month.slice(0, 3).toUpperCase()].map((said) => threeAt(said, 0))
  )
)
const name =
  /(?<![\p{L}\p{N}_-])(?:Jan(?:uary|\.)?|Feb(?:ruary|\.)?|Mar(?:ch|\.)?|Apr(?:il|\.)?|May|Jun(?:e|\.)?|Jul(?:y|\.)?|Aug(?:ust|\.)?|Sept?(?:ember|\.)?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?|JAN(?:UARY|\.)?|FEB(?:RUARY|\.)?|MAR(?:CH|\.)?|APR(?:IL|\.)?|MAY|JUNE?|JULY?|AUG(?:UST|\.)?|SEPT?(?:EMBER|\.)?|OCT(?:OBER|\.)?|NOV(?:EMBER|\.)?|DEC(?:EMBER|\.)?)(?![\p{L}\p{N}_])/uy
const iso = /(?<![\p{L}\p{N}_./-])((?:19|20)\d\d)-(\d\d)-(\d\d)(?![\p{L}\p{N}_/-])/uy

/** Every date of the release in order, both ends of a range; the year of a range counts for both its ends. */
export function datesOf(release: Release): readonly CalendarDate[] {
  const found: CalendarDate[] = []
  for (const index of release.ask(signsOf).capitals) {
    if (!starts.has(threeAt(release.text, index))) continue
    name.lastIndex = index
    const month = name.exec(release.text)?.[0]
    if (!month) continue
    const part = release.partAt(index)
    if (!part || spanAt(release.literals, index)) continue
    const number = monthOf(month)
    const end = index + month.length
    found.push(...dateAt({text: release.text, part, number, start: index, end}, found.at(-1)?.end ?? 0))
  }
  for (const index of placesOfSigns(release, '-', isInIso)) {
    iso.lastIndex = index - 4
    const match = iso.exec(release.text)
    const part = match && release.partAt(match.index)
    if (match && part && !spanAt(release.literals, match.index))
      found.push(isoDate(release.text, part, match))
  }
  found.sort((a, b) => a.start - b.start)
  return joined(release.text, withYears(release.text, found))
}

/** Whether the first hyphen of "2026-07-22" may stand at `at`. */
function isInIso(text: string, at: number) {
  return at >= 4 && text[at + 3] === '-' && isDigit(text, at - 1) && isDigit(text, at + 1)
}

function monthOf(said: string) {
  return monthNumbers.get(smallThreeAt(said, 0))!
}
