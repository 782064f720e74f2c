// The words that a house knows: its lists, and its Hunspell dictionaries, which are asked for what the lists do not have.

import {resolve} from 'node:path'
import {bundle} from './bundles.ts'
import {type Disk, textAt} from './disk.ts'
import {ConfigError} from './errors.ts'

/** A pair of files, read but not yet understood. */
export interface Pair {
  readonly aff: string
  readonly dic: string
}

/** A set of words that dictionaries stand behind. */
export class Vocabulary extends Set<string> {
  readonly #pairs: readonly Pair[]
  #spellers: ((word: string) => boolean)[] | undefined

  constructor(words: Iterable<string>, pairs: readonly Pair[]) {
    super(words)
    this.#pairs = pairs
  }

  override has(word: string): boolean {
    if (super.has(word)) return true
    const {speller} = bundle<typeof import('./hunspell.ts')>('hunspell.cjs')
    this.#spellers ??= this.#pairs.map(({aff, dic}) => speller(aff, dic))
    return this.#spellers.some((knows) => knows(word))
  }
}

/** The Hunspell dictionary called `name`, by either of its files; a ConfigError says which of them is missing. */
export function readPair(name: string, folder: string, disk: Disk): Pair {
  const stem = resolve(folder, name).replace(/\.(?:aff|dic)$/i, '')
  return {aff: readPart(name, `${stem}.aff`, disk), dic: readPart(name, `${stem}.dic`, disk)}
}

function readPart(name: string, path: string, disk: Disk) {
  const text = textAt(path, disk)
  if (text === undefined)
    throw new ConfigError(`Cannot read the dictionary \`${name}\`: there is no file \`${path}\``)
  return text
}
