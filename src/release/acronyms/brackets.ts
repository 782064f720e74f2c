// What stands in round or square brackets, and which of it may be a short form.

import type {Release} from '../index.ts'
import {matches, type Span, span} from '../span.ts'

export interface Bracket extends Span {
  /** What stands between the brackets, piece by piece: `(NCAC, the "Administration")` has two. */
  readonly pieces: readonly Piece[]
}

export interface Piece extends Span {
  /** Whether the writer put it in quotation marks: `(the "Company")`. */
  readonly quoted: boolean
  /** Whether "the", "hereinafter" or the like stood in front: it names something, whatever its letters. */
  readonly named: boolean
}

const brackets = /[([]([^()[\]\n]{1,160})[)\]]/gu
const divider = /\s*[,;]\s*(?:or|and)?\s*|\s+(?:or|and)\s+/giu
const naming =
  /^(?:(?:hereinafter|hereafter|henceforth|herein|together|collectively|individually|each|formerly|abbreviated|commonly|often|usually|also|simply|what|we|they|call|called|known|referred|to|as|or|an?|the|in short|short)[,:]?\s+){1,6}/iu
const quote = /^["“”'‘’«„]{1,2}\s?|\s?[,.]?["“”'‘’»]{1,2}$|,? for short$/gu

/** Every pair of brackets on one line, innermost, in order. */
export function bracketsOf({text}: Release): readonly Bracket[] {
  const found: Bracket[] = []
  for (const match of matches(text, brackets)) {
    const end = match.index + match[0].length
    found.push({start: match.index, end, text: match[0], pieces: divide(text, match.index + 1, end - 1)})
  }
  return found
}

function divide(text: string, from: number, to: number): Piece[] {
  const inner = text.slice(from, to)
  const pieces: Piece[] = []
  let at = 0
  for (const {index, 0: gap} of matches(inner, divider)) {
    pieces.push(piece(text, from + at, from + index))
    at = index + gap.length
  }
  pieces.push(piece(text, from + at, to))
  return pieces
}

/** `the "Company"` → Company, named and quoted. */
function piece(text: string, from: number, to: number): Piece {
  let said = text.slice(from, to)
  const start = from + said.length - said.trimStart().length
  said = said.trim()
  const lead = naming.exec(said)?.[0] ?? ''
  const bare = said.slice(lead.length)
  const opening = /^["“”'‘’«„]{1,2}\s?/u.exec(bare)?.[0] ?? ''
  const article = opening ? (/^the\s+/iu.exec(bare.slice(opening.length))?.[0] ?? '') : ''
  const word = bare.slice(opening.length + article.length).replace(quote, '')
  const begin = start + lead.length + opening.length + article.length
  return {
    ...span(text, begin, begin + word.length),
    quoted: opening !== '',
    named: lead !== '' || article !== ''
  }
}
