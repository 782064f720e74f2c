// The times of day that a release names: "1:30 p.m. EDT", "14:30 CET", "noon (ET)", "9am Pacific Standard Time".

import type {Part} from '../anatomy/parts.ts'
import type {Release} from '../index.ts'
import {matches, type Span, span, spanAt} from '../span.ts'
import {standardName, zoneLetters} from './zones.ts'

export interface TimeOfDay extends Span {
  readonly part: Part
  /** As written: 25 in "25:00". */
  readonly hour: number
  readonly minute: number
  /** None on a 24-hour clock. */
  readonly half?: 'am' | 'pm'
  /** Time-zone letters or words behind it, one or more: "EST", "Eastern Standard Time", "BST". */
  readonly zones: readonly Zone[]
}

export interface Zone extends Span {
  /** The letters that stand for it: "EST" for "Eastern Standard Time". */
  readonly letters: string
}

const half = '(?<half>[ap]\\.\\s?m\\.?|[ap]m|[AP]M|[AP]\\.M\\.?)(?![\\p{L}\\p{N}])'
const clock = new RegExp(
  `(?<![\\p{L}\\p{N}.,:/$€£#-])(?:(?<hour>\\d{1,2})(?:[:.](?<minute>\\d{2}))?(?::\\d{2})?(?:\\s?|-)${half}|(?<hour24>\\d{1,2}):(?<minute24>\\d{2})(?::\\d{2})?(?![\\p{L}\\p{N}:%]|[.,]\\d)|(?<noon>(?:12 )?(?:noon|midnight|Noon|Midnight|NOON))(?![\\p{L}\\p{N}]))`,
  'gu'
)
const zone = new RegExp(
  `(?:\\s?[/&,]\\s?|\\s\\(|\\s)(?<zone>(?:${zoneLetters.join('|')})(?![\\p{L}\\p{N}])|(?:US |U\\.S\\. )?(?:Eastern|Central|Mountain|Pacific|Central European|British|Eastern European) (?:Standard|Daylight|Summer) (?:Time|time))`,
  'uy'
)

/** Every time of day outside URLs and the like, in order. */
export function timesOf(release: Release): readonly TimeOfDay[] {
  const found: TimeOfDay[] = []
  for (const match of matches(release.text, clock)) {
    const part = release.partAt(match.index)
    if (part && !spanAt(release.literals, match.index)) found.push(read(release.text, part, match))
  }
  return found
}

function read(text: string, part: Part, match: RegExpExecArray): TimeOfDay {
  const {hour, minute, half, hour24, minute24, noon} = match.groups!
  const end = match.index + match[0].length
  const zones = zonesAt(text, end)
  return {
    ...span(text, match.index, zones.at(-1)?.end ?? end),
    part,
    hour: noon ? (/noon/i.test(noon) ? 12 : 0) : Number(hour ?? hour24),
    minute: Number(minute ?? minute24 ?? 0),
    ...(half && {half: /^a/i.test(half) ? 'am' : 'pm'}),
    zones
  }
}

/** "EST", "(EST)", "EST/PST" behind a time. */
function zonesAt(text: string, end: number): Zone[] {
  const found: Zone[] = []
  for (let at = end; found.length < 3; ) {
    zone.lastIndex = at
    const match = zone.exec(text)
    if (!match) break
    at += match[0].length
    const said = match.groups!.zone!
    found.push({...span(text, at - said.length, at), letters: standardName(said)})
  }
  return found
}
