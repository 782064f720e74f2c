// A list of files to leave alone, as .gitignore would name them: however long it is, a file is held against few of its lines.

import type {Ignore} from 'ignore'
import {bundle} from './bundles.ts'

export type IgnoreList = Pick<Ignore, 'ignores'>

/** Up to here every file is held against every line. */
const few = 500

/** The list of `lines`, which mean what they mean to git. */
export function ignoreList(lines: readonly string[]): IgnoreList {
  if (lines.length <= few) return listOf(lines)
  const byKey = new Map<string, number[]>()
  const open: number[] = []
  for (const [at, line] of lines.entries()) {
    const key = keyOf(line)
    const same = key === undefined ? open : byKey.get(key)
    if (same) same.push(at)
    else byKey.set(key!, [at])
  }
  const others = listOf(open.map((at) => lines[at]!))
  return {
    ignores(name) {
      const met = keysOf(name).flatMap((key) => byKey.get(key) ?? [])
      if (met.length === 0) return others.ignores(name)
      // In their order: a later line takes back what an earlier one says.
      const asked = [...met, ...open].sort((a, b) => a - b)
      return listOf(asked.map((at) => lines[at]!)).ignores(name)
    }
  }
}

function listOf(lines: readonly string[]) {
  return bundle<typeof import('./globs.ts')>('globs.cjs').ignore().add(lines)
}

/** What must stand in the name of a file that `line` may mean; none if that is not plain to see. */
function keyOf(line: string): string | undefined {
  if (!/^[\w./-]+$/.test(line) || line.includes('//')) return
  const path = line.replace(/^\/|\/$/g, '').toLowerCase()
  // Without a slash at its beginning or within, a name holds in every folder.
  return line.startsWith('/') || path.includes('/') ? `/${path}` : path
}

/** The keys of what names the file `name`: its folders, itself, and what each of them is called. */
function keysOf(name: string): string[] {
  const steps = name.toLowerCase().split('/')
  return [...steps, ...steps.map((_, at) => `/${steps.slice(0, at + 1).join('/')}`)]
}
