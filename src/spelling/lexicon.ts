// The lexicon: which words and names there are, what each is, and how often it is written.

import {remember} from '../remember.ts'
import {Graph} from './graph.ts'
import {dictionary, frequencySteps, Kind, type Kinds, section} from './kinds.ts'
import {indexIn, open, type Sections} from './sections.ts'
import type {Tags} from './tags.ts'

export {dictionary, frequencySteps, Kind, type Kinds, name} from './kinds.ts'

let opened: Lexicon | undefined

/** The compiled lexicon, read from its file when first asked for. */
export function lexicon(): Lexicon {
  opened ??= read()
  return opened
}

export class Lexicon {
  readonly graph: Graph
  /** The combinations of kinds that there are. */
  readonly combinations: Uint16Array
  /** The combination of each entry, by its number in the graph. */
  readonly combinationOf: Uint8Array
  /** The frequency of each entry in steps, by its number in the graph. */
  readonly frequencyOf: Uint8Array
  /** Pairs of tags: all readings, main readings. */
  readonly readings: Uint16Array
  /** The pair of each entry, by its number in the graph. */
  readonly readingOf: Uint8Array
  /** The numbers of the entries whose countability is known, in order. */
  readonly countable: Uint32Array
  readonly countabilities: Uint8Array

  constructor(graph: Graph, file: Sections) {
    this.graph = graph
    this.combinations = file.shorts(section.combinations)
    this.combinationOf = file.bytes(section.kinds)
    this.frequencyOf = file.bytes(section.frequencies)
    this.readings = file.shorts(section.readings)
    this.readingOf = file.bytes(section.readingOf)
    this.countable = file.longs(section.countable)
    this.countabilities = file.bytes(section.countability)
  }

  /**
   * Whether `form` is right as it stands: an entry, an entry with a capital or in capitals where it has none, an
   * ordinal, or the possessive of any of these. Never smaller than the entry: "london" and "tHe" are not right.
   * Weak entries do not count: ask `kinds`.
   */
  has(form: string): boolean {
    const kinds = this.kinds(form)
    return kinds !== 0 && (kinds & Kind.weak) === 0
  }

  /** Whether `form` is an entry of one of these kinds (`lexicon().knows('Lagos', Kind.place)`). */
  knows(form: string, kinds: Kinds): boolean {
    return (this.kinds(form) & kinds) !== 0
  }

  /** All that is known about `form`, 0 if nothing is. Weak only if every entry that it can be is weak. */
  kinds(form: string): Kinds {
    return this.#known(form).kinds
  }

  /** How often `form` is written: the logarithm (base 10) of its count in a thousand million words; 0 if unknown. */
  frequency(form: string): number {
    return this.#known(form).frequency
  }

  /**
   * The parts of speech that `form` can be, 0 if none is known: every reading, or only those that it usually has
   * (`main`): "in" may be an inch, "company" a verb.
   */
  tags(form: string, which: 'all' | 'main' = 'all'): Tags {
    const both = this.#known(form).readings
    return which === 'main' ? both >>> 16 : both & 0xffff
  }

  /**
   * Of the uses of a noun in the singular, small letters, the share that asks for an article: 0.9 for "treaty", 0.1 for "progress",
   * 0 for what has no plural and takes no "a" ("equipment"). Nothing for rare nouns.
   */
  countability(form: string): number | undefined {
    const entry = this.graph.find(form)
    const at = entry < 0 ? -1 : indexIn(this.countable, entry)
    return at < 0 ? undefined : this.countabilities[at]! / 255
  }

  /** Whether a noun whose countability is known goes without an article as well: "method", "growth", but not "team". */
  goesBare(form: string): boolean {
    const entry = this.graph.find(form)
    const at = entry < 0 ? -1 : indexIn(this.countable, entry)
    return at >= 0 && this.countabilities[at]! % 2 === 0
  }

  /** Whether an entry begins with these letters, whatever their case. */
  begins(letters: string): boolean {
    return this.graph.begins(letters)
  }

  /** The kinds of the entry with a number. */
  kindsOf(entry: number): Kinds {
    return this.combinations[this.combinationOf[entry]!]!
  }

  /** The numbers of the entries that the first `end` letters of `form` may be: as it stands, or by its capitals. */
  entries(form: string, end = form.length): number[] {
    const {graph} = this
    const exact = graph.find(form, 'asIs', end)
    const found = exact < 0 ? [] : [exact]
    const casing = casingOf(form, end)
    if (casing === 'small' || casing === 'mixed') return found
    const others =
      casing === 'capitals' ? graph.findAnyCase(form, end) : [graph.find(form, 'lowerFirst', end)]
    for (const entry of others) if (entry >= 0 && entry !== exact) found.push(entry)
    return found
  }

  readonly #known: (form: string) => Known = remember((form) => {
    const entries = this.entries(form)
    let readings = 0
    for (const entry of entries) {
      const at = this.readingOf[entry]! * 2
      readings |= this.readings[at]! | (this.readings[at + 1]! << 16)
    }
    const end = lengthWithoutPossessive(form)
    if (end === form.length)
      return {kinds: this.#kinds(entries, form, end), frequency: this.#frequency(entries), readings}
    const owners = this.entries(form, end)
    const kinds = join(this.#kinds(entries, form, form.length), this.#kinds(owners, form, end))
    return {kinds, frequency: Math.max(this.#frequency(entries), this.#frequency(owners)), readings}
  })

  #kinds(entries: readonly number[], form: string, end: number): Kinds {
    let kinds = 0
    for (const entry of entries) kinds = join(kinds, this.kindsOf(entry))
    return kinds === 0 && isOrdinal(form, end) ? dictionary : kinds
  }

  #frequency(entries: readonly number[]) {
    let most = 0
    for (const entry of entries) most = Math.max(most, this.frequencyOf[entry]!)
    return most / frequencySteps
  }
}

/** What all entries that a form may be say of it together. */
interface Known {
  readonly kinds: Kinds
  readonly frequency: number
  /** All readings, and above them the main ones. */
  readonly readings: number
}

/** Two readings of one form: what either says, weak only if both are (or the other is nothing). */
function join(one: Kinds, other: Kinds): Kinds {
  if (one === 0 || other === 0) return one | other
  const weak = one & other & Kind.weak
  return ((one | other) & ~Kind.weak) | weak
}

/** How a form is written: all small, first letter capital, all capitals, or anything else. */
function casingOf(form: string, end: number): 'small' | 'capitalised' | 'capitals' | 'mixed' {
  let capitals = 0
  let smalls = 0
  let first = false
  for (let at = 0; at < end; at++) {
    const code = form.charCodeAt(at)
    if (isCapital(code, form, at)) {
      capitals++
      if (at === 0) first = true
    } else if (isSmall(code, form, at)) smalls++
  }
  if (capitals === 0) return 'small'
  if (smalls === 0) return 'capitals'
  return first && capitals === 1 ? 'capitalised' : 'mixed'
}

function isCapital(code: number, form: string, at: number) {
  if (code < 0x80) return code >= 0x41 && code <= 0x5a
  const letter = form[at]!
  return letter !== letter.toLowerCase()
}

function isSmall(code: number, form: string, at: number) {
  if (code < 0x80) return code >= 0x61 && code <= 0x7a
  const letter = form[at]!
  return letter !== letter.toUpperCase()
}

/** How long `form` is without a possessive ending: "Lagos's", "LAGOS'S", "companies’". */
function lengthWithoutPossessive(form: string) {
  const last = form.length - 1
  if (last < 1) return form.length
  if (isApostrophe(form.charCodeAt(last))) return isS(form.charCodeAt(last - 1)) ? last : form.length
  if (last < 2 || !isS(form.charCodeAt(last)) || !isApostrophe(form.charCodeAt(last - 1))) return form.length
  // "The years's" is none; "the lens's" is an entry, and names have it either way.
  return form.charCodeAt(last - 2) === 0x73 && isSmall(form.charCodeAt(0), form, 0) ? form.length : last - 1
}

function isApostrophe(code: number) {
  return code === 0x27 || code === 0x2019 || code === 0x02bc
}

function isS(code: number) {
  return code === 0x73 || code === 0x53
}

/** "1st", "22nd", "113th"; the teens all take "th". */
const ordinal = /^(?:\d{0,9}(?:1\dth|[02-9](?:0th|1st|2nd|3rd|[4-9]th))|0th|1st|2nd|3rd|[4-9]th)$/i

function isOrdinal(form: string, end: number) {
  const first = form.charCodeAt(0)
  return first >= 0x30 && first <= 0x39 && ordinal.test(form.slice(0, end))
}

function read() {
  const file = open('lexicon.bin')
  const alphabet = String.fromCharCode(...file.shorts(section.alphabet))
  const graph = new Graph(
    file.longs(section.edges),
    file.shorts(section.before),
    file.longs(section.large),
    alphabet
  )
  return new Lexicon(graph, file)
}
