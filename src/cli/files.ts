// From what was typed to the files that are meant.

import {readdirSync, statSync} from 'node:fs'
import {basename, dirname, extname, join, relative, sep} from 'node:path'
import {bundle} from '../bundles.ts'
import {entryAt, isLink, leadsNowhere, notThere} from '../disk.ts'
import {InputError, nearest} from '../errors.ts'
import {extensions} from '../formats/index.ts'
import {filesIn} from './walk.ts'

const wild = /[*?[\]{}!]/

/**
 * The files that `path` means: itself, the releases in the folder, or what the glob matches, sorted.
 * An InputError says that there are none; folders in the folder that cannot be read are told to `complain`.
 */
export function filesAt(path: string, complain: (error: InputError) => void): string[] {
  const stats = entryAt(path, statSync)
  if (stats?.isDirectory()) {
    const everywhere = {depth: Number.POSITIVE_INFINITY, hidden: false}
    const files = filesIn(path, {...everywhere, wants: isRelease, complain})
    if (files.length > 0) return files
    throw new InputError(`No releases in the folder \`${path}\`: newslint reads .txt, .md, .html and .docx`)
  }
  if (stats) return [path]
  if (isLink(path)) throw new InputError(`Cannot read \`${path}\`: ${leadsNowhere}`)
  const files = isGlob(path) ? matching(path, complain) : []
  if (files.length === 0) throw nothingAt(path)
  return files
}

/** Whether `path`, where no file has it for its name, stands for the files that match it. */
export function isGlob(path: string): boolean {
  return wild.test(path)
}

/** What is said of a path that means no file: what it was probably meant to be. */
export function nothingAt(path: string): InputError {
  if (isGlob(path)) return new InputError(`No file matches \`${path}\``)
  const beside = new Map(namesBeside(path).map((name) => [nameOnly(name), name]))
  const near = beside.get(nearest(nameOnly(path), beside.keys()) ?? '')
  const meant = near && near !== basename(path) ? `, did you mean \`${join(dirname(path), near)}\`?` : ''
  return new InputError(`Cannot read \`${path}\`: ${notThere(path)}${meant}`)
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

/** The files that match `pattern`, sorted; from the first folder on whose name is not said outright. */
function matching(pattern: string, complain: (error: InputError) => void): string[] {
  const {picomatch} = bundle<typeof import('../globs.ts')>('globs.cjs')
  const {base, glob, negated} = picomatch.scan(pattern)
  if (negated || !entryAt(base || '.', statSync)?.isDirectory()) return []
  const isMatch = picomatch(glob)
  const wants = (path: string) => isMatch(relative(base, path).split(sep).join('/'))
  // In braces there may be folders too: no deeper than all slashes together say.
  const depth = glob.includes('**') ? Number.POSITIVE_INFINITY : glob.split('/').length
  return filesIn(base || '.', {depth, hidden: /(?:^|[/{,(|])\./.test(glob), wants, complain})
}
