// Which configuration counts in an editor: that of the folder or of its settings, and their changes are heard.

import {mkdirSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {expect, test} from 'vitest'
import {DiagnosticSeverity} from 'vscode-languageserver'
import {type Editor, pulling, waiting} from './editor.ts'
import {eventually} from './eventually.ts'
import {folderOf, house, slips, startEditor} from './folder.ts'

const release = `Nordhaven Opens Night Ferry

The line opens at the the pier. The crew said it is  ours.
`

test('each folder has its own configuration', async () => {
  const [strict, lax] = [
    folderOf({'.newslintrc.json': house()}),
    folderOf({'.newslintrc.json': house({'double-space': 'info'})})
  ]
  const editor = await startEditor({folder: strict, folders: [strict, lax]})
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
  const editor = await startEditor({folder, capabilities})
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
  const editor = await startEditor({
    folder: folderOf({'.newslintrc.json': '{"rules": {"duoble-space": "off"}}'}),
    capabilities: waiting
  })
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
  const editor = await startEditor({
    folder: folderOf({'.newslintrc.json': house(slips, {dictionaries: ['words/house.txt']})}),
    capabilities: waiting
  })
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
  const editor = await startEditor({folder, settings: {...house({'repeated-word': 'error'}), profile: ''}})
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
  const editor = await startEditor({
    folder: folderOf(),
    capabilities: waiting,
    settings: house({'repeated-word': 'error'})
  })
  const uri = await editor.open('a.txt', release)
  expect((await editor.sent(uri)).map(({code}) => code)).toEqual(['repeated-word'])
  const settings = {newslint: house({'double-space': 'info'})}
  await editor.wire.sendNotification('workspace/didChangeConfiguration', {settings})
  expect(await editor.sent(uri, ({diagnostics}) => diagnostics[0]?.code === 'double-space')).toHaveLength(1)
})

test('a mistake in the settings is shown in a sentence', async () => {
  const editor = await startEditor({settings: {profile: 'guardian'}})
  const uri = await editor.open('a.txt', release)
  expect(await editor.pull(uri)).toHaveLength(2)
  expect(editor.messages).toEqual([expect.stringMatching(/settings.*guardian.*`ap`/)])
})

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
