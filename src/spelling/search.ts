// Every entry of the word graph within a budget of edits from a misspelt word.

import {expect, search} from '../pace.ts'
import {added, first, letterOf, omissions, omitted, otherLetter, swaps, turned} from './edits.ts'
import {aside, edge, Graph} from './graph.ts'
import type {Lexicon} from './lexicon.ts'

/** Words are not searched beyond so many letters. */
const longest = 32
/** How many more letters than typed an entry may have. */
const longer = 4
/** A walk ends after so many steps, whatever it has found: hostile words must not stop an editor. */
const patience = 25_000
/** So many answers are kept. */
const mostAnswers = 300
/** What it costs to have left out an accent. */
const accent = 0.12
const {symbol: symbolAt, last: lastOfNode} = edge
/** Behind the end of what was typed. */
const end = 255

/** An entry and what it costs to have typed the misspelt word for it. */
export interface Candidate {
  readonly entry: number
  readonly word: string
  cost: number
}

export class Search {
  readonly #graph: Graph
  readonly #edges: Uint32Array
  /** The letter of each symbol, from 0 for a, without its accent and case. */
  readonly #letters: Uint8Array
  readonly #plain: Uint8Array
  readonly #aside: number
  readonly #typed = new Uint8Array(longest + 2)
  readonly #typedPlain = new Uint8Array(longest + 2)
  /** What it costs to have typed the letter at each place for nothing. */
  readonly #extra = new Float64Array(longest + 2)
  readonly #path = new Uint8Array(longest + longer + 2)
  #deepest = 0
  #budget = 0
  #steps = 0
  readonly #found = new Map<number, Candidate>()
  /** What was looked for before: a misspelling comes back at each keystroke. */
  readonly #answers = new Map<string, readonly Candidate[]>()

  constructor(lexicon: Lexicon) {
    const {graph} = lexicon
    this.#graph = graph
    this.#edges = graph.edges
    this.#aside = graph.symbolOf(aside)
    this.#letters = Uint8Array.from(graph.alphabet, letterOf)
    this.#plain = Uint8Array.from(graph.alphabet, (sign) => Number(sign < '\x7f'))
  }

  /** The entries that may be offered for `form` within `budget`, each at its least cost. */
  within(budget: number, form: string): readonly Candidate[] {
    const key = `${budget} ${form}`
    const known = this.#answers.get(key)
    if (known) return known
    if (this.#answers.size >= mostAnswers) this.#answers.clear()
    const answer = form.length > longest ? [] : this.#search(budget, form)
    this.#answers.set(key, answer)
    return answer
  }

  #search(budget: number, form: string) {
    expect(search)
    this.#found.clear()
    this.#deepest = form.length + longer
    this.#budget = budget
    this.#steps = patience
    this.#read(form)
    this.#walk(Graph.root, 0, 0, 0, 0, -1, false)
    return [...this.#found.values()]
  }

  #read(form: string) {
    for (let at = 0; at < form.length; at++) {
      this.#typed[at] = letterOf(form[at]!)
      this.#typedPlain[at] = Number(form[at]! < '\x7f')
    }
    this.#typed[form.length] = end
    this.#typed[form.length + 1] = end
    for (let at = 0; at < form.length; at++) {
      const previous = at > 0 ? this.#typed[at - 1]! : otherLetter
      this.#extra[at] = added(this.#typed[at]!, previous, this.#typed[at + 1]!, at)
    }
  }

  /**
   * Go on from `node`, `depth` letters into an entry and `at` letters into what was typed; `ended` is the entry that
   * ends here, -1 if none does. After a letter that was left out (`missed`) none is put in: that would be a swap.
   */
  #walk(
    node: number,
    number: number,
    depth: number,
    at: number,
    cost: number,
    ended: number,
    missed: boolean
  ) {
    if (--this.#steps < 0) return
    if (this.#typed[at] === end) {
      if (ended >= 0) this.#keep(ended, depth, cost)
    } else if (!missed) {
      const price = cost + this.#extra[at]!
      if (price <= this.#budget) this.#walk(node, number, depth, at + 1, price, ended, false)
    }
    if (node === 0 || depth >= this.#deepest) return
    if (cost + cheapest > this.#budget) this.#straight(node, number, depth, at, cost)
    else this.#fan(node, number, depth, at, cost, missed)
  }

  /** Nothing is left for a slip: what follows must be as it was typed. */
  #straight(node: number, number: number, depth: number, at: number, cost: number) {
    const typed = this.#typed[at]!
    if (typed === end) return
    const edges = this.#edges
    const letters = this.#letters
    for (let place = node; ; place++) {
      const bits = edges[place]!
      const symbol = bits >>> symbolAt
      if (letters[symbol] === typed && symbol !== this.#aside) {
        const price = this.#plain[symbol] === this.#typedPlain[at] ? cost : cost + accent
        this.#follow(place, number, depth, at + 1, price, false)
      }
      if ((bits & lastOfNode) !== 0) return
    }
  }

  /** Go along each edge: as typed, for another letter, as one of two turned around, as one that was left out. */
  #fan(node: number, number: number, depth: number, at: number, cost: number, missed: boolean) {
    const edges = this.#edges
    const letters = this.#letters
    const typed = this.#typed[at]!
    const following = typed === end ? end : this.#typed[at + 1]!
    const previous = depth > 0 ? letters[this.#path[depth - 1]!]! : otherLetter
    const left = this.#budget - cost
    const swap = swaps[typed]
    const omission = omissions[previous]!
    const swapFirst = at === 0 ? first : 0
    const omissionFirst = depth === 0 ? first : 0
    for (let place = node; ; place++) {
      const bits = edges[place]!
      const symbol = bits >>> symbolAt
      if (symbol !== this.#aside) {
        const meant = letters[symbol]!
        if (typed === meant) {
          const price = this.#plain[symbol] === this.#typedPlain[at] ? 0 : accent
          if (price <= left) this.#follow(place, number, depth, at + 1, cost + price, false)
        } else if (swap) {
          const price = swap[meant]! + swapFirst
          if (price <= left) this.#follow(place, number, depth, at + 1, cost + price, false)
          const turn = meant === following ? turned(typed, meant, at) : Number.POSITIVE_INFINITY
          if (turn <= left) this.#turn(place, number, depth, at, cost + turn)
        }
        const price =
          meant === previous || meant === typed || meant === otherLetter
            ? omitted(meant, previous, typed, depth)
            : omission[meant]! + omissionFirst
        const miss = missed && price > further ? further : price
        if (miss <= left) this.#follow(place, number, depth, at, cost + miss, true)
      }
      if ((bits & lastOfNode) !== 0) return
    }
  }

  /** Go on from the node that the edge at `place` leads to. */
  #follow(place: number, number: number, depth: number, at: number, cost: number, missed: boolean) {
    const bits = this.#edges[place]!
    const here = number + this.#graph.passed(place)
    const isFinal = (bits & edge.final) !== 0
    this.#path[depth] = bits >>> symbolAt
    this.#walk(bits & edge.next, isFinal ? here + 1 : here, depth + 1, at, cost, isFinal ? here : -1, missed)
  }

  /** Go along the edge at `place`, and from there along those of the letter that was typed in its stead. */
  #turn(place: number, number: number, depth: number, at: number, cost: number) {
    const edges = this.#edges
    const bits = edges[place]!
    const here = number + this.#graph.passed(place)
    const onward = (bits & edge.final) !== 0 ? here + 1 : here
    this.#path[depth] = bits >>> edge.symbol
    for (let next = bits & edge.next; next !== 0; next++) {
      if (this.#letters[edges[next]! >>> edge.symbol] === this.#typed[at])
        this.#follow(next, onward, depth + 1, at + 2, cost, false)
      if ((edges[next]! & edge.last) !== 0) return
    }
  }

  #keep(entry: number, depth: number, cost: number) {
    const known = this.#found.get(entry)
    if (known) known.cost = Math.min(known.cost, cost)
    else this.#found.set(entry, {entry, word: this.#spelt(depth), cost})
  }

  #spelt(depth: number) {
    let word = ''
    for (let at = 0; at < depth; at++) word += this.#graph.alphabet[this.#path[at]!]
    return word
  }
}

/** What each further letter costs of a syllable that was left out. */
const further = 0.6

/** No slip costs less. */
const cheapest = 0.48
