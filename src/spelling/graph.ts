// The word graph: every entry of the lexicon in one array of edges, each entry with its own number.

/** The bits of an edge: symbol, last of its node, ends an entry, first edge of the next node (0: none). */
export const edge = {symbol: 24, last: 1 << 23, final: 1 << 22, next: (1 << 22) - 1} as const

/** Stands in `before` for a count that is in `large`. */
export const tooLarge = 0xffff

/** Entries that are never offered for another word stand behind this sign, out of the way of a search. */
export const aside = '\x01'

/** How the letters of a form are read while walking. */
export type Casing = 'asIs' | 'lowerFirst' | 'lower' | 'title'

/**
 * A minimal acyclic automaton. Edges of a node stand side by side, the most travelled first; `before` holds, for each
 * edge, how many entries its node reaches by the edges before it, so that the sum along a walk numbers the entry.
 */
export class Graph {
  /** The first edge of the root. */
  static readonly root = 1
  readonly edges: Uint32Array
  readonly before: Uint16Array
  /** What does not fit into `before`: the edge and its count, by turns; there are few, near the root. */
  readonly large: Uint32Array
  /** The letter of each symbol; symbol 0 is no letter. */
  readonly alphabet: string
  /** The symbol of each UTF-16 code below its length; 0 for letters that no entry has. */
  readonly symbols = new Uint8Array(0x2100)
  /** The symbol of the small letter, for each symbol. */
  readonly small: Uint8Array
  /** The symbol of the capital letter, for each symbol. */
  readonly capital: Uint8Array

  readonly #counts = new Map<number, number>()
  /** The edge that leads aside. */
  readonly #aside: number

  constructor(edges: Uint32Array, before: Uint16Array, large: Uint32Array, alphabet: string) {
    this.edges = edges
    this.before = before
    this.large = large
    for (let at = 0; at < large.length; at += 2) this.#counts.set(large[at]!, large[at + 1]!)
    this.alphabet = alphabet
    for (let at = 1; at < alphabet.length; at++) this.symbols[alphabet.charCodeAt(at)] = at
    for (const [looks, same] of lookalikes) this.symbols[looks.charCodeAt(0)] = this.symbolOf(same)
    this.small = Uint8Array.from(alphabet, (letter) => this.symbolOf(letter.toLowerCase()))
    this.capital = Uint8Array.from(alphabet, (letter) => this.symbolOf(letter.toUpperCase()))
    this.#aside = alphabet.includes(aside) ? edgeFor(edges, Graph.root, this.symbolOf(aside)) : 0
  }

  /** How many entries the node of edge `at` reaches by the edges before it. */
  passed(at: number): number {
    const count = this.before[at]!
    return count === tooLarge ? this.#counts.get(at)! : count
  }

  /** The symbol of a letter, 0 if no entry has it. */
  symbolOf(letter: string): number {
    return letter.length === 1 ? (this.symbols[letter.charCodeAt(0)] ?? 0) : 0
  }

  /** The number of the entry that the first `end` letters of `form` spell, from 0; -1 if there is none. */
  find(form: string, casing: Casing = 'asIs', end = form.length): number {
    const found = this.#find(form, casing, end, Graph.root, 0)
    if (found >= 0 || this.#aside === 0) return found
    return this.#find(form, casing, end, this.edges[this.#aside]! & edge.next, this.passed(this.#aside))
  }

  /** The numbers of all entries that read as the first `end` letters of `form`, whatever the case of either. */
  findAnyCase(form: string, end = form.length): number[] {
    const found: number[] = []
    this.#anyCase(form, end, 0, Graph.root, 0, found)
    const {edges} = this
    if (this.#aside !== 0) {
      this.#anyCase(form, end, 0, edges[this.#aside]! & edge.next, this.passed(this.#aside), found)
    }
    return found
  }

  /** Whether an entry begins with `letters`, whatever the case of either. */
  begins(letters: string, at = 0, node: number = Graph.root): boolean {
    if (at === letters.length) return true
    const symbol = this.symbols[letters.charCodeAt(at)] ?? 0
    if (symbol === 0 || node === 0) return false
    return [...new Set([this.small[symbol]!, this.capital[symbol]!])].some((wanted) => {
      const place = edgeFor(this.edges, node, wanted)
      return place !== 0 && this.begins(letters, at + 1, this.edges[place]! & edge.next)
    })
  }

  #find(form: string, casing: Casing, end: number, start: number, from: number) {
    const {edges, symbols} = this
    let node = start
    let number = from
    for (let at = 0; at < end; at++) {
      const symbol = this.#cased(symbols[form.charCodeAt(at)] ?? 0, at, casing)
      const found = symbol === 0 || node === 0 ? 0 : edgeFor(edges, node, symbol)
      if (found === 0) return -1
      const bits = edges[found]!
      number += this.passed(found)
      if (at === end - 1) return (bits & edge.final) !== 0 ? number : -1
      if ((bits & edge.final) !== 0) number++
      node = bits & edge.next
    }
    return -1
  }

  #anyCase(form: string, end: number, at: number, node: number, number: number, found: number[]) {
    const symbol = this.symbols[form.charCodeAt(at)] ?? 0
    if (symbol === 0 || node === 0) return
    for (const wanted of new Set([this.small[symbol]!, this.capital[symbol]!])) {
      const place = edgeFor(this.edges, node, wanted)
      if (place === 0) continue
      const bits = this.edges[place]!
      const here = number + this.passed(place)
      const final = (bits & edge.final) !== 0
      if (at < end - 1) this.#anyCase(form, end, at + 1, bits & edge.next, final ? here + 1 : here, found)
      else if (final) found.push(here)
    }
  }

  #cased(symbol: number, at: number, casing: Casing) {
    if (casing === 'asIs') return symbol
    if (at === 0) return casing === 'title' ? symbol : this.small[symbol]!
    return casing === 'lowerFirst' ? symbol : this.small[symbol]!
  }
}

/** Typographic variants that spell the same entry: apostrophes, hyphens. */
const lookalikes: readonly (readonly [string, string])[] = [
  ['’', "'"],
  ['ʼ', "'"],
  ['‘', "'"],
  ['‐', '-'],
  ['‑', '-']
]

/** Where the edge with `symbol` stands among those that begin at `node`; 0 if there is none. */
function edgeFor(edges: Uint32Array, node: number, symbol: number) {
  for (let at = node; ; at++) {
    const bits = edges[at]!
    if (bits >>> edge.symbol === symbol) return at
    if ((bits & edge.last) !== 0) return 0
  }
}
