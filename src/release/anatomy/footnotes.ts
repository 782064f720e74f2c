// Footnotes: the marks in the text, and the notes that they lead to.

import type {Release} from '../index.ts'
import {matches, type Span, span} from '../span.ts'
import {hasSign} from '../words/signs.ts'

/** A mark without its note, or a note without its mark. */
export interface LooseNote extends Span {
  readonly lacks: 'note' | 'mark'
}

/** "[1]", "¹", "*", "†" */
const marks = /\[\p{Nd}{1,2}\]|[¹²³⁴-⁹⁰]{1,2}|[*†‡]{1,3}/gu
const units = /(?:\b(?:k|c|m|d|h)?m|\bft|\bmi|\byd|\bin|\bha|\bkg\/|\p{N}|\bCO|\bR|\b[xyzEncer])$/u

/** Marks and notes that do not find each other. Only kinds of marks that the text has notes for are looked at. */
export function looseNotesOf(release: Release): readonly LooseNote[] {
  if (!hasSign(release, '¹²³⁴⁵⁶⁷⁸⁹⁰*†‡') && !hasSign(release, '[', isBeforeNumber)) return []
  const {text, parts} = release
  const notes = new Map<string, Span>()
  const found = new Map<string, Span>()
  for (const part of parts) {
    for (const {index, 0: mark} of matches(text, marks, part.start, part.end)) {
      if (index === part.start || isRunIn(text, index, mark)) {
        if (isNote(text, index + mark.length, mark) && !notes.has(mark))
          notes.set(mark, span(text, index, index + mark.length))
      } else if (isMark(text, index, mark, part.start)) {
        if (!found.has(mark)) found.set(mark, span(text, index, index + mark.length))
      }
    }
  }
  return [...loose(found, notes, 'note'), ...loose(notes, found, 'mark')].sort((a, b) => a.start - b.start)
}

function isBeforeNumber(text: string, at: number) {
  return text[at + 2] === ']' || text[at + 3] === ']'
}

function loose(these: Map<string, Span>, those: Map<string, Span>, lacks: LooseNote['lacks']): LooseNote[] {
  const kinds = new Set([...those.keys()].map(kindOf))
  return [...these]
    .filter(([mark]) => !those.has(mark) && kinds.has(kindOf(mark)))
    .map(([, span]) => ({...span, lacks}))
}

/** Numbered marks are one kind; "*" and "**" are another. */
function kindOf(mark: string) {
  return mark.startsWith('[') ? '[' : /[*†‡]/u.test(mark) ? '*' : '¹'
}

/** "It grew. [2]Without boats.": a note that lost its line. */
function isRunIn(text: string, index: number, mark: string) {
  return (
    mark.startsWith('[') &&
    /^\p{Lu}/u.test(text.slice(index + mark.length, index + mark.length + 1)) &&
    /[.\]]\s$/u.test(text.slice(Math.max(0, index - 2), index))
  )
}

/** "* Boats" may be an item of a list; "*Boats" at the end is a note. */
function isNote(text: string, end: number, mark: string) {
  return /^[*†‡]/u.test(mark) ? /[\p{L}\p{N}(“"]/u.test(text[end] ?? '') : true
}

function isMark(text: string, index: number, mark: string, from: number) {
  const before = text.slice(Math.max(from, index - 8), index)
  if (/^[*†‡]/u.test(mark))
    return (
      /[\p{L}\p{N}%.)”"]$/u.test(before) &&
      /^[\s.,;:)]|^$/u.test(text.slice(index + mark.length, index + mark.length + 1))
    )
  if (mark.startsWith('['))
    return !/\bparas?\.?\s$|\bat\s$/u.test(before) && /[\p{L}\p{N}.,;:)”"\]’%]\s?$/u.test(before)
  return /[\p{L}.,;:)”"’%]$/u.test(before) && !units.test(before)
}
