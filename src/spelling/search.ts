// Every entry of the word graph within a budget of edits from a misspelt word.

import {added, letterOf, omitted, otherLetter, swapped, turned} from './edits.ts'
import {aside, edge, Graph} from './graph.ts'
import type {Lexicon} from './lexicon.ts'

/** Words are not searched beyond so many letters. */
export const longest = 32
/** How many more letters than typed an entry may have. */
const longer = 4
/** A walk ends after so many steps, whatever it has found: hostile words must not stop an editor. */
const patience = 25_000
/** What it costs to have left out an accent. */
const accent = 0.12
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
  /** The letter of each symbol, from 0 for a, without its accent and case. */
  readonly #letters: Uint8Array
  readonly #plain: Uint8Array
  readonly #typed = new Uint8Array(longest + 2)
  readonly #typedPlain = new Uint8Array(longest + 2)
  readonly #path = new Uint8Array(longest + longer + 2)
  readonly #aside: number
  #length = 0
  #budget = 0
  #steps = 0
  #found = new Map<number, Candidate>()

  constructor(lexicon: Lexicon) {
    this.#aside = lexicon.graph.symbolOf(aside)
    this.#graph = lexicon.graph
    const letters = [...lexicon.graph.alphabet].map(letterOf)
    this.#letters = Uint8Array.from(letters)
    this.#plain = Uint8Array.from(lexicon.graph.alphabet, (sign) => Number(sign < '\x7f'))
  }

  /** The entries that may be offered for `form` within `budget`, each at its least cost. */
  within(budget: number, form: string): Map<number, Candidate> {
    this.#found = new Map()
    if (form.length > longest) return this.#found
    this.#length = form.length
    this.#budget = budget
    this.#steps = patience
    for (let at = 0; at < form.length; at++) {
      this.#typed[at] = letterOf(form[at]!)
      this.#typedPlain[at] = Number(form[at]! < '\x7f')
    }
    this.#typed[form.length] = end
    this.#typed[form.length + 1] = end
    this.#walk(Graph.root, 0, 0, 0, 0, -1, false)
    return this.#found
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
    const typed = this.#typed[at]!
    if (typed === end) {
      if (ended >= 0) this.#keep(ended, depth, cost)
    } else if (!missed) {
      const price = cost + added(typed, at > 0 ? this.#typed[at - 1]! : otherLetter, this.#typed[at + 1]!, at)
      if (price <= this.#budget) this.#walk(node, number, depth, at + 1, price, ended, false)
    }
    if (node === 0 || depth >= this.#length + longer) return
    const previous = depth > 0 ? this.#letters[this.#path[depth - 1]!]! : otherLetter
    for (let place = node; ; place++) {
      const bits = this.#graph.edges[place]!
      this.#step(bits, number + this.#graph.passed(place), depth, at, cost, typed, previous)
      if ((bits & edge.last) !== 0) return
    }
  }

  /** Go along one edge: as typed, for another letter, as one of two turned around, or as one that was left out. */
  #step(
    bits: number,
    here: number,
    depth: number,
    at: number,
    cost: number,
    typed: number,
    previous: number
  ) {
    const symbol = bits >>> edge.symbol
    if (symbol === this.#aside) return
    const meant = this.#letters[symbol]!
    const final = (bits & edge.final) !== 0
    const next = bits & edge.next
    const number = final ? here + 1 : here
    const ended = final ? here : -1
    this.#path[depth] = symbol
    if (typed !== end) {
      let price = cost
      if (meant !== typed) price += swapped(typed, meant, at)
      else if (this.#plain[symbol] !== this.#typedPlain[at]) price += accent
      if (price <= this.#budget) this.#walk(next, number, depth + 1, at + 1, price, ended, false)
      if (meant !== typed && meant === this.#typed[at + 1] && next !== 0) {
        const turn = cost + turned(typed, meant, at)
        if (turn <= this.#budget) this.#turn(next, number, depth + 1, at, turn, typed)
        this.#path[depth] = symbol
      }
    }
    const price = cost + omitted(meant, previous, typed, depth)
    if (price <= this.#budget) this.#walk(next, number, depth + 1, at, price, ended, true)
  }

  /** The second of two letters that were turned around. */
  #turn(node: number, number: number, depth: number, at: number, cost: number, wanted: number) {
    for (let place = node; ; place++) {
      const bits = this.#graph.edges[place]!
      const symbol = bits >>> edge.symbol
      if (this.#letters[symbol] === wanted) {
        const here = number + this.#graph.passed(place)
        const final = (bits & edge.final) !== 0
        this.#path[depth] = symbol
        this.#walk(
          bits & edge.next,
          final ? here + 1 : here,
          depth + 1,
          at + 2,
          cost,
          final ? here : -1,
          false
        )
      }
      if ((bits & edge.last) !== 0) return
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
