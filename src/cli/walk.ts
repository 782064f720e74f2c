// What lies in a folder: the same files, whether the folder was named or a glob looks into it.

import {type Dirent, readdirSync, statSync} from 'node:fs'
import {join} from 'node:path'
import {reasonOf} from '../disk.ts'
import {InputError} from '../errors.ts'

export interface Walk {
  /** How many folders deep. */
  readonly depth: number
  /** Whether what a full stop hides is looked into. */
  readonly hidden: boolean
  readonly wants: (path: string) => boolean
  /** Told of the folders within that cannot be read. */
  readonly complain: (error: InputError) => void
}

/**
 * The files in `folder` that are wanted, sorted. What others wrote is left out, and so are links to folders, which may lead out or
 * round in a circle; a link to a file is a file. An InputError says that the folder cannot be read.
 */
export function filesIn(folder: string, walk: Walk): string[] {
  const found: string[] = []
  for (const entry of entriesOf(folder)) {
    if (entry.name === 'node_modules' || (entry.name.startsWith('.') && !walk.hidden)) continue
    const path = join(folder, entry.name)
    if (entry.isDirectory()) {
      if (walk.depth > 1) for (const inner of within(path, walk)) found.push(inner)
    } else if (walk.wants(path) && isFile(entry, path)) found.push(path)
  }
  return found.sort()
}

function within(folder: string, walk: Walk): string[] {
  try {
    return filesIn(folder, {...walk, depth: walk.depth - 1})
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    walk.complain(error)
    return []
  }
}

function entriesOf(folder: string): readonly Dirent[] {
  try {
    return readdirSync(folder, {withFileTypes: true})
  } catch (error) {
    throw new InputError(`Cannot read the folder \`${folder}\`: ${reasonOf(error)}`)
  }
}

/** Not a pipe, which might never end. What a link leads to is seen when it is read. */
function isFile(entry: Dirent, path: string) {
  if (!entry.isSymbolicLink()) return entry.isFile()
  try {
    return statSync(path).isFile()
  } catch {
    return true
  }
}
