// A document that stands in an archive: findings count in its text, fixes are written into its XML.

import {apply, type Edit} from '../../fix.ts'
import type {Block, Link, Trace} from '../../release/index.ts'
import {indexAt} from '../../release/span.ts'
import type {Content, Document, Place} from '../document.ts'
import type {Sheet} from './sheet.ts'

export class Packed implements Document {
  /** Nobody sees the XML: places count in the text. */
  readonly source: string
  readonly text: string
  readonly blocks: readonly Block[]
  readonly links: readonly Link[]
  readonly traces: readonly Trace[]
  readonly comments = []
  readonly #content: Content
  readonly #sheet: Sheet
  readonly #read: (source: string) => Sheet
  readonly #write: (source: string) => Content

  /** `read` sets the XML in `source`, which is that of `content`; `write` makes a file of other XML. */
  constructor(
    content: Content,
    source: string,
    read: (source: string) => Sheet,
    write: (source: string) => Content
  ) {
    const sheet = read(source)
    const {text, blocks, links} = sheet.document
    this.source = text
    this.text = text
    this.blocks = blocks
    this.links = links
    this.traces = sheet.traces
    this.#content = content
    this.#sheet = sheet
    this.#read = read
    this.#write = write
  }

  locate(start: number, end: number): Place | undefined {
    if (!this.#sheet.document.locate(start, end)) return
    return {start, end, plain: this.#cut({start, end, to: ''}) !== undefined}
  }

  edit(edits: readonly Edit[]): Content {
    const possible = edits.filter((edit) => this.#cut(edit))
    const source = this.#edited(possible) ?? this.#edited(this.#good([], possible))
    return source === undefined ? this.#content : this.#write(source)
  }

  /** `kept`, and those of `edits` that can be made with them. */
  #good(kept: readonly Edit[], edits: readonly Edit[]): readonly Edit[] {
    const both = [...kept, ...edits]
    if (edits.length === 0 || this.#edited(both) !== undefined) return both
    if (edits.length === 1) return kept
    const middle = edits.length >> 1
    return this.#good(this.#good(kept, edits.slice(0, middle)), edits.slice(middle))
  }

  /** The XML with `edits` made, if it then reads as the text with them; undefined if not, and if there are none. */
  #edited(edits: readonly Edit[]): string | undefined {
    if (edits.length === 0) return
    const {document, slots} = this.#sheet
    const source = document.edit(edits.flatMap((edit) => this.#cut(edit)!))
    const again = this.#read(source)
    if (again.document.text !== apply(this.text, edits)) return
    return preserved(source, document.source, again.slots, slots)
  }

  /**
   * `edit` in pieces that each stand in one run: Word cuts words in two wherever somebody has worked on them. What both texts begin and
   * end with stays where it is, what is new goes into the first run. Undefined where the XML has the words in another spelling.
   */
  #cut(edit: Edit): Edit[] | undefined {
    const {start, end, to} = narrowed(edit, this.text)
    if (start === end) return this.#sheet.document.locate(start, end)?.plain ? [{start, end, to}] : undefined
    const {stretches} = this.#sheet
    const pieces: Edit[] = []
    for (let at = indexAt(stretches, start); stretches[at] && stretches[at]!.start < end; at++) {
      const stretch = stretches[at]!
      if (stretch.from < 0 || !stretch.plain) return
      const piece = {start: Math.max(start, stretch.start), end: Math.min(end, stretch.end)}
      pieces.push({...piece, to: pieces.length === 0 ? to : ''})
    }
    return pieces
  }
}

/** `edit` without what its old and its new text begin and end with. */
function narrowed({start, end, to}: Edit, text: string): Edit {
  const old = text.slice(start, end)
  const shorter = Math.min(old.length, to.length)
  let same = 0
  while (same < shorter && old[same] === to[same]) same++
  let alike = 0
  while (alike < shorter - same && old.at(-1 - alike) === to.at(-1 - alike)) alike++
  return {start: start + same, end: end - alike, to: to.slice(same, to.length - alike)}
}

interface Slot {
  readonly start: number
  readonly end: number
  readonly preserved: boolean
}

/** `source` with a word to Word that white space counts, where an edit has left some at an end of a `w:t`. */
function preserved(source: string, before: string, slots: readonly Slot[], old: readonly Slot[]): string {
  const edits: Edit[] = []
  for (const [at, {start, end, preserved}] of slots.entries()) {
    const text = source.slice(start, end)
    const other = old[at]
    if (preserved || !/^\s|\s$/.test(text) || (other && before.slice(other.start, other.end) === text))
      continue
    const tag = source.lastIndexOf('<', start - 1)
    const said = /\sxml:space\s*=\s*(["'])\w*\1/.exec(source.slice(tag, start - 1))
    const from = said ? tag + said.index : start - 1
    edits.push({start: from, end: from + (said?.[0].length ?? 0), to: ' xml:space="preserve"'})
  }
  return apply(source, edits)
}
