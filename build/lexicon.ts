// Compile the vocabulary into `dist/lexicon.bin`, unless it is there and its inputs have not changed.

import {readdirSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {aside} from '../src/spelling/graph.ts'
import {dictionary, frequencySteps, Kind} from '../src/spelling/kinds.ts'
import {pack} from '../src/spelling/sections.ts'
import {compileFile} from './compiled.ts'
import {countabilities} from './countability.ts'
import {frequencies} from './frequencies.ts'
import {compile} from './graph.ts'
import {type Readings, readings} from './tags.ts'
import {type Entry, sources, vocabulary} from './vocabulary.ts'

const root = fileURLToPath(new URL('..', import.meta.url))

/** The code that decides what is in the file. */
const code = [
  'countability',
  'frequencies',
  'graph',
  'lexicon',
  'lists',
  'tags',
  'vocabulary',
  'weak',
  'wordnet'
]
  .map((name) => `build/${name}.ts`)
  .concat(['graph', 'inflect', 'kinds', 'sections', 'tags'].map((name) => `src/spelling/${name}.ts`))

/** Make the lexicon, if what it is made of has changed since. */
export function buildLexicon(): Promise<void> {
  const lists = readdirSync(join(root, 'dictionaries')).filter((name) => /\.(?:txt|tsv)$/.test(name))
  const ours = [...code, ...lists.sort().map((name) => `dictionaries/${name}`)]
  return compileFile({name: 'lexicon.bin', packages: sources, sources: ours, contents})
}

/** What is written with a capital by everybody: no title, no firm that is called after a thing. */
const proper = dictionary | Kind.place | Kind.people | Kind.given

async function contents(stamp: string) {
  const entries = await vocabulary()
  const words = inCommonLetters([...entries.keys()])
  const frequencyOf = frequencies((word) => ((entries.get(word)?.kinds ?? 0) & proper) !== 0)
  const combinations = [...new Set([...entries.values()].map(({kinds}) => kinds))]
  if (combinations.length > 256) throw new Error(`${combinations.length} combinations do not fit into a byte`)
  const kinds = new Uint8Array(words.length)
  const counts = new Uint8Array(words.length)
  const steps = (word: string) =>
    Math.min(255, Math.round(Math.max(entries.get(word)!.least, frequencyOf(word)) * frequencySteps))
  const graph = compile(
    words.map((word) => (isOffered(word, entries.get(word)!, steps(word)) ? '' : aside) + word).sort()
  )
  for (const word of words) {
    const entry = graph.find(word)
    kinds[entry] = combinations.indexOf(entries.get(word)!.kinds)
    counts[entry] = steps(word)
  }
  const known = readings()
  const entryOf = (word: string) => graph.find(word)
  const alphabet = Uint16Array.from(graph.alphabet, (letter) => letter.charCodeAt(0))
  return pack(stamp, [
    alphabet,
    graph.edges,
    graph.before,
    graph.large,
    Uint16Array.from(combinations),
    kinds,
    counts,
    ...tagged(words, known, entryOf),
    ...countable(known, entryOf)
  ])
}

/** The section of the entries whose countability is known, in order, and the section of what it is. */
function countable(known: ReadonlyMap<string, Readings>, entryOf: (word: string) => number) {
  const shares = [...countabilities((form) => known.get(form)?.main ?? 0)]
  const entries = shares
    .map(([word, share]) => [entryOf(word), share] as const)
    .filter(([entry]) => entry >= 0)
  entries.sort(([one], [other]) => one - other)
  return [Uint32Array.from(entries, ([entry]) => entry), Uint8Array.from(entries, ([, share]) => share)]
}

/** The section of the pairs of readings there are, and the section of which pair each entry has; the first pair is none. */
function tagged(
  words: readonly string[],
  known: ReadonlyMap<string, Readings>,
  entryOf: (word: string) => number
) {
  const pairs = new Map([['0,0', 0]])
  const readingOf = new Uint8Array(words.length)
  for (const word of words) {
    const {all, main} = known.get(word) ?? {all: 0, main: 0}
    const key = `${all},${main}`
    if (!pairs.has(key)) pairs.set(key, pairs.size)
    readingOf[entryOf(word)] = pairs.get(key)!
  }
  if (pairs.size > 256) throw new Error(`${pairs.size} pairs of readings do not fit into a byte`)
  return [Uint16Array.from([...pairs.keys()].flatMap((key) => key.split(',').map(Number))), readingOf]
}

/**
 * Whether an entry may stand in for a misspelt word: no slur, no weak entry, and no name but those that everybody
 * knows, for a name is likelier to be right than to be another name.
 */
function isOffered(word: string, {kinds, votes}: Entry, frequency: number) {
  if ((kinds & (Kind.weak | Kind.unspeakable)) !== 0) return false
  if (kinds === Kind.word && votes < 2 && frequency === 0) return false
  const sure = word === word.toLowerCase() ? offered : dictionary | Kind.people
  return (kinds & sure) !== 0 || frequency >= wellKnown
}

/** What is offered for a misspelt word, however rare. */
const offered = dictionary | Kind.word | Kind.tech | Kind.people | Kind.short
/** How frequent a name must be to be offered, in steps: a town of 200,000 people is. */
const wellKnown = 2.3 * frequencySteps

/** Without the words in letters that next to no other word has: a symbol of the graph is a byte. */
function inCommonLetters(words: readonly string[]) {
  const counts = new Map<string, number>()
  for (const letter of words.join('')) counts.set(letter, (counts.get(letter) ?? 0) + 1)
  return words.filter((word) =>
    [...word].every((letter) => letter < '\x7f' || (counts.get(letter)! > 4 && letter <= 'ỿ'))
  )
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildLexicon()
