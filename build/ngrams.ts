// `npm run build:ngrams -- FILE`: make `dictionaries/ngrams.bin` of CMU Sphinx's language model of American English.

import {createHash} from 'node:crypto'
import {copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {hashOf} from '../src/spelling/hash.ts'
import {dictionary, Kind, lexicon} from '../src/spelling/lexicon.ts'
import {backoffSteps, likelihoodSteps, section, tripleKey} from '../src/spelling/ngrams.ts'
import {indexIn, pack} from '../src/spelling/sections.ts'
import {varieties} from '../src/spelling/varieties.ts'
import {readSphinx, type SphinxModel} from './sphinx.ts'
import {isOneEdit, remainsOf} from './weak.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const kept = join(root, 'dictionaries/ngrams.bin')
const checksum = join(root, 'dictionaries/ngrams.sha256')
const shipped = join(root, 'dist/ngrams.bin')

/** The rarest word that is kept, and the rarest that is offered for another, as logarithms (base 10) of their likelihoods. */
const rarest = {kept: -6.5, offered: -5.3}

/** A pair or a triple is left out where falling back comes so near to its likelihood. */
const near = 0.6

/** Lay the file beside the bundles, unless it lies there: a newslint that runs may be reading it. */
export function copyNgrams(): void {
  mkdirSync(join(root, 'dist'), {recursive: true})
  if (existsSync(shipped) && readFileSync(shipped).equals(readFileSync(kept))) return
  copyFileSync(kept, shipped)
}

/** What is kept of `model`, packed as `src/spelling/ngrams.ts` reads it. */
function packed(model: SphinxModel, stamp: string): Uint8Array {
  const {words, singles, pairs, triples} = model
  const vocabulary = words
    .map((text, from) => ({text, from, hash: hashOf(text)}))
    .filter(({text, from}) => isKept(text) && singles.likelihood[from]! > rarest.kept)
    .sort((one, other) => one.hash - other.hash)
  const numbers = new Map(vocabulary.map(({from}, number) => [from, number]))
  const keptPairs: Map<number, number>[] = vocabulary.map(() => new Map())
  const keptTriples: Map<number, number>[] = vocabulary.map(() => new Map())
  for (const [word, {from}] of vocabulary.entries()) {
    for (let pair = singles.pairs[from]!; pair < singles.pairs[from + 1]!; pair++) {
      const front = pairs.near[pair]!
      const number = numbers.get(front)
      if (number === undefined) continue
      let isContext = false
      for (let triple = pairs.triples[pair]!; triple < pairs.triples[pair + 1]!; triple++) {
        const first = numbers.get(triples.far[triple]!)
        if (first === undefined) continue
        const context = pairIn(model, triples.far[triple]!, front)
        const fallback = pairs.likelihood[pair]! + (context < 0 ? 0 : pairs.backoff[context]!)
        if (Math.abs(triples.likelihood[triple]! - fallback) < near) continue
        keptTriples[number]!.set(tripleKey(first, word), triple)
        isContext = true
      }
      const fallback = singles.backoff[front]! + singles.likelihood[from]!
      if (isContext || Math.abs(pairs.likelihood[pair]! - fallback) >= near)
        keptPairs[number]!.set(word, pair)
    }
  }
  const texts = vocabulary.map(({text}) => text)
  const slips = slipsAmong(texts, (number) => singles.likelihood[vocabulary[number]!.from]!)
  const [pairKeys, pairOrder] = inOrder(keptPairs)
  const [tripleKeys, tripleOrder] = inOrder(keptTriples)
  const parts: (Uint8Array | Uint16Array | Uint32Array)[] = []
  parts[section.hashes] = Uint32Array.from(vocabulary, ({hash}) => hash)
  parts[section.likelihoods] = Uint8Array.from(vocabulary, ({from}) => likely(singles.likelihood[from]!))
  parts[section.backoffs] = Uint8Array.from(vocabulary, ({from}) => backward(singles.backoff[from]!))
  parts[section.texts] = starts(texts.map(({length}) => length))
  parts[section.letters] = Buffer.from(texts.join(''), 'latin1')
  parts[section.slips] = starts(slips.map(({length}) => length))
  parts[section.slipped] = Uint16Array.from(slips.flat())
  parts[section.pairStarts] = starts(keptPairs.map(({size}) => size))
  parts[section.pairs] = Uint16Array.from(pairKeys)
  parts[section.pairLikelihoods] = Uint8Array.from(pairOrder, (pair) => likely(pairs.likelihood[pair]!))
  parts[section.pairBackoffs] = Uint8Array.from(pairOrder, (pair) => backward(pairs.backoff[pair]!))
  parts[section.tripleStarts] = starts(keptTriples.map(({size}) => size))
  parts[section.triples] = Uint32Array.from(tripleKeys)
  parts[section.tripleLikelihoods] = Uint8Array.from(tripleOrder, (triple) =>
    likely(triples.likelihood[triple]!)
  )
  return pack(stamp, parts)
}

/** A word of English in small letters; no name, for what is said of one says nothing of another. */
function isKept(text: string) {
  return (
    /^[a-z]+(?:'[a-z]+)?$/.test(text) &&
    (text.length > 1 || text === 'a' || text === 'i') &&
    lexicon().has(text)
  )
}

/** Where the pair of two words of the model stands, -1 if it does not. */
function pairIn({singles, pairs}: SphinxModel, front: number, word: number) {
  const from = singles.pairs[word]!
  const at = indexIn(pairs.near.subarray(from, singles.pairs[word + 1]), front)
  return at < 0 ? -1 : from + at
}

/** For each word the numbers of the words that are one slip away, and likely enough to be meant. */
function slipsAmong(texts: readonly string[], likelihoodOf: (number: number) => number): number[][] {
  const byRemains = new Map<number, number[]>()
  for (const [number, text] of texts.entries()) {
    if (likelihoodOf(number) < rarest.offered || !isOffered(text)) continue
    for (const remains of new Set(remainsOf(text))) {
      const others = byRemains.get(remains)
      if (others) others.push(number)
      else byRemains.set(remains, [number])
    }
  }
  return texts.map((text) => {
    if (!isJudged(text)) return []
    const near = new Set(remainsOf(text).flatMap((remains) => byRemains.get(remains) ?? []))
    return [...near]
      .filter((number) => isOneEdit(text, texts[number]!) && !isVariant(text, texts[number]!))
      .sort((a, b) => a - b)
  })
}

/** What is no word of a dictionary is a matter of spelling. */
function isJudged(text: string) {
  return /^[a-z]{2,}$/.test(text) && lexicon().knows(text, dictionary)
}

function isOffered(text: string) {
  return isJudged(text) && !lexicon().knows(text, Kind.unspeakable)
}

/** "colour" and "color" */
function isVariant(one: string, other: string) {
  return varieties().get(one)?.other === other || varieties().get(other)?.other === one
}

/** The keys of each list in order, one list behind the other, and the values in the same order. */
function inOrder(lists: readonly ReadonlyMap<number, number>[]): [keys: number[], values: number[]] {
  const sorted = lists.map((list) => [...list].sort(([one], [other]) => one - other))
  const all = sorted.flat()
  return [all.map(([key]) => key), all.map(([, value]) => value)]
}

/** Where stretches of these lengths begin, and where the last one ends. */
function starts(lengths: readonly number[]) {
  const places = new Uint32Array(lengths.length + 1)
  for (const [at, length] of lengths.entries()) places[at + 1] = places[at]! + length
  return places
}

function likely(logarithm: number) {
  return Math.min(255, Math.max(0, Math.round(-logarithm * likelihoodSteps)))
}

function backward(logarithm: number) {
  return Math.min(255, Math.max(0, Math.round((1 - logarithm) * backoffSteps)))
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const path = process.argv[2]
  if (!path) throw new Error('Which model? Debian has it in its package pocketsphinx-en-us: en-us.lm.bin')
  const stamp = createHash('md5').update(readFileSync(path)).digest('hex')
  const bytes = packed(readSphinx(path), stamp)
  writeFileSync(kept, bytes)
  // As `sha256sum --check` reads it.
  writeFileSync(checksum, `${createHash('sha256').update(bytes).digest('hex')}  ngrams.bin\n`)
}
