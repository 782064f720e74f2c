// XML as a row of elements, each with its place.

import sax, {type QualifiedName, type QualifiedTag} from 'sax'
import {InputError} from '../../errors.ts'

export interface Element {
  /** With the prefix that `prefixes` gives its namespace, whatever the document calls it: "w:p". */
  readonly name: string
  /** By their names, likewise with prefixes. */
  readonly attributes: Readonly<Record<string, string>>
  /** Where its content begins. */
  readonly start: number
  /** Where its content ends; known when it is closed. */
  end: number
}

export interface Handler {
  open(element: Element): void
  close(element: Element): void
}

/** XML has no names but its own five for signs: `&nbsp;` is HTML. */
const options = {xmlns: true, strictEntities: true}

/** Hand the elements of `xml` to `handler` as they open and close. An InputError says what is wrong with the XML of `part`. */
export function walk(
  xml: string,
  part: string,
  prefixes: Readonly<Record<string, string>>,
  handler: Handler
): void {
  const reader = sax.parser(true, options)
  const open: Element[] = []
  const named = ({uri, local}: QualifiedName) => (uri === '' ? local : `${prefixes[uri] ?? uri}:${local}`)
  reader.onerror = ({message}) => {
    throw new InputError(`is damaged: its part \`${part}\` is no XML (${message.split('\n')[0]})`)
  }
  reader.ondoctype = () => {
    throw new InputError(
      `is damaged: its part \`${part}\` has a document type, which no office program writes`
    )
  }
  reader.onopentag = (tag) => {
    const {attributes, ...name} = tag as QualifiedTag
    const values = Object.values(attributes).map((attribute) => [named(attribute), attribute.value])
    const start = reader.position
    const element = {name: named(name), attributes: Object.fromEntries(values), start, end: start}
    open.push(element)
    handler.open(element)
  }
  reader.onclosetag = () => {
    const element = open.pop()!
    // An empty element is closed where it was opened.
    if (reader.position > element.start) element.end = xml.lastIndexOf('<', reader.position - 1)
    handler.close(element)
  }
  reader.write(xml).close()
}

/** A stretch of XML as it reads. */
export interface Piece {
  readonly text: string
  readonly start: number
  readonly end: number
}

const coded =
  /&(?:#x(?<hex>[\da-f]+)|#(?<decimal>\d+)|(?<name>lt|gt|amp|quot|apos));|<!\[CDATA\[(?<data>[\s\S]*?)\]\]>|(?<unread><!--[\s\S]*?-->|<[^>]*>)|[\r\n\t]+/giu
const names: Readonly<Record<string, string>> = {lt: '<', gt: '>', amp: '&', quot: '"', apos: "'"}

/** The character data in `xml` from `start` to `end`, which has no elements in it: each reference, each CDATA section is a piece, and what stands between. */
export function piecesOf(xml: string, start: number, end: number): Piece[] {
  const raw = xml.slice(start, end)
  const pieces: Piece[] = []
  let last = 0
  const put = (to: number) => {
    if (to > last) pieces.push({text: raw.slice(last, to), start: start + last, end: start + to})
  }
  for (const found of raw.matchAll(coded)) {
    put(found.index)
    last = found.index + found[0].length
    const text = meantBy(found.groups!)
    if (text !== '') pieces.push({text, start: start + found.index, end: start + last})
  }
  put(raw.length)
  return pieces
}

function meantBy({hex, decimal, name, data, unread}: Record<string, string | undefined>) {
  if (unread !== undefined) return ''
  if (data !== undefined) return data
  if (name) return names[name.toLowerCase()]!
  if (hex) return String.fromCodePoint(Number.parseInt(hex, 16))
  return decimal ? String.fromCodePoint(Number(decimal)) : ' '
}

/** `text` as it must be written between tags. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>]/g, (sign) => (sign === '&' ? '&amp;' : sign === '<' ? '&lt;' : '&gt;'))
}
