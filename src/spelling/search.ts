// Every entry of the word graph within a budget of edits from a misspelt word.

import {expect, search} from '../pace.ts'
import {added, letterOf, omitted, otherLetter, swapped, turned} from './edits.ts'
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
    for (let place = node; ; place++) {
      const bits = this.#edges[place]!
      const symbol = bits >>> edge.symbol
      if (this.#letters[symbol] === typed && symbol !== this.#aside) {
        const here = number + this.#graph.passed(place)
        const final = (bits & edge.final) !== 0
        const price = this.#plain[symbol] === this.#typedPlain[at] ? cost : cost + accent
        this.#path[depth] = symbol
        this.#walk(
          bits & edge.next,
          final ? here + 1 : here,
          depth + 1,
          at + 1,
          price,
          final ? here : -1,
          false
        )
      }
      if ((bits & edge.last) !== 0) return
    }
  }

  /** Go along each edge: as typed, for another letter, as one of two turned around, as one that was left out. */
  #fan(node: number, number: number, depth: number, at: number, cost: number, missed: boolean) {
    const typed = this.#typed[at]!
    const following = typed === end ? end : this.#typed[at + 1]!
    const previous = depth > 0 ? this.#letters[this.#path[depth - 1]!]! : otherLetter
    const left = this.#budget - cost
    for (let place = node; ; place++) {
      const bits = this.#edges[place]!
      const symbol = bits >>> edge.symbol
      if (symbol !== this.#aside) {
        const meant = this.#letters[symbol]!
        const final = (bits & edge.final) !== 0
        const here = number + this.#graph.passed(place)
        const next = bits & edge.next
        const ended = final ? here : -1
        const onward = final ? here + 1 : here
        this.#path[depth] = symbol
        if (typed !== end) {
          const swap =
            meant !== typed
              ? swapped(typed, meant, at)
              : this.#plain[symbol] === this.#typedPlain[at]
                ? 0
                : accent
          if (swap <= left) this.#walk(next, onward, depth + 1, at + 1, cost + swap, ended, false)
          if (meant === following && meant !== typed && next !== 0) {
            const turn = turned(typed, meant, at)
            if (turn <= left) this.#turn(next, onward, depth + 1, at, cost + turn, typed)
            this.#path[depth] = symbol
          }
        }
        const price = omitted(meant, previous, typed, depth)
        const miss = missed && price > further ? further : price
        if (miss <= left) this.#walk(next, onward, depth + 1, at, cost + miss, ended, true)
      }
      if ((bits & edge.last) !== 0) return
    }
  }

  /** The second of two letters that were turned around. */
  #turn(node: number, number: number, depth: number, at: number, cost: number, wanted: number) {
    for (let place = node; ; place++) {
      const bits = this.#edges[place]!
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

/** What each further letter costs of a syllable that was left out. */
const further = 0.6

/** No slip costs less. */
const cheapest = 0.48
