// Releases in and out.

import {
  accessSync,
  constants,
  existsSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync
} from 'node:fs'
import {resolve} from 'node:path'
import {VFile} from 'vfile'
import {type Disk, reasonOf, workingTree} from '../disk.ts'
import {InputError} from '../errors.ts'
import {decode, type Encoding, encode, formatOf} from '../formats/index.ts'

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
  return fileOf(name, readFileSync(0))
}

/** `file` in the bytes that it was read from, but for what has changed. */
export function bytesOf(file: VFile): Uint8Array {
  const {value, path, data} = file
  if (value instanceof Uint8Array) return value
  return told(`Cannot write \`${path}\``, () => encode(value ?? '', data.encoding ?? 'utf-8'))
}

/** Put `bytes` in the place of the file at `path`, whole or not at all. */
export function writeRelease(path: string, bytes: Uint8Array): void {
  const place = realpathSync(path)
  const draft = `${place}.newslint-${process.pid}`
  try {
    // A file put in the place of one that may not be written would be written all the same.
    accessSync(place, constants.W_OK)
    writeFileSync(draft, bytes, {mode: statSync(place).mode})
    renameSync(draft, place)
  } catch (error) {
    if (existsSync(draft)) rmSync(draft)
    throw new InputError(`Cannot write \`${path}\`: ${reasonOf(error)}`)
  }
}

function fileOf(path: string, bytes: Uint8Array): VFile {
  if (formatOf(path).packed) return new VFile({path, value: bytes})
  const {text, encoding} = told(`Cannot read \`${path}\``, () => decode(bytes))
  return new VFile({path, value: text, data: {encoding}})
}

/** What goes wrong with the bytes of a file, as a sentence about it. */
function told<Result>(what: string, work: () => Result): Result {
  try {
    return work()
  } catch (error) {
    if (error instanceof InputError) throw new InputError(`${what}: it ${error.message}`)
    throw error
  }
}
