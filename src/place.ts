// Where a message stands. Every finding of newslint has a range.

import type {Point, Position} from 'unist'
import {VFileMessage} from 'vfile-message'

/** The range of `message`: lines and columns from 1, offsets from 0. */
export function rangeOf({place, reason}: VFileMessage): Position {
  if (!place || !('start' in place)) throw new Error(`A message without a range: ${reason}`)
  return place
}

/** Let the offsets of `message` and of its cause count from `units` earlier. Its lines and columns stay: settle them. */
export function shift(message: VFileMessage, units: number): void {
  const {start, end} = rangeOf(message)
  const moved = (point: Point) => ({...point, offset: point.offset! + units})
  message.place = {start: moved(start), end: moved(end)}
  if (message.cause instanceof VFileMessage) shift(message.cause, units)
}

/** The UTF-16 offsets of `message`. */
export function offsetsOf(message: VFileMessage): {start: number; end: number} {
  const {start, end} = rangeOf(message)
  return {start: start.offset!, end: end.offset!}
}
