// What an editor shows beside the findings: why, when hovering; the outline; the facts.

import {expect, test} from 'vitest'
import type {DocumentSymbol, Hover, SymbolInformation} from 'vscode-languageserver'
import type {Chapter} from '../../src/server/facts.ts'
import {waiting} from './editor.ts'
import {openFerry} from './ferry.ts'

test('hovering over a finding says why, with an example', async () => {
  const {editor, uri, found} = await openFerry()
  const {contents, range}: Hover = await editor.wire.sendRequest('textDocument/hover', {
    textDocument: {uri},
    position: {...found[0]!.range.start, character: found[0]!.range.start.character + 3}
  })
  expect(range).toEqual(found[0]!.range)
  expect(contents).toMatchObject({
    kind: 'markdown',
    value: expect.stringContaining('**[repeated-word](https://')
  })
  expect(contents).toMatchObject({value: expect.stringMatching(/For example: .*\*\*\w+ \w+\*\*/)})
  const nowhere = {textDocument: {uri}, position: {line: 0, character: 0}}
  expect(await editor.wire.sendRequest('textDocument/hover', nowhere)).toBeNull()
})

test('an editor that does not read Markdown gets plain words', async () => {
  const {editor, uri, found} = await openFerry({}, waiting)
  const {contents}: Hover = await editor.wire.sendRequest('textDocument/hover', {
    textDocument: {uri},
    position: found[0]!.range.start
  })
  expect(contents).toMatchObject({
    kind: 'plaintext',
    value: expect.stringMatching(/^repeated-word: [^*]*»\w+ \w+«/)
  })
})

test('the outline shows the parts of the release', async () => {
  const {editor, uri} = await openFerry()
  const outline: DocumentSymbol[] = await editor.wire.sendRequest('textDocument/documentSymbol', {
    textDocument: {uri}
  })
  expect(outline.map(({name, detail}) => [name, detail])).toEqual([
    ['Headline', 'Nordhaven Opens Night Ferry'],
    ['Dateline', 'OSLO, Norway, May 4, 2026 —'],
    ['Body', '3 paragraphs'],
    ['Boilerplate', '2 paragraphs']
  ])
  expect(outline[2]!.children!.map(({range}) => editor.at(uri, range))).toEqual([
    'The line 😀 opens at the the pier.  It is free.',
    'It ends at the the quay.  Nobody pays.',
    'The crew saw a  light.'
  ])
  const plain = await openFerry({}, waiting)
  const flat: SymbolInformation[] = await plain.editor.wire.sendRequest('textDocument/documentSymbol', {
    textDocument: {uri: plain.uri}
  })
  expect(flat.map(({name, location}) => [name, location.uri])).toContainEqual(['Dateline', plain.uri])
})

test('the facts are given with their places, in Markdown too', async () => {
  const {editor} = await openFerry()
  const text =
    '# Nordhaven Opens Ferry\n\nOSLO, May 4, 2026 — The **Port & Harbour Agency** (PHA) paid $4.5 million at 9 a.m. in May 2025. The PHA said so.\n'
  const uri = await editor.open('facts.md', text)
  const chapters = (await editor.run('newslint.facts', uri)) as Chapter[]
  const said = (title: string) =>
    chapters
      .find((chapter) => chapter.title === title)!
      .facts.map(({label, range}) => [label, editor.at(uri, range)])
  expect(said('Parts')[0]).toEqual(['Headline', 'Nordhaven Opens Ferry'])
  expect(said('Acronyms')).toContainEqual(['PHA', expect.stringContaining('PHA')])
  expect(said('Dates')).toContainEqual(['May 4, 2026', 'May 4, 2026'])
  expect(said('Times')).toEqual([['9 a.m.', '9 a.m.']])
  expect(said('Figures')).toEqual([['$4.5 million', '$4.5 million']])
  expect(await editor.run('newslint.facts', editor.uri('closed.txt'))).toBeNull()
})
