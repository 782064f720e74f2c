// Which words may have been meant: near ones, names of the release, and what slips of a known kind lead to.

import {isSmall} from '../capitals.ts'
import {distance} from '../edits.ts'
import {irregular} from '../irregular.ts'
import {dictionary, Kind, type Lexicon, lexicon} from '../lexicon.ts'
import {withLigature} from '../ligatures.ts'
import {pair} from '../pairs.ts'
import {Search} from '../search.ts'
import {type Beside, shelfOf} from './beside.ts'
import {irregularPrice, namePrice, nearPrice, type Offer, slipPrice, splitPrice} from './price.ts'

/** What it costs to have changed two letters over a third. */
const exchange = 1
/** What it costs to have lost two or three letters that were one sign. */
const ligature = 0.85
/** Endings that sound alike, and what it costs to have taken one for the other. */
const soundAlike = [
  ['ly', 'ally', 0.75],
  ['aly', 'ally', 0.4],
  ['y', 'ly', 0.6],
  ['ys', 'ies', 0.45],
  ['ed', 'ted', 0.9]
] as const
/** A name is as long as what was typed for it, or two letters off. */
const lengths = [-2, -1, 0, 1, 2]

let search: Search | undefined

/** Words of the lexicon and names of the release within `budget` of `form`. */
export function candidatesNear(form: string, budget: number, beside: Beside): Offer[] {
  const book = lexicon()
  search ??= new Search(book)
  const offers = names(form, budget, beside)
  for (const candidate of search.within(budget, form)) {
    const {word} = candidate
    if (word.toLowerCase() === form.toLowerCase() && word[0] === form[0]) continue
    offers.push({word, price: nearPrice(book, candidate, form, beside)})
  }
  return offers
}

/** What slips of a known kind lead to, however far from `form` it is. */
export function candidatesOfKnownKind(form: string, beside: Beside): Offer[] {
  const book = lexicon()
  return [
    ...splits(book, form),
    ...ligatures(book, form, beside),
    ...exchanged(book, form, beside),
    ...irregulars(form),
    ...endings(book, form, beside)
  ]
}

/** Names of this very release that the lexicon does not have; a small word that it does not have may be as wrong. */
function names(form: string, budget: number, beside: Beside): Offer[] {
  const offers: Offer[] = []
  if (isSmall(form)) return offers
  const shelf = shelfOf(beside)
  for (const word of lengths.flatMap((more) => shelf.names.get(form.length + more) ?? [])) {
    if (word === form) continue
    const cost = distance(form, word)
    if (cost <= budget) offers.push({word, price: namePrice(cost)})
  }
  return offers
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
    offers.push({word: `${left} ${right}`, price: splitPrice(together, apart)})
  }
  return offers
}

function isPlain(book: Lexicon, word: string) {
  return (book.kinds(word) & dictionary) !== 0 && book.frequency(word) > 3.5
}

/** "conrmed": a sign that stood for "fi" was lost. */
function ligatures(book: Lexicon, form: string, beside: Beside): Offer[] {
  const word = withLigature(form)
  return word ? [{word, price: slipPrice(book, word, ligature, beside)}] : []
}

/** "mazagine": two letters changed places over the one between them. */
function exchanged(book: Lexicon, form: string, beside: Beside): Offer[] {
  const offers: Offer[] = []
  if (form.length < 6) return offers
  for (let at = 0; at + 2 < form.length; at++) {
    if (form[at] === form[at + 2]) continue
    const word = form.slice(0, at) + form[at + 2] + form[at + 1] + form[at] + form.slice(at + 3)
    if (book.graph.find(word) < 0 || !book.knows(word, dictionary)) continue
    offers.push({word, price: slipPrice(book, word, exchange, beside)})
  }
  return offers
}

/** "teached" is "taught". */
function irregulars(form: string): Offer[] {
  const word = irregular(form)
  return word ? [{word, price: irregularPrice}] : []
}

/** "atomicly" is "atomically", though "publicly" is right. */
function endings(book: Lexicon, form: string, beside: Beside): Offer[] {
  const offers: Offer[] = []
  for (const [wrong, right, cost] of soundAlike) {
    if (!form.endsWith(wrong)) continue
    const word = form.slice(0, -wrong.length) + right
    if (book.knows(word, dictionary | Kind.word))
      offers.push({word, price: slipPrice(book, word, cost, beside)})
  }
  return offers
}
