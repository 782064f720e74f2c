// A file as one plain text, with the way back from each UTF-16 unit of it to its place in the source.

import {apply, type Edit} from '../fix.ts'
import type {Block, Link, Trace} from '../release/index.ts'
import {indexAt} from '../release/span.ts'

/** What a file holds: its decoded text, or its bytes where it is no text file. */
export type Content = string | Uint8Array

/** A kind of file: how it becomes a document. */
export interface Format {
  readonly name: string
  /** With the dot, lower case. */
  readonly extensions: readonly string[]
  /** Its files are no text in any encoding: they are handed over as they are. */
  readonly packed?: true
  /**
   * The document in `content`, the decoded text of a file or its bytes. Any text will do, however it is marked up;
   * of packed bytes an InputError may say what is wrong with them.
   */
  read(content: Content): Document
}

/** A place in the source. */
export interface Place {
  readonly start: number
  readonly end: number
  /** Whether the source holds exactly this stretch of text there, so that a fix may replace it. */
  readonly plain: boolean
}

/** A comment of the source: where silence is asked for. */
export interface Comment {
  /** What stands between `<!--` and `-->`. */
  readonly text: string
  readonly start: number
  readonly end: number
}

export interface Document {
  /** Where places count: the text of the file, with its markup; of an archive, its text. */
  readonly source: string
  /** What the rules read. */
  readonly text: string
  /** What each stretch of `text` is; none for plain text. */
  readonly blocks?: readonly Block[]
  /** Where stretches of `text` lead, in order; none for plain text. */
  readonly links?: readonly Link[]
  /** From front matter or a page's head: `title`, `description`, `date`, `language`, `embargo`. */
  readonly facts?: Readonly<Record<string, string>>
  readonly comments: readonly Comment[]
  /** What the work on it has left in it; none where the format has nothing of the kind. */
  readonly traces?: readonly Trace[]
  /** Where `text` from `start` to `end` comes from; undefined for what the reading has added. */
  locate(start: number, end: number): Place | undefined
  /** The content with `edits` made, which stand on `text` in order and apart, but for those that it refuses. */
  edit(edits: readonly Edit[]): Content
}

/** A stretch of text and the stretch of source that it was read from. */
export interface Stretch {
  readonly start: number
  readonly end: number
  /** In the source; -1 for what the reading has added. */
  readonly from: number
  readonly to: number
  /** Whether both hold the same characters. */
  readonly plain: boolean
}

interface Reading {
  readonly source: string
  readonly text: string
  readonly stretches: readonly Stretch[]
  readonly blocks: readonly Block[]
  /** With their places in the source. */
  readonly links: readonly Link[]
  readonly facts: Readonly<Record<string, string>>
  readonly comments: readonly Comment[]
}

/** Plain text is its own source, but for the byte order mark. */
export class Plain implements Document {
  readonly source: string
  readonly text: string
  readonly comments = []
  readonly #mark: number

  constructor(source: string) {
    this.source = source
    this.#mark = source.charCodeAt(0) === 0xfeff ? 1 : 0
    this.text = this.#mark ? source.slice(1) : source
  }

  locate(start: number, end: number): Place {
    return {start: start + this.#mark, end: end + this.#mark, plain: true}
  }

  edit(edits: readonly Edit[]): string {
    return this.source.slice(0, this.#mark) + apply(this.text, edits)
  }
}

/** A document that stands in markup. */
export class Marked implements Document {
  readonly source: string
  readonly text: string
  readonly blocks: readonly Block[]
  readonly links: readonly Link[]
  readonly facts: Readonly<Record<string, string>>
  readonly comments: readonly Comment[]
  readonly #stretches: readonly Stretch[]
  readonly #read: (source: string) => Document
  readonly #written: (text: string) => string

  /** `read` and `written` belong to the format: an edited source is read again before it is given away. */
  constructor(reading: Reading, read: (source: string) => Document, written: (text: string) => string) {
    this.source = reading.source
    this.text = reading.text
    this.blocks = reading.blocks
    this.links = linksIn(reading)
    this.facts = reading.facts
    this.comments = reading.comments
    this.#stretches = reading.stretches
    this.#read = read
    this.#written = written
  }

  locate(start: number, end: number): Place | undefined {
    if (start === end) return this.#point(start)
    let first = indexAt(this.#stretches, start)
    let last = indexAt(this.#stretches, end - 1)
    while (first <= last && this.#stretches[first]!.from < 0) first++
    while (last >= first && this.#stretches[last]!.from < 0) last--
    if (first > last || first < 0) return
    const begin = this.#stretches[first]!
    const finish = this.#stretches[last]!
    const from = begin.plain ? begin.from + Math.max(start - begin.start, 0) : begin.from
    const to = finish.plain ? finish.to - Math.max(finish.end - end, 0) : finish.to
    if (from > to) return {start: begin.from, end: begin.to, plain: false}
    return {start: from, end: to, plain: first === last && begin.plain && to - from === end - start}
  }

  edit(edits: readonly Edit[]): string {
    const possible = edits.filter(({start, end}) => this.locate(start, end)?.plain)
    return this.#try(possible) ?? this.#halve(possible)
  }

  /** Where something is missing: behind what stands before it, or else before what follows. */
  #point(offset: number): Place | undefined {
    const at = indexAt(this.#stretches, offset - 1)
    const before = this.#stretches[at]
    if (before && before.from >= 0 && offset <= before.end) {
      const inside = before.plain ? before.from + offset - before.start : before.to
      return {start: inside, end: inside, plain: before.plain || offset === before.end}
    }
    const next = this.#stretches[at + 1]
    if (next && next.from >= 0) return {start: next.from, end: next.from, plain: true}
    return before && before.from >= 0 ? {start: before.to, end: before.to, plain: false} : undefined
  }

  /** The source with all of `edits`, if it then reads as the text with all of them, in the same blocks. */
  #try(edits: readonly Edit[]): string | undefined {
    if (edits.length === 0) return this.source
    const changes = edits.map(({start, end, to}) => ({...this.locate(start, end)!, to: this.#written(to)}))
    changes.sort((a, b) => a.start - b.start)
    const source = apply(this.source, changes)
    const again = this.#read(source)
    const same = again.text === apply(this.text, edits) && shapeOf(again.blocks) === shapeOf(this.blocks)
    return same ? source : undefined
  }

  /** One of `edits` changes more than it says: make the others. */
  #halve(edits: readonly Edit[]): string {
    const good = this.#good([], edits)
    return this.#try(good) ?? this.source
  }

  #good(kept: readonly Edit[], edits: readonly Edit[]): readonly Edit[] {
    if (edits.length === 0) return kept
    const both = [...kept, ...edits]
    if (this.#try(both) !== undefined) return both
    if (edits.length === 1) return kept
    const middle = edits.length >> 1
    return this.#good(this.#good(kept, edits.slice(0, middle)), edits.slice(middle))
  }
}

/** The links with their places in the text; one without text is none. Markup stands at both ends, so no stretch reaches beyond them. */
function linksIn({links, stretches}: Reading): readonly Link[] {
  if (links.length === 0) return links
  const sorted = stretches
    .filter(({from}) => from >= 0)
    .map(({start, end, from}) => ({start: from, text: start, end}))
    .sort((a, b) => a.start - b.start)
  const found: Link[] = []
  for (const {start, end, target} of links) {
    const first = sorted[indexAt(sorted, start - 1) + 1]
    const last = sorted[indexAt(sorted, end - 1)]
    if (!first || !last || first.start >= end || last.start < start) continue
    found.push({start: first.text, end: last.end, target})
  }
  return found.sort((a, b) => a.start - b.start)
}

/** What an edit must leave alone: which blocks there are, in which order. */
function shapeOf(blocks: readonly Block[] = []) {
  return blocks.map(({kind, level}) => `${kind}${level ?? ''}`).join(' ')
}
