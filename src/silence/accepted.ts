// `.newslint-accepted.json`: findings that somebody has looked at and left, known by their words and neighbours.

import {dirname, join, relative, resolve, sep} from 'node:path'
import type {Anchor} from '../anchor.ts'
import {type Disk, textAt} from '../disk.ts'
import {ConfigError, list} from '../errors.ts'
import {quote, readJson} from '../json.ts'
import {write} from '../write.ts'

const acceptedFile = '.newslint-accepted.json'

export interface Accepted extends Anchor {
  /** The release, from the folder of the list, with slashes. */
  readonly file: string
  readonly reason: string
}

export interface AcceptedList {
  readonly path: string
  readonly entries: readonly Accepted[]
}

/** Finds the list that holds for the file at a path: the nearest one up. */
export function acceptedOn(disk: Disk): (path: string) => AcceptedList | undefined {
  const byFolder = new Map<string, AcceptedList | undefined>()
  return (path) => {
    const folder = dirname(resolve(path))
    if (!byFolder.has(folder)) byFolder.set(folder, nearestList(folder, disk))
    return byFolder.get(folder)
  }
}

/** The entries of `list` for the file at `path`. */
export function entriesFor(list: AcceptedList | undefined, path: string): readonly Accepted[] {
  const name = list && nameIn(list.path, path)
  return list ? list.entries.filter(({file}) => file === name) : []
}

/**
 * Put `anchors`, findings in the file at `path`, into the nearest list up, or into a new one in `folder`; returns the path of the list.
 * What is there already gets the new reason.
 */
export function accept(
  path: string,
  anchors: readonly Anchor[],
  reason: string,
  folder: string,
  disk: Disk
): string {
  const known = nearestList(dirname(resolve(path)), disk) ?? {path: join(folder, acceptedFile), entries: []}
  const file = nameIn(known.path, path)
  const fresh = anchors.map((anchor): Accepted => ({file, ...anchor, reason}))
  const keys = new Set(fresh.map(keyOf))
  const entries = [...known.entries.filter((entry) => !keys.has(keyOf(entry))), ...fresh]
  entries.sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))
  const unique = entries.filter((entry, at) => at === 0 || keyOf(entry) !== keyOf(entries[at - 1]!))
  write(known.path, `${JSON.stringify(unique, null, 2)}\n`)
  return known.path
}

/** Whether `entry` is about the finding at `anchor`: the same words, with the same neighbours on one side at least. */
export function isAbout(entry: Accepted, {rule, words, before, after}: Anchor): boolean {
  return entry.rule === rule && entry.words === words && (entry.before === before || entry.after === after)
}

function nearestList(from: string, disk: Disk): AcceptedList | undefined {
  for (let folder = from; ; folder = dirname(folder)) {
    const path = join(folder, acceptedFile)
    const text = textAt(path, disk)
    if (text !== undefined) return {path, entries: parse(text, path)}
    if (folder === dirname(folder)) return
  }
}

const fields = ['file', 'rule', 'words', 'before', 'after', 'reason'] as const

function parse(text: string, path: string): readonly Accepted[] {
  const entries = readJson(text, path)
  if (!Array.isArray(entries)) throw new ConfigError(`${path}: Unexpected ${quote(entries)}, expected a list`)
  return entries.map((entry: Record<string, unknown> | null) => {
    const wrong = fields.find((field) => typeof entry?.[field] !== 'string' && field !== 'reason')
    if (wrong) throw new ConfigError(`${path}: Unexpected ${quote(entry)}, expected ${list(fields)} in it`)
    return {...(entry as unknown as Accepted), reason: typeof entry?.reason === 'string' ? entry.reason : ''}
  })
}

function nameIn(listPath: string, path: string) {
  return relative(dirname(listPath), resolve(path)).split(sep).join('/')
}

function keyOf({file, rule, words, before, after}: Accepted) {
  return [file, rule, words, before, after].join('\n')
}
