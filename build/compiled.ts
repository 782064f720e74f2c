// A compiled file of `dist/`, which is made again only when something that it is made of has changed.

import {createHash} from 'node:crypto'
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {sectionsOf} from '../src/spelling/sections.ts'
import {versionOf} from './packages.ts'

const root = fileURLToPath(new URL('..', import.meta.url))

export interface Recipe {
  /** The name of the file. */
  readonly name: string
  /** The packages whose data it holds. */
  readonly packages: readonly string[]
  /** The code and the lists that decide what is in it, by their paths from the root. */
  readonly sources: readonly string[]
  /** What is in it, with the stamp that tells its inputs. */
  contents(stamp: string): Uint8Array | Promise<Uint8Array>
}

/** Make the file, unless it is there and its inputs have not changed. */
export async function compileFile({name, packages, sources, contents}: Recipe): Promise<void> {
  const path = join(root, 'dist', name)
  const stamp = stampOf(packages, sources)
  if (stamp === stampIn(path)) return
  mkdirSync(join(root, 'dist'), {recursive: true})
  writeFileSync(path, await contents(stamp))
}

function stampOf(packages: readonly string[], sources: readonly string[]) {
  const hash = createHash('md5').update(packages.map(versionOf).join())
  for (const source of sources) hash.update(source).update(readFileSync(join(root, source)))
  return hash.digest('hex')
}

/** The stamp of the file that is there; none if there is no whole one. */
function stampIn(path: string) {
  try {
    return sectionsOf(readFileSync(path), path).stamp
  } catch {
    return undefined
  }
}
