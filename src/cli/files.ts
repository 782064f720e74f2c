// From what was typed to the files that are meant.

import {type Dirent, readdirSync, type Stats, statSync} from 'node:fs'
import {basename, dirname, extname, join} from 'node:path'
import {isLink, isMissing, leadsNowhere, notThere, reasonOf} from '../disk.ts'
import {InputError, nearest} from '../errors.ts'
import {extensions} from '../formats/index.ts'

const glob = /[*?[\]{}!]/

/**
 * The files that `path` means: itself, the releases in the folder, or what the glob matches, sorted.
 * An InputError says that there are none; folders in the folder that cannot be read are told to `complain`.
 */
export async function filesAt(path: string, complain: (error: InputError) => void): Promise<string[]> {
  const stats = look(path)
  if (stats?.isDirectory())
    return orElse(
      inFolder(path, entriesOf(path), complain),
      `No releases in the folder \`${path}\`: newslint reads .txt, .md and .html`
    )
  if (stats) return [path]
  if (isLink(path)) throw new InputError(`Cannot read \`${path}\`: ${leadsNowhere}`)
  if (glob.test(path)) return orElse(await matching(path), `No file matches \`${path}\``)
  const beside = new Map(namesBeside(path).map((name) => [nameOnly(name), name]))
  const near = beside.get(nearest(nameOnly(path), beside.keys()) ?? '')
  throw new InputError(
    `Cannot read \`${path}\`: ${notThere(path)}${near && near !== basename(path) ? `, did you mean \`${join(dirname(path), near)}\`?` : ''}`
  )
}

/** Whether the file at `path` is of a kind that newslint looks for. */
export function isRelease(path: string): boolean {
  return extensions.includes(extname(path).toLowerCase())
}

/** "release" of "in/release.txt": an extension that is right makes no name right. */
function nameOnly(path: string) {
  return basename(path, extname(path))
}

/** The releases and folders that `path` may have been meant to be. */
function namesBeside(path: string) {
  try {
    const entries = readdirSync(dirname(path), {withFileTypes: true})
    return entries.filter((entry) => entry.isDirectory() || isRelease(entry.name)).map(({name}) => name)
  } catch {
    return []
  }
}

function look(path: string): Stats | undefined {
  try {
    return statSync(path)
  } catch (error) {
    if (isMissing(error)) return
    throw new InputError(`Cannot read \`${path}\`: ${reasonOf(error)}`)
  }
}

function inFolder(
  folder: string,
  entries: readonly Dirent[],
  complain: (error: InputError) => void
): string[] {
  const found: string[] = []
  for (const entry of entries) {
    if (entry.name.startsWith('.') || entry.name === 'node_modules') continue
    const path = join(folder, entry.name)
    if (entry.isDirectory())
      for (const inner of inFolder(path, readable(path, complain), complain)) found.push(inner)
    else if (isRelease(entry.name) && isFile(entry, path)) found.push(path)
  }
  return found.sort()
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

function readable(folder: string, complain: (error: InputError) => void): readonly Dirent[] {
  try {
    return entriesOf(folder)
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    complain(error)
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

async function matching(pattern: string): Promise<string[]> {
  const {glob} = await import('tinyglobby')
  return (await glob(pattern, {ignore: ['**/node_modules/**'], expandDirectories: false})).sort()
}

function orElse(files: string[], sentence: string) {
  if (files.length === 0) throw new InputError(sentence)
  return files
}
