// A bundle run from code that the build has compiled, where this node takes it.

import {readFileSync, writeFileSync} from 'node:fs'
import {basename, dirname, join} from 'node:path'
import {Script} from 'node:vm'
import {startShort} from './pace.ts'

type Run = (
  ...scope: [exports: object, require: NodeJS.Require, module: object, file: string, folder: string]
) => void

/** What the bundle at `path` exports. Beside it lies its compiled code; node refuses it under other flags or in another version. */
export function compiled(path: string, require: NodeJS.Require): unknown {
  // Bundles are ASCII: each byte is a character.
  const text = readFileSync(path, 'latin1')
  const script = new Script(`(function(exports,require,module,__filename,__dirname){${text}\n})`, {
    filename: path,
    ...cached(path)
  })
  const bundle = {exports: {}}
  const run = script.runInThisContext() as Run
  run(bundle.exports, require, bundle, path, dirname(path))
  const folder = process.env.NEWSLINT_COMPILE_TO
  if (folder) process.on('exit', () => keep(script, join(folder, basename(cacheOf(path)))))
  return bundle.exports
}

/** Where the compiled code of a bundle lies. */
export function cacheOf(path: string): string {
  return path.replace(/\.cjs$/, '.cache')
}

function cached(path: string): {cachedData?: Buffer} {
  try {
    return {cachedData: readFileSync(cacheOf(path))}
  } catch {
    return {}
  }
}

/** The build asks for it, after a run that has called what most runs call. */
function keep(script: Script, path: string) {
  startShort()
  writeFileSync(path, script.createCachedData())
}
