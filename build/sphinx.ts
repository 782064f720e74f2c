// CMU Sphinx's binary language models, as pocketsphinx writes them (lm_trie.c, bitarr.c): words, pairs and triples with how likely each is.

import {readFileSync} from 'node:fs'

/** The name of the format, and the order of the models that are read. */
const magic = 'Trie Language Model'
const order = 3

/** Probabilities and weights stand as numbers of 16 bits for places in tables of so many. */
const quantised = 2 ** 16
const quantBits = 16

/** They are logarithms of this base. */
const unit = Math.log10(1.0001)

/** A model: for each word the pairs that end with it, for each pair the triples. Logarithms are of base 10. */
export interface SphinxModel {
  readonly words: readonly string[]
  readonly singles: {
    readonly likelihood: Float64Array
    /** What is added where a pair that begins with the word is not known. */
    readonly backoff: Float64Array
    /** Where the pairs that end with each word begin among `pairs`; one more than there are words. */
    readonly pairs: Uint32Array
  }
  readonly pairs: {
    /** The word in front. */
    readonly near: Uint32Array
    readonly likelihood: Float64Array
    readonly backoff: Float64Array
    /** Where the triples that end with each pair begin among `triples`. */
    readonly triples: Uint32Array
  }
  readonly triples: {
    /** The word in front of the pair. */
    readonly far: Uint32Array
    readonly likelihood: Float64Array
  }
}

/** Read the model in the file at `path`; throws if it is of another format. */
export function readSphinx(path: string): SphinxModel {
  const file = readFileSync(path)
  let at = magic.length
  if (file.subarray(0, at).toString('latin1') !== magic || file[at++] !== order) {
    throw new Error(`${path} is no ${magic} of order ${order}`)
  }
  const next = () => {
    at += 4
    return file.readUInt32LE(at - 4)
  }
  const number = () => {
    at += 4
    return file.readFloatLE(at - 4) * unit
  }
  const counts = [next(), next(), next()] as const
  // The kind of quantisation: there is one.
  next()
  const table = () => Float64Array.from({length: quantised}, number)
  const [pairLikelihood, pairBackoff, tripleLikelihood] = [table(), table(), table()]
  const singles = columns(counts[0] + 1)
  for (let word = 0; word <= counts[0]; word++) {
    singles.likelihood[word] = number()
    singles.backoff[word] = number()
    singles.next[word] = next()
  }
  const wordBits = bitsFor(counts[0])
  const tripleBits = bitsFor(counts[2])
  const pairs = columns(counts[1] + 1)
  at = records(
    file,
    at,
    counts[1] + 1,
    [wordBits, quantBits, quantBits, tripleBits],
    (pair, [near, backoff, likelihood, triple]) => {
      pairs.word[pair] = near!
      pairs.backoff[pair] = pairBackoff[backoff!]!
      pairs.likelihood[pair] = pairLikelihood[likelihood!]!
      pairs.next[pair] = triple!
    }
  )
  const triples = columns(counts[2] + 1)
  at = records(file, at, counts[2] + 1, [wordBits, quantBits], (triple, [far, likelihood]) => {
    triples.word[triple] = far!
    triples.likelihood[triple] = tripleLikelihood[likelihood!]!
  })
  const letters = next()
  const words = file
    .subarray(at, at + letters)
    .toString('latin1')
    .split('\0')
    .slice(0, counts[0])
  return {
    words,
    singles: {likelihood: singles.likelihood, backoff: singles.backoff, pairs: singles.next},
    pairs: {near: pairs.word, likelihood: pairs.likelihood, backoff: pairs.backoff, triples: pairs.next},
    triples: {far: triples.word, likelihood: triples.likelihood}
  }
}

function columns(length: number) {
  return {
    word: new Uint32Array(length),
    likelihood: new Float64Array(length),
    backoff: new Float64Array(length),
    next: new Uint32Array(length)
  }
}

/** Read `count` records of fields of so many bits each, packed from the lowest bit on; where the next part of the file begins. */
function records(
  file: Buffer,
  from: number,
  count: number,
  fields: readonly number[],
  take: (record: number, values: readonly number[]) => void
) {
  const size = fields.reduce((sum, bits) => sum + bits, 0)
  let bit = 0
  for (let record = 0; record < count; record++) {
    const values: number[] = []
    for (const bits of fields) {
      const byte = from + Math.floor(bit / 8)
      const five = file.readUInt32LE(byte) + file[byte + 4]! * 2 ** 32
      values.push(Math.floor(five / 2 ** (bit % 8)) % 2 ** bits)
      bit += bits
    }
    take(record, values)
  }
  // Eight bytes more, so that whole words can be read at the end.
  return from + Math.floor((count * size + 7) / 8) + 8
}

function bitsFor(most: number) {
  return Math.floor(Math.log2(most)) + 1
}
