// Standard output and standard error, written at once: node's streams take longer to set up than a release to lint.

import {fstatSync, writeSync} from 'node:fs'
import {pause} from '../descriptor.ts'
import {reasonOf} from '../disk.ts'
import {visible} from '../reports/visible.ts'

export interface Channel {
  write(text: string | Uint8Array): void
  /** Whether a person looks at it. */
  isTerminal(): boolean
}

export const output: Channel = channel(1)
export const complaints: Channel = channel(2)

/** Say what is wrong with the run, in a sentence on a line of its own. */
export function complain(sentence: string): void {
  complaints.write(`newslint: ${visible(sentence)}\n`)
}

/** What a shell says of any program that ends with its pipe: 128 and the number of SIGPIPE. */
const brokenPipe = 141

function channel(descriptor: 1 | 2): Channel {
  return {
    write: (text) => writeAll(descriptor, typeof text === 'string' ? Buffer.from(text) : text),
    isTerminal: () =>
      isDevice(descriptor) && (descriptor === 1 ? process.stdout : process.stderr).isTTY === true
  }
}

function writeAll(descriptor: number, bytes: Uint8Array) {
  for (let at = 0; at < bytes.length; ) at += writeSome(descriptor, bytes.subarray(at))
}

function writeSome(descriptor: number, bytes: Uint8Array): number {
  try {
    return writeSync(descriptor, bytes)
  } catch (error) {
    const {code} = error as NodeJS.ErrnoException
    // A reader that has seen enough, as `| head -1`, ends the run quietly; but nobody may take what was not read for clean.
    if (code === 'EPIPE' || code === 'EOF') process.exit(brokenPipe)
    if (code !== 'EAGAIN') giveUp(descriptor, error)
    pause()
    return 0
  }
}

/** A full disk: what is not written is not to be taken for clean. */
function giveUp(descriptor: number, error: unknown): never {
  if (descriptor === 1) complain(`Cannot write to standard output: ${reasonOf(error)}`)
  process.exit(2)
}

/** Files and pipes are no terminals; only for the rest is it worth to set a stream up. */
function isDevice(descriptor: number) {
  try {
    const stats = fstatSync(descriptor)
    return !stats.isFile() && !stats.isFIFO() && !stats.isSocket()
  } catch {
    return false
  }
}
