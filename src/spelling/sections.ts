// The file format of compiled data: a header and named stretches of numbers that are read in place, without parsing.

import {readFileSync} from 'node:fs'
import {join} from 'node:path'

/** 'NWSL', and the version of the format. */
const magic = 0x4c_53_57_4e
const version = 1

/** How many numbers of the header come before the table of sections: magic, version, the stamp (4), how many sections. */
const headed = 7

/** The stretches of a compiled file, in the order they were packed. */
export interface Sections {
  /** Tells the inputs that the file was compiled from. */
  readonly stamp: string
  bytes(at: number): Uint8Array
  shorts(at: number): Uint16Array
  longs(at: number): Uint32Array
}

/** Open the compiled file `name`, which lies beside the bundle, or in `dist/` when the sources themselves run. */
export function open(name: string): Sections {
  for (const place of [import.meta.dirname, join(import.meta.dirname, '../../dist')]) {
    const file = contents(join(place, name))
    if (file) return sectionsOf(file, name)
  }
  throw new Error(`\`${name}\` is missing: run \`npm run build\``)
}

/** The sections of a file's contents. */
export function sectionsOf(file: Uint8Array, name: string): Sections {
  const {buffer, byteOffset} = file.byteOffset % 4 === 0 ? file : file.slice()
  const header = new Uint32Array(buffer, byteOffset, headed)
  if (header[0] !== magic || header[1] !== version) {
    throw new Error(`\`${name}\` is of another version: run \`npm run build\``)
  }
  const table = new Uint32Array(buffer, byteOffset + headed * 4, header[6]! * 2)
  const place = (at: number) => byteOffset + table[at * 2]!
  const length = (at: number) => table[at * 2 + 1]!
  return {
    stamp: [...header.subarray(2, 6)].map((part) => part.toString(16).padStart(8, '0')).join(''),
    bytes: (at) => new Uint8Array(buffer, place(at), length(at)),
    shorts: (at) => new Uint16Array(buffer, place(at), length(at) / 2),
    longs: (at) => new Uint32Array(buffer, place(at), length(at) / 4)
  }
}

/** A file that holds `sections`; `stamp` is 32 hexadecimal digits. */
export function pack(
  stamp: string,
  sections: readonly (Uint8Array | Uint16Array | Uint32Array)[]
): Uint8Array {
  const table: number[] = []
  let size = (headed + sections.length * 2) * 4
  for (const {byteLength} of sections) {
    table.push(size, byteLength)
    size += Math.ceil(byteLength / 4) * 4
  }
  const file = new Uint8Array(size)
  const hash = (stamp.match(/.{8}/g) ?? []).map((part) => Number.parseInt(part, 16))
  new Uint32Array(file.buffer).set([magic, version, ...hash, sections.length, ...table])
  for (const [at, {buffer, byteOffset, byteLength}] of sections.entries()) {
    file.set(new Uint8Array(buffer, byteOffset, byteLength), table[at * 2])
  }
  return file
}

function contents(path: string) {
  try {
    return readFileSync(path)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}
