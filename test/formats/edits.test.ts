// What a fix may change in markup: the words that it was made for, and nothing else.

import {VFile} from 'vfile'
import {VFileMessage} from 'vfile-message'
import {expect, test} from 'vitest'
import {html} from '../../src/formats/html.ts'
import {text} from '../../src/formats/index.ts'
import {markdown} from '../../src/formats/markdown.ts'
import {linter} from '../../src/lint.ts'
import {rangeOf} from '../../src/place.ts'

const {lint, fix} = linter()

function mended(path: string, value: string): string {
  return String(fix(new VFile({path, value})))
}

test('a byte order mark stays in front of the text', () => {
  expect(mended('a.txt', '\uFEFFIt is open.  It sells.\n')).toBe('\uFEFFIt is open. It sells.\n')
  expect(text.read('\uFEFFrye').edit([{start: 0, end: 0, to: 'oats and '}])).toBe('\uFEFFoats and rye')
})

test('an edit that would make other blocks of the text is refused, and the others are made', () => {
  const source = 'Rye  and oats.\n\nThe mill\n\nIt sells  bread.\n'
  const document = markdown.read(source)
  const at = (words: string) => document.text.indexOf(words)
  const bread = {start: at('  bread'), end: at('bread'), to: ' '}
  const heading = {start: at('The mill'), end: at('The mill'), to: '# '}
  const list = {start: at('The mill'), end: at('The mill'), to: '- '}
  const broken = {start: at(' mill'), end: at('mill'), to: '\n\n'}
  for (const wrong of [heading, list, broken]) {
    expect(document.edit([wrong])).toBe(source)
    expect(document.edit([wrong, bread])).toBe(source.replace('  bread', ' bread'))
  }
})

test('a fix over markup is left to a person', () => {
  const {messages} = lint(
    new VFile({path: 'a.md', value: 'It is open. *It* sells bread.&nbsp; It is good.\n'})
  )
  expect(messages.map(({ruleId, fix}) => [ruleId, fix])).toEqual([['double-space', 'none']])
})

test('the other place of a finding is one of the file too', () => {
  const value =
    '---\ndate: 2026-03-12\n---\n\nWe met *Piet* **Holthuis**, director of the port. “It works,” Mr. Holthius said.\n'
  const {messages} = lint(new VFile({path: 'a.md', value}))
  const found = messages.find(({ruleId}) => ruleId === 'inconsistent-name')
  const place = found?.cause instanceof VFileMessage ? rangeOf(found.cause) : undefined
  expect(place?.start).toMatchObject({offset: value.indexOf('Holthuis'), line: 5})
})

test('of two facts of one name the first holds', () => {
  expect(markdown.read('---\ntitle: Rye\nheadline: Oats\n---\n\nThe mill.\n').facts).toEqual({title: 'Rye'})
  const head =
    '<meta name="date" content="2026-03-12"><meta property="article:published_time" content="2026-03-13">'
  expect(
    html.read(`<html lang="en"><head>${head}</head><body><p>The mill.</p></body></html>`).facts
  ).toMatchObject({date: '2026-03-12'})
})

test('what stands in a table of TOML is no fact about the release', () => {
  expect(markdown.read('+++\ntitle = "Rye"\n[menu]\ndate = 2026-03-12\n+++\n\nThe mill.\n').facts).toEqual({
    title: 'Rye'
  })
})

test('what leads back from a footnote is not read', () => {
  const {text} = html.read('<p>The mill opens.</p><p>A note. <a href="#a" role="doc-backlink">back</a></p>')
  expect(text).toBe('The mill opens.\n\nA note.')
})

test('links end where their words end', () => {
  const document = markdown.read('See [the *mill* of rye](https://rye.example/) and oats.\n')
  const [link] = document.links ?? []
  expect(link && document.text.slice(link.start, link.end)).toBe('the mill of rye')
})
