// Whether a known word is near a misspelt one: a bounded walk over the word graph, cheap enough for each unknown word.

import {expect, search} from '../pace.ts'
import {aside, edge, Graph} from './graph.ts'
import {rows} from './keyboard.ts'
import {dictionary, frequencySteps, Kind, type Lexicon, lexicon} from './lexicon.ts'

/** A known word near a misspelt one. */
export interface Near {
  /** As the lexicon writes it. */
  readonly word: string
  /** The weighted number of edits between them: 1 for a plain one, less for those that fingers and ears make. */
  readonly distance: number
  /** How often it is written (`Lexicon.frequency`). */
  readonly frequency: number
  readonly kinds: number
}

/** How much a unit of frequency outweighs: a word ten times as frequent may be this much further away. */
const weight = 0.25
/** Hardly anybody means a word that nobody writes. */
const rareCost = 0.5
const rare = 1.2
const longest = 32
/** What the smallest slip costs: a doubled or a lost double letter. */
const cheapest = 0.55
const oneSlip = 1.15
/** What it costs to have turned two letters around that stand on either side of a third. */
const across = 1.1
/** What each further letter costs of a syllable that is lost ("organition") or told twice ("instrumements"). */
const further = 0.5
/** How many steps a search may take. */
const patience = 12_000
/** A find that scores less than this is good enough. */
const common = 0.9
/**
 * Looked for first, and for nothing else if a common word is found: letters turned around or doubled, then one slip behind the first
 * letter.
 */
const light = [0.75, 1.05]
const clear = 0
/** A name is counted as often as the common word of its letters ("Team"), which is meant more often. */
const capitalCost = 0.35
const last = 26
/** What is written with a capital by everybody. */
const properWords = dictionary | Kind.people | Kind.place

/** The nearest known word to `form`; nothing if none is near. */
export function nearest(form: string, far = false): Near | undefined {
  return nearby(form, far)[0]
}

/**
 * The known words nearest to `form` (in small letters) within the budget for its length, at most three, the best first.
 * `far` looks further, for words that are no names.
 */
export function nearby(form: string, far = false): readonly Near[] {
  // A key of its own: a slice would keep the text it was cut from.
  const key = (far ? '+' : '-') + form
  const known = answers.get(key)
  if (known) return known
  if (answers.size >= mostAnswers) answers.clear()
  searcher ??= new Search(lexicon())
  expect(search)
  const near = searcher.run(form, far)
  answers.set(key, near)
  return near
}

let searcher: Search | undefined

/** How many words are looked at more closely. */
const most = 3

/** What was looked for before: a name comes back at each keystroke and in each release of its house. */
const answers = new Map<string, readonly Near[]>()
const mostAnswers = 20_000

/** What the writer did right before. */
const Slip = {none: 0, addition: 1, omission: 2} as const
type Slip = (typeof Slip)[keyof typeof Slip]

class Search {
  readonly #book: Lexicon
  readonly #graph: Graph
  readonly #edges: Uint32Array
  readonly #aside: number
  readonly #letters = new Uint8Array(256)
  readonly #typed = new Uint8Array(longest + 2)
  readonly #path = new Uint8Array(longest + 8)
  #length = 0
  #budget = 0
  #steps = 0
  /** Two slips and none of them in the first letter: looked for only where one slip explains nothing. */
  #again = false
  /** The best so far, in order. */
  #found: {near: Near; score: number}[] = []

  constructor(book: Lexicon) {
    this.#book = book
    this.#graph = book.graph
    this.#edges = book.graph.edges
    this.#aside = book.graph.symbolOf(aside)
    const {alphabet, small} = book.graph
    for (let symbol = 1; symbol < alphabet.length; symbol++) {
      const code = alphabet.charCodeAt(small[symbol]!) - 0x61
      this.#letters[symbol] = code >= 0 && code < last ? code : last
    }
  }

  run(form: string, far: boolean): readonly Near[] {
    if (form.length > longest || form.length < 3) return []
    this.#length = form.length
    const {symbols} = this.#book.graph
    for (let at = 0; at < form.length; at++)
      this.#typed[at] = this.#letters[symbols[form.charCodeAt(at)] ?? 0] ?? last
    this.#typed[form.length] = 255
    this.#found = []
    for (const budget of budgets(form.length, far)) {
      this.#again = budget > oneSlip
      this.#budget = budget
      this.#steps = patience
      this.#walk(Graph.root, 0, 0, 0, 0, Slip.none)
      // A first find that nobody writes does not end the search.
      if (this.#found.length > 0 && this.#found[0]!.score < (budget < oneSlip ? clear : common)) break
    }
    return this.#found.map(({near}) => near)
  }

  /** All ways on from `node`, `depth` letters into an entry and `at` letters into the typed word. */
  #walk(node: number, number: number, depth: number, at: number, cost: number, lastSlip: Slip) {
    if (--this.#steps < 0 || node === 0 || depth > longest) return
    const left = this.#budget - cost
    if (left < cheapest) {
      this.#straight(node, number, depth, at, cost)
      return
    }
    const typed = this.#typed[at]!
    // A letter too many, or one more of them.
    const more = this.#again && lastSlip === Slip.addition
    if (at < this.#length && (more || (lastSlip === Slip.none && !(this.#again && at === 0)))) {
      const price = more ? further : this.#doubles(at) ? cheapest : at === 0 ? 1.1 : 1
      if (price <= left) this.#skip(node, number, depth, at, cost + price)
    }
    const firstOnly = this.#again && depth === 0
    const previous = depth > 0 ? this.#letters[this.#path[depth - 1]!]! : last
    for (let place = node; ; place++) {
      const bits = this.#edges[place]!
      const symbol = bits >>> edge.symbol
      const letter = this.#letters[symbol]!
      if (symbol !== this.#aside && (letter === typed || !firstOnly)) {
        this.#path[depth] = symbol
        this.#step(place, number, depth, at, cost, letter, previous, lastSlip)
      }
      if ((bits & edge.last) !== 0) return
    }
  }

  /** One edge: as typed, for another letter, in the other order, or left out by the writer. */
  #step(
    place: number,
    number: number,
    depth: number,
    at: number,
    cost: number,
    letter: number,
    previous: number,
    lastSlip: Slip
  ) {
    const left = this.#budget - cost
    const typed = this.#typed[at]!
    if (at < this.#length) {
      const price = letter === typed && letter !== last ? 0 : swap(typed, letter, at)
      if (price <= left) this.#arrive(place, number, depth, at + 1, cost + price, Slip.none)
      if (letter === this.#typed[at + 1] && letter !== typed) {
        const bits = this.#edges[place]!
        const price = at === 0 ? 1 : 0.7
        if (price <= left)
          this.#transpose(bits & edge.next, this.#after(place, number), depth, at, cost + price)
      }
      // "revelant": the letters around a vowel in the other order.
      if (letter === this.#typed[at + 2] && letter !== typed && across <= left)
        this.#cross(place, number, depth, at, cost + across)
    }
    const price = missed(letter, previous, at, lastSlip)
    if (price <= left) this.#arrive(place, number, depth, at, cost + price, Slip.omission)
  }

  /** Nothing is left for a slip: what follows must be as it was typed. */
  #straight(node: number, number: number, depth: number, at: number, cost: number) {
    const typed = this.#typed[at]!
    if (at >= this.#length || typed === last) return
    for (let place = node; ; place++) {
      const bits = this.#edges[place]!
      const symbol = bits >>> edge.symbol
      if (this.#letters[symbol] === typed && symbol !== this.#aside) {
        this.#path[depth] = symbol
        const next = bits & edge.next
        if (at + 1 === this.#length) {
          if ((bits & edge.final) !== 0) this.#keep(number + this.#graph.passed(place), depth + 1, cost)
        } else if (next !== 0) this.#straight(next, this.#after(place, number), depth + 1, at + 1, cost)
      }
      if ((bits & edge.last) !== 0) return
    }
  }

  /** The number of the first entry behind an edge. */
  #after(place: number, number: number) {
    const here = number + this.#graph.passed(place)
    return (this.#edges[place]! & edge.final) !== 0 ? here + 1 : here
  }

  /** Whether the typed letter is the one before it once more. */
  #doubles(at: number) {
    return at > 0 && this.#typed[at - 1] === this.#typed[at]
  }

  /** A typed letter is left out: the next one is tried at the same node, and the word may end here. */
  #skip(node: number, number: number, depth: number, at: number, cost: number) {
    if (at + 1 < this.#length) this.#walk(node, number, depth, at + 1, cost, Slip.addition)
    else if (this.#ended !== undefined && depth === this.#endedDepth) this.#keep(this.#ended, depth, cost)
  }

  #ended: number | undefined
  #endedDepth = -1

  #arrive(place: number, number: number, depth: number, at: number, cost: number, lastSlip: Slip) {
    const bits = this.#edges[place]!
    const final = (bits & edge.final) !== 0
    const entry = number + this.#graph.passed(place)
    if (final && at === this.#length) this.#keep(entry, depth + 1, cost)
    const next = bits & edge.next
    const ended = this.#ended
    const endedDepth = this.#endedDepth
    this.#ended = final ? entry : undefined
    this.#endedDepth = depth + 1
    if (next !== 0) this.#walk(next, final ? entry + 1 : entry, depth + 1, at, cost, lastSlip)
    else if (final && at === this.#length - 1 && lastSlip === Slip.none) {
      const price = cost + (this.#doubles(at) ? cheapest : 1)
      if (price <= this.#budget) this.#keep(entry, depth + 1, price)
    }
    this.#ended = ended
    this.#endedDepth = endedDepth
  }

  /** Two letters in the other order: `node` is behind the one that was typed second. */
  #transpose(
    node: number,
    number: number,
    depth: number,
    at: number,
    cost: number,
    wanted = this.#typed[at]!
  ) {
    if (node === 0) return
    for (let place = node; ; place++) {
      const bits = this.#edges[place]!
      const symbol = bits >>> edge.symbol
      if (this.#letters[symbol] === wanted) {
        this.#path[depth + 1] = symbol
        this.#arrive(place, number, depth + 1, at + 2, cost, Slip.none)
      }
      if ((bits & edge.last) !== 0) return
    }
  }

  /** Two letters around a third in the other order: `place` is the edge of the one that was typed last. */
  #cross(place: number, number: number, depth: number, at: number, cost: number) {
    const next = this.#edges[place]! & edge.next
    if (at + 2 >= this.#length || next === 0) return
    for (let middle = next; ; middle++) {
      const bits = this.#edges[middle]!
      if (this.#letters[bits >>> edge.symbol] === this.#typed[at + 1]) {
        this.#path[depth + 1] = bits >>> edge.symbol
        const from = this.#after(place, number)
        this.#transpose(
          bits & edge.next,
          this.#after(middle, from),
          depth + 1,
          at + 1,
          cost,
          this.#typed[at]!
        )
      }
      if ((bits & edge.last) !== 0) return
    }
  }

  #keep(entry: number, depth: number, cost: number) {
    const {frequencyOf, graph} = this.#book
    const kinds = this.#book.kindsOf(entry)
    // "burdon" is no Burdon with a small letter; "january" is January.
    if (cost === 0 && (kinds & properWords) === 0) return
    const frequency = frequencyOf[entry]! / frequencySteps
    const first = this.#path[0]!
    const score =
      cost -
      weight * frequency +
      (graph.small[first] === first ? 0 : capitalCost) +
      (frequency < rare ? rareCost : 0)
    const found = this.#found
    if (found.length === most && score >= found[most - 1]!.score) return
    let word = ''
    for (let at = 0; at < depth; at++) word += graph.alphabet[this.#path[at]!]
    const known = found.findIndex(({near}) => near.word === word)
    if (known >= 0) {
      if (found[known]!.score <= score) return
      found.splice(known, 1)
    } else if (found.length === most) found.pop()
    const place = found.findIndex((other) => other.score > score)
    found.splice(place < 0 ? found.length : place, 0, {near: {word, distance: cost, frequency, kinds}, score})
  }
}

/** What it costs to have left out `letter`. */
function missed(letter: number, previous: number, at: number, lastSlip: Slip) {
  if (lastSlip === Slip.omission) return further
  if (letter === previous) return cheapest
  if (letter === last) return 0.6
  return at === 0 ? 1.1 : 0.95
}

/**
 * How far to look: at once near by, and further only if nothing is there. What may be a name is like many words: all that are one slip
 * away count, and two slips are none.
 */
function budgets(length: number, far: boolean): readonly number[] {
  if (length <= 4) return [1]
  return far ? [...light, oneSlip, ...beyond(length)] : [oneSlip]
}

function beyond(length: number): readonly number[] {
  if (length <= 6) return []
  if (length === 7) return [1.75]
  return [2.1, length <= 9 ? 2.5 : 2.9]
}

const vowels = 'aeiouy'
const sounds = ['ckqxs', 'sz', 'fvp', 'td', 'bp', 'mn', 'gj', 'lr', 'vw', 'iy', 'ao', 'ei']

const swaps = prices()

/** What it costs to read `typed` as `meant`. */
function swap(typed: number, meant: number, at: number) {
  if (typed >= last || meant >= last) return typed === meant && typed === last ? 0.6 : 1.2
  return swaps[typed * 26 + meant]! + (at === 0 ? 0.1 : 0)
}

function prices() {
  const table = new Float32Array(26 * 26).fill(1.05)
  const set = (one: string, other: string, price: number) => {
    const [a, b] = [one.charCodeAt(0) - 0x61, other.charCodeAt(0) - 0x61]
    table[a * 26 + b] = Math.min(table[a * 26 + b]!, price)
    table[b * 26 + a] = Math.min(table[b * 26 + a]!, price)
  }
  for (const one of vowels) for (const other of vowels) set(one, other, 0.8)
  for (const row of rows) for (let at = 1; at < row.length; at++) set(row[at - 1]!, row[at]!, 0.9)
  for (const group of sounds) for (const one of group) for (const other of group) set(one, other, 0.85)
  return table
}
