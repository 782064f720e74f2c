// What the editor is told, when, and about which text.

import {mkdirSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import fc from 'fast-check'
import {expect, onTestFinished, test} from 'vitest'
import {DiagnosticSeverity} from 'vscode-languageserver'
import {Editor, eventually, pulling, waiting} from './editor.ts'
import {folderOf, house, slips} from './folder.ts'

const release = `Nordhaven Opens Night Ferry

OSLO, Norway, May 4, 2026 — The line 😀 opens at the the pier.\r
The crew said “🇳🇴 it is  ours”.\r
`

async function start(
  files: Record<string, string | object> = {},
  more: Omit<Parameters<typeof Editor.start>[0], 'folder'> = {}
) {
  const editor = await Editor.start({folder: folderOf({'.newslintrc.json': house(), ...files}), ...more})
  onTestFinished(() => editor.kill())
  return editor
}

test('a finding stands on its words, behind emoji and in lines that end in CRLF', async () => {
  const editor = await start()
  const uri = await editor.open('ferry.txt', release)
  const found = await editor.pull(uri)
  expect(found.map(({code, range}) => [code, editor.at(uri, range)])).toEqual([
    ['repeated-word', 'the the'],
    ['double-space', '  ']
  ])
  expect(found[0]!.range.start).toEqual({line: 2, character: 49})
})

test('a finding has severity, rule, page, and nothing but an id and the version for later', async () => {
  const editor = await start({
    '.newslintrc.json': house({'repeated-word': 'error', 'double-space': 'info'})
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
  const editor = await start({}, {capabilities: waiting})
  expect(editor.capabilities.diagnosticProvider).toBeUndefined()
  const uri = await editor.open('ferry.txt', release, 'plaintext', 3)
  expect(await editor.sent(uri, ({version}) => version === 3)).toHaveLength(2)
  await editor.type(uri, 'the the', 'the')
  expect(await editor.sent(uri, ({version}) => version === 4)).toHaveLength(1)
  await editor.close(uri)
  expect(await editor.sent(uri, ({diagnostics}) => diagnostics.length === 0)).toEqual([])
})

test('an editor that asks again about the same text hears that nothing has changed', async () => {
  const editor = await start()
  const uri = await editor.open('ferry.txt', release)
  const first = await editor.report(uri)
  expect(await editor.report(uri, first.resultId)).toEqual({kind: 'unchanged', resultId: first.resultId})
  await editor.type(uri, 'the the', 'the')
  expect(await editor.report(uri, first.resultId)).toMatchObject({
    kind: 'full',
    items: [{code: 'double-space'}]
  })
})

test('edits that are waiting are taken in before the release is read', async () => {
  const editor = await start({}, {capabilities: waiting})
  const uri = await editor.open('ferry.txt', `${release}\n${'The quay has a lamp. '.repeat(4000)}`)
  await editor.sent(uri)
  for (let n = 0; n < 200; n++) await editor.type(uri, 'The quay', `The quay ${n}`)
  await editor.sent(uri, ({version}) => version === 201)
  expect(editor.told.length).toBeLessThan(60)
  expect(editor.told.at(-1)!.version).toBe(201)
})

test('a request that the editor takes back is not answered, and the next one is', async () => {
  const editor = await start()
  const uri = await editor.open('ferry.txt', release)
  const asked = editor.report(uri)
  // Requests are numbered from 0; `initialize` was the first.
  await editor.wire.sendNotification('$/cancelRequest', {id: 1})
  await expect(asked).rejects.toMatchObject({code: -32800})
  expect(await editor.pull(uri)).toHaveLength(2)
})

test('versions that run backwards or stand still do not hide a change', async () => {
  const editor = await start()
  const uri = await editor.open('ferry.txt', release, 'plaintext', 9)
  expect(await editor.pull(uri)).toHaveLength(2)
  await editor.type(uri, 'the the', 'the', 4)
  expect(await editor.pull(uri)).toHaveLength(1)
  await editor.type(uri, 'it is  ours', 'it is ours', 4)
  expect(await editor.pull(uri)).toEqual([])
})

test('after any edits the server has the text that the editor has', async () => {
  const editor = await start()
  const piece = fc.stringMatching(/^(?:the |the| {2}|😀|\r\n|\n|\r|é|[a-c .]){0,12}$/)
  const edits = fc.array(fc.tuple(fc.nat(200), fc.nat(12), piece), {minLength: 1, maxLength: 12})
  let nth = 0
  await fc.assert(
    fc.asyncProperty(edits, async (edits) => {
      const uri = await editor.open(`edited-${nth++}.txt`, release)
      for (const [from, length, text] of edits) await edit(editor, uri, from, length, text)
      const fresh = await editor.open(`fresh-${nth++}.txt`, editor.text(uri))
      const told = (await editor.pull(uri)).map(({range, message}) => ({range, message}))
      expect(told).toEqual((await editor.pull(fresh)).map(({range, message}) => ({range, message})))
    }),
    {numRuns: 60}
  )
})

test('a release that was never saved is read, in the folder that is open', async () => {
  const editor = await start({'.newslintrc.json': house({'repeated-word': 'error'})})
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
  const editor = await start()
  const uri = await editor.open(name, text, language)
  const found = await editor.pull(uri)
  expect(found.map(({range}) => editor.at(uri, range).replace(/<\/?\w+>|\*/g, ''))).toEqual(['the the'])
  const actions = await editor.actions(uri, found[0]!, ['quickfix'])
  expect(actions.filter(({edit}) => edit)).toEqual([])
})

test('each folder has its own configuration', async () => {
  const [strict, lax] = [
    folderOf({'.newslintrc.json': house()}),
    folderOf({'.newslintrc.json': house({'double-space': 'info'})})
  ]
  const editor = await Editor.start({folder: strict, folders: [strict, lax]})
  onTestFinished(() => editor.kill())
  const one = await editor.open('a.txt', release)
  const other = await editor.open(pathToFileURL(`${lax}/a.txt`).href, release)
  expect(await editor.pull(one)).toHaveLength(2)
  expect(await editor.pull(other)).toHaveLength(1)
})

test.each([
  ['an editor that waits', waiting],
  ['an editor that asks', pulling]
])('a change of the configuration reaches %s', async (_, capabilities) => {
  const folder = folderOf({'.newslintrc.json': house()})
  mkdirSync(join(folder, 'news'))
  const editor = await Editor.start({folder, capabilities})
  onTestFinished(() => editor.kill())
  const uri = await editor.open('news/a.txt', release)
  const codes = () => codesOf(editor, uri)
  expect(await codes()).toEqual(['repeated-word', 'double-space'])

  await changes(editor, () => write(join(folder, '.newslintrc.json'), house({'repeated-word': 'error'})))
  expect(await codes()).toEqual(['repeated-word'])

  const nearer = join(folder, 'news', '.newslintrc.json')
  await changes(editor, () => write(nearer, house({'double-space': 'info'})))
  expect(await codes()).toEqual(['double-space'])

  await changes(editor, () => rmSync(nearer))
  expect(await codes()).toEqual(['repeated-word'])
})

test('a mistake in the configuration is told in the release, until it is mended', async () => {
  const editor = await start(
    {'.newslintrc.json': '{"rules": {"duoble-space": "off"}}'},
    {capabilities: waiting}
  )
  const uri = await editor.open('a.txt', release)
  const [complaint, ...rest] = await editor.sent(uri)
  expect(rest).toEqual([])
  expect(complaint).toMatchObject({
    severity: DiagnosticSeverity.Error,
    message: expect.stringContaining('`double-space`')
  })
  write(join(editor.folder, '.newslintrc.json'), house())
  expect(await editor.sent(uri, ({diagnostics}) => diagnostics.length === 2)).toHaveLength(2)
})

test('a change of a word list is heard of, and its absence is told', async () => {
  const editor = await start(
    {'.newslintrc.json': house(slips, {dictionaries: ['words/house.txt']})},
    {capabilities: waiting}
  )
  const uri = await editor.open('a.txt', release)
  expect((await editor.sent(uri))[0]!.message).toContain('words/house.txt')
  editor.told.length = 0
  await editor.close(uri)
  mkdirSync(join(editor.folder, 'words'))
  writeFileSync(join(editor.folder, 'words', 'house.txt'), 'Nordhaven\n')
  write(join(editor.folder, '.newslintrc.json'), house(slips, {dictionaries: ['./words/house.txt']}))
  const again = await editor.open('b.txt', release)
  await editor.sent(again, ({diagnostics}) => diagnostics.length === 2)
  editor.told.length = 0
  writeFileSync(join(editor.folder, 'words', 'house.txt'), 'Nordhaven\nQuayline\n')
  expect(await editor.sent(again)).toHaveLength(2)
})

test('the settings of the editor count where no file says otherwise, and are heard when they change', async () => {
  const folder = folderOf()
  const editor = await Editor.start({folder, settings: {...house({'repeated-word': 'error'}), profile: ''}})
  onTestFinished(() => editor.kill())
  const uri = await editor.open('a.txt', release)
  expect(await codesOf(editor, uri)).toEqual(['repeated-word'])

  editor.settings = house({'double-space': 'info'})
  await editor.wire.sendNotification('workspace/didChangeConfiguration', {settings: null})
  expect(await codesOf(editor, uri)).toEqual(['double-space'])

  await changes(editor, () => write(join(folder, '.newslintrc.json'), house()))
  expect(await codesOf(editor, uri)).toEqual(['repeated-word', 'double-space'])

  editor.settings = {enable: false}
  await editor.wire.sendNotification('workspace/didChangeConfiguration', {settings: null})
  expect(await editor.pull(uri)).toEqual([])
})

test('settings of an editor that is not asked come with its first message or with a change', async () => {
  const editor = await Editor.start({
    folder: folderOf(),
    capabilities: waiting,
    settings: house({'repeated-word': 'error'})
  })
  onTestFinished(() => editor.kill())
  const uri = await editor.open('a.txt', release)
  expect((await editor.sent(uri)).map(({code}) => code)).toEqual(['repeated-word'])
  const settings = {newslint: house({'double-space': 'info'})}
  await editor.wire.sendNotification('workspace/didChangeConfiguration', {settings})
  expect(await editor.sent(uri, ({diagnostics}) => diagnostics[0]?.code === 'double-space')).toHaveLength(1)
})

test('a mistake in the settings is shown in a sentence', async () => {
  const editor = await start({}, {settings: {profile: 'guardian'}})
  const uri = await editor.open('a.txt', release)
  expect(await editor.pull(uri)).toHaveLength(2)
  expect(editor.messages).toEqual([expect.stringMatching(/settings.*guardian.*`ap`/)])
})

test('fifty thousand words are read', async () => {
  const editor = await start()
  const quays = Array.from(
    {length: 5000},
    (_, at) => `Quay ${at} has a lamp and a bench for the night.\r\n\r\n`
  )
  const text = `${release}\n${quays.join('')}It ends at the the lamp.\n`
  const uri = await editor.open('long.txt', text)
  const found = await editor.pull(uri)
  expect(found.map(({range}) => editor.at(uri, range))).toEqual(['the the', '  ', 'the the'])
  await editor.type(uri, 'at the the lamp', 'at the lamp')
  expect(await editor.pull(uri)).toHaveLength(2)
})

/** Replace a stretch that the editor could have selected: not within a surrogate pair or a line end. */
async function edit(editor: Editor, uri: string, from: number, length: number, text: string) {
  const before = editor.text(uri)
  const start = whole(before, Math.min(from, before.length))
  const end = whole(before, Math.min(start + length, before.length))
  await editor.replace(uri, start, Math.max(start, end), text)
}

function whole(text: string, offset: number) {
  return /^(?:[\uD800-\uDBFF][\uDC00-\uDFFF]|\r\n)$/.test(text.slice(offset - 1, offset + 1))
    ? offset - 1
    : offset
}

async function codesOf(editor: Editor, uri: string) {
  const found = editor.capabilities.diagnosticProvider ? await editor.pull(uri) : await editor.latest(uri)
  return found.map(({code}) => code)
}

function write(path: string, content: object) {
  writeFileSync(path, JSON.stringify(content))
}

/** Do something that the server must notice by itself. */
async function changes(editor: Editor, something: () => void) {
  const [refreshes, told] = [editor.refreshes, editor.told.length]
  something()
  await eventually(() => editor.refreshes > refreshes || editor.told.length > told)
}
