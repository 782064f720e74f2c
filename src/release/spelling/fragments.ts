// Two letters that are no word, where the words around tell which one was meant: "as yu know", "it is ot late".

import {isCapital} from '../../spelling/capitals.ts'
import {isBeside} from '../../spelling/keyboard.ts'
import {dictionary, Kind, lexicon} from '../../spelling/lexicon.ts'
import {nothing, numberOf} from '../../spelling/ngrams.ts'
import type {Release} from '../index.ts'
import {beside, formsOf} from '../words/forms.ts'
import type {Word} from '../words/words.ts'
import {attraction, type Context, contextOf, isCommon, isRunning, likelihoodIn} from './context.ts'
import {foreignSmall} from './foreign.ts'
import type {WordSlip} from './slips.ts'
import {isTechnical} from './software.ts'
import {isAmongForeign} from './surroundings.ts'

/** The fragments of running text, each with the word of which it is one slip away. */
export function fragmentsOf(release: Release): readonly WordSlip[] {
  const found: WordSlip[] = []
  // "Calling su" is a command.
  if (release.ask(isTechnical)) return found
  for (const [form, places] of release.ask(formsOf)) {
    if (form.length !== 2 || places.length > mostPlaces || !isFragment(form)) continue
    for (const word of places) {
      const meant = isBare(release, word) ? meantBy(contextOf(release, word, isCommon), form) : undefined
      if (meant !== undefined) found.push({word, meant})
    }
  }
  return found
}

/** What is written more often is a term. */
const mostPlaces = 2

function isFragment(form: string) {
  return /^[a-z]{2}$/.test(form) && lexicon().kinds(form) === 0 && !foreignSmall.has(form)
}

/** In a sentence, with space or a mark on either side; "500 tv sets" counts something, and "io Tech" is a name. */
function isBare(release: Release, word: Word) {
  if (!isRunning(word)) return false
  if (beside(word, -1)?.kind === 'number' || isCapital(beside(word, 1)?.text ?? '')) return false
  if (isAmongForeign(release, word)) return false
  const {text} = release
  return /\s/u.test(text[word.start - 1] ?? '') && /[\s,;.!?]/u.test(text[word.end] ?? '')
}

/** The likeliest word, if it is at home here. */
function meantBy(context: Context, form: string): string | undefined {
  if (context.near === nothing && context.next === nothing) return
  let best: {meant: string; number: number} | undefined
  let most = -Infinity
  for (const [meant, price] of slipsFrom(form)) {
    const number = numberOf(meant)
    if (number === nothing) continue
    const score = likelihoodIn(context, number) - price
    if (score <= most) continue
    most = score
    best = {meant, number}
  }
  return best && attraction(context, best.number) > needed ? best.meant : undefined
}

/**
 * How many times likelier (a logarithm, base 10) than anywhere the word must be. Of two letters that a program made of small words of
 * releases, 71 % have such a word, and of 98 % of those it is the right one.
 */
const needed = 0.5

/** What it costs, as a logarithm, to have left out the first letter, to have struck the key beside, or any other. */
const prices = {first: 0.5, beside: 0.5, other: 1.5}

/** Everyday words that two letters may be a slip from, and what the slip costs. */
function slipsFrom(form: string): ReadonlyMap<string, number> {
  const [one, other] = [form[0]!, form[1]!]
  const slips = new Map<string, number>()
  const add = (word: string, price: number) => {
    if (isEveryday(word) && price < (slips.get(word) ?? Infinity)) slips.set(word, price)
  }
  add(other + one, 0)
  for (const letter of 'abcdefghijklmnopqrstuvwxyz') {
    add(letter + form, prices.first)
    add(one + letter + other, 0)
    add(form + letter, 0)
    add(letter + other, isBeside(letter, one) ? prices.beside : prices.other)
    add(one + letter, isBeside(letter, other) ? prices.beside : prices.other)
  }
  return slips
}

/** As frequent as "nine". */
const everyday = 4.7

function isEveryday(word: string) {
  const book = lexicon()
  return (
    book.frequency(word) > everyday && book.knows(word, dictionary) && !book.knows(word, Kind.unspeakable)
  )
}
