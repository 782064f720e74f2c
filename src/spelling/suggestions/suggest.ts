// What a misspelt word was meant to be: the likeliest candidates first, in its own casing.

import {casedAs} from '../casing.ts'
import type {Beside} from './beside.ts'
import {candidatesNear, candidatesOfKnownKind} from './candidates.ts'
import {type Offer, pull} from './price.ts'

/** How many are offered. */
const most = 5
/** What is longer is no slip of anybody's. */
const longest = 60
/** So many offers are held against the words around. */
const close = 12
/** One slip costs less, unless it is of a rare kind. */
const oneSlip = 1.15
/** So much better than the worst within a budget is a word that further ones need not be looked for; less where one slip explains it. */
const enough = {near: 0.8, far: 1.2}

/** What `form` may have been meant to be: at most five, the likeliest first, in the casing of `form`. */
export function suggest(form: string, beside: Beside = {}): string[] {
  const ending = /['’](?:s|S)?$/.exec(form)?.[0] ?? ''
  const stem = form.slice(0, form.length - ending.length)
  if (stem.length < 2 || stem.length > longest) return []
  const offers = attracted(ranked(stem, beside), beside)
  const words = offers.map(({word}) => casedAs(stem, word) + ending)
  const distinct = new Set(words)
  const chosen: string[] = []
  for (const word of distinct) {
    if (word === form || isOtherCase(word, distinct)) continue
    chosen.push(word)
    if (chosen.length === most) break
  }
  return chosen
}

/** The cheapest first, of a budget that has a good one. */
function ranked(form: string, beside: Beside): Offer[] {
  const others = candidatesOfKnownKind(form, beside)
  let offers = others
  for (const budget of budgets(form.length)) {
    offers = [...others, ...candidatesNear(form, budget, beside)].sort(byPrice)
    if (offers.length > 0 && offers[0]!.price < budget - (budget < oneSlip ? enough.near : enough.far)) break
  }
  return offers
}

/** How far to look: near by, and farther off if nothing good is there. */
function budgets(length: number) {
  if (length <= 4) return [1.2, 1.9]
  return length <= 7 ? [1.1, 1.5, 1.85, 2.2] : [1.1, 1.5, 1.85, 2.2, 2.9]
}

/** The best offers, in the order that the words around them give. */
function attracted(offers: readonly Offer[], {attraction}: Beside): readonly Offer[] {
  if (!attraction) return offers
  return offers
    .slice(0, close)
    .map(({word, price}) => ({word, price: price - pull(attraction(word))}))
    .sort(byPrice)
}

function byPrice(one: Offer, other: Offer) {
  return one.price - other.price
}

/** "Constitution" where "constitution" is offered as well: a small letter was typed. */
function isOtherCase(word: string, words: ReadonlySet<string>) {
  const small = word.toLowerCase()
  return word !== small && words.has(small)
}
