// Releases in and out.

import {readFileSync, realpathSync, renameSync, rmSync, statSync, writeFileSync} from 'node:fs'
import {VFile} from 'vfile'
import {InputError} from '../errors.ts'

/** The release in the file at `path`; an InputError says why it cannot be read. */
export function readRelease(path: string): VFile {
  return new VFile({path, value: decode(readBytes(path), path)})
}

/** The release on standard input, called `name`. */
export function readStandardInput(name = '<stdin>'): VFile {
  return new VFile({path: name, value: decode(readBytes(0), name)})
}

/** Put `text` in the place of the file at `path`, whole or not at all. */
export function writeRelease(path: string, text: string): void {
  const place = realpathSync(path)
  const draft = `${place}.newslint-${process.pid}`
  try {
    writeFileSync(draft, text, {mode: statSync(place).mode})
    renameSync(draft, place)
  } catch (error) {
    rmSync(draft, {force: true})
    throw new InputError(`Cannot write \`${path}\`: ${reasonOf(error)}`)
  }
}

function readBytes(path: string | 0): Buffer {
  try {
    return readFileSync(path)
  } catch (error) {
    throw new InputError(`Cannot read \`${path === 0 ? 'standard input' : path}\`: ${reasonOf(error)}`)
  }
}

/** "EACCES: permission denied, open 'x'" → "permission denied" */
function reasonOf(error: unknown) {
  if (!(error instanceof Error && 'code' in error)) throw error
  return /^\w+: ([^,]+)/.exec(error.message)?.[1] ?? error.message
}

function decode(bytes: Buffer, path: string): string {
  if (bytes.includes(0)) throw new InputError(`Cannot read \`${path}\`: it is not text`)
  return bytes.toString('utf8')
}
