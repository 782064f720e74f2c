// What the lines above a release say about when it may be published.

import {monthLike} from '../dates/calendar.ts'
import type {Release} from '../index.ts'
import {type Span, span} from '../span.ts'
import type {Part} from './parts.ts'

export interface Embargo extends Span {
  /** What a newsroom needs to keep it and does not find: the day, the time, the zone. */
  readonly lacks: readonly string[]
}

const embargo =
  /\bembargo(?:ed)?\b|^[*_ ]{0,4}not for (?:release|publication) (?:before|until)\b|^[*_ ]{0,4}for (?:release|publication)(?:[:,]| on\b| at\b| after\b)/iu
const lifted = /\b(?:no embargo|embargo (?:lifted|none)|not embargoed|lifted)\b|embargo: none/iu
const immediate = /^[*_ ]{0,4}for immediate (?:release|publication|distribution|use)/iu
const day = new RegExp(
  String.raw`\b${monthLike},? \p{N}|\p{N}(?:st|nd|rd|th)?(?: of)? ${monthLike}|\p{N}{1,4}[./-]\p{N}{1,2}[./-]\p{N}{2,4}`,
  'iu'
)
const time =
  /\p{N}{1,2}(?:[:.]\p{N}{2})? ?[ap]\.?m\b|\b\p{N}{1,2}[:.h]\p{N}{2}\b|\b\p{N}{4} ?(?:hrs?|hours|h)\b|\b(?:noon|midday|midnight)\b/iu
const zone =
  /\b(?:[ECMP][SD]?T|AK[SD]?T|HST|GMT|BST|UTC|UT|Z|IST|WES?T|CES?T|EES?T|MSK|WAT|CAT|EAT|SAST|GST|PKT|ICT|WIB|SGT|MYT|HKT|CST|JST|KST|A[EWC][SD]?T|NZ[SD]?T|BRT|ART|CLT|COT|PET)\b|\b(?:local|eastern|central|mountain|pacific|atlantic|greenwich|universal|summer|standard|daylight|\p{Lu}\p{Ll}+)(?: standard| daylight| summer)? time\b|\b(?:eastern|central|mountain|pacific)\b|[+-]\p{N}{2}:?\p{N}{2}\b/iu

/** The embargo, if a line above the release sets one. The details may stand on the line behind. */
export function embargoOf({text, parts}: Release): Embargo | undefined {
  const at = parts.findIndex(({role, text}) => role === 'notice' && embargo.test(text) && !lifted.test(text))
  if (at < 0) return
  const part = parts[at]!
  const next = parts[at + 1]
  const said = next?.role === 'notice' ? `${part.text} ${next.text}` : part.text
  const needs = [
    ['a date', day],
    ['a time', time],
    ['a time zone', zone]
  ] as const
  const lacks = needs.filter(([, pattern]) => !pattern.test(said)).map(([name]) => name)
  return {...span(text, part.start, part.end), lacks}
}

/** The line that says FOR IMMEDIATE RELEASE. */
export function immediateOf({parts}: Release): Part | undefined {
  return parts.find(({role, text}) => role === 'notice' && immediate.test(text))
}
