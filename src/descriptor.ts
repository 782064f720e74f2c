// What comes out of a file, a pipe or a device, whatever it is, to its end, if it has one.

import {closeSync, fstatSync, openSync, readFileSync, readSync} from 'node:fs'
import {InputError} from './errors.ts'

/** The most that is read of anything, in bytes: no release is so long, and /dev/zero has no end. */
const most = 2 ** 26

const chunkSize = 65_536
/** In milliseconds. */
const patience = 5

/** The bytes of the file at `path`. An InputError says that there are too many, every other error what the system says. */
export function bytesAt(path: string): Uint8Array {
  const descriptor = openSync(path, 'r')
  try {
    const stats = fstatSync(descriptor)
    return stats.isFile() && stats.size <= most ? readFileSync(descriptor) : bytesFrom(descriptor)
  } finally {
    closeSync(descriptor)
  }
}

/** What comes from `descriptor` until it ends. Node's own reading gives up where a pipe has nothing yet and does not wait. */
export function bytesFrom(descriptor: number): Uint8Array {
  const chunks: Buffer[] = []
  for (let size = 0; ; ) {
    const chunk = Buffer.allocUnsafe(chunkSize)
    const length = readSome(descriptor, chunk)
    if (length === 0) return Buffer.concat(chunks)
    if (length === undefined) continue
    chunks.push(chunk.subarray(0, length))
    size += length
    if (size > most) throw new InputError(tooLarge)
  }
}

/** `bytes`, which somebody else has read, if they are not too many. */
export function withinReason(bytes: Uint8Array): Uint8Array {
  if (bytes.length > most) throw new InputError(tooLarge)
  return bytes
}

/** Wait a little for a reader, or a writer, that is slower than newslint. */
export function pause(): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, patience)
}

const tooLarge = `is larger than ${most / 2 ** 20} MB, which no release is`

/** How many bytes came into `chunk`; undefined if it is not known yet. */
function readSome(descriptor: number, chunk: Buffer): number | undefined {
  try {
    return readSync(descriptor, chunk)
  } catch (error) {
    const {code} = error as NodeJS.ErrnoException
    if (code === 'EOF') return 0
    if (code !== 'EAGAIN') throw error
    pause()
    return
  }
}
