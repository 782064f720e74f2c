// What the lines of a release are, kept from the last reading of the whole while words are typed into one of them.

import type {Part} from '../release/index.ts'
import {type Span, span} from '../release/span.ts'
import {type Change, joined} from './change.ts'

/** Nothing has been typed. */
const nothing: Change = {start: 0, old: 0, now: 0}

export class Layout {
  readonly #parts: readonly Part[]
  /** All that was typed since they were read, and the number of the part that it stands in. */
  readonly #change: Change
  readonly #nth: number

  /** The `parts` of a release that has just been read. */
  constructor(parts: readonly Part[], change = nothing, nth = parts.length) {
    this.#parts = parts
    this.#change = change
    this.#nth = nth
  }

  /** The layout when `change` has made `after` of `before`; none if it is not a change of words in one line. */
  changed(change: Change, before: string, after: string): Layout | undefined {
    const {start, old, now} = change
    if (hasBreak(before, start, old) || hasBreak(after, start, now)) return
    const all = this.#change === nothing ? change : joined(this.#change, change)
    const nth = this.#parts.findIndex((part) => part.start <= all.start && all.start + all.old <= part.end)
    return nth < 0 ? undefined : new Layout(this.#parts, all, nth)
  }

  /** The parts of the passage from `start` to `end` of `text`, which the release has become. Their offsets (UTF-16) are those of the passage. */
  within({start, end}: Pick<Span, 'start' | 'end'>, text: string): Part[] {
    const passage = text.slice(start, end)
    const more = this.#change.now - this.#change.old
    const parts: Part[] = []
    for (const [nth, part] of this.#parts.entries()) {
      const first = part.start + (nth > this.#nth ? more : 0) - start
      const last = part.end + (nth >= this.#nth ? more : 0) - start
      if (last <= 0 || first >= passage.length) continue
      const from = Math.max(0, first)
      const line = passage.slice(from, last).trimEnd()
      parts.push({...span(passage, from, from + line.length), role: part.role})
    }
    return parts
  }
}

function hasBreak(text: string, start: number, length: number) {
  return /[\n\r]/.test(text.slice(start, start + length))
}
