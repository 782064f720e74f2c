// A linted file as it travels from one thread to another: an error loses what hangs on it, so its parts go as they are.

import type {Position} from 'unist'
import {VFile} from 'vfile'
import {VFileMessage} from 'vfile-message'
import {sourceOf} from '../formats/index.ts'
import {rangeOf} from '../place.ts'

/** What came of one file: ignored (nothing else is there), a sentence why it could not be read, or its text and findings. */
export interface Parcel {
  readonly path: string
  readonly complaint?: string
  readonly text?: string
  readonly messages?: readonly Packed[]
}

interface Packed extends Pick<VFileMessage, (typeof told)[number]> {
  readonly place: Position
  readonly cause?: {readonly reason: string; readonly place: Position}
}

const told = ['reason', 'ruleId', 'source', 'fatal', 'url', 'actual', 'expected', 'fix'] as const

/** `file` with its findings, ready to be sent. */
export function pack(file: VFile): Parcel {
  return {path: file.path, text: sourceOf(file), messages: file.messages.map(packed)}
}

/** The file that was packed. */
export function unpack({path, text = '', messages = []}: Parcel): VFile {
  const file = new VFile({path, value: text})
  file.messages = messages.map(unpacked)
  return file
}

function packed(message: VFileMessage): Packed {
  const parts = Object.fromEntries(told.map((name) => [name, message[name]])) as Pick<
    Packed,
    (typeof told)[number]
  >
  const {cause} = message
  const other = cause instanceof VFileMessage && {reason: cause.reason, place: rangeOf(cause)}
  return {...parts, place: rangeOf(message), ...(other && {cause: other})}
}

function unpacked({place, cause, ...parts}: Packed): VFileMessage {
  const other = cause && new VFileMessage(cause.reason, {place: cause.place})
  return Object.assign(new VFileMessage(parts.reason, {place, ...(other && {cause: other})}), parts)
}
