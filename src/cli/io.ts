// Releases in and out.

import {readFileSync, statSync} from 'node:fs'
import {resolve} from 'node:path'
import {VFile} from 'vfile'
import {bytesFrom} from '../descriptor.ts'
import {type Disk, notThere, reasonOf, workingTree} from '../disk.ts'
import {about, InputError, isMistake} from '../errors.ts'
import {type Content, decode, type Encoding, encode, formatOf} from '../formats/index.ts'
import {write} from '../write.ts'

declare module 'vfile' {
  interface DataMap {
    /** How the bytes of the file stand for its text. */
    encoding?: Encoding
  }
}

/** The release in the file at `path` of `disk`; an InputError says why it cannot be read. */
export function readRelease(path: string, disk: Disk = workingTree): VFile {
  const bytes = disk.read(resolve(path))
  if (!bytes) throw new InputError(`Cannot read \`${path}\`: ${notThere(path)}`)
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
export function writeRelease(path: string, file: VFile, before: Content): void {
  if (!statSync(path, {throwIfNoEntry: false})?.isFile())
    throw new InputError(`Cannot write \`${path}\`: it is no file on a disk`)
  const there = Buffer.from(readFileSync(path))
  const bytes = bytesOf(file)
  if (there.equals(bytes)) return
  if (!there.equals(bytesOf(file, before)))
    throw new InputError(`Cannot write \`${path}\`: it has changed since it was read; run newslint again`)
  write(path, bytes)
}

function standardInput(): Uint8Array {
  try {
    return about('Cannot read standard input', () => bytesFrom(0))
  } catch (error) {
    if (isMistake(error)) throw error
    throw new InputError(`Cannot read standard input: ${reasonOf(error)}`)
  }
}

function fileOf(path: string, bytes: Uint8Array): VFile {
  if (formatOf(path).packed) return new VFile({path, value: bytes})
  const {text, encoding} = about(`Cannot read \`${path}\``, () => decode(bytes))
  return new VFile({path, value: text, data: {encoding}})
}
