// Messages on a document's text, moved to their places in its source.

import {location} from 'vfile-location'
import type {VFileMessage} from 'vfile-message'
import type {Also} from '../rule.ts'
import type {Document, Place} from './document.ts'

/**
 * The `messages` that speak of something in the source, in its order, with their places there.
 * A fix whose words stand there in another spelling is left to a person.
 */
export function settle(messages: readonly VFileMessage[], document: Document): VFileMessage[] {
  const {toPoint} = location(document.source)
  const settled: VFileMessage[] = []
  for (const message of messages) {
    const place = placeOf(message, document)
    if (!place) continue
    move(message, place, toPoint)
    if (!place.plain) message.fix = 'none'
    if (message.also) message.also = message.also.flatMap((also) => movedTo(document, also))
    const {cause} = message
    const other = isMessage(cause) && placeOf(cause, document)
    if (other) move(cause, other, toPoint)
    settled.push(message)
  }
  return settled.sort((a, b) => offsetOf(a) - offsetOf(b))
}

/** The same place in the source, if its words stand there as they are. */
function movedTo(document: Document, also: Also): Also[] {
  const place = document.locate(also.start, also.end)
  return place?.plain ? [{...also, start: place.start, end: place.end}] : []
}

type ToPoint = ReturnType<typeof location>['toPoint']

function placeOf({place}: VFileMessage, document: Document): Place | undefined {
  return place && 'start' in place ? document.locate(place.start.offset!, place.end.offset!) : undefined
}

function move(message: VFileMessage, {start, end}: Place, toPoint: ToPoint) {
  const place = {start: toPoint(start)!, end: toPoint(end)!}
  message.place = place
  message.line = place.start.line
  message.column = place.start.column
  message.name = `${place.start.line}:${place.start.column}-${place.end.line}:${place.end.column}`
}

function isMessage(cause: unknown): cause is VFileMessage {
  return cause instanceof Error && 'place' in cause
}

function offsetOf({place}: VFileMessage) {
  return place && 'start' in place ? place.start.offset! : 0
}
