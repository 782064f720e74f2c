// The words of the house, which a configuration names.

import {extname, resolve} from 'node:path'
import {type Disk, textAt, workingTree} from '../disk.ts'
import {ConfigError} from '../errors.ts'
import {readPair, Vocabulary} from '../vocabulary.ts'
import type {Found} from './config.ts'

/** Whether `path` is a word list, one word a line, or a Hunspell dictionary. */
export function isHunspell(path: string): boolean {
  return /^\.(?:aff|dic)$/i.test(extname(path))
}

/** The words of the house's lists, which stand one a line; `#` opens a comment. Its Hunspell dictionaries stand behind them. */
export function houseWords({config, folder}: Found, disk: Disk = workingTree): ReadonlySet<string> {
  const words = new Set<string>()
  const names = config.dictionaries ?? []
  for (const name of names) {
    if (isHunspell(name)) continue
    const path = resolve(folder, name)
    const text = textAt(path, disk)
    if (text === undefined)
      throw new ConfigError(`Cannot read the dictionary \`${name}\`: there is no file \`${path}\``)
    for (const line of text.split(/\r?\n/)) {
      const word = line.replace(/(?:^|\s)#.*/, '').trim()
      if (word) words.add(word.normalize('NFC'))
    }
  }
  const pairs = names.filter(isHunspell).map((name) => readPair(name, folder, disk))
  return pairs.length > 0 ? new Vocabulary(words, pairs) : words
}
