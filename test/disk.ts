// A disk in memory: what stands at which path.

import {resolve} from 'node:path'
import type {Disk} from '../src/disk.ts'

export function diskOf(files: Readonly<Record<string, string | object>>): Disk {
  const known = new Map(
    Object.entries(files).map(([path, content]) => [
      resolve('/house', path),
      content instanceof Uint8Array
        ? content
        : Buffer.from(typeof content === 'string' ? content : JSON.stringify(content))
    ])
  )
  return {read: (path) => known.get(path)}
}
