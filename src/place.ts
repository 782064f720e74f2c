// Where a message stands. Every finding of newslint has a range.

import type {Position} from 'unist'
import type {VFileMessage} from 'vfile-message'

/** The range of `message`: lines and columns from 1, offsets from 0. */
export function rangeOf({place, reason}: VFileMessage): Position {
  if (!place || !('start' in place)) throw new Error(`A message without a range: ${reason}`)
  return place
}

/** The UTF-16 offsets of `message`. */
export function offsetsOf(message: VFileMessage): {start: number; end: number} {
  const {start, end} = rangeOf(message)
  return {start: start.offset!, end: end.offset!}
}
