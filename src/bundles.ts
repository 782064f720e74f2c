// What newslint loads only when it needs it: each a bundle of its own beside the main one.

import {existsSync} from 'node:fs'
import {createRequire} from 'node:module'
import {join} from 'node:path'
import {cacheOf, compiled} from './compiled.ts'

const loaded = new Map<string, unknown>()

/** The bundle `name`, which lies beside this one, or in `dist/` when the sources themselves run. */
export function bundle<Contents>(name: string): Contents {
  if (!loaded.has(name)) loaded.set(name, load(name))
  return loaded.get(name) as Contents
}

function load(name: string): unknown {
  const beside = join(import.meta.dirname, name)
  const path = existsSync(beside) ? beside : join(import.meta.dirname, '../dist', name)
  const require = createRequire(path)
  const isCompiled = existsSync(cacheOf(path)) || process.env.NEWSLINT_COMPILE_TO !== undefined
  return isCompiled ? compiled(path, require) : require(path)
}
