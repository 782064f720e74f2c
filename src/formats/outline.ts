// The outline of a page: its tags, texts and comments in a row, and which element each belongs to. Linear in any page.

import {type Token, type TokenHandler, Tokenizer} from 'parse5'
import type {Link} from '../release/index.ts'
import type {Comment} from './document.ts'
import {barriers, blocks, ends, facts, isTelling, labels, marked, modes, tableTags, voids} from './tags.ts'

/** An element that matters for the reading: a block, or one whose content is left out. */
export interface Element {
  readonly tag: string
  readonly block: boolean
  readonly attributes: Readonly<Record<string, string>>
  /** Within `main` or `article`. */
  readonly inStory: boolean
  readonly parent: Element | undefined
  /** Indices of its pieces. */
  readonly open: number
  close: number
  /** How many characters of text are in it, and how many of them in links. */
  text: number
  linked: number
  links: number
  /** How many elements of these kinds are in it. */
  titles: number
  paragraphs: number
}

export type Piece =
  | {readonly kind: 'open' | 'close'; readonly element: Element}
  | {readonly kind: 'text'; readonly start: number; readonly end: number}
  | {readonly kind: 'break' | 'mark' | 'quote' | 'unquote'}
  /** The value of an attribute that is prose: an alt text, the title of a link, a description. */
  | {readonly kind: 'value'; readonly start: number; readonly end: number; readonly of: string}

export interface Outline {
  readonly pieces: readonly Piece[]
  readonly elements: readonly Element[]
  readonly comments: readonly Comment[]
  /** What stands between `<a href>` and `</a>`. */
  readonly links: readonly Link[]
  /** From `html` and `meta`: `language`, `date`, `description`. */
  readonly facts: Record<string, string>
}

/** The outline of `html`. */
export function outlineOf(html: string): Outline {
  const outliner = new Outliner(html)
  const tokenizer = new Tokenizer({sourceCodeLocationInfo: true}, outliner)
  // What a tree builder would tell the tokenizer: within these, tags are text
  outliner.onMode = (mode) => {
    tokenizer.state = mode
  }
  tokenizer.write(html, true)
  return outliner.outline
}

class Outliner implements TokenHandler {
  readonly outline = {
    pieces: [] as Piece[],
    elements: [] as Element[],
    comments: [] as Comment[],
    links: [] as Link[],
    facts: {} as Record<string, string>
  }
  readonly #html: string
  readonly #stack: Element[] = []
  /** Where on the stack the open elements of each tag are. */
  readonly #places = new Map<string, number[]>()
  #cursor = 0
  #links = 0
  /** The link that is open: where its text begins, and where it leads. */
  #anchor: {start: number; target: string} | undefined

  constructor(html: string) {
    this.#html = html
  }

  onMode: (mode: Tokenizer['state']) => void = () => {}
  // The text is read off the source, between the tags
  onCharacter(): void {}
  onNullCharacter(): void {}
  onWhitespaceCharacter(): void {}

  onDoctype({location}: Token.DoctypeToken): void {
    this.#text(location!.startOffset, location!.endOffset)
  }

  /** The text up to a token; the next begins behind it. */
  #text(start: number, next: number) {
    if (start > this.#cursor) {
      this.outline.pieces.push({kind: 'text', start: this.#cursor, end: start})
      const length = lengthOf(this.#html, this.#cursor, start)
      const top = this.#stack.at(-1)
      if (top) top.text += length
      if (top && this.#links > 0) top.linked += length
    }
    this.#cursor = next
  }

  onStartTag(token: Token.TagToken): void {
    const {startOffset, endOffset} = token.location!
    this.#text(startOffset, endOffset)
    const {tagName: tag} = token
    if (tag === 'br') this.outline.pieces.push({kind: 'break'})
    else if (tag === 'q') this.outline.pieces.push({kind: 'quote'})
    else if (!blocks.has(tag)) this.outline.pieces.push({kind: 'mark'})
    if (tag === 'a') this.#link(token)
    this.#values(token)
    this.#closeImplied(tag)
    if (this.#matters(token)) this.#open(token)
    const mode = modes[tag]
    if (mode !== undefined) this.onMode(mode)
  }

  onEndTag(token: Token.TagToken): void {
    const {startOffset, endOffset} = token.location!
    this.#text(startOffset, endOffset)
    const {tagName: tag} = token
    if (tag === 'a') {
      this.#links = 0
      this.#unlink(startOffset)
    }
    if (tag === 'q') this.outline.pieces.push({kind: 'unquote'})
    else if (!blocks.has(tag)) this.outline.pieces.push({kind: 'mark'})
    const at = this.#places.get(tag)?.at(-1)
    if (at === undefined || (!tableTags.has(tag) && at < this.#barrier())) return
    this.#closeTo(at)
  }

  onComment({data, location}: Token.CommentToken): void {
    const {startOffset, endOffset} = location!
    // A comment that the page breaks off ends one behind it, says the tokenizer.
    const end = Math.min(endOffset, this.#html.length)
    this.#text(startOffset, end)
    this.outline.pieces.push({kind: 'mark'})
    this.outline.comments.push({text: data, start: startOffset, end})
  }

  /** A tag that the page breaks off is no text. */
  onEof(): void {
    const rest = this.#html.slice(this.#cursor)
    const broken = /<[/a-z!?][^>]{0,2000}$/i.exec(rest.slice(-2000))
    this.#text(this.#html.length - (broken ? broken[0].length : 0), this.#html.length)
    this.#closeTo(0)
  }

  #link({attrs, location}: Token.TagToken) {
    const target = attrs.find(({name}) => name === 'href')?.value
    this.#unlink(location!.startOffset)
    this.#anchor = target === undefined ? undefined : {start: location!.endOffset, target}
    this.#links = 1
    const top = this.#stack.at(-1)
    if (top) top.links++
  }

  #unlink(end: number) {
    if (this.#anchor) this.outline.links.push({...this.#anchor, end})
    this.#anchor = undefined
  }

  #matters({tagName: tag, attrs, selfClosing}: Token.TagToken) {
    if (voids.has(tag) && tag !== 'hr') return false
    if (selfClosing && !blocks.has(tag)) return false
    if (blocks.has(tag) || marked.has(tag) || this.#places.get(tag)?.length) return true
    return attrs.some(isTelling)
  }

  #open({tagName: tag, attrs}: Token.TagToken) {
    const parent = this.#stack.at(-1)
    const attributes: Record<string, string> = {}
    for (const {name, value} of attrs) if (labels.has(name)) attributes[name] = value.toLowerCase()
    const inStory = Boolean(parent?.inStory || parent?.tag === 'main' || parent?.tag === 'article')
    const counts = {
      text: 0,
      linked: 0,
      links: 0,
      titles: Number(tag === 'h1'),
      paragraphs: Number(tag === 'p')
    }
    const block = blocks.has(tag)
    const open = this.outline.pieces.length
    const element: Element = {tag, block, attributes, inStory, parent, open, close: open, ...counts}
    this.outline.pieces.push({kind: 'open', element})
    this.outline.elements.push(element)
    if (tag === 'hr') return this.#shut(element)
    const places = this.#places.get(tag)
    if (places) places.push(this.#stack.length)
    else this.#places.set(tag, [this.#stack.length])
    this.#stack.push(element)
  }

  #closeImplied(tag: string) {
    if (blocks.has(tag) && this.#stack.at(-1)?.tag === 'p') this.#closeTo(this.#stack.length - 1)
    const rule = ends[tag]
    if (!rule) return
    const border = Math.max(-1, ...rule.within.map((name) => this.#places.get(name)?.at(-1) ?? -1))
    const open = rule.those.map((name) => this.#places.get(name)?.at(-1) ?? -1).filter((at) => at > border)
    if (open.length > 0) this.#closeTo(Math.min(...open))
  }

  #closeTo(length: number) {
    while (this.#stack.length > length) {
      const element = this.#stack.pop()!
      this.#places.get(element.tag)!.pop()
      this.#shut(element)
    }
  }

  #shut(element: Element) {
    element.close = this.outline.pieces.length
    this.outline.pieces.push({kind: 'close', element})
    const {parent} = element
    if (!parent) return
    parent.text += element.text
    parent.linked += element.linked
    parent.links += element.links
    parent.titles += element.titles
    parent.paragraphs += element.paragraphs
  }

  #barrier() {
    let last = -1
    for (const tag of barriers) last = Math.max(last, this.#places.get(tag)?.at(-1) ?? -1)
    return last
  }

  #values({tagName: tag, attrs, location}: Token.TagToken) {
    if (tag === 'html') {
      const language = attrs.find(({name}) => name === 'lang')?.value
      if (language) this.outline.facts.language = language
    }
    if (tag === 'meta') return this.#meta(attrs, location!)
    const name = tag === 'img' ? 'alt' : tag === 'a' ? 'title' : undefined
    if (name) this.#value(name, name, location!)
  }

  #meta(attrs: readonly Token.Attribute[], location: Token.LocationWithAttributes) {
    const values = Object.fromEntries(attrs.map(({name, value}) => [name, value]))
    const name = (values.name ?? values.property ?? '').toLowerCase()
    const fact = facts[name]
    if (fact && values.content) this.outline.facts[fact] ??= values.content
    if (name !== 'description' || !values.content) return
    this.outline.facts.description ??= values.content
    this.#value('content', name, location)
  }

  #value(name: string, of: string, {attrs}: Token.LocationWithAttributes) {
    const place = attrs?.[name]
    if (!place) return
    const raw = this.#html.slice(place.startOffset, place.endOffset)
    const opening = /^[^=]{1,100}=\s{0,100}(["']?)/.exec(raw)
    if (!opening) return
    const start = place.startOffset + opening[0].length
    const end = place.endOffset - opening[1]!.length
    if (end > start) this.outline.pieces.push({kind: 'value', start, end, of})
  }
}

/** How many characters a reader sees there, near enough. */
function lengthOf(html: string, from: number, to: number) {
  let length = 0
  for (let at = from; at < to; at++) if (html.charCodeAt(at) > 0x20) length++
  return length
}
