// Markdown as GitHub reads it, with front matter, directives, footnotes, definition lists and the HTML inside.

import {indexAt} from '../release/span.ts'
import {textOf} from './decode.ts'
import type {Comment, Content, Document, Format} from './document.ts'
import {Marked} from './document.ts'
import {frontMatterOf} from './frontmatter.ts'
import {Galley, gap, type Kind, type Run} from './galley.ts'
import {setHtml} from './html.ts'
import {containers, copied, leaves, passed, titles} from './markdown-tokens.ts'
import {type Mark, markerOf} from './marks.ts'
import {outlineOf} from './outline.ts'
import {attributeRuns, referenceAt, setPassage} from './references.ts'
import {segmentsOf} from './segments.ts'

export const markdown: Format = {name: 'Markdown', extensions: ['.md', '.markdown', '.mdown', '.mkd'], read}

function read(content: Content): Document {
  const source = textOf(content)
  const galley = new Galley(source)
  const begin = source.charCodeAt(0) === 0xfeff ? 1 : 0
  const front = frontMatterOf(source, begin)
  const comments: Comment[] = []
  const mark = markerOf(source)
  const headed = /^ {0,3}#[ \t]|^ {0,3}=+[ \t]*$|<h1\b/m.test(source)
  if (front?.title && !headed) setRuns(galley, 'title', front.title)
  for (const {start, end, kind} of segmentsOf(source, front?.end ?? begin)) {
    if (kind === 'markup') new Setter(galley, source, start, comments).set(mark(source.slice(start, end)))
    else setAsItStands(galley, source, start, end, kind === 'excess')
  }
  if (front?.title && headed) galley.aside(front.title)
  for (const runs of front?.prose ?? []) galley.aside(runs)
  const {blocks, stretches, links} = galley
  const text = galley.finish()
  return new Marked(
    {source, text, stretches, blocks, links, facts: front?.facts ?? {}, comments},
    read,
    (to) => to
  )
}

function setRuns(galley: Galley, kind: Kind, runs: readonly Run[]) {
  galley.open(kind)
  for (const {text, from, to} of runs) galley.put(text, from, to)
  galley.open('paragraph')
}

function setAsItStands(galley: Galley, source: string, start: number, end: number, lines: boolean) {
  galley.open('paragraph')
  setPassage(galley, source, start, end, (offset) => offset, lines)
  galley.open('paragraph')
}

const hiding = /^<(code|kbd|samp|tt|script|style|svg|button)\b[^>]*[^/]?>$/i

/** Sets one segment. */
class Setter {
  readonly #galley: Galley
  readonly #source: string
  /** Where the segment begins in the source: tokens count from there. */
  readonly #base: number
  readonly #comments: Comment[]
  readonly #kinds: Kind[] = ['paragraph']
  /** The alt text that is being read, which is not set where it stands. */
  #aside: Run[] | undefined
  /** The inline HTML tag whose content is not prose. */
  #hidden: string | undefined
  /** The link in HTML that is open: where its text begins, and where it leads. */
  #anchor: {start: number; target: string} | undefined
  #inLeaf = false
  #hardBreak = false
  #lineStart = false

  constructor(galley: Galley, source: string, base: number, comments: Comment[]) {
    this.#galley = galley
    this.#source = source
    this.#base = base
    this.#comments = comments
  }

  set(marks: readonly Mark[]) {
    this.#galley.open('paragraph')
    for (let at = 0; at < marks.length; at++) {
      const mark = marks[at]!
      if (!mark.enters) this.#exit(mark)
      else if (passed.has(mark.type)) at = this.#pass(marks, at)
      else if (mark.type === 'link') this.#link(marks, at)
      else this.#enter(mark)
    }
    this.#galley.close()
  }

  #enter({type, ...place}: Mark) {
    const start = this.#base + place.start
    const end = this.#base + place.end
    const kind = containers[type]
    if (kind) this.#kinds.push(kind)
    else if (leaves.has(type)) this.#open(type, start, end)
    else if (copied.has(type)) this.#copy(start, end)
    else if (type === 'characterReference') this.#stand(start, end)
    else if (type === 'characterEscape') this.#put(this.#source.slice(start + 1, end), start, end)
    else if (type === 'lineEnding' && this.#inLeaf) this.#break(start, end)
    else if (type === 'hardBreakEscape' || type === 'hardBreakTrailing') this.#hardBreak = true
    else if (type === 'image') this.#aside = []
    else if (type === 'thematicBreak') this.#line(start, end)
    else if (type === 'listItemPrefix') this.#galley.open(this.#kind)
    else if (type === 'directiveText') this.#directive(start, end)
  }

  /** "[fund.org](https://fund.org/)" leads to what stands in its round brackets. */
  #link(marks: readonly Mark[], at: number) {
    const {last, end} = marks[at]!
    const inside = marks.slice(at, last)
    const label = inside.find(({type}) => type === 'labelText')
    const resource = inside.findLast(({type, enters}) => enters && type === 'resource')
    const target = inside.findLast(({type, enters}) => enters && type === 'resourceDestinationString')
    if (!label || !target || resource?.end !== end || target.start < resource.start) return
    const to = this.#source.slice(this.#base + target.start, this.#base + target.end)
    this.#galley.link(this.#base + label.start, this.#base + label.end, to)
  }

  #exit({type}: Mark) {
    if (containers[type]) this.#kinds.pop()
    if (type === 'image') {
      if (this.#aside) this.#galley.aside(this.#aside)
      this.#aside = undefined
      this.#galley.mark()
    }
    if (!leaves.has(type)) return
    this.#inLeaf = false
    this.#hidden = undefined
    this.#galley.open(this.#kind)
  }

  get #kind(): Kind {
    return this.#kinds.at(-1)!
  }

  #open(type: string, start: number, end: number) {
    this.#inLeaf = true
    this.#lineStart = true
    const text = this.#source.slice(start, end).trimEnd()
    if (type === 'atxHeading') {
      // "###" ends a release
      if (/^[#\s]+$/.test(text)) return this.#line(start, start + text.length)
      return this.#galley.open('heading', /^#{1,6}/.exec(text)![0].length)
    }
    if (type === 'setextHeading') return this.#galley.open('heading', text.endsWith('=') ? 1 : 2)
    this.#galley.open(type === 'tableHeader' || type === 'tableData' ? 'cell' : this.#kind)
  }

  /** A line of its own, as it stands: `***`, `###`. */
  #line(start: number, end: number) {
    this.#galley.open('paragraph')
    this.#galley.set(start, end)
    this.#galley.open(this.#kind)
  }

  #copy(start: number, end: number) {
    const from = this.#lineStart && !this.#aside ? this.#definition(start, end) : start
    this.#lineStart = false
    if (this.#hidden) return
    if (this.#aside) this.#aside.push({text: this.#source.slice(from, end), from, to: end})
    else if (end > from) this.#galley.set(from, end)
  }

  /** ": what it means" on a line of its own describes the term above it. */
  #definition(start: number, end: number) {
    const marker = /^:[ \t]{1,4}(?=\S)/.exec(this.#source.slice(start, Math.min(end, start + 8)))
    if (!marker) return start
    this.#galley.open('item')
    return start + marker[0].length
  }

  #put(text: string, start: number, end: number) {
    this.#lineStart = false
    if (this.#hidden) return
    if (this.#aside) this.#aside.push({text, from: start, to: end})
    else this.#galley.put(text, start, end)
  }

  #stand(start: number, end: number) {
    const source = this.#source.slice(start, end)
    this.#put(referenceAt(source, 0)?.text ?? source, start, end)
  }

  #break(start: number, end: number) {
    this.#put(this.#hardBreak ? '\n' : ' ', start, end)
    this.#hardBreak = false
    this.#lineStart = true
  }

  /** ":30" in "10:30" is a directive only where it has a label or attributes. */
  #directive(start: number, end: number) {
    if (!/[\]}]$/.test(this.#source.slice(start, end))) this.#copy(start, end)
  }

  /** Pass over the token that begins at `at`: what in it is prose is kept. The index of its end. */
  #pass(marks: readonly Mark[], at: number): number {
    const {type, last, ...place} = marks[at]!
    const start = this.#base + place.start
    const end = this.#base + place.end
    if (type === 'codeText') this.#put(gap, start, end)
    else if (type === 'htmlText') this.#tag(start, end)
    else if (type === 'htmlFlow') this.#html(marks.slice(at, last))
    else if (type === 'gfmFootnoteCall') this.#galley.mark()
    else this.#titles(marks.slice(at, last))
    return last
  }

  #titles(marks: readonly Mark[]) {
    const outer = this.#aside
    for (const mark of marks) {
      const isTitle = titles.has(mark.type)
      if (isTitle && mark.enters) this.#aside = []
      else if (isTitle) {
        this.#galley.aside(this.#aside!)
        this.#aside = outer
      } else if (mark.enters && this.#aside !== outer) this.#enter(mark)
    }
  }

  /** A block of HTML; in a list or a quotation its lines stand apart in the source. */
  #html(marks: readonly Mark[]) {
    let text = ''
    const lines: {start: number; from: number}[] = []
    for (const {enters, type, start, end} of marks) {
      if (!enters || (type !== 'htmlFlowData' && type !== 'lineEnding')) continue
      const from = this.#base + start
      lines.push({start: text.length, from})
      text += this.#source.slice(from, this.#base + end)
    }
    const place = (offset: number) => {
      const line = lines[indexAt(lines, offset)]!
      return line.from + offset - line.start
    }
    for (const comment of setHtml(this.#galley, text, place, this.#kind)) this.#comments.push(comment)
  }

  /** A tag or a comment within a line. */
  #tag(start: number, end: number) {
    const tag = this.#source.slice(start, end)
    const hidden = hiding.exec(tag)?.[1]?.toLowerCase()
    if (this.#hidden) {
      if (tag.toLowerCase().startsWith(`</${this.#hidden}`)) this.#hidden = undefined
    } else if (hidden) {
      this.#galley.add(gap)
      this.#hidden = hidden
    } else if (/^<br\b/i.test(tag)) this.#galley.break(start, end)
    else if (/^<(?:!--|img\b|a\b)/i.test(tag)) this.#inline(tag, start)
    if (/^<\/?a\b/i.test(tag)) this.#anchored(tag, start, end)
    this.#galley.mark()
  }

  /** `<a href="…">` or `</a>` within a line. */
  #anchored(tag: string, start: number, end: number) {
    if (this.#anchor) this.#galley.link(this.#anchor.start, start, this.#anchor.target)
    const [, quoted, single, bare] =
      /\shref\s{0,9}=\s{0,9}(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i.exec(tag) ?? []
    const target = quoted ?? single ?? bare
    this.#anchor = target === undefined ? undefined : {start: end, target: target.replaceAll('&amp;', '&')}
  }

  /** A picture, a link or a comment within a line. */
  #inline(tag: string, start: number) {
    const {pieces, comments} = outlineOf(tag)
    const place = (offset: number) => start + offset
    for (const piece of pieces) {
      if (piece.kind === 'value') this.#galley.aside(attributeRuns(tag, piece.start, piece.end, place))
    }
    for (const {text, start: from, end: to} of comments) {
      this.#comments.push({text, start: place(from), end: place(to)})
    }
  }
}
