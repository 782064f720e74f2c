// Releases in and out.

import {readFileSync, readSync, statSync} from 'node:fs'
import {resolve} from 'node:path'
import {VFile} from 'vfile'
import {type Disk, reasonOf, workingTree} from '../disk.ts'
import {about, InputError} from '../errors.ts'
import {decode, type Encoding, encode, formatOf} from '../formats/index.ts'
import {write} from '../write.ts'
import {pause} from './channels.ts'

declare module 'vfile' {
  interface DataMap {
    /** How the bytes of the file stand for its text. */
    encoding?: Encoding
  }
}

/** The release in the file at `path` of `disk`; an InputError says why it cannot be read. */
export function readRelease(path: string, disk: Disk = workingTree): VFile {
  const bytes = disk.read(resolve(path))
  if (!bytes) throw new InputError(`Cannot read \`${path}\`: there is no such file`)
  return fileOf(path, bytes)
}

/** The release on standard input, called `name`. */
export function readStandardInput(name = '<stdin>'): VFile {
  return fileOf(name, standardInput())
}

/** `value`, the text of `file`, in the bytes that it was read from, but for what has changed. */
export function bytesOf({value: now, path, data}: VFile, value = now): Uint8Array {
  if (value instanceof Uint8Array) return value
  return about(`Cannot write \`${path}\``, () => encode(value ?? '', data.encoding ?? 'utf-8'))
}

/** Write `file` to `path`, unless something else than `before`, which was read there, stands there by now. */
export function writeRelease(path: string, file: VFile, before: string): void {
  if (!statSync(path, {throwIfNoEntry: false})?.isFile())
    throw new InputError(`Cannot write \`${path}\`: it is no file on a disk`)
  const there = Buffer.from(readFileSync(path))
  const bytes = bytesOf(file)
  if (there.equals(bytes)) return
  if (!there.equals(bytesOf(file, before)))
    throw new InputError(`Cannot write \`${path}\`: it has changed since it was read; run newslint again`)
  write(path, bytes)
}

/** Node's own reading gives up where a pipe has nothing yet and does not wait. */
function standardInput(): Uint8Array {
  const chunks: Buffer[] = []
  for (;;) {
    const chunk = Buffer.allocUnsafe(chunkSize)
    const length = readSome(chunk)
    if (length === 0) return Buffer.concat(chunks)
    if (length !== undefined) chunks.push(chunk.subarray(0, length))
  }
}

const chunkSize = 65_536

/** How many bytes of standard input came into `chunk`; undefined if it is not known yet. */
function readSome(chunk: Buffer): number | undefined {
  try {
    return readSync(0, chunk)
  } catch (error) {
    const {code} = error as NodeJS.ErrnoException
    if (code === 'EOF') return 0
    if (code !== 'EAGAIN') throw new InputError(`Cannot read standard input: ${reasonOf(error)}`)
    pause()
    return
  }
}

function fileOf(path: string, bytes: Uint8Array): VFile {
  if (formatOf(path).packed) return new VFile({path, value: bytes})
  const {text, encoding} = about(`Cannot read \`${path}\``, () => decode(bytes))
  return new VFile({path, value: text, data: {encoding}})
}
