// Lines that stand over others: headlines and headings, by their form and by what follows.

import {datelineLength} from './datelines.ts'
import {finished, item} from './lines.ts'
import type {Paragraph} from './paragraphs.ts'

/** A line without an end that has something below it. */
export function isHeadline(text: string, next: Paragraph | undefined): boolean {
  return (
    next !== undefined &&
    text.length <= 250 &&
    !finished.test(text) &&
    !item.test(text) &&
    !/\p{Ll}[.!?] \p{Lu}/u.test(text) &&
    datelineLength(text) === 0
  )
}

/** A headline that somebody closed with a mark: "Join us in Lagos!", with a full stop in title case or capitals, or above the dateline. */
export function isTitle(text: string, next: Paragraph | undefined, second: Paragraph | undefined): boolean {
  if (!next || text.length > 140 || /[.!?] \p{Lu}/u.test(text)) return false
  if (/[\p{L}\p{N})”"’][!?]$/u.test(text)) return next.text.length > text.length
  if (!/[\p{L}\p{N})]\.$/u.test(text)) return false
  if (datelineLength(text) > 0 || next.text.length < 30) return false
  if (datelineLength(next.text) > 0) return true
  if (second && datelineLength(second.text) > 0 && next.text.length <= 160 && !finished.test(next.text))
    return true
  const words = text.match(/(?<![\p{L}'’])\p{L}{4,}/gu) ?? []
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word))
  return words.length > 2 && capitals.length >= words.length * 0.9 && next.text.length > text.length
}

/** A short line without an end, in the text. */
export function isHeading(text: string, next: Paragraph | undefined): boolean {
  return (
    next !== undefined &&
    text.length <= 100 &&
    !finished.test(text) &&
    /^[\p{Lu}\p{N}“"‘']/u.test(text) &&
    /\p{Ll}|^\P{Ll}{2,}$/u.test(text)
  )
}
