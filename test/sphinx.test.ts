// The reader of CMU Sphinx's language models, on a model of five words, written bit by bit as the format is described.

import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {readSphinx, type SphinxModel} from '../build/sphinx.ts'

const words = ['<s>', 'a', 'boat', 'red', 'sails']

/** Likelihoods and weights as logarithms of base 10, and where the pairs that end with the word begin. */
const singles: readonly [likelihood: number, backoff: number, pairs: number][] = [
  [-9, -0.5, 0],
  [-1, -0.25, 0],
  [-2, -0.75, 1],
  [-3, 0, 3],
  [-4, 0.125, 5]
]

/** The word in front, places in the tables of backoffs and likelihoods, where the triples that end with the pair begin. */
const pairs: readonly [near: number, backoff: number, likelihood: number, triples: number][] = [
  [0, 7, 0, 0], // <s> a
  [1, 65_535, 1, 0], // a boat
  [3, 300, 2, 1], // red boat
  [1, 0, 65_535, 3], // a red
  [4, 1, 40_000, 4], // sails red
  [2, 258, 513, 4] // boat sails
]

/** The word in front of the pair, and its place in the table of likelihoods. */
const triples: readonly [far: number, likelihood: number][] = [
  [0, 65_535], // <s> a boat
  [1, 3], // a red boat
  [4, 513], // sails red boat
  [0, 256], // <s> a red
  [1, 0] // a boat sails
]

/** What stands at each place of the tables of 65,536. */
const tables = {
  pairLikelihood: (place: number) => -place / 65_536,
  pairBackoff: (place: number) => place / 131_072 - 0.25,
  tripleLikelihood: (place: number) => -place / 32_768
}

/** A logarithm of base 10 as the format has it: of base 1.0001, in a float of 32 bits. */
function float(logarithm: number) {
  const bytes = Buffer.alloc(4)
  bytes.writeFloatLE(logarithm / Math.log10(1.0001))
  return bytes
}

function long(number: number) {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(number)
  return bytes
}

/** Records of fields, packed from the lowest bit of the lowest byte on, and eight bytes that readers may run into. */
function packed(records: readonly (readonly number[])[], bits: readonly number[]) {
  const all = records.flatMap((record) =>
    record.flatMap((value, field) => Array.from({length: bits[field]!}, (_, bit) => (value >> bit) & 1))
  )
  const bytes = Buffer.alloc(Math.floor((all.length + 7) / 8) + 8)
  for (const [at, bit] of all.entries()) bytes[at >> 3]! |= bit << (at & 7)
  return bytes
}

function model(magic = 'Trie Language Model', order = 3) {
  const table = (value: (place: number) => number) =>
    Buffer.concat(Array.from({length: 65_536}, (_, place) => float(value(place))))
  const letters = words.map((word) => `${word}\0`).join('')
  return Buffer.concat([
    Buffer.from(magic, 'latin1'),
    Buffer.from([order]),
    ...[words.length, pairs.length, triples.length].map(long),
    long(1),
    table(tables.pairLikelihood),
    table(tables.pairBackoff),
    table(tables.tripleLikelihood),
    // One record more than there are words, pairs and triples tells where the last ones end.
    ...[...singles, [0, 0, pairs.length] as const].flatMap(([likelihood, backoff, next]) => [
      float(likelihood),
      float(backoff),
      long(next)
    ]),
    packed([...pairs, [0, 0, 0, triples.length]], [3, 16, 16, 3]),
    packed([...triples, [0, 0]], [3, 16]),
    long(letters.length),
    Buffer.from(letters, 'latin1')
  ])
}

let folder: string
let read: SphinxModel

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'newslint-sphinx-'))
  read = readSphinx(written('small.lm.bin', model()))
})
afterAll(() => rmSync(folder, {recursive: true}))

function written(name: string, bytes: Buffer) {
  const path = join(folder, name)
  writeFileSync(path, bytes)
  return path
}

/** Each pair that ends with `word`, as a reader would say it. */
function pairsOf(word: number) {
  const places = Array.from(
    {length: read.singles.pairs[word + 1]! - read.singles.pairs[word]!},
    (_, at) => read.singles.pairs[word]! + at
  )
  return places.map((pair) => ({pair, text: `${words[read.pairs.near[pair]!]} ${words[word]}`}))
}

test('the words, how likely each is, and what falling back from it costs', () => {
  expect(read.words).toEqual(words)
  for (const [word, [likelihood, backoff]] of singles.entries()) {
    expect(read.singles.likelihood[word]).toBeCloseTo(likelihood, 5)
    expect(read.singles.backoff[word]).toBeCloseTo(backoff, 5)
  }
})

test('the pairs that end with a word, with their likelihoods from the table', () => {
  expect(words.map((_, word) => pairsOf(word).map(({text}) => text))).toEqual([
    [],
    ['<s> a'],
    ['a boat', 'red boat'],
    ['a red', 'sails red'],
    ['boat sails']
  ])
  for (const [pair, [, backoff, likelihood]] of pairs.entries()) {
    expect(read.pairs.likelihood[pair]).toBeCloseTo(tables.pairLikelihood(likelihood), 5)
    expect(read.pairs.backoff[pair]).toBeCloseTo(tables.pairBackoff(backoff), 5)
  }
})

test('the triples that end with a pair', () => {
  const texts = words.flatMap((_, word) =>
    pairsOf(word).flatMap(({pair, text}) =>
      Array.from(
        read.triples.far.subarray(read.pairs.triples[pair], read.pairs.triples[pair + 1]),
        (far) => `${words[far]} ${text}`
      )
    )
  )
  expect(texts).toEqual(['<s> a boat', 'a red boat', 'sails red boat', '<s> a red', 'a boat sails'])
  for (const [triple, [, likelihood]] of triples.entries())
    expect(read.triples.likelihood[triple]).toBeCloseTo(tables.tripleLikelihood(likelihood), 5)
})

test('a file of another format, or of another order, is refused by name', () => {
  expect(() => readSphinx(written('arpa.lm', Buffer.from('\\data\\\nngram 1=5\n')))).toThrow(/arpa\.lm is no/)
  expect(() => readSphinx(written('five.lm.bin', model(undefined, 5)))).toThrow(/of order 3/)
  expect(() => readSphinx(written('other.lm.bin', model('Tree Language Model')))).toThrow(
    /Trie Language Model/
  )
})
