// What a house decides about newslint: the linter made of it, and how its configuration and its word list are written.

import {join, resolve} from 'node:path'
import type {Config} from './config/check.ts'
import {type Found, fileName, isManifest} from './config/config.ts'
import {houseWords, isHunspell} from './config/words.ts'
import {type Disk, decodedAt, textAt, workingTree} from './disk.ts'
import {about, ConfigError} from './errors.ts'
import {ignoring} from './files.ts'
import {encode} from './formats/index.ts'
import {linter, type Reader} from './lint.ts'
import {acceptedOn, entriesFor} from './silence/accepted.ts'
import {write} from './write.ts'

/** The linter for the files that `found` governs, which may say something else than its file: `config`. */
export function linterOf(
  found: Found,
  {config, disk = workingTree}: {config?: Config; disk?: Disk} = {}
): Reader {
  const said = config ?? found.config
  const {folder} = found
  const acceptedIn = acceptedOn(disk)
  return linter(said, houseWords({...found, config: said}, disk), {
    folder,
    ignores: ignoring(said, folder, disk),
    accepted: (path) => entriesFor(acceptedIn(path), path)
  })
}

/**
 * Add `words` to the house's first word list, which is made if there is none, and then named in the configuration;
 * returns those that were not in any.
 */
export function addWords(found: Found, words: readonly string[]): {path: string; fresh: readonly string[]} {
  for (const word of words) checkWord(word)
  const known = houseWords(found)
  const fresh = [...new Set(words.map((word) => word.normalize('NFC')))].filter((word) => !known.has(word))
  const first = found.config.dictionaries?.find((path) => !isHunspell(path))
  const path = resolve(found.folder, first ?? newList)
  if (fresh.length === 0) return {path, fresh}
  extend(path, fresh)
  if (first === undefined) {
    amend(found, ({dictionaries = [], ...own}) => ({...own, dictionaries: [...dictionaries, newList]}))
  }
  return {path, fresh}
}

const newList = 'newslint-words.txt'

/** Turn the rule `id` off in the configuration; its options stay. Returns the path of the file. */
export function turnOff(found: Found, id: string): string {
  const before = found.config.rules?.[id]
  const options = Array.isArray(before) ? before[1] : undefined
  const off = options ? (['off', options] as const) : ('off' as const)
  return amend(found, ({rules, ...own}) => ({...own, rules: {...rules, [id]: off}}))
}

/** Lists hold one word a line. */
function checkWord(word: string) {
  if (!/[\r\n]|(?:^|\s)#/.test(word)) return
  throw new ConfigError(
    `Unexpected ${JSON.stringify(word)}: a word stands on one line, and a \`#\` would open a comment there`
  )
}

/** Change what the configuration file says for itself; where there is none, it begins with the configuration as it is. */
function amend(
  {config, folder, path = join(folder, fileName)}: Found,
  change: (own: Config) => Config
): string {
  const text = textAt(path, workingTree) ?? JSON.stringify(config)
  const indent = /^([ \t]+)"/m.exec(text)?.[1] ?? '  '
  const whole = JSON.parse(text)
  const changed = isManifest(path) ? {...whole, newslint: change(whole.newslint)} : change(whole)
  write(path, `${JSON.stringify(changed, null, indent)}\n`)
  return path
}

/** Sorted lists stay sorted below their last comment or blank line; others grow at the end. */
function extend(path: string, words: readonly string[]) {
  const {text, encoding} = decodedAt(path, workingTree) ?? {text: '', encoding: 'utf-8'}
  const mark = text.startsWith('\uFEFF') ? '\uFEFF' : ''
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n'
  const known = text.slice(mark.length).trimEnd()
  const lines = known === '' ? [] : known.split(/\r?\n/)
  const top = 1 + lines.findLastIndex((line) => line.trim() === '' || line.startsWith('#'))
  const last = lines.slice(top)
  const grown = [...last, ...words]
  if (isSorted(last)) grown.sort(compare)
  const whole = [...lines.slice(0, top), ...grown].map((line) => line + lineEnd).join('')
  write(
    path,
    about(`Cannot write \`${path}\``, () => encode(mark + whole, encoding))
  )
}

function isSorted(lines: readonly string[]) {
  return lines.every((line, at) => at === 0 || compare(lines[at - 1]!, line) <= 0)
}

function compare(a: string, b: string) {
  return a.localeCompare(b, 'en')
}
