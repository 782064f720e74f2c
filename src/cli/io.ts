// Releases in and out.

import {readFileSync, realpathSync, renameSync, rmSync, statSync, writeFileSync} from 'node:fs'
import {resolve} from 'node:path'
import {VFile} from 'vfile'
import {type Disk, reasonOf, workingTree} from '../disk.ts'
import {InputError} from '../errors.ts'

/** The release in the file at `path` of `disk`; an InputError says why it cannot be read. */
export function readRelease(path: string, disk: Disk = workingTree): VFile {
  const bytes = disk.read(resolve(path))
  if (!bytes) throw new InputError(`Cannot read \`${path}\`: there is no such file`)
  return new VFile({path, value: decode(bytes, path)})
}

/** The release on standard input, called `name`. */
export function readStandardInput(name = '<stdin>'): VFile {
  return new VFile({path: name, value: decode(readFileSync(0), name)})
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

function decode(bytes: Uint8Array, path: string): string {
  if (bytes.includes(0)) throw new InputError(`Cannot read \`${path}\`: it is not text`)
  return new TextDecoder().decode(bytes)
}
