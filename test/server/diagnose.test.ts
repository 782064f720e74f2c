// What the editor is told, when, and about which text.

import {expect, test} from 'vitest'
import {DiagnosticSeverity} from 'vscode-languageserver'
import {waiting} from './editor.ts'
import {folderOf, house, startEditor} from './folder.ts'

const release = `Nordhaven Opens Night Ferry

OSLO, Norway, May 4, 2026 — The line 😀 opens at the the pier.\r
The crew said “🇳🇴 it is  ours”.\r
`

test('a finding stands on its words, behind emoji and in lines that end in CRLF', async () => {
  const editor = await startEditor()
  const uri = await editor.open('ferry.txt', release)
  const found = await editor.pull(uri)
  expect(found.map(({code, range}) => [code, editor.at(uri, range)])).toEqual([
    ['repeated-word', 'the the'],
    ['double-space', '  ']
  ])
  expect(found[0]!.range.start).toEqual({line: 2, character: 49})
})

test('a finding has severity, rule, page, and nothing but an id and the version for later', async () => {
  const editor = await startEditor({
    folder: folderOf({'.newslintrc.json': house({'repeated-word': 'error', 'double-space': 'info'})})
  })
  const uri = await editor.open('ferry.txt', release, 'plaintext', 7)
  const [word, space] = await editor.pull(uri)
  expect(word).toMatchObject({
    severity: DiagnosticSeverity.Error,
    source: 'newslint',
    code: 'repeated-word',
    codeDescription: {href: expect.stringMatching(/#repeated-word$/)},
    message: expect.stringContaining('the the')
  })
  expect(word!.data).toEqual({id: expect.any(Number), version: 7})
  expect(space!.severity).toBe(DiagnosticSeverity.Information)
})

test('an editor that does not ask is told, with the version, and told that a closed release has none', async () => {
  const editor = await startEditor({capabilities: waiting})
  expect(editor.capabilities.diagnosticProvider).toBeUndefined()
  const uri = await editor.open('ferry.txt', release, 'plaintext', 3)
  expect(await editor.sent(uri, ({version}) => version === 3)).toHaveLength(2)
  await editor.type(uri, 'the the', 'the')
  expect(await editor.sent(uri, ({version}) => version === 4)).toHaveLength(1)
  await editor.close(uri)
  expect(await editor.sent(uri, ({diagnostics}) => diagnostics.length === 0)).toEqual([])
})

test('an editor that asks again about the same text hears that nothing has changed', async () => {
  const editor = await startEditor()
  const uri = await editor.open('ferry.txt', release)
  const first = await editor.report(uri)
  expect(await editor.report(uri, first.resultId)).toEqual({kind: 'unchanged', resultId: first.resultId})
  await editor.type(uri, 'the the', 'the')
  expect(await editor.report(uri, first.resultId)).toMatchObject({
    kind: 'full',
    items: [{code: 'double-space'}]
  })
})

test('a release that was never saved is read, in the folder that is open', async () => {
  const editor = await startEditor({
    folder: folderOf({'.newslintrc.json': house({'repeated-word': 'error'})})
  })
  const uri = await editor.open('untitled:Untitled-1', release)
  expect((await editor.pull(uri)).map(({code}) => code)).toEqual(['repeated-word'])
})

test.each([
  [
    'ferry.md',
    'plaintext',
    '# Nordhaven **Opens**\n\n> It opens at\n> the&nbsp;pier, by the *the* lamp. `the the`\n'
  ],
  [
    'ferry.html',
    'plaintext',
    '<h1>Nordhaven Opens</h1>\r\n<p title="the the">😀 It opens by the <b>the</b> lamp &amp; quay.</p>\n'
  ],
  ['untitled:Untitled-2', 'markdown', 'Nordhaven opens by the *the* lamp. `the the`\n']
])('markup in %s (%s) is no prose', async (name, language, text) => {
  const editor = await startEditor()
  const uri = await editor.open(name, text, language)
  const found = await editor.pull(uri)
  expect(found.map(({range}) => editor.at(uri, range).replace(/<\/?\w+>|\*/g, ''))).toEqual(['the the'])
  const actions = await editor.actions(uri, found[0]!, ['quickfix'])
  expect(actions.filter(({edit}) => edit)).toEqual([])
})
