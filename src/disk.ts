// Where files come from: the working tree, or, in a git hook, the index.

import {lstatSync, type Stats} from 'node:fs'
import {bytesAt} from './descriptor.ts'
import {about, ConfigError, InputError} from './errors.ts'
import {type Decoded, decode} from './formats/decode.ts'

/** What newslint reads releases, configurations, word lists and accepted findings from. */
export interface Disk {
  /** The bytes of the file at `path` (absolute); undefined if there is none. A ConfigError tells why it cannot be read. */
  read(path: string): Uint8Array | undefined
}

/** The working tree. */
export const workingTree: Disk = {
  read(path) {
    try {
      return about(`Cannot read \`${path}\``, () => bytesAt(path))
    } catch (error) {
      if (!isMissing(error)) throw new ConfigError(`Cannot read \`${path}\`: ${reasonOf(error)}`)
      if (isLink(path)) throw new ConfigError(`Cannot read \`${path}\`: ${leadsNowhere}`)
      return
    }
  }
}

/** What is said of a link to a file that is not there: not that nothing is there, or a house's settings would go without a word. */
export const leadsNowhere = 'it is a link to a file that is not there'

/** What is said of a file that is not there. A name that is no UTF-8 comes from a folder with marks in place of some of its bytes. */
export function notThere(path: string): string {
  return path.includes('\uFFFD') ? 'its name is not UTF-8; give it another one' : 'there is no such file'
}

/** The text of the file at `path` (absolute), without a byte order mark; undefined if there is none. */
export function textAt(path: string, disk: Disk): string | undefined {
  return decodedAt(path, disk)?.text.replace(/^\uFEFF/, '')
}

/** The text of the file at `path` (absolute) and how its bytes stand for it. */
export function decodedAt(path: string, disk: Disk): Decoded | undefined {
  const bytes = disk.read(path)
  return bytes && about(`Cannot read \`${path}\``, () => decode(bytes))
}

/** What the operating system says is wrong: "EACCES: permission denied, open 'x'" → "permission denied". */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error && 'code' in error)) throw error
  if (error.code === 'EISDIR') return 'it is a folder'
  return /^\w+: ([^,]+)/.exec(error.message)?.[1] ?? error.message
}

/** Whether a link stands at `path`, wherever it leads. */
export function isLink(path: string): boolean {
  return entryAt(path)?.isSymbolicLink() ?? false
}

/** Whether a file, a folder or a link stands at `path`. */
export function isThere(path: string): boolean {
  return entryAt(path) !== undefined
}

/** What stands at `path`, as `look` sees it: a link itself, or what it leads to. */
export function entryAt(path: string, look: (path: string) => Stats = lstatSync): Stats | undefined {
  try {
    return look(path)
  } catch (error) {
    if (isMissing(error)) return
    throw new InputError(`Cannot read \`${path}\`: ${reasonOf(error)}`)
  }
}

/** Whether `error` says that there is no such file. */
export function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR')
}
