// Whatever a document is made of, words are found where their author wrote them, and a fix changes nothing else.
// `RUNS=10000 npx vitest run test/formats/properties.test.ts` is the long run.

import fc from 'fast-check'
import {parse, postprocess, preprocess} from 'micromark'
import {gfm} from 'micromark-extension-gfm'
import {type DefaultTreeAdapterTypes, parse as parseHtml} from 'parse5'
import {expect, test} from 'vitest'
import {apply} from '../../src/fix.ts'
import {html} from '../../src/formats/html.ts'
import type {Document, Format} from '../../src/formats/index.ts'
import {markdown} from '../../src/formats/markdown.ts'
import {htmlHand, type Manuscript, manuscripts, markdownHand} from './writing.ts'

const numRuns = Number(process.env.RUNS ?? 300)
const long = 600_000

const formats = [
  ['Markdown', markdown, markdownHand, eventsOf],
  ['HTML', html, htmlHand, tagsOf]
] as const

test.each(formats)(
  '%s: every word stands where it was written',
  (_, format, hand) => {
    fc.assert(
      fc.property(manuscripts(hand), (manuscript) => expectPlaces(format, manuscript)),
      {numRuns}
    )
  },
  long
)

test.each(formats)(
  '%s: a fix changes its words and nothing else',
  (_, format, hand, structureOf) => {
    fc.assert(
      fc.property(manuscripts(hand), fc.nat(), (manuscript, seed) => {
        expectFix(format.read(manuscript.source), manuscript, seed, format, structureOf)
      }),
      {numRuns}
    )
  },
  long
)

function expectPlaces(format: Format, {source, words}: Manuscript) {
  const document = format.read(source)
  let from = 0
  for (const {word, start, end} of inOrder(document, words)) {
    const at = document.text.indexOf(word, from)
    expect(at, `${word} in ${JSON.stringify(document.text)}`).toBeGreaterThanOrEqual(from)
    const plain = source.slice(start, end) === word
    expect(document.locate(at, at + word.length), word).toEqual({start, end, plain})
    from = at + word.length
  }
}

/** Footnotes and the like may be set in another place; each word is one of its kind. */
function inOrder({text}: Document, words: Manuscript['words']) {
  return [...words].sort((a, b) => text.indexOf(a.word) - text.indexOf(b.word))
}

function expectFix(
  document: Document,
  {source, words}: Manuscript,
  seed: number,
  format: Format,
  structureOf: (source: string) => string
) {
  const {word, start, end} = words[seed % words.length]!
  const at = document.text.indexOf(word)
  expect(at).toBeGreaterThanOrEqual(0)
  const edit = {start: at, end: at + word.length, to: 'Mended'}
  const mended = String(document.edit([edit]))
  if (source.slice(start, end) !== word) {
    expect(mended).toBe(source)
    return
  }
  expect(mended).toBe(`${source.slice(0, start)}Mended${source.slice(end)}`)
  expect(format.read(mended).text).toBe(apply(document.text, [edit]))
  expect(structureOf(mended)).toBe(structureOf(source))
}

/** What a parser that knows nothing of our reading makes of it. */
function eventsOf(source: string) {
  const parser = parse({extensions: [gfm()]}).document()
  const events = postprocess(parser.write(preprocess()(source, undefined, true)))
  const kinds = events.map(([phase, {type}]) => (type === 'data' ? '' : `${phase} ${type}`))
  return kinds.filter((kind, at) => kind !== '' && !(kind === kinds[at - 1])).join('\n')
}

function tagsOf(source: string) {
  const tags: string[] = []
  const open: DefaultTreeAdapterTypes.Node[] = [parseHtml(source)]
  for (let node = open.pop(); node; node = open.pop()) {
    tags.push(node.nodeName)
    if ('childNodes' in node) open.push(...node.childNodes)
  }
  return tags.join(' ')
}
