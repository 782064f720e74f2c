#!/usr/bin/env node
// The program `newslint`: it runs the bundle beside it, from code that the build has compiled where this node takes it.

import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {Script} from 'node:vm'
import {startShort} from './pace.ts'

/** What the bundle is a module by. */
declare const require: NodeJS.Require

startShort()

const path = join(import.meta.dirname, 'main.cjs')
const script = new Script(
  `(function(exports,require,module,__filename,__dirname){${readFileSync(path, 'latin1')}\n})`,
  {
    filename: path,
    ...compiled()
  }
)
const main = script.runInThisContext() as (...scope: unknown[]) => void
main({}, require, {exports: {}}, path, import.meta.dirname)

// The build asks for it, after a run that has called what most runs call.
const wanted = process.env.NEWSLINT_COMPILE_TO
if (wanted) process.on('exit', () => writeFileSync(wanted, script.createCachedData()))

/** Another version of node refuses what this one has compiled, and compiles the text. */
function compiled(): {cachedData?: Buffer} {
  try {
    return {cachedData: readFileSync(join(import.meta.dirname, 'main.cache'))}
  } catch {
    return {}
  }
}
