// Where and when: "LAGOS, Nigeria, July 16, 2026 —" in front of the lead, or on a line of its own.

import {monthLike} from '../dates/calendar.ts'

const dash = String.raw`(?:\s?(?:--|—|–)\s{0,3}|\s-{1,2}\s{1,3})`
const monthDay = new RegExp(
  String.raw`\b${monthLike},?\s\d|\d(?:st|nd|rd|th)?\s(?:of\s)?${monthLike}(?![a-z])`,
  'i'
)
const date = new RegExp(String.raw`${monthDay.source}|\d{4}|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}`, 'i')
const wire = /\([A-Z][\w .,:/&-]{1,40}\)|\/ ?[\w .&-]{2,60} ?\/|newswire|\bwire\b/i
/** "LAGOS, Nigeria", "New York (AP)", "HONG KONG / PARIS", "[Singapore, 9 March 2006]" */
const place =
  /^[([]?(?:\p{Lu}[\p{Lu}.'’ -]{2,40}|\p{Lu}[\p{L}.'’-]{1,30}(?: \p{Lu}[\p{L}.'’-]{1,30}){0,3})(?=\s?[,()\]/–—-])/u
const capitals = /^[([]?\p{Lu}[\p{Lu}.'’ -]{2,40}(?:\s?,|\)|\s?[-–—])/u
/** "Washington, D.C. –", "Port-au-Prince, Haiti –", "New Canaan, CT –": a town and what it lies in. */
const region =
  /^\p{Lu}[\p{L}.'’ -]{1,30}, (?:\p{Lu}{2}|\p{Lu}\.\p{Lu}\.?|\p{Lu}\p{Ll}+\.?(?: \p{Lu}\p{Ll}+)?)\s?[-–—]/u
const dateFirst = new RegExp(String.raw`^(?:${monthLike} \d{1,2}|\d{1,2} ${monthLike}),? \d{4}`, 'i')
/** Up to the first dash, in which no sentence ends: "PROVIDENCE, R.I., Nov. 3 (Reuters) --". */
const first = new RegExp(
  String.raw`^[([]?[\p{Lu}\p{N}](?:[^\n.!?–—]|\.(?=\s?[,()\-–—\p{N}\p{Lu}]|\p{L})){1,110}?${dash}`,
  'u'
)
const further = new RegExp(String.raw`^[^\n!?–—]{4,70}?${dash}`, 'u')
const colon = /^[([]?\p{Lu}[^\n!?:]{4,70}\p{N}{4}[)\]]?(?: \([^()\n]{2,40}\))?:\s/u
const lead = /^["“‘'(]?[\p{Lu}\p{N}]/u
const alone = /^[([]?\p{Lu}[\p{L}\p{N},.'’()/@&:| –—-]{5,140}$/u
const bracketed = /^\([A-Z][\w .&-]{2,40}\)\s?[-–—]{1,2}\s/u

/** How long the dateline in front of `text` is, with the space behind it; 0 if there is none. */
export function datelineLength(text: string): number {
  const length = bracketed.exec(text)?.[0].length ?? dashedLength(text) ?? colonLength(text)
  return length > 0 && lead.test(text.slice(length)) ? length : 0
}

/** Whether the whole of `line` is a dateline: "Lincoln, Nebraska - January 7, 2026 / Acme /". */
export function isDateline(line: string): boolean {
  if (line.length > 150 || !alone.test(line) || !place.test(line) || !monthDay.test(line)) return false
  const words = line.replace(/\/[^/]{2,60}\/$/u, '').match(/\p{L}[\p{L}'’.]*/gu) ?? []
  return (
    words.length <= 14 &&
    words.every((word) => /^\p{Lu}|^(?:of|the|and|de|la|el|[ap]\.?m\.?|at|st|nd|rd|th)$/u.test(word))
  )
}

function dashedLength(text: string): number | undefined {
  const found = first.exec(text)?.[0]
  const dated = dateFirst.test(text)
  if (!found || !(dated || place.test(found)) || lowerCaseWords(found) > 3) return
  let length = found.length
  let known = date.test(found) || wire.test(found)
  for (let at = 0; at < 3; at++) {
    const next = further.exec(text.slice(length, length + 90))?.[0]
    if (!next || !(isDate(next) || isWire(next) || (dated && at === 0 && region.test(next)))) break
    length += next.length
    known = true
  }
  if (known) return length
  if (region.test(found)) return length
  return capitals.test(found) && !apposition(text, length) ? length : undefined
}

function isDate(text: string) {
  return date.test(text) && lowerCaseWords(text) <= 3 && text.length <= 50
}

function lowerCaseWords(text: string) {
  return text.match(/(?<!\p{L})\p{Ll}{3,}/gu)?.length ?? 0
}

function isWire(text: string) {
  return wire.test(text) && text.length < 50
}

/** "NASA — the space agency — said": a second dash in the same sentence makes the first no dateline. */
function apposition(text: string, from: number) {
  return /^[^.!?–—]{3,90}[–—]\s?\p{Ll}/u.test(text.slice(from, from + 100))
}

/** "GENEVA, 3 May 2026: " */
function colonLength(text: string): number {
  const found = colon.exec(text)?.[0]
  return found && place.test(found) && isDate(found.slice(found.indexOf(','))) ? found.length : 0
}
