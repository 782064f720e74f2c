// The parts of an office document, in and out.

import {isUtf8} from 'node:buffer'
import {InputError} from '../../errors.ts'
import {type Encoding, encode} from '../decode.ts'
import {type Entry, entriesIn, pack, packed, unpack} from './zip.ts'

/** What the parts that are read may hold together: 50 MB, no pictures among them. A few bytes can stand for many more. */
const most = 50_000_000

export interface Archive {
  /** The text of the part called `name`; undefined if there is none. */
  text(name: string): string | undefined
  /** The archive with other texts in some of its parts; all else in it stays as it is. */
  with(changes: ReadonlyMap<string, string>): Uint8Array
}

/** Open the archive in `bytes`. Only the parts that are asked for are unpacked. An InputError says that it is damaged. */
export function openArchive(bytes: Uint8Array): Archive {
  const entries = new Map<string, Entry>()
  for (const entry of entriesIn(bytes)) {
    const name = partName(entry.name)
    // Programs disagree over which of them counts.
    if (entries.has(name)) throw new InputError(`is damaged: it has two parts called \`${entry.name}\``)
    entries.set(name, entry)
  }
  const read = new Map<string, {readonly text: string; readonly encoding: Encoding}>()
  let left = most

  function decoded(name: string, entry: Entry) {
    const known = read.get(name)
    if (known) return known
    left -= entry.size
    if (left < 0) throw new InputError(`unpacks to more than ${most / 1e6} MB; newslint reads smaller ones`)
    const part = decodedXml(unpack(entry), entry.name)
    read.set(name, part)
    return part
  }

  return {
    text(name) {
      const key = partName(name)
      const entry = entries.get(key)
      return entry && decoded(key, entry).text.replace(/^\uFEFF/, '')
    },
    with(changes) {
      const written = new Map<Entry, Entry>()
      for (const [name, text] of changes) {
        const key = partName(name)
        const entry = entries.get(key)!
        const {text: before, encoding} = decoded(key, entry)
        const mark = before.startsWith('\uFEFF') ? '\uFEFF' : ''
        written.set(entry, packed(entry, encode(mark + text, encoding)))
      }
      return pack([...entries.values()].map((entry) => written.get(entry) ?? entry))
    }
  }
}

/** By the standard capitals do not count; some programs write backslashes. */
function partName(name: string) {
  return name.replaceAll('\\', '/').toLowerCase()
}

/** The standard knows no other encodings of XML in a document than these. */
function decodedXml(bytes: Buffer, name: string): {text: string; encoding: Encoding} {
  const start = bytes.toString('latin1', 0, 2)
  const even = bytes.subarray(0, bytes.length & ~1)
  const encoding = start === '\xFF\xFE' ? 'utf-16le' : start === '\xFE\xFF' ? 'utf-16be' : 'utf-8'
  if (encoding === 'utf-8' && !isUtf8(bytes))
    throw new InputError(`is damaged: its part \`${name}\` is not in UTF-8`)
  const text =
    encoding === 'utf-8'
      ? bytes.toString('utf8')
      : (encoding === 'utf-16le' ? even : Buffer.from(even).swap16()).toString('utf16le')
  if (text.includes('\0')) throw new InputError(`is damaged: its part \`${name}\` is no XML`)
  return {text, encoding}
}
