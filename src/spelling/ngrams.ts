// How likely a word is behind two others, and which words the fingers make of it. Read from its file as it is asked for.

import {remember} from '../remember.ts'
import {hashOf} from './hash.ts'
import {indexIn, openStretches} from './sections.ts'

/** The sections of `ngrams.bin`. A word is a number: the place of its hash among the hashes. */
export const section = {
  hashes: 0,
  likelihoods: 1,
  backoffs: 2,
  /** Where the text of each word begins, and the texts. */
  texts: 3,
  letters: 4,
  /** Where the words that are one slip from each word begin, and their numbers. */
  slips: 5,
  slipped: 6,
  /** By its first word where the pairs of it begin; their second words, in order; what is known of each. */
  pairStarts: 7,
  pairs: 8,
  pairLikelihoods: 9,
  pairBackoffs: 10,
  /** By its middle word where the triples of it begin; their keys (`tripleKey`), in order; what is known of each. */
  tripleStarts: 11,
  triples: 12,
  tripleLikelihoods: 13
} as const

/** The steps of a quantised likelihood to one unit of its logarithm (base 10), which is never above 0. */
export const likelihoodSteps = 32

/** The steps of a quantised backoff to one unit of its logarithm, which is never above 1. */
export const backoffSteps = 64

/** The likelihood of a word that is not known. */
const unknown = -8

/** The number of a word that is not known, and of what stands in front of a context that is none. */
export const nothing = -1

/** The file; of its lists only those of the words that were asked about. */
class Ngrams {
  readonly #file = openStretches('ngrams.bin')
  readonly hashes = this.#longs(section.hashes)
  readonly likelihoods = this.#file.bytes(section.likelihoods, 0, this.hashes.length)
  readonly backoffs = this.#file.bytes(section.backoffs, 0, this.hashes.length)
  readonly #texts = this.#longs(section.texts)
  readonly #slips = this.#longs(section.slips)
  readonly #pairStarts = this.#longs(section.pairStarts)
  readonly #tripleStarts = this.#longs(section.tripleStarts)
  readonly text = once((word) => {
    const [from, length] = stretch(this.#texts, word)
    return String.fromCharCode(...this.#file.bytes(section.letters, from, length))
  })
  readonly slips = once((word) => this.#file.shorts(section.slipped, ...stretch(this.#slips, word)))
  /** The words that are known behind a word, in order. */
  readonly pairs = once((near) => this.#file.shorts(section.pairs, ...stretch(this.#pairStarts, near)))
  /** What is known of the pairs that begin with a word, in the same order. */
  readonly knownPairs = once((near) => {
    const place = stretch(this.#pairStarts, near)
    return {
      likelihoods: this.#file.bytes(section.pairLikelihoods, ...place),
      backoffs: this.#file.bytes(section.pairBackoffs, ...place)
    }
  })
  /** The triples with a word in the middle, by their keys, in order. */
  readonly triples = once((near) => {
    const place = stretch(this.#tripleStarts, near)
    return {
      keys: this.#file.longs(section.triples, ...place),
      likelihoods: this.#file.bytes(section.tripleLikelihoods, ...place)
    }
  })

  #longs(at: number) {
    return this.#file.longs(at, 0, this.#file.size(at) / 4)
  }
}

/** `read`, asked once for each word. */
function once<List>(read: (word: number) => List): (word: number) => List {
  const known = new Map<number, List>()
  return (word) => {
    const list = known.get(word) ?? read(word)
    known.set(word, list)
    return list
  }
}

/** Where the list of a word begins, and how long it is. */
function stretch(starts: Uint32Array, word: number): [from: number, length: number] {
  return [starts[word]!, starts[word + 1]! - starts[word]!]
}

let opened: Ngrams | undefined

function ngrams() {
  opened ??= new Ngrams()
  return opened
}

/** The number of a word in small letters, `nothing` if it is not known. */
export const numberOf: (form: string) => number = remember((form) => indexIn(ngrams().hashes, hashOf(form)))

/** The word that has a number. */
export function wordOf(number: number): string {
  return ngrams().text(number)
}

/** The numbers of the words that may be meant where a word is written. */
export function slipsOf(number: number): Uint16Array {
  return ngrams().slips(number)
}

/** Whether the model has seen `word` right behind `near`. */
export function isPair(near: number, word: number): boolean {
  return indexIn(ngrams().pairs(near), word) >= 0
}

/**
 * How likely `word` is behind `far` and `near` (numbers, or `nothing`), as a logarithm (base 10). Where the model has not seen the
 * three together it falls back on two, and from there on one (Katz's backoff).
 */
export function likelihood(far: number, near: number, word: number): number {
  const book = ngrams()
  if (word === nothing) return unknown
  const own = -book.likelihoods[word]! / likelihoodSteps
  if (near === nothing) return own
  let weight = 0
  if (far !== nothing) {
    const {keys, likelihoods} = book.triples(near)
    const triple = indexIn(keys, tripleKey(far, word))
    if (triple >= 0) return -likelihoods[triple]! / likelihoodSteps
    const context = indexIn(book.pairs(far), near)
    if (context >= 0) weight = backoff(book.knownPairs(far).backoffs[context]!)
  }
  const pair = indexIn(book.pairs(near), word)
  if (pair >= 0) return weight - book.knownPairs(near).likelihoods[pair]! / likelihoodSteps
  return weight + backoff(book.backoffs[near]!) + own
}

function backoff(steps: number) {
  return 1 - steps / backoffSteps
}

/** What tells a triple among those with the same word in the middle. */
export function tripleKey(far: number, word: number): number {
  return far * 2 ** 16 + word
}
