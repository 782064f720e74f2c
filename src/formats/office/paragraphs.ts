// The paragraphs of one part of a Word document: what is read, what is left out, and what the making of it has left in it.

import type {Link, Trace} from '../../release/index.ts'
import {gap} from '../galley.ts'
import {prefixes} from './names.ts'
import {
  type Cell,
  type Comment,
  type Paragraph,
  type Reading,
  type Run,
  type Slot,
  type Surroundings,
  wordsOf
} from './reading.ts'
import {isOn, type Shape} from './styles.ts'
import {type Element, piecesOf, walk} from './xml.ts'

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
  /** Whether its style hides it. */
  isHidden: boolean
  /** Of each run of it that is open, whether it is hidden. */
  readonly open: {isHidden: boolean}[]
}

/** A trace that is being read. */
type Written = {-readonly [Key in keyof Trace]: Trace[Key]}

/** Elements whose content is no text of the document: copies for older programs, what was before a change, how a sign is read. */
const unread: readonly string[] = ['mc:Fallback', 'w:pPrChange', 'w:rPrChange', 'w:rt']

function isUnread({name, attributes}: Element) {
  // The lines between the text and its notes are notes too.
  const isLine = name === 'w:footnote' || name === 'w:endnote'
  return unread.includes(name) || (isLine && (attributes['w:type'] ?? 'normal') !== 'normal')
}

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
  /** How many elements are open whose content is not read. */
  #unread = 0
  /** Where the last hidden text stood. */
  #hidden: OpenParagraph | undefined

  constructor(xml: string, around: Surroundings) {
    this.#xml = xml
    this.#around = around
  }

  open(element: Element): void {
    if (isUnread(element)) this.#unread++
    if (this.#unread > 0) return
    const {name, attributes, start} = element
    const value = attributes['w:val']
    const paragraph = this.#paragraphs.at(-1)
    const run = this.#run
    switch (name) {
      case 'w:p':
        this.#paragraphs.push({
          shape: undefined,
          cell: this.#cells.at(-1),
          runs: [],
          isHidden: false,
          open: []
        })
        return
      case 'w:tc':
        this.#cells.push({paragraphs: 0, length: 0})
        return
      case 'w:pStyle':
        if (!paragraph) return
        paragraph.shape ??= this.#around.styles.shapeOf(value ?? '')
        paragraph.isHidden = this.#around.styles.hides(value ?? '')
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
        paragraph?.open.push({isHidden: paragraph.isHidden})
        return
      case 'w:rStyle':
        if (run && this.#around.styles.hides(value ?? '')) run.isHidden = true
        return
      case 'w:vanish':
        if (run) run.isHidden = isOn(value)
    }
  }

  close(element: Element): void {
    if (isUnread(element)) this.#unread--
    else if (this.#unread === 0) this.#close(element)
  }

  #close({name, attributes, start, end}: Element) {
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
        this.#paragraphs.at(-1)?.open.pop()
        return
      case 'w:t':
      case 'w:delText':
        this.#read(start, end, attributes['xml:space'] === 'preserve')
        return
      case 'w:tab':
      case 'w:ptab':
        if (this.#run) this.#put('\t', start, end)
        return
      case 'w:br':
      case 'w:cr':
        this.#put('\n', start, end)
        return
      case 'w:noBreakHyphen':
        this.#put('\u2011', start, end)
        return
      case 'w:sym':
      case 'wp:inline':
      case 'm:oMath':
        this.#put(gap, start, end)
    }
  }

  /** The run that is open: a text box has runs within a run. */
  get #run() {
    return this.#paragraphs.at(-1)?.open.at(-1)
  }

  #end() {
    const {shape, cell, runs} = this.#paragraphs.pop()!
    const paragraph = {shape, cell, runs}
    this.paragraphs.push(paragraph)
    if (!cell || runs.length === 0) return
    cell.paragraphs++
    cell.length += wordsOf(paragraph).length
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
    if (this.#run?.isHidden) {
      this.#hide(text, start)
      return
    }
    this.slots.push({start, end, preserved})
    for (const piece of pieces)
      this.#put(piece.text, piece.start, piece.end, this.#xml.startsWith(piece.text, piece.start))
  }

  #put(text: string, start: number, end: number, plain = false) {
    if (this.#run?.isHidden || this.#changes.at(-1)?.kind === 'deletion') return
    this.#paragraphs.at(-1)?.runs.push({text, start, end, plain: plain && end - start === text.length})
  }

  /** Runs of hidden text in one paragraph are one. */
  #hide(text: string, start: number) {
    const paragraph = this.#paragraphs.at(-1)
    const last = this.traces.at(-1)
    if (last?.kind === 'hidden text' && this.#hidden === paragraph) last.text += text
    else this.traces.push({kind: 'hidden text', text, author: '', start, end: start})
    this.#hidden = paragraph
  }

  /** What is deleted stays so, though somebody had inserted a part of it. */
  #change(wanted: 'insertion' | 'deletion', attributes: Element['attributes'], start: number) {
    const kind = this.#changes.at(-1)?.kind === 'deletion' ? 'deletion' : wanted
    this.#changes.push({kind, text: '', author: attributes['w:author'] ?? '', start, end: start})
  }

  #changed() {
    const change = this.#changes.pop()!
    if (change.kind === 'deletion') change.end = change.start
    // A paragraph mark may be inserted or deleted too.
    if (change.text !== '') this.traces.push(change)
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
