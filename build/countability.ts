// How surely a noun in the singular asks for an article: from how often it is written with one, and how often right behind a preposition.

import {readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {Tag, type Tags} from '../src/spelling/tags.ts'
import {counted, table} from './frequencies.ts'
import {linesOf} from './lists.ts'
import {pluralsOf} from './tags.ts'

/** How often a noun stands behind "the", "a", "every" and the like, and a preposition, in a million words. */
interface Counts {
  the: number
  a: number
  each: number
  bare: number
}

const columns = new Map<string, keyof Counts>([
  ['the', 'the'],
  ...each('a', 'a an'),
  ...each('each', 'each every another one'),
  ...each('bare', 'of in to for with by at on from into as')
])

/** A logistic model of whether an article stands before a noun behind a preposition, fitted to edited releases. */
const weights = {bias: -0.93, bare: -2.79, plural: 0.293, each: 0.354}

/**
 * For every noun that is met often enough, the share of its singulars that ask for an article, in 255 steps: "treaty" 220,
 * "progress" 30. Those of `uncountable.txt` are 0.
 */
export function countabilities(tagsOf: (form: string) => Tags): Map<string, number> {
  const frequencies = new Map(table('frequency_dictionary_en_82_765.txt'))
  const shares = new Map<string, number>()
  for (const [noun, counts] of countsOfNouns()) {
    if ((tagsOf(noun) & Tag.singular) === 0 || counts.the + counts.a === 0) continue
    const often = Math.max(0, ...pluralsOf(noun).map((plural) => frequencies.get(plural) ?? 0))
    const isVerb = (tagsOf(noun) & Tag.base) !== 0
    const plural = isVerb || often === 0 ? -0.8 : Math.log10(often / (frequencies.get(noun) ?? often))
    const sum =
      weights.bias +
      weights.bare * Math.log10((counts.bare + 10) / (counts.the + counts.a + 3)) +
      weights.plural * Math.max(-3, plural) +
      weights.each * Math.log10(counts.each + 3)
    shares.set(noun, Math.max(1, Math.round(255 / (1 + Math.exp(-sum)))))
  }
  for (const noun of uncountables()) shares.set(noun, 0)
  return shares
}

function countsOfNouns(): Map<string, Counts> {
  const nouns = new Map<string, Counts>()
  for (const [pair, count] of table('frequency_bigramdictionary_en_243_342.txt')) {
    const [left, right] = pair.split(' ')
    const column = columns.get(left!)
    if (!column) continue
    const counts = nouns.get(right!) ?? {the: 0, a: 0, each: 0, bare: 0}
    counts[column] += count / counted / 1000
    nouns.set(right!, counts)
  }
  return nouns
}

function uncountables() {
  const file = fileURLToPath(new URL('../dictionaries/uncountable.txt', import.meta.url))
  return linesOf(readFileSync(file, 'utf8'))
}

function each(column: keyof Counts, words: string) {
  return words.split(' ').map((word) => [word, column] as const)
}
