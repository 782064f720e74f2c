// The parts of a release, kept from the last reading of the whole while words are typed into one of them.

import type {Part, Release} from '../release/index.ts'
import {type Span, span} from '../release/span.ts'
import {changeOf} from './change.ts'

export class Layout {
  readonly #text: string
  readonly #parts: readonly Part[]

  constructor({text, parts}: Pick<Release, 'text' | 'parts'>) {
    this.#text = text
    this.#parts = parts
  }

  /**
   * The parts of `passage`, which stands in `text`: what the release has become. They count from the beginning of the passage.
   * None if the release has changed in more than the words of one part.
   */
  within(passage: Span, text: string): Part[] | undefined {
    const {start, old, now} = changeOf(this.#text, text)
    const changed = this.#parts.findIndex((part) => part.start <= start && start + old <= part.end)
    if (changed < 0 || hasBreak(this.#text, start, old) || hasBreak(text, start, now)) return
    const more = now - old
    const parts: Part[] = []
    for (const [nth, part] of this.#parts.entries()) {
      const first = part.start + (nth > changed ? more : 0) - passage.start
      const last = part.end + (nth >= changed ? more : 0) - passage.start
      if (last <= 0 || first >= passage.text.length) continue
      const from = Math.max(0, first)
      const line = passage.text.slice(from, last).trimEnd()
      parts.push({...span(passage.text, from, from + line.length), role: part.role})
    }
    return parts
  }
}

function hasBreak(text: string, start: number, length: number) {
  return /[\n\r]/.test(text.slice(start, start + length))
}
