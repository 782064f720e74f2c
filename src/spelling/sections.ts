// The file format of compiled data: a header and named stretches of numbers that are read in place, without parsing.

import {openSync, readFileSync, readSync} from 'node:fs'
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
  for (const path of placesOf(name)) {
    const file = contents(path)
    if (file) return sectionsOf(file, name)
  }
  throw missing(name)
}

function placesOf(name: string) {
  return [import.meta.dirname, join(import.meta.dirname, '../../dist')].map((folder) => join(folder, name))
}

function missing(name: string) {
  return new Error(`\`${name}\` is missing: run \`npm run build\``)
}

function check(header: Uint32Array, name: string) {
  if (header[0] !== magic || header[1] !== version)
    throw new Error(`\`${name}\` is of another version: run \`npm run build\``)
}

/** A compiled file of which only what is asked for is read: to read 10 MB takes 30 ms of a processor. */
export interface Stretches {
  /** `length` numbers of a section from number `from` on. */
  bytes(at: number, from: number, length: number): Uint8Array
  shorts(at: number, from: number, length: number): Uint16Array
  longs(at: number, from: number, length: number): Uint32Array
  /** How many bytes a section has. */
  size(at: number): number
}

/** Open the compiled file `name` as `open` does, but read no more of it than is asked for. */
export function openStretches(name: string): Stretches {
  const file = descriptorOf(name)
  const read = (from: number, size: number) => {
    const bytes = new Uint8Array(size)
    readSync(file, bytes, 0, size, from)
    return bytes
  }
  const header = new Uint32Array(read(0, headed * 4).buffer)
  check(header, name)
  const table = new Uint32Array(read(headed * 4, header[6]! * 8).buffer)
  const place = (at: number) => table[at * 2]!
  return {
    bytes: (at, from, length) => read(place(at) + from, length),
    shorts: (at, from, length) => new Uint16Array(read(place(at) + from * 2, length * 2).buffer),
    longs: (at, from, length) => new Uint32Array(read(place(at) + from * 4, length * 4).buffer),
    size: (at) => table[at * 2 + 1]!
  }
}

function descriptorOf(name: string) {
  for (const path of placesOf(name)) {
    try {
      return openSync(path, 'r')
    } catch (error) {
      if (!isMissing(error)) throw error
    }
  }
  throw missing(name)
}

/** The sections of a file's contents. */
export function sectionsOf(file: Uint8Array, name: string): Sections {
  const {buffer, byteOffset} = file.byteOffset % 4 === 0 ? file : file.slice()
  const header = new Uint32Array(buffer, byteOffset, headed)
  check(header, name)
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
    if (isMissing(error)) return undefined
    throw error
  }
}

function isMissing(error: unknown) {
  return (error as NodeJS.ErrnoException).code === 'ENOENT'
}

/** Where a number stands among numbers in order, -1 if it does not. */
export function indexIn(numbers: Uint32Array | Uint16Array, wanted: number): number {
  let low = 0
  let high = numbers.length - 1
  while (low <= high) {
    const middle = (low + high) >>> 1
    const here = numbers[middle]!
    if (here === wanted) return middle
    if (here < wanted) low = middle + 1
    else high = middle - 1
  }
  return -1
}
