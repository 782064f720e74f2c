// The paragraphs of one part of a Word document: what is read, what is left out, and what the making of it has left in it.

import type {Trace} from '../../release/index.ts'
import {prefixes} from './names.ts'
import type {Shape, StyleBook} from './styles.ts'
import {type Element, piecesOf, walk} from './xml.ts'

/** A stretch of text and of the XML that it stands for; `plain` where both hold the same characters. */
export interface Run {
  readonly text: string
  readonly start: number
  readonly end: number
  readonly plain: boolean
}

export interface Paragraph {
  readonly shape: Shape | undefined
  /** The cell of a table that it stands in. */
  readonly cell: Cell | undefined
  readonly runs: readonly Run[]
}

export interface Cell {
  paragraphs: number
  length: number
}

/** Where characters may be written: the content of a `w:t`. */
export interface Slot {
  readonly start: number
  readonly end: number
  /** Whether white space at its ends counts. */
  readonly preserved: boolean
}

export interface Link {
  readonly start: number
  readonly end: number
  readonly target: string
}

/** A comment of the part that holds comments, and which paragraphs are its own. */
interface Comment {
  readonly id: string
  readonly author: string
  readonly from: number
  to: number
}

export interface Reading {
  readonly paragraphs: readonly Paragraph[]
  readonly slots: readonly Slot[]
  readonly links: readonly Link[]
  /** With their places in the XML. */
  readonly traces: readonly Trace[]
  readonly comments: readonly Comment[]
}

/** What one part refers to. */
export interface Surroundings {
  readonly part: string
  readonly styles: StyleBook
  /** Where the link with an id leads. */
  linkOf(id: string): string | undefined
  /** The comment with an id. */
  commentOf(id: string): {readonly author: string; readonly text: string} | undefined
}

/** The paragraphs in `xml`, in the order in which they end: a text box comes before the paragraph that it hangs on. */
export function paragraphsIn(xml: string, surroundings: Surroundings): Reading {
  const reader = new Reader(xml, surroundings)
  walk(xml, surroundings.part, prefixes, reader)
  return reader
}

interface OpenParagraph {
  shape: Shape | undefined
  readonly cell: Cell | undefined
  readonly runs: Run[]
}

/** A trace that is being read. */
type Written = {-readonly [Key in keyof Trace]: Trace[Key]}

/** What stands for a picture, a symbol, anything that is no letter. */
const gap = '\uFFFC'

class Reader implements Reading {
  readonly paragraphs: Paragraph[] = []
  readonly slots: Slot[] = []
  readonly links: Link[] = []
  readonly traces: Written[] = []
  readonly comments: Comment[] = []
  readonly #xml: string
  readonly #around: Surroundings
  readonly #paragraphs: OpenParagraph[] = []
  readonly #cells: Cell[] = []
  /** The insertions and deletions that are open. */
  readonly #changes: Written[] = []
  readonly #targets: (string | undefined)[] = []
  /** Elements whose content is no text of the document are open: copies for older programs. */
  #copies = 0
  /** Of each run that is open, whether it is hidden: a text box has runs within a run. */
  readonly #runs: {isHidden: boolean}[] = []

  constructor(xml: string, around: Surroundings) {
    this.#xml = xml
    this.#around = around
  }

  open({name, attributes, start}: Element): void {
    if (name === 'mc:Fallback') this.#copies++
    if (this.#copies > 0) return
    const value = attributes['w:val']
    const paragraph = this.#paragraphs.at(-1)
    switch (name) {
      case 'w:p':
        this.#paragraphs.push({shape: undefined, cell: this.#cells.at(-1), runs: []})
        return
      case 'w:tc':
        this.#cells.push({paragraphs: 0, length: 0})
        return
      case 'w:pStyle':
        if (paragraph) paragraph.shape ??= this.#around.styles(value ?? '')
        return
      case 'w:numId':
        // Number 0 takes an item out of its list.
        if (paragraph && value !== '0') paragraph.shape ??= {kind: 'item'}
        return
      case 'w:ins':
      case 'w:moveTo':
        this.#change('insertion', attributes, start)
        return
      case 'w:del':
      case 'w:moveFrom':
        this.#change('deletion', attributes, start)
        return
      case 'w:commentReference':
        this.#comment(attributes['w:id'] ?? '', start)
        return
      case 'w:comment':
        this.comments.push({
          id: attributes['w:id'] ?? '',
          author: attributes['w:author'] ?? '',
          from: this.paragraphs.length,
          to: this.paragraphs.length
        })
        return
      case 'w:hyperlink':
        this.#targets.push(this.#around.linkOf(attributes['r:id'] ?? ''))
        return
      case 'w:r':
        this.#runs.push({isHidden: false})
        return
      case 'w:vanish': {
        const run = this.#runs.at(-1)
        if (run) run.isHidden = !/^(?:0|false|off)$/.test(value ?? '')
      }
    }
  }

  close({name, attributes, start, end}: Element): void {
    if (name === 'mc:Fallback') this.#copies--
    if (this.#copies > 0) return
    switch (name) {
      case 'w:p':
        this.#end()
        return
      case 'w:tc':
        this.#cells.pop()
        return
      case 'w:ins':
      case 'w:moveTo':
      case 'w:del':
      case 'w:moveFrom':
        this.#changed()
        return
      case 'w:comment':
        this.comments.at(-1)!.to = this.paragraphs.length
        return
      case 'w:hyperlink':
        this.#link(start, end)
        return
      case 'w:r':
        this.#runs.pop()
        return
      case 'w:t':
      case 'w:delText':
        this.#read(start, end, attributes['xml:space'] === 'preserve')
        return
      case 'w:tab':
      case 'w:ptab':
        if (this.#runs.length > 0) this.#put('\t', start, end)
        return
      case 'w:br':
      case 'w:cr':
        this.#put('\n', start, end)
        return
      case 'w:noBreakHyphen':
        this.#put('\u2011', start, end)
        return
      case 'w:sym':
        this.#put(gap, start, end)
    }
  }

  #end() {
    const {shape, cell, runs} = this.#paragraphs.pop()!
    this.paragraphs.push({shape, cell, runs})
    if (!cell || runs.length === 0) return
    cell.paragraphs++
    cell.length += runs.reduce((sum, {text}) => sum + text.length, 0)
  }

  #read(start: number, end: number, preserved: boolean) {
    const pieces = piecesOf(this.#xml, start, end)
    const change = this.#changes.at(-1)
    const text = pieces.map((piece) => piece.text).join('')
    if (change) {
      change.text += text
      change.end = end
    }
    if (change?.kind === 'deletion') return
    if (this.#runs.at(-1)?.isHidden) {
      this.#hide(text, start)
      return
    }
    this.slots.push({start, end, preserved})
    for (const piece of pieces)
      this.#put(piece.text, piece.start, piece.end, this.#xml.startsWith(piece.text, piece.start))
  }

  #put(text: string, start: number, end: number, plain = false) {
    if (this.#runs.at(-1)?.isHidden || this.#changes.at(-1)?.kind === 'deletion') return
    this.#paragraphs.at(-1)?.runs.push({text, start, end, plain: plain && end - start === text.length})
  }

  /** Runs of hidden text beside each other are one. */
  #hide(text: string, start: number) {
    const last = this.traces.at(-1)
    if (last?.kind === 'hidden text' && !this.#xml.slice(last.start, start).includes('</w:p>'))
      last.text += text
    else this.traces.push({kind: 'hidden text', text, author: '', start, end: start})
  }

  #change(kind: 'insertion' | 'deletion', attributes: Element['attributes'], start: number) {
    this.#changes.push({kind, text: '', author: attributes['w:author'] ?? '', start, end: start})
  }

  #changed() {
    const change = this.#changes.pop()!
    if (change.kind === 'deletion') change.end = change.start
    // A paragraph mark may be inserted or deleted too.
    if (change.text.trim() !== '') this.traces.push(change)
  }

  #comment(id: string, start: number) {
    const {author, text} = this.#around.commentOf(id) ?? {author: '', text: ''}
    this.traces.push({kind: 'comment', author, text, start, end: start})
  }

  #link(start: number, end: number) {
    const target = this.#targets.pop()
    if (target !== undefined) this.links.push({start, end, target})
  }
}
