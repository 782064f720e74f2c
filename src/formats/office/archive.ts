// A zip archive: the parts of an office document, in and out.

import {strFromU8, strToU8, unzipSync, zipSync} from 'fflate'
import {InputError} from '../../errors.ts'

/** What the parts of an archive may hold together: 100 MB. A few bytes can stand for many more. */
const most = 100_000_000

export interface Archive {
  /** The text of the part called `name`; undefined if there is none. */
  text(name: string): string | undefined
  /** The archive with other texts in some of its parts; all else in it stays as it is. */
  with(changes: ReadonlyMap<string, string>): Uint8Array
}

/** Open the archive in `bytes`. Only the parts that are asked for are unpacked. An InputError says that it is damaged. */
export function openArchive(bytes: Uint8Array): Archive {
  const sizes = new Map<string, number>()
  unpacked(bytes, ({name, originalSize}) => {
    sizes.set(name, originalSize)
    return false
  })
  const whole = [...sizes.values()].reduce((sum, size) => sum + size, 0)
  if (whole > most) throw new InputError('unpacks to more than 100 MB; newslint reads smaller ones')
  return {
    text(name) {
      if (!sizes.has(name)) return
      const part = unpacked(bytes, (file) => file.name === name)[name]
      return part && strFromU8(part).replace(/^\uFEFF/, '')
    },
    with(changes) {
      const parts = unpacked(bytes, () => true)
      for (const [name, text] of changes) parts[name] = strToU8(text)
      return zipSync(parts, {level: 6, mtime: packedAt})
    }
  }
}

/** Zip knows no time zone and no time before this; Word writes it too. The same document gives the same bytes. */
const packedAt = new Date(1980, 0, 1)

function unpacked(bytes: Uint8Array, filter: (file: {name: string; originalSize: number}) => boolean) {
  try {
    return unzipSync(bytes, {filter})
  } catch {
    throw new InputError('is damaged: it cannot be unpacked')
  }
}
