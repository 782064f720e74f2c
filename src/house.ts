// What a house decides about newslint: the linter made of it, and how its configuration and its word list are written.

import {readFileSync, writeFileSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {type Config, type Found, fileName, houseWords, isHunspell, isManifest} from './config.ts'
import {type Disk, workingTree} from './disk.ts'
import {ignoring} from './files.ts'
import {type Linter, linter} from './lint.ts'
import {acceptedOn, entriesFor} from './silence/accepted.ts'

/** The linter for the files that `found` governs, which may say something else than its file: `config`. */
export function linterOf(
  found: Found,
  {config, disk = workingTree}: {config?: Config; disk?: Disk} = {}
): Linter {
  const said = config ?? found.config
  const {folder} = found
  const acceptedIn = acceptedOn(disk)
  return linter(said, houseWords({...found, config: said}, disk), {
    folder,
    ignores: ignoring(said, folder, disk),
    accepted: (path) => entriesFor(acceptedIn(path), path)
  })
}

/** Add `words` to the house's first word list, which is made if there is none; returns those that were not in any. */
export function addWords(found: Found, words: readonly string[]): {path: string; fresh: readonly string[]} {
  const known = houseWords(found)
  const fresh = [...new Set(words.map((word) => word.normalize('NFC')))].filter((word) => !known.has(word))
  const path = dictionaryOf(found)
  if (fresh.length > 0) extend(path, fresh)
  return {path, fresh}
}

/** Turn the rule `id` off in the configuration; its options stay. Returns the path of the file. */
export function turnOff(found: Found, id: string): string {
  const before = found.config.rules?.[id]
  const options = Array.isArray(before) ? before[1] : undefined
  const off = options ? (['off', options] as const) : ('off' as const)
  return amend(found, ({rules, ...own}) => ({...own, rules: {...rules, [id]: off}}))
}

/** The house's first word list. Where there is none, the configuration gets one. */
function dictionaryOf(found: Found): string {
  const first = found.config.dictionaries?.find((path) => !isHunspell(path))
  if (first) return resolve(found.folder, first)
  const name = 'newslint-words.txt'
  amend(found, ({dictionaries = [], ...own}) => ({...own, dictionaries: [...dictionaries, name]}))
  return join(found.folder, name)
}

/** Change what the configuration file says for itself; where there is none, it begins with the configuration as it is. */
function amend(
  {config, folder, path = join(folder, fileName)}: Found,
  change: (own: Config) => Config
): string {
  const text = readIfThere(path) ?? JSON.stringify(config)
  const indent = /^([ \t]+)"/m.exec(text)?.[1] ?? '  '
  const whole = JSON.parse(text.replace(/^\uFEFF/, ''))
  const changed = isManifest(path) ? {...whole, newslint: change(whole.newslint)} : change(whole)
  writeFileSync(path, `${JSON.stringify(changed, null, indent)}\n`)
  return path
}

/** Sorted lists stay sorted; others grow at the end. */
function extend(path: string, words: readonly string[]) {
  const lines = (readIfThere(path) ?? '').split(/\r?\n/).filter((line) => line.trim() !== '')
  const sorted = isSorted(lines)
  const all = [...lines, ...words]
  if (sorted) all.sort(compare)
  writeFileSync(path, `${all.join('\n')}\n`)
}

function isSorted(lines: readonly string[]) {
  return lines.every((line, at) => at === 0 || compare(lines[at - 1]!, line) <= 0)
}

function compare(a: string, b: string) {
  return a.localeCompare(b, 'en')
}

function readIfThere(path: string) {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return
  }
}
