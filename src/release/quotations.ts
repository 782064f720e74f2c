// Direct speech, paragraph by paragraph. A running quotation opens each paragraph and closes only the last.

import type {Release} from './index.ts'
import {matches, type Span, span} from './span.ts'

export interface Quotation extends Span {
  /** The opening mark, `“` or `"`. */
  readonly mark: string
  /** Whether its closing mark stands in the same part. */
  readonly closed: boolean
}

const marks = /[“”"«»„]/gu

/**
 * The quotations in double marks, from the opening mark to the closing one or the end of the part, in order.
 * A straight mark opens only after a space or a bracket, so that 24" and 5'10" are inches.
 */
export function quotationsOf(release: Release): readonly Quotation[] {
  const found: Quotation[] = []
  for (const part of release.parts) {
    let open = -1
    for (const {index} of matches(release.text, marks, part.start, part.end)) {
      if (open < 0 && opens(release.text, index, part.start)) open = index
      else if (open >= 0 && closes(release.text, index)) {
        found.push({...span(release.text, open, index + 1), mark: release.text[open]!, closed: true})
        open = -1
      }
    }
    if (open >= 0)
      found.push({...span(release.text, open, part.end), mark: release.text[open]!, closed: false})
  }
  return found
}

function opens(text: string, index: number, from: number) {
  const mark = text[index]!
  if (mark === '"') return index === from || /[\s([—–-]/u.test(text[index - 1]!)
  return mark === '“' || mark === '„' || mark === '«'
}

function closes(text: string, index: number) {
  const mark = text[index]!
  return (
    mark === '”' || mark === '"' || mark === '»' || (mark === '“' && /[\s.,;]/u.test(text[index + 1] ?? ' '))
  )
}
