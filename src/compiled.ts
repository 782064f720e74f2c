// A bundle run from code that the build has compiled, where this node takes it.

import {closeSync, openSync, readSync, statSync, writeFileSync} from 'node:fs'
import {basename, dirname, join} from 'node:path'
import {Script} from 'node:vm'
import {startShort} from './pace.ts'

type Run = (
  ...scope: [exports: object, require: NodeJS.Require, module: object, file: string, folder: string]
) => void

/** Around a bundle: what makes a function of a module. */
const head = '(function(exports,require,module,__filename,__dirname){'
const foot = '\n})'

/** What the bundle at `path` exports. Beside it lies its compiled code; node refuses it under other flags or in another version. */
export function compiled(path: string, require: NodeJS.Require): unknown {
  const script = scriptOf(path)
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

/**
 * The function in the bundle at `path`, with its compiled code if that can be read. Both files are read into the same memory: where a
 * page of memory is new to the process, it takes longer than what is read into it.
 */
function scriptOf(path: string) {
  const sizes = [path, cacheOf(path)].map((file) => statSync(file, {throwIfNoEntry: false})?.size ?? 0)
  const memory = Buffer.allocUnsafeSlow(Math.max(sizes[0]! + head.length + foot.length, sizes[1]!))
  const end = memory.write(head, 'latin1') + readInto(memory.subarray(head.length), path)
  // Bundles are ASCII: each byte is a character.
  const text = memory.toString('latin1', 0, end + memory.write(foot, end, 'latin1'))
  return new Script(text, {filename: path, ...cached(path, memory)})
}

function cached(path: string, memory: Buffer): {cachedData?: Buffer} {
  try {
    return {cachedData: memory.subarray(0, readInto(memory, cacheOf(path)))}
  } catch {
    return {}
  }
}

/** Read the file at `path` into `memory`; returns how many bytes there were. */
function readInto(memory: Buffer, path: string): number {
  const file = openSync(path, 'r')
  try {
    return readSync(file, memory)
  } finally {
    closeSync(file)
  }
}

/** The build asks for it, after a run that has called what most runs call. */
function keep(script: Script, path: string) {
  startShort()
  writeFileSync(path, script.createCachedData())
}
