// Where files come from: the working tree, or, in a git hook, the index.

import {readFileSync} from 'node:fs'
import {ConfigError} from './errors.ts'

/** What newslint reads releases, configurations, word lists and accepted findings from. */
export interface Disk {
  /** The bytes of the file at `path` (absolute); undefined if there is none. A ConfigError tells why it cannot be read. */
  read(path: string): Uint8Array | undefined
}

/** The working tree. */
export const workingTree: Disk = {
  read(path) {
    try {
      return readFileSync(path)
    } catch (error) {
      if (isMissing(error)) return
      throw new ConfigError(`Cannot read \`${path}\`: ${reasonOf(error)}`)
    }
  }
}

/** What the operating system says is wrong: "EACCES: permission denied, open 'x'" → "permission denied". */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error && 'code' in error)) throw error
  return /^\w+: ([^,]+)/.exec(error.message)?.[1] ?? error.message
}

function isMissing(error: unknown) {
  return error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR')
}
