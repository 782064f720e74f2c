// HTML, whole pages and fragments: the release, without the page around it.

import {textOf} from './decode.ts'
import type {Comment, Content, Document, Format} from './document.ts'
import {Marked} from './document.ts'
import {Galley, gap, type Kind, widestCell} from './galley.ts'
import {type Element, type Outline, outlineOf, type Piece} from './outline.ts'
import {attributeRuns, type Placing, setPassage} from './references.ts'
import {unseen} from './tags.ts'

export const html: Format = {name: 'HTML', extensions: ['.html', '.htm', '.xhtml'], read}

/** Set the HTML in `text`, whose units stand in the source where `place` says, in blocks of `kind` unless it says otherwise. */
export function setHtml(
  galley: Galley,
  text: string,
  place: Placing,
  kind: Kind = 'paragraph'
): readonly Comment[] {
  const outline = outlineOf(text)
  new Setter(galley, text, place, outline, kind).set()
  setLinks(galley, outline, place)
  return outline.comments.map((comment) => ({
    ...comment,
    start: place(comment.start),
    end: place(comment.end - 1) + 1
  }))
}

function setLinks(galley: Galley, {links}: Outline, place: Placing) {
  for (const {start, end, target} of links)
    if (end > start) galley.link(place(start), place(end - 1) + 1, target)
}

/** `text` as it must be written in HTML. */
function escapeHtml(text: string): string {
  return text.replace(/[&<]/g, (character) => (character === '&' ? '&amp;' : '&lt;'))
}

function read(content: Content): Document {
  const source = textOf(content)
  const galley = new Galley(source)
  const mark = source.charCodeAt(0) === 0xfeff ? 1 : 0
  const body = mark ? source.slice(1) : source
  const outline = outlineOf(body)
  const place = (offset: number) => offset + mark
  new Setter(galley, body, place, outline, 'paragraph').set()
  setLinks(galley, outline, place)
  const comments = outline.comments.map(({text, start, end}) => ({
    text,
    start: place(start),
    end: place(end)
  }))
  const {blocks, stretches, links} = galley
  const text = galley.finish()
  return new Marked(
    {source, text, stretches, blocks, links, facts: outline.facts, comments},
    read,
    escapeHtml
  )
}

/** These hold no prose of the release. */
const never = new Set(
  `script style template noscript svg math textarea select option button nav iframe object audio video canvas noembed noframes xmp
  search dialog title`.split(/\s+/)
)
/** Not prose, but it stands in a sentence. */
const code = new Set(['code', 'kbd', 'samp', 'tt'])
const roles = new Set([
  'navigation',
  'search',
  'contentinfo',
  'complementary',
  'menu',
  'menubar',
  'dialog',
  'alert',
  'doc-backlink'
])
/** What the parts of a page around its story are called, in classes and ids. */
const around = new Set(
  `header site-header page-header masthead banner footer site-footer page-footer sidebar nav navbar navigation main-nav menu main-menu
  breadcrumb breadcrumbs crumbs crumb-trail skip-link skiplink skip-links share sharing share-links social social-share social-links
  share-buttons addtoany sharedaddy cookie cookies cookie-banner cookie-notice cookie-consent related related-posts related-news
  comments comment-list pagination pager toolbar newsletter newsletter-signup subscribe sr-only visually-hidden screen-reader-text
  noprint tags tag-list post-tags entry-footer post-navigation`.split(/\s+/)
)
const kinds: Readonly<Record<string, Kind>> = {
  li: 'item',
  blockquote: 'quote',
  figcaption: 'caption',
  caption: 'caption',
  dd: 'item'
}

/** Sets one outline. */
class Setter {
  readonly #galley: Galley
  readonly #text: string
  readonly #place: Placing
  readonly #outline: Outline
  readonly #kinds: Kind[]
  readonly #story: Element | undefined
  /** A whole page, with what stands around its story. */
  readonly #isPage: boolean
  /** All that may be prose. */
  readonly #whole: number
  #pre = 0

  constructor(galley: Galley, text: string, place: Placing, outline: Outline, kind: Kind) {
    this.#galley = galley
    this.#text = text
    this.#place = place
    this.#outline = outline
    this.#kinds = [kind]
    this.#story = storyOf(outline.elements)
    this.#isPage = outline.elements.some(({tag}) => tag === 'body' || tag === 'html')
    this.#whole = outline.elements.reduce((most, {text, parent}) => (parent ? most : most + text), 0)
  }

  set() {
    const {pieces} = this.#outline
    this.#galley.open(this.#kinds[0]!)
    for (let at = 0; at < pieces.length; at++) at = this.#piece(pieces[at]!, at)
    this.#galley.open(this.#kinds[0]!)
  }

  /** Set the piece at `at`; the index of the last piece that is thereby done. */
  #piece(piece: Piece, at: number): number {
    switch (piece.kind) {
      case 'open':
        if (this.#leaves(piece.element)) return this.#leave(piece.element)
        this.#enter(piece.element)
        return at
      case 'close':
        this.#exit(piece.element)
        return at
      case 'text':
        setPassage(this.#galley, this.#text, piece.start, piece.end, this.#place, this.#pre > 0)
        this.#galley.mark()
        return at
      case 'value':
        this.#aside(piece.start, piece.end)
        return at
      case 'break':
        this.#galley.break()
        return at
      case 'quote':
      case 'unquote':
        this.#galley.add(piece.kind === 'quote' ? '“' : '”')
        return at
      case 'mark':
        this.#galley.mark()
        return at
    }
  }

  /** Pass over an element: what it says about the page is kept, not its text. */
  #leave(element: Element): number {
    const {pieces} = this.#outline
    if (code.has(element.tag)) this.#galley.add(gap)
    if (element.block) this.#galley.open(this.#kinds.at(-1)!)
    if (element.tag === 'title') {
      const text = pieces[element.open + 1]
      if (text?.kind === 'text') this.#aside(text.start, text.end)
    }
    return element.close
  }

  #aside(start: number, end: number) {
    this.#galley.aside(attributeRuns(this.#text, start, end, this.#place))
    this.#galley.mark()
  }

  #enter(element: Element) {
    const {tag} = element
    if (tag === 'pre') this.#pre++
    if (!element.block) return
    const level = /^h([1-6])$/.exec(tag)?.[1]
    const cell =
      (tag === 'td' || tag === 'th') && element.paragraphs + element.titles < 2 && element.text < widestCell
    const kind = level ? 'heading' : cell ? 'cell' : (kinds[tag] ?? this.#kinds.at(-1)!)
    this.#kinds.push(kind)
    this.#galley.open(kind, level ? Number(level) : undefined)
  }

  #exit({tag, block}: Element) {
    if (tag === 'pre') this.#pre--
    if (!block) return
    this.#kinds.pop()
    this.#galley.open(this.#kinds.at(-1)!)
  }

  /** Whether `element` is no part of the release. */
  #leaves(element: Element): boolean {
    const {tag, attributes} = element
    if (never.has(tag) || code.has(tag)) return true
    if ('hidden' in attributes || attributes['aria-hidden'] === 'true' || unseen.test(attributes.style ?? ''))
      return true
    if (tag === 'sup') return element.links > 0 && element.text < 8
    if (skeleton.has(tag)) return false
    const story = this.#story
    const inside = story ? element.open > story.open && element.close < story.close : element.inStory
    if (story && !inside) return leavesOutside(element, story)
    if (element.titles > 0 || (!inside && element.text * 2 >= this.#whole)) return false
    return isAround(element, inside) || (this.#isPage && !inside && isMenu(element))
  }
}

const skeleton = new Set(['html', 'head', 'body', 'main', 'article'])

/** Where a page marks its story, only its headline may stand elsewhere. */
function leavesOutside(element: Element, story: Element): boolean {
  if (element.open <= story.open && element.close >= story.close) return false
  return !(element.titles > 0 && story.titles === 0 && element.open < story.open)
}

/** The element that holds the story, where the page says so. */
function storyOf(elements: readonly Element[]): Element | undefined {
  const marked = elements.filter(({tag, attributes}) => tag === 'main' || attributes.role === 'main')
  const candidates =
    marked.length > 0 ? marked : elements.filter(({tag, inStory}) => tag === 'article' && !inStory)
  if (candidates.length === 0) return
  const longest = candidates.reduce((best, element) => (element.text > best.text ? element : best))
  const whole = elements.reduce((sum, {text, parent}) => (parent ? sum : sum + text), 0)
  return marked.length > 0 || longest.text * 3 > whole ? longest : undefined
}

/** A list of nothing but links. */
function isMenu({tag, text, linked, links}: Element) {
  return (tag === 'ul' || tag === 'ol') && links > 2 && linked * 10 >= text * 9
}

function isAround({tag, attributes, text, linked, links, paragraphs}: Element, inside: boolean) {
  const mostlyLinks = links > 0 && linked * 10 > text * 7
  if (tag === 'form' && paragraphs === 0) return true
  if ((tag === 'footer' || tag === 'aside') && (!inside || mostlyLinks)) return true
  if (tag === 'header' && !inside) return true
  if (roles.has(attributes.role ?? '') || attributes['aria-label'] === 'breadcrumb') return true
  const names = `${attributes.class ?? ''} ${attributes.id ?? ''}`
  return names.split(/\s+/).some((name) => around.has(name))
}
