// A zip archive: its entries, each packed until someone asks for it. APPNOTE.TXT, sections 4.3 and 4.5.

import {crc32, deflateRawSync, inflateRawSync} from 'node:zlib'
import {InputError} from '../../errors.ts'

export interface Entry {
  readonly name: string
  readonly flags: number
  readonly method: number
  /** When it was last changed, as zip writes it: time and day. */
  readonly time: number
  readonly crc: number
  readonly size: number
  readonly attributes: number
  readonly packed: Buffer
}

const local = 0x04034b50
const central = 0x02014b50
const end = 0x06054b50
const end64 = 0x06064b50
const locator64 = 0x07064b50

const stored = 0
const deflated = 8
const encrypted = 1
/** Sizes stand behind the content. */
const described = 8
const utf8 = 0x800

const damaged = 'is damaged: it cannot be unpacked'

/** The entries of the archive in `content`, in order. */
export function entriesIn(content: Uint8Array): Entry[] {
  const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength)
  try {
    const {count, start} = directoryOf(bytes)
    const entries: Entry[] = []
    for (let at = start; entries.length < count; ) {
      const {entry, next} = entryAt(bytes, at)
      entries.push(entry)
      at = next
    }
    return entries
  } catch (error) {
    throw error instanceof RangeError ? new InputError(damaged) : error
  }
}

/** What an entry holds. */
export function unpack({name, method, crc, size, packed}: Entry): Buffer {
  const content = method === deflated ? inflated(packed, size) : packed
  if (content?.length !== size || crc32(content) !== crc)
    throw new InputError(`is damaged: its part \`${name}\` cannot be unpacked`)
  return content
}

function inflated(packed: Buffer, size: number): Buffer | undefined {
  try {
    return inflateRawSync(packed, {maxOutputLength: size + 1})
  } catch {
    return
  }
}

/** `entry` with `content` in it. */
export function packed(entry: Entry, content: Uint8Array): Entry {
  return {
    ...entry,
    method: deflated,
    crc: crc32(content),
    size: content.length,
    packed: deflateRawSync(content)
  }
}

/** An archive of `entries`. */
export function pack(entries: readonly Entry[]): Uint8Array {
  const pieces: Buffer[] = []
  const directory: Buffer[] = []
  let at = 0
  for (const entry of entries) {
    const name = Buffer.from(entry.name, entry.flags & utf8 ? 'utf8' : 'latin1')
    const head = headOf(entry, name.length)
    const known = Buffer.alloc(46)
    known.writeUInt32LE(central)
    known.writeUInt16LE(20, 4)
    head.copy(known, 6, 4)
    known.writeUInt32LE(entry.attributes, 38)
    known.writeUInt32LE(at, 42)
    pieces.push(head, name, entry.packed)
    directory.push(known, name)
    at += head.length + name.length + entry.packed.length
  }
  const listed = Buffer.concat(directory)
  const last = Buffer.alloc(22)
  last.writeUInt32LE(end)
  last.writeUInt16LE(entries.length, 8)
  last.writeUInt16LE(entries.length, 10)
  last.writeUInt32LE(listed.length, 12)
  last.writeUInt32LE(at, 16)
  return Buffer.concat([...pieces, listed, last])
}

function headOf({flags, method, time, crc, size, packed}: Entry, nameLength: number) {
  const head = Buffer.alloc(30)
  head.writeUInt32LE(local)
  head.writeUInt16LE(20, 4)
  head.writeUInt16LE(flags & ~described, 6)
  head.writeUInt16LE(method, 8)
  head.writeUInt32LE(time, 10)
  head.writeUInt32LE(crc, 14)
  head.writeUInt32LE(packed.length, 18)
  head.writeUInt32LE(size, 22)
  head.writeUInt16LE(nameLength, 26)
  return head
}

/** Where the list of entries begins, and how many it has. */
function directoryOf(bytes: Buffer): {count: number; start: number} {
  // Behind it stands a comment of at most 64 kB.
  const first = Math.max(bytes.length - 22 - 0xffff, 0)
  let at = bytes.length - 22
  while (at >= first && bytes.readUInt32LE(at) !== end) at--
  if (at < first) throw new InputError(damaged)
  const count = bytes.readUInt16LE(at + 10)
  const start = bytes.readUInt32LE(at + 16)
  if (at < 20 || bytes.readUInt32LE(at - 20) !== locator64) return {count, start}
  const at64 = long(bytes, at - 12)
  if (bytes.readUInt32LE(at64) !== end64) throw new InputError(damaged)
  return {count: long(bytes, at64 + 32), start: long(bytes, at64 + 48)}
}

function entryAt(bytes: Buffer, at: number): {entry: Entry; next: number} {
  if (bytes.readUInt32LE(at) !== central) throw new InputError(damaged)
  const flags = bytes.readUInt16LE(at + 8)
  const method = bytes.readUInt16LE(at + 10)
  const nameEnd = at + 46 + bytes.readUInt16LE(at + 28)
  const extraEnd = nameEnd + bytes.readUInt16LE(at + 30)
  const name = bytes.toString(flags & utf8 ? 'utf8' : 'latin1', at + 46, nameEnd)
  if (flags & encrypted) throw new InputError('has a password; save it without one')
  if (method !== stored && method !== deflated) throw new InputError(damaged)
  const [size, length, offset] = numbersOf(bytes, at, nameEnd, extraEnd)
  if (bytes.readUInt32LE(offset) !== local) throw new InputError(damaged)
  const from = offset + 30 + bytes.readUInt16LE(offset + 26) + bytes.readUInt16LE(offset + 28)
  if (from + length > bytes.length) throw new InputError(damaged)
  const entry = {
    name,
    flags,
    method,
    time: bytes.readUInt32LE(at + 12),
    crc: bytes.readUInt32LE(at + 16),
    size,
    attributes: bytes.readUInt32LE(at + 38),
    packed: bytes.subarray(from, from + length)
  }
  return {entry, next: extraEnd + bytes.readUInt16LE(at + 32)}
}

/** The size of an entry, that of what is packed, and its place. What has no room stands in a field of its own, in this order. */
function numbersOf(bytes: Buffer, at: number, nameEnd: number, extraEnd: number) {
  let wide = extraEnd
  for (let field = nameEnd; field + 4 <= extraEnd; field += 4 + bytes.readUInt16LE(field + 2))
    if (bytes.readUInt16LE(field) === 1) wide = field + 4
  const numbers = [24, 20, 42].map((place) => {
    const short = bytes.readUInt32LE(at + place)
    if (short !== 0xffffffff) return short
    wide += 8
    return long(bytes, wide - 8)
  })
  return numbers as [number, number, number]
}

function long(bytes: Buffer, at: number) {
  return Number(bytes.readBigUInt64LE(at))
}
