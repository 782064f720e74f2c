// What a misspelt word was meant to be: near words, ranked by how likely the slip and how likely the word.

import {distance} from './edits.ts'
import {fitness} from './frame.ts'
import {irregular} from './irregular.ts'
import {dictionary, frequencySteps, Kind, type Lexicon, lexicon} from './lexicon.ts'
import {withLigature} from './ligatures.ts'
import {pair} from './pairs.ts'
import {type Candidate, Search} from './search.ts'

/** What stands beside a misspelt word. */
export interface Beside {
  /** The word before it. */
  readonly before?: string | undefined
  /** The word behind it. */
  readonly after?: string | undefined
  /** Words and names of this release, and of the house. */
  readonly known?: Iterable<string> | undefined
  /** How many times likelier (a logarithm, base 10) a word is among all the words around it than anywhere. */
  readonly attraction?: ((word: string) => number) | undefined
}

/** A word that may have been meant, and its price: what the slip costs, less what speaks for the word. */
interface Offer {
  word: string
  price: number
}

/** How many are offered. */
const most = 5

/** What `form` may have been meant to be: at most five, the likeliest first, in the casing of `form`. */
export function suggest(form: string, beside: Beside = {}): string[] {
  const ending = /['’](?:s|S)?$/.exec(form)?.[0] ?? ''
  const stem = form.slice(0, form.length - ending.length)
  if (stem.length < 2 || stem.length > longest) return []
  const offers = attracted(ranked(stem, beside), beside)
  const words = offers.map(({word}) => cased(word, stem) + ending)
  const distinct = new Set(words)
  const chosen: string[] = []
  for (const word of distinct) {
    if (word === form || isOtherCase(word, distinct)) continue
    chosen.push(word)
    if (chosen.length === most) break
  }
  return chosen
}

/** "Constitution" where "constitution" is offered as well: a small letter was typed. */
function isOtherCase(word: string, words: ReadonlySet<string>) {
  const small = word.toLowerCase()
  return word !== small && words.has(small)
}

/** What is longer is no slip of anybody's. */
const longest = 60

const weight = {
  /** What a word ten times as frequent may cost more. */
  frequency: 0.16,
  /** What a word that goes with the word beside it may cost more, for each tenfold. */
  pair: 0.11,
  /** What a word may cost more whose part of speech goes with the words beside it. */
  fit: 0.25,
  /** What a word may cost more for each tenfold that it is likelier among all the words around. */
  attraction: 0.2,
  /** What a word may cost more that ends as the misspelt one does. */
  ending: 0.12,
  /** What "-ize" costs where "-ise" was typed. */
  english: 0.3,
  /** What a word of this very release may cost more. */
  known: 0.45,
  /** What a capital costs that was not typed. */
  capital: 0.25,
  /** What each tenfold costs that a word is rarer than rare. */
  rare: 0.15,
  /** What a word costs that is in no dictionary. */
  unlisted: 0.25
} as const

function ranked(form: string, beside: Beside): Offer[] {
  const book = lexicon()
  const {words} = shelfOf(beside.known)
  const others = [...splits(book, form), ...endings(book, form, beside)]
  search ??= new Search(book)
  let offers: Offer[] = others
  for (const budget of budgets(form.length)) {
    offers = [...others, ...familiar(form, budget, beside)]
    for (const candidate of search.within(budget, form)) {
      if (candidate.word.toLowerCase() === form.toLowerCase() && candidate.word[0] === form[0]) continue
      const release = words.has(candidate.word.toLowerCase()) ? weight.known : 0
      const price =
        candidate.cost -
        wordWeight(book, candidate, form) -
        company(book, candidate.word, beside) -
        release -
        kinship(form, candidate.word)
      offers.push({word: candidate.word, price})
    }
    offers.sort((one, other) => one.price - other.price)
    if (offers.length > 0 && offers[0]!.price < budget - (budget < oneSlip ? enough.near : enough.far)) break
  }
  return offers
}

/** The best offers, in the order that the words around them give. */
function attracted(offers: readonly Offer[], {attraction}: Beside): readonly Offer[] {
  if (!attraction) return offers
  return offers
    .slice(0, close)
    .map(({word, price}) => ({word, price: price - weight.attraction * bounded(attraction(word))}))
    .sort((one, other) => one.price - other.price)
}

/** So many offers are held against the words around. */
const close = 12

/** That the words around have not been seen with it says little against a word. */
function bounded(attraction: number) {
  return attraction > 0.5 ? Math.min(3, attraction) : 0
}

const inflections = /(?:ed|ing|ly|ions?|s)$/
const british = /is(?:e|es|ed|ing|ation|ations)$/
const american = /iz(?:e|es|ed|ing|ation|ations)$/

/** What speaks for a word that ends as the misspelt one does, and against one of the other English. */
function kinship(form: string, word: string) {
  const ending = inflections.exec(form)?.[0]
  const same = ending !== undefined && word.endsWith(ending) ? weight.ending : 0
  return british.test(form) && american.test(word) ? same - weight.english : same
}

/** Names of this very release that the lexicon does not have; a small word that it does not have may be as wrong. */
function familiar(form: string, budget: number, {known}: Beside): Offer[] {
  const offers: Offer[] = []
  if (isSmall(form)) return offers
  const {names} = shelfOf(known)
  for (const word of [-2, -1, 0, 1, 2].flatMap((more) => names.get(form.length + more) ?? [])) {
    if (word === form) continue
    const price = distance(form, word)
    if (price <= budget) offers.push({word, price: price - weight.known - weight.frequency * presumed})
  }
  return offers
}

/** The words of a release, as one of its misspellings looks through them. */
interface Shelf {
  /** In small letters. */
  readonly words: ReadonlySet<string>
  /** Those with a capital that the lexicon does not have, by their length. */
  readonly names: ReadonlyMap<number, readonly string[]>
}

/** The next misspelling of the release has the same words beside it. */
const shelves = new WeakMap<Iterable<string>, Shelf>()
const bare: Shelf = {words: new Set(), names: new Map()}

/** More names of one length than these are no release. */
const mostNames = 1000

function shelfOf(known: Iterable<string> | undefined): Shelf {
  if (!known) return bare
  const kept = shelves.get(known)
  if (kept) return kept
  const words = new Set<string>()
  const names = new Map<number, string[]>()
  for (const word of known) {
    words.add(word.toLowerCase())
    if (word.length < 4 || isSmall(word) || lexicon().has(word)) continue
    const others = names.get(word.length) ?? []
    if (others.length === 0) names.set(word.length, others)
    if (others.length < mostNames) others.push(word)
  }
  const shelf = {words, names}
  shelves.set(known, shelf)
  return shelf
}

function isSmall(word: string) {
  return word[0] === word[0]!.toLowerCase()
}

/** How frequent a name of the release is taken to be that no list has. */
const presumed = 3

/** So much better than the worst within a budget is a word that further ones need not be looked for; less where one slip explains it. */
const enough = {near: 0.8, far: 1.2}

/** One slip costs less, unless it is of a rare kind. */
const oneSlip = 1.15

/** How far to look: near by, and farther off if nothing good is there. */
function budgets(length: number) {
  if (length <= 4) return [1.2, 1.9]
  return length <= 7 ? [1.1, 1.5, 1.85, 2.2] : [1.1, 1.5, 1.85, 2.2, 2.9]
}

let search: Search | undefined

/** Below a thousand times in a thousand million words, a word is rarer still in the news than in books. */
const rare = 3

function wordWeight(book: Lexicon, {entry, word}: Candidate, form: string) {
  const listed = (book.kindsOf(entry) & dictionary) !== 0 ? 0 : weight.unlisted
  const capital = word[0] !== word[0]!.toLowerCase() && form === form.toLowerCase() ? weight.capital : 0
  const frequency = book.frequencyOf[entry]! / frequencySteps
  return weight.frequency * frequency - weight.rare * Math.max(0, rare - frequency) - listed - capital
}

/** How much likelier a word is beside its neighbours than anywhere: less than nothing if their pair should be known. */
function company(book: Lexicon, word: string, {before, after}: Beside) {
  const small = word.toLowerCase()
  const frequency = book.frequency(small)
  let evidence = 0
  if (before)
    evidence += surprise(pair(before.toLowerCase(), small), book.frequency(before) + frequency - total)
  if (after) evidence += surprise(pair(small, after.toLowerCase()), book.frequency(after) + frequency - total)
  const fit = weight.fit * fitness(before?.toLowerCase() ?? '', small, after?.toLowerCase() ?? '')
  return weight.pair * evidence + fit
}

/** The logarithm of the count that frequencies are given for. */
const total = 9
/** The count of the rarest pairs that are in the table, and what a pair that is not may have at most. */
const unseen = 3.4

function surprise(together: number, byChance: number) {
  return together > 0 ? Math.max(0, together - byChance) : Math.min(0, unseen - byChance)
}

/** "atleast" is "at least" with the space lost. */
function splits(book: Lexicon, form: string): Offer[] {
  const offers: Offer[] = []
  for (let at = 1; at < form.length; at++) {
    const [left, right] = [form.slice(0, at), form.slice(at)]
    if ((at === 1 && !/^[aAI]$/.test(left)) || right.length < 2) continue
    if (!isPlain(book, left) || !isPlain(book, right)) continue
    const together = pair(left.toLowerCase(), right.toLowerCase())
    const apart = Math.min(book.frequency(left), book.frequency(right))
    if (together === 0 && apart < 5) continue
    const price = together > 0 ? 1.25 - weight.frequency * together : 1.95 - weight.frequency * apart
    offers.push({word: `${left} ${right}`, price})
  }
  return offers
}

function isPlain(book: Lexicon, word: string) {
  return (book.kinds(word) & dictionary) !== 0 && book.frequency(word) > 3.5
}

/** Endings that are longer than they sound: "publicly" aside, "-icly" is "-ically". */
function endings(book: Lexicon, form: string, beside: Beside): Offer[] {
  const offers: Offer[] = []
  const whole = withLigature(form)
  if (whole)
    offers.push({
      word: whole,
      price: ligature - weight.frequency * book.frequency(whole) - company(book, whole, beside)
    })
  offers.push(...exchanged(book, form, beside))
  const odd = irregular(form)
  if (odd) offers.push({word: odd, price: -weight.frequency * certain})
  for (const [wrong, right, price] of [
    ['ly', 'ally', 0.75],
    ['aly', 'ally', 0.4],
    ['y', 'ly', 0.6],
    ['ys', 'ies', 0.45],
    ['ed', 'ted', 0.9]
  ] as const) {
    if (!form.endsWith(wrong)) continue
    const word = form.slice(0, -wrong.length) + right
    if (book.knows(word, dictionary | Kind.word)) {
      offers.push({
        word,
        price: price - weight.frequency * book.frequency(word) - company(book, word, beside)
      })
    }
  }
  return offers
}

/** "mazagine": two letters changed places over the one between them. */
function exchanged(book: Lexicon, form: string, beside: Beside): Offer[] {
  const offers: Offer[] = []
  if (form.length < 6) return offers
  for (let at = 0; at + 2 < form.length; at++) {
    if (form[at] === form[at + 2]) continue
    const word = form.slice(0, at) + form[at + 2] + form[at + 1] + form[at] + form.slice(at + 3)
    if (book.graph.find(word) < 0 || !book.knows(word, dictionary)) continue
    offers.push({
      word,
      price: exchange - weight.frequency * book.frequency(word) - company(book, word, beside)
    })
  }
  return offers
}

/** What it costs to have changed two letters over a third. */
const exchange = 1

/** What it costs to have lost two or three letters that were one sign. */
const ligature = 0.85

/** An irregular form outranks what is only near. */
const certain = 8

/** `word` with the capitals of `form`. */
function cased(word: string, form: string) {
  if (form.length > 1 && form === form.toUpperCase()) return word.toUpperCase()
  return form[0] !== form[0]!.toLowerCase() ? word[0]!.toUpperCase() + word.slice(1) : word
}
