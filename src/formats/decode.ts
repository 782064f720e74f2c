// Bytes into text and back: UTF-8, UTF-16 and Windows-1252, with or without a byte order mark.

import {isAscii, isUtf8} from 'node:buffer'
import {InputError} from '../errors.ts'

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'

export interface Decoded {
  /** With the byte order mark, where there is one, so that offsets are those of the file. */
  readonly text: string
  readonly encoding: Encoding
}

/** The text of a file; an InputError with a sentence where there is none. */
export function decode(bytes: Uint8Array): Decoded {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (isAscii(buffer) && !buffer.subarray(0, sample).includes(0)) {
    return {text: textual(buffer, buffer.toString('latin1')), encoding: 'utf-8'}
  }
  const wide = wideOf(buffer)
  if (wide) return {text: fromUtf16(buffer, wide), encoding: wide}
  if (buffer.subarray(0, sample).includes(0)) throw new InputError(binaryName(buffer))
  if (isUtf8(buffer)) return {text: textual(buffer, buffer.toString('utf8')), encoding: 'utf-8'}
  const damage = cutOf(buffer) ?? damageOf(buffer)
  if (damage) throw new InputError(damage)
  return {text: textual(buffer, fromWindows(buffer)), encoding: 'windows-1252'}
}

/** The text of `content`, which may be decoded already. */
export function textOf(content: string | Uint8Array): string {
  return typeof content === 'string' ? content : decode(content).text
}

/** `text` in the bytes of `encoding`; what `decode` read is written back identically. */
export function encode(text: string, encoding: Encoding): Uint8Array {
  switch (encoding) {
    case 'utf-8':
      return Buffer.from(text, 'utf8')
    case 'utf-16le':
      return Buffer.from(text, 'utf16le')
    case 'utf-16be':
      return Buffer.from(text, 'utf16le').swap16()
    case 'windows-1252':
      return toWindows(text)
  }
}

/** How much of a file decides whether it is text: what git looks at. */
const sample = 8000

/** Windows-1252 where it differs from Latin-1: the bytes 0x80 to 0x9F. */
const windows = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8DŽ\x8F\x90‘’“”•–—˜™š›œ\x9DžŸ'
const bytesOf = new Map([...windows].map((character, at) => [character.charCodeAt(0), 0x80 + at]))

/** What else people hand to a linter, by how it begins. */
const signatures: readonly (readonly [start: string, name: string])[] = [
  ['%PDF', 'a PDF'],
  ['PK\x03\x04', 'a zip archive or an Office document that is not .docx'],
  ['\xD0\xCF\x11\xE0', 'an old Office document (.doc); save it as .docx'],
  ['{\\rtf', 'an RTF document; save it as .docx or as text'],
  ['\x89PNG', 'a picture'],
  ['GIF8', 'a picture'],
  ['\xFF\xD8\xFF', 'a picture']
]

/** UTF-16, by its mark, or because nearly every second byte is zero. */
function wideOf(buffer: Buffer): 'utf-16le' | 'utf-16be' | undefined {
  if (buffer.length < 2 || buffer.length % 2 !== 0) return
  if (buffer[0] === 0xff && buffer[1] === 0xfe) return 'utf-16le'
  if (buffer[0] === 0xfe && buffer[1] === 0xff) return 'utf-16be'
  const zeros = [0, 0]
  const length = Math.min(buffer.length, sample)
  for (let at = 0; at < length; at++) if (buffer[at] === 0) zeros[at % 2]!++
  const [even = 0, odd = 0] = zeros
  const most = length * 0.3
  if (odd > most && even < length * 0.02) return 'utf-16le'
  if (even > most && odd < length * 0.02) return 'utf-16be'
  return
}

function fromUtf16(buffer: Buffer, encoding: 'utf-16le' | 'utf-16be') {
  const little = encoding === 'utf-16le' ? buffer : Buffer.from(buffer).swap16()
  return textual(little, little.toString('utf16le'))
}

function fromWindows(buffer: Buffer) {
  return buffer.toString('latin1').replace(/[\x80-\x9F]/g, (unit) => windows[unit.charCodeAt(0) - 0x80]!)
}

function toWindows(text: string) {
  const bytes = new Uint8Array(text.length)
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    const byte = unit < 0x80 || (unit > 0x9f && unit < 0x100) ? unit : bytesOf.get(unit)
    if (byte === undefined) {
      throw new InputError(`is Windows-1252, which has no \`${text[at]}\`; save it as UTF-8`)
    }
    bytes[at] = byte
  }
  return bytes
}

/** `text`, unless it is no text: some formats are made of bytes that decode. */
function textual(buffer: Buffer, text: string) {
  const start = buffer.toString('latin1', 0, 8)
  if (signatures.some(([signature]) => start.startsWith(signature))) throw new InputError(binaryName(buffer))
  let odd = 0
  const length = Math.min(text.length, sample)
  for (let at = 0; at < length; at++) {
    const unit = text.charCodeAt(at)
    if (unit < 0x09 || (unit > 0x0d && unit < 0x20 && unit !== 0x1a && unit !== 0x1b)) odd++
  }
  if (odd > length * 0.05) throw new InputError(binaryName(buffer))
  return text
}

function binaryName(buffer: Buffer) {
  const start = buffer.toString('latin1', 0, 8)
  const known = signatures.find(([signature]) => start.startsWith(signature))
  return `is ${known ? known[1] : 'binary'}, not text`.replace(/; (.*), not text$/, ', not text; $1')
}

/** UTF-8 that ends within a character: the rest of the file is missing, not only of the character. */
function cutOf(buffer: Buffer): string | undefined {
  let at = buffer.length - 1
  while (at > buffer.length - 3 && at > 0 && isContinuation(buffer[at]!)) at--
  const length = buffer.length - at
  if (lengthOf(buffer[at]!) <= length || (length > 1 && !isSecond(buffer[at]!, buffer[at + 1]!))) return
  const before = buffer.subarray(0, at)
  // One byte behind nothing but ASCII is an accent of Windows-1252: "café".
  if (!isUtf8(before) || (length === 1 && isAscii(before))) return
  return `is UTF-8 but ends within a character, on line ${lineAt(buffer, at)}; fetch the whole file again`
}

/** UTF-8 with a slip: read as Windows-1252 all its accents would turn into rubbish, so it is told instead. */
function damageOf(buffer: Buffer): string | undefined {
  let whole = 0
  let broken = 0
  let first = -1
  for (let at = 0; at < buffer.length; ) {
    const length = sequenceAt(buffer, at)
    if (length === 0) {
      if (first < 0) first = at
      broken++
    } else if (length > 1) whole++
    at += Math.max(length, 1)
  }
  const marked = buffer[0] === 0xef && buffer[1] === 0xbb && buffer[2] === 0xbf
  if (!marked && whole <= broken) return
  const byte = buffer[first]!.toString(16).toUpperCase()
  return `is UTF-8 but for the byte 0x${byte} on line ${lineAt(buffer, first)}; save it as UTF-8 again`
}

/** The line, from 1, on which the byte at `offset` stands. */
function lineAt(buffer: Buffer, offset: number) {
  let line = 1
  for (let at = 0; at < offset; at++) if (buffer[at] === 0x0a) line++
  return line
}

/** How many bytes the UTF-8 sequence at `at` has; 0 where there is none. */
function sequenceAt(buffer: Buffer, at: number) {
  const lead = buffer[at]!
  const length = lengthOf(lead)
  if (length > 1 && !isSecond(lead, buffer[at + 1] ?? 0)) return 0
  for (let next = at + 1; next < at + length; next++) {
    if (!isContinuation(buffer[next]!)) return 0
  }
  return length
}

/** How many bytes a sequence has that begins with `lead`; 0 where none does. */
function lengthOf(lead: number) {
  if (lead < 0x80) return 1
  if (lead < 0xc2 || lead > 0xf4) return 0
  return lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4
}

/** Behind these the second byte is narrower, or the sequence is overlong, a surrogate or beyond Unicode (RFC 3629, section 4). */
const seconds = new Map<number, readonly [number, number]>([
  [0xe0, [0xa0, 0xbf]],
  [0xed, [0x80, 0x9f]],
  [0xf0, [0x90, 0xbf]],
  [0xf4, [0x80, 0x8f]]
])

function isSecond(lead: number, second: number) {
  const [least, most] = seconds.get(lead) ?? [0x80, 0xbf]
  return second >= least && second <= most
}

function isContinuation(byte: number) {
  return (byte & 0xc0) === 0x80
}
