// Files are put in their places whole or not at all.

import {
  accessSync,
  chmodSync,
  chownSync,
  constants,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  truncateSync,
  writeFileSync
} from 'node:fs'
import {dirname, join, resolve} from 'node:path'
import {reasonOf} from './disk.ts'
import {InputError} from './errors.ts'

/** Put `content` in the place of the file at `path`, which is made if there is none. An InputError says why it cannot be done. */
export function write(path: string, content: string | Uint8Array): void {
  try {
    const known = statSync(path, {throwIfNoEntry: false})
    const place = known ? realpathSync(path) : resolve(path)
    // A file put in the place of one that may not be written would be written all the same.
    if (known) accessSync(place, constants.W_OK)
    exchange(place, content, known)
  } catch (error) {
    throw new InputError(`Cannot write \`${path}\`: ${reasonOf(error)}`)
  }
}

function exchange(place: string, content: string | Uint8Array, known: Stats | undefined) {
  const draft = join(dirname(place), `.newslint-${process.pid}`)
  try {
    writeFileSync(draft, content, {mode: known?.mode ?? 0o666})
    if (known) inherit(draft, known)
    if (known && known.nlink > 1) overwrite(place, content)
    else renameSync(draft, place)
  } finally {
    rmSync(draft, {force: true})
  }
}

/**
 * A file with several names would keep its old text under the others if a new one took its place. Until the new text stands in
 * it, the draft holds that whole, should the machine stop; what cannot be written is put back as it was.
 */
function overwrite(place: string, content: string | Uint8Array) {
  const before = readFileSync(place)
  try {
    refill(place, content)
  } catch (error) {
    refill(place, before)
    throw error
  }
}

/** Without emptying it first: where it is as long as before, it needs no more room. */
function refill(place: string, content: string | Uint8Array) {
  writeFileSync(place, content, {flag: 'r+'})
  truncateSync(place, Buffer.byteLength(content))
}

/** The owner and the rights of the file that goes: what a new file is given is less. */
function inherit(draft: string, {uid, gid, mode}: Stats) {
  try {
    chownSync(draft, uid, gid)
  } catch {
    // Only root may give a file away; who may write in the folder may own what is written there.
  }
  chmodSync(draft, mode & 0o7777)
}
