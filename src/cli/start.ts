#!/usr/bin/env node
// The program `newslint`: it runs the bundle beside it, from code that the build has compiled where this node takes it.

import {readFileSync, statSync, writeFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {join} from 'node:path'
import {setFlagsFromString} from 'node:v8'
import {Script} from 'node:vm'

/** Up to here, in bytes, a text is read faster than what reads it is made faster. */
const short = 50_000

// Before anything is compiled: the flags belong to compiled code.
if (isShort(process.argv.slice(2))) {
  for (const flag of [
    '--no-opt',
    '--no-regexp-optimization',
    '--no-regexp-peephole-optimization',
    '--no-flush-bytecode'
  ]) {
    setFlagsFromString(flag)
  }
  // A pattern is compiled to machine code when it is asked for the second time; that pays from some hundreds on.
  setFlagsFromString('--regexp-tier-up-ticks=100')
}

const path = join(import.meta.dirname, 'main.cjs')
const script = new Script(
  `(function(exports,require,module,__filename,__dirname){${readFileSync(path, 'utf8')}\n})`,
  {
    filename: path,
    ...compiled()
  }
)
const main = script.runInThisContext() as (...scope: unknown[]) => void
main({}, createRequire(path), {exports: {}}, path, import.meta.dirname)

// The build asks for it, after a run that has called what most runs call.
const wanted = process.env.NEWSLINT_COMPILE_TO
if (wanted) process.on('exit', () => writeFileSync(wanted, script.createCachedData()))

/** Whether the run is for a release or two, and over before an optimised function would be ready. */
function isShort(words: readonly string[]): boolean {
  const found = words
    .map((word) => statSync(word, {throwIfNoEntry: false}))
    .filter((stats) => stats !== undefined)
  return (
    found.length > 0 &&
    found.every((stats) => stats.isFile()) &&
    found.reduce((sum, {size}) => sum + size, 0) < short
  )
}

/** Another version of node refuses what this one has compiled, and compiles the text. */
function compiled(): {cachedData?: Buffer} {
  try {
    return {cachedData: readFileSync(join(import.meta.dirname, 'main.cache'))}
  } catch {
    return {}
  }
}
