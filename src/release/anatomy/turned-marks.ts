// Quotation marks and apostrophes that look the wrong way: "said: ”We sail", "the pier,“ she said", "Ghana‘s", "“ We sail".

import type {Release, Span} from '../index.ts'
import {placesOfSigns} from '../words/signs.ts'

export interface TurnedMark {
  /** The mark, and the space that stands on its wrong side. */
  readonly span: Span
  readonly expected: string
}

/** The marks that look the wrong way, in order. */
export function turnedMarksOf(release: Release): readonly TurnedMark[] {
  const {text} = release
  // „German“ marks close with what opens in English.
  const closing = text.includes('„')
    ? []
    : placesOfSigns(release, '“', isClosing).map((at) => mark(at, at + 1, '”'))
  const opening = placesOfSigns(release, '”', isOpening).map((at) => {
    const isSpaced = text[at + 1] === ' '
    // "grew, ” said Ana Reyes": it closes what is open
    if (isSpaced && isOpen(release, at)) return mark(at - 1, at + 1, '”')
    return mark(at, at + (isSpaced ? 2 : 1), '“')
  })
  const loose = placesOfSigns(release, '“', isLoose).map((at) => mark(at, at + 2, '“'))
  const apostrophes = placesOfSigns(release, '‘', isApostrophe).map((at) => mark(at, at + 1, '’'))
  const found = [...closing, ...opening, ...loose, ...apostrophes].filter(
    ({span}) => !release.literalAt(span.start)
  )
  return found.sort((one, other) => one.span.start - other.span.start)

  function mark(from: number, to: number, expected: string): TurnedMark {
    return {span: release.span(from, to), expected}
  }
}

/** Whether a quotation is open in front of `at`. */
function isOpen(release: Release, at: number) {
  const part = release.partAt(at)
  const before = part ? release.text.slice(part.start, at) : ''
  return before.lastIndexOf('“') > before.lastIndexOf('”')
}

/** "said: ”We sail", "said: ” We sail" */
function isOpening(text: string, at: number) {
  const before = text.slice(Math.max(0, at - 2), at)
  if (!/(?:^|[\s(])$/u.test(before)) return false
  return (
    /^\p{L}/u.test(text.slice(at + 1, at + 3)) ||
    (/[,:] $/u.test(before) && /^ \p{L}/u.test(text.slice(at + 1, at + 4)))
  )
}

/** "the pier,“ she said", "the pier“ as a theme", "We sail! “ –" */
function isClosing(text: string, at: number) {
  const before = text.slice(Math.max(0, at - 2), at)
  const after = text.slice(at + 1, at + 4)
  if (!/^(?:[\s.,;)]|$)/u.test(after)) return false
  if (/[.!?,] $/u.test(before)) return /^(?:$|\s*\n|\s[–—-])/u.test(after)
  return /[.!?]$/u.test(before) || (/[\p{L},]$/u.test(before) && !/^\s\p{Lu}/u.test(after))
}

/** "“ We sail" */
function isLoose(text: string, at: number) {
  return /(?:^|\s)$/u.test(text.slice(Math.max(0, at - 1), at)) && /^ \p{L}/u.test(text.slice(at + 1, at + 4))
}

/** "Ghana‘s" */
function isApostrophe(text: string, at: number) {
  return (
    /\p{L}$/u.test(text.slice(Math.max(0, at - 1), at)) &&
    /^(?:s|t|re|ve|ll|d)(?!\p{L})/u.test(text.slice(at + 1, at + 5))
  )
}
