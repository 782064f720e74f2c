// What newslint loads only when it needs it: each a bundle of its own beside the main one.

import {existsSync} from 'node:fs'
import {createRequire} from 'node:module'
import {join} from 'node:path'

/** The bundle `name`, which lies beside this one, or in `dist/` when the sources themselves run. */
export function bundle<Contents>(name: string): Contents {
  const beside = join(import.meta.dirname, name)
  const path = existsSync(beside) ? beside : join(import.meta.dirname, '../dist', name)
  return createRequire(import.meta.url)(path)
}
