// Where the findings of one text stand in the next, when something has been typed.

import type {Position, Range} from 'vscode-languageserver/node'
import type {TextDocument} from 'vscode-languageserver-textdocument'
import type {Change} from './change.ts'
import {type Finding, type Place, type Proof, placeAt} from './proof.ts'

/** What ends at `before` or earlier, or begins at `behind` or later, is not touched by a change. Offsets in the text before it. */
interface Beside {
  readonly before: number
  readonly behind: number
}

/**
 * The findings of the proof `before` that `change` does not touch, where they stand in `document` now.
 * Unless `beside` says it, one that only borders on the change is touched.
 */
export function shifted(
  {findings, text}: Proof,
  document: TextDocument,
  change: Change,
  beside: Beside = {before: change.start - 1, behind: change.start + change.old + 1}
): Finding[] {
  const shift = new Shift(change, text, document, beside)
  return findings.map((finding) => shift.moved(finding)).filter((finding) => finding !== undefined)
}

class Shift {
  readonly #document: TextDocument
  readonly #beside: Beside
  /** The text behind the change stands so many units further on. */
  readonly #more: number
  /** The line on which the change ended before, and how many lines there are more now. */
  readonly #line: number
  readonly #lines: number

  constructor({start, old, now}: Change, before: string, document: TextDocument, beside: Beside) {
    const [removed, typed] = [before.slice(start, start + old), document.getText().slice(start, start + now)]
    this.#document = document
    this.#beside = beside
    this.#more = now - old
    // Where a carriage return comes or goes it is not worth counting.
    const isCounted = !(removed + typed).includes('\r') && before[start - 1] !== '\r'
    this.#line = isCounted ? document.positionAt(start).line + linesIn(removed) : Number.POSITIVE_INFINITY
    this.#lines = linesIn(typed) - linesIn(removed)
  }

  /** `finding` where it stands now; none if the change touches it. */
  moved(finding: Finding): Finding | undefined {
    const {id, message, rule, room, related} = finding
    if (Math.max(finding.end, related?.end ?? 0) <= this.#beside.before) return finding
    const place = this.#place(finding)
    if (!place) return
    const {start, end, range} = place
    const other = related && this.#place(related)
    return {
      id,
      message,
      start,
      end,
      range,
      rule,
      room,
      related: other && {start: other.start, end: other.end, range: other.range, reason: related.reason}
    }
  }

  #place({start, end, range}: Place): Place | undefined {
    if (end <= this.#beside.before) return {start, end, range}
    if (start < this.#beside.behind) return
    const more = this.#more
    if (range.start.line <= this.#line) return placeAt(this.#document, start + more, end + more)
    return {start: start + more, end: end + more, range: this.#lower(range)}
  }

  /** A line behind the change is the same line, so many further down. */
  #lower(range: Range): Range {
    if (this.#lines === 0) return range
    const lower = ({line, character}: Position) => ({line: line + this.#lines, character})
    return {start: lower(range.start), end: lower(range.end)}
  }
}

function linesIn(text: string) {
  let lines = 0
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines++
  return lines
}
