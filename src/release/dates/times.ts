// The times of day that a release names: "1:30 p.m. EDT", "14:30 CET", "noon (ET)", "9am Pacific Standard Time".

import type {Part} from '../anatomy/parts.ts'
import type {Release} from '../index.ts'
import {matches, type Span, span, spanAt} from '../span.ts'
import {signsOf} from '../words/signs.ts'
import {standardName, zoneLetters} from './zones.ts'

export interface TimeOfDay extends Span {
  readonly part: Part
  /** As written: 25 in "25:00". */
  readonly hour: number
  readonly minute: number
  /** None on a 24-hour clock. */
  readonly half: 'am' | 'pm' | undefined
  /** Time-zone letters or words behind it, one or more: "EST", "Eastern Standard Time", "BST". */
  readonly zones: readonly Zone[]
}

export interface Zone extends Span {
  /** The letters that stand for it: "EST" for "Eastern Standard Time". */
  readonly letters: string
}

const half = '([ap]\\.\\s?m\\.?|[ap]m|[AP]M|[AP]\\.M\\.?)(?![\\p{L}\\p{N}])'
const clock = new RegExp(
  `(?<![\\p{L}\\p{N}.,:/$€£#-])(?:(\\d{1,2})(?:[:.](\\d{2}))?(?::\\d{2})?(?:\\s?|-)${half}|(\\d{1,2}):(\\d{2})(?::\\d{2})?(?![\\p{L}\\p{N}:%]|[.,]\\d)|((?:12 )?(?:noon|midnight|Noon|Midnight|NOON))(?![\\p{L}\\p{N}]))`,
  'uy'
)
const zone = new RegExp(
  `(?:\\s?[/&,]\\s?|\\s\\(|\\s)((?:${zoneLetters.join('|')})(?![\\p{L}\\p{N}])|(?:US |U\\.S\\. )?(?:Eastern|Central|Mountain|Pacific|Central European|British|Eastern European) (?:Standard|Daylight|Summer) (?:Time|time))`,
  'uy'
)

/** Every time of day outside URLs and the like, in order. */
export function timesOf(release: Release): readonly TimeOfDay[] {
  const found: TimeOfDay[] = []
  let end = 0
  for (const at of placesOf(release)) {
    if (at < end) continue
    clock.lastIndex = at
    const match = clock.exec(release.text)
    if (!match) continue
    end = clock.lastIndex
    const part = release.partAt(at)
    if (part && !spanAt(release.literals, at)) found.push(read(release.text, part, match))
  }
  return found
}

/** Where a time may begin: at one or two digits with a colon, a full stop, "a" or "p" behind, and at "noon". */
function placesOf(release: Release): readonly number[] {
  const {text} = release
  const hasNames = release.has('noon', 'midnight')
  const places = release.ask(signsOf).numerals.filter((at) => mayBegin(text, at, hasNames))
  if (!hasNames) return places
  for (const {index} of matches(text, /noon|midnight/gi)) places.push(index)
  return places.sort((a, b) => a - b)
}

function mayBegin(text: string, at: number, hasNames: boolean) {
  const end = isDigit(text, at + 1) ? at + 2 : at + 1
  if (isDigit(text, end)) return false
  const mark = text[end]
  if (mark === ':' || mark === '.') return isDigit(text, end + 1)
  return isHalf(text, end) || isHalf(text, end + 1) || (hasNames && text.startsWith('12', at))
}

/** "am", "p.m." */
function isHalf(text: string, at: number) {
  const [letter, next] = [text.charCodeAt(at) | 0x20, text.charCodeAt(at + 1)]
  return (letter === 0x61 || letter === 0x70) && (next === 0x2e || (next | 0x20) === 0x6d)
}

function isDigit(text: string, at: number) {
  const unit = text.charCodeAt(at)
  return unit >= 0x30 && unit <= 0x39
}

function read(text: string, part: Part, match: RegExpExecArray): TimeOfDay {
  const [, hour, minute, half, hour24, minute24, noon] = match
  const end = match.index + match[0].length
  const zones = zonesAt(text, end)
  const close = zones.at(-1)?.end ?? end
  return {
    start: match.index,
    end: close,
    text: text.slice(match.index, close),
    part,
    hour: noon ? (/noon/i.test(noon) ? 12 : 0) : Number(hour ?? hour24),
    minute: Number(minute ?? minute24 ?? 0),
    half: half ? (/^a/i.test(half) ? 'am' : 'pm') : undefined,
    zones
  }
}

/** Whether a capital stands behind a space, a bracket, a stroke or so. */
function isBeforeCapital(text: string, at: number) {
  let next = at
  while (next < at + 3 && next < text.length && ' /&,(\u00a0\n'.includes(text[next]!)) next++
  const unit = text.charCodeAt(next)
  return next > at && unit >= 0x41 && unit <= 0x5a
}

/** "EST", "(EST)", "EST/PST" behind a time. */
function zonesAt(text: string, end: number): Zone[] {
  const found: Zone[] = []
  for (let at = end; found.length < 3; ) {
    zone.lastIndex = at
    const match = isBeforeCapital(text, at) ? zone.exec(text) : null
    if (!match) break
    at += match[0].length
    const said = match[1]!
    found.push({...span(text, at - said.length, at), letters: standardName(said)})
  }
  return found
}
