// Which files a house's settings are for, and which it leaves alone.

import {dirname, join, relative, resolve, sep} from 'node:path'
import {bundle} from './bundles.ts'
import type {Config, Override} from './config/check.ts'
import {type Disk, textAt} from './disk.ts'
import {type IgnoreList, ignoreList} from './ignored.ts'

/** Patterns of files to leave alone, as in .gitignore. */
const ignoreFile = '.newslintignore'

/** Tells whether the file at a path is to be left alone: by the configuration, or by the nearest .newslintignore. */
export function ignoring({ignore = []}: Config, folder: string, disk: Disk): (path: string) => boolean {
  const own = ignore.length > 0 ? ignoreList(ignore) : undefined
  const byFolder = new Map<string, Listed | undefined>()
  return (path) => {
    const file = resolve(path)
    if (own && matches({patterns: own, folder}, file)) return true
    const here = dirname(file)
    if (!byFolder.has(here)) byFolder.set(here, nearestList(here, disk))
    const list = byFolder.get(here)
    return list !== undefined && matches(list, file)
  }
}

/** Tells which of `overrides` hold for the file at a path. */
export function overriding(
  overrides: readonly Override[],
  folder: string
): (path: string) => readonly Override[] {
  const {picomatch} = bundle<typeof import('./globs.ts')>('globs.cjs')
  const matchers = overrides.map(({files}) =>
    files.map((glob) => picomatch(glob, {basename: !glob.includes('/'), dot: true}))
  )
  return (path) => {
    const name = nameIn(folder, resolve(path))
    return name === undefined
      ? []
      : overrides.filter((_, at) => matchers[at]!.some((matches) => matches(name)))
  }
}

interface Listed {
  readonly patterns: IgnoreList
  readonly folder: string
}

function nearestList(from: string, disk: Disk): Listed | undefined {
  for (let folder = from; ; folder = dirname(folder)) {
    const text = textAt(join(folder, ignoreFile), disk)
    if (text !== undefined) return {patterns: ignoreList(text.split(/\r?\n/)), folder}
    if (folder === dirname(folder)) return
  }
}

function matches({patterns, folder}: Listed, file: string) {
  const name = nameIn(folder, file)
  return name !== undefined && patterns.ignores(name)
}

/** What `file` is called in `folder`, with slashes; undefined if it is not in there. */
function nameIn(folder: string, file: string): string | undefined {
  const name = relative(folder, file)
  if (name === '' || name.startsWith('..') || resolve(folder, name) !== file || /^[a-z]:/i.test(name)) return
  return sep === '/' ? name : name.split(sep).join('/')
}
