// What an editor has the server do: turn off a rule, add a word, accept a finding, open a page.

import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import type {Diagnostic} from 'vscode-languageserver'
import type {Editor} from './editor.ts'
import {openFerry, release} from './ferry.ts'
import {folderOf, house, startEditor} from './folder.ts'

test('a rule is turned off in the configuration, which keeps what else it says', async () => {
  const {editor, uri, found, folder} = await openFerry({
    '.newslintrc.json': JSON.stringify(house(undefined, {profile: 'ap'}), null, '\t')
  })
  const action = await command(editor, uri, found[0]!, 'newslint.turnOff')
  await editor.run(action.command!.command, ...action.command!.arguments!)
  const text = readFileSync(join(folder, '.newslintrc.json'), 'utf8')
  expect(JSON.parse(text)).toEqual(house({'double-space': 'info'}, {profile: 'ap'}))
  expect(text).toContain('\n\t"profile"')
  expect((await editor.pull(uri)).map(({code}) => code)).not.toContain('repeated-word')
})

test('a word is added to the house dictionary', async () => {
  const {editor, uri, folder} = await openFerry()
  await editor.run('newslint.addWord', 'Nordhaven', uri)
  await editor.run('newslint.addWord', 'Åsgård', uri)
  expect(JSON.parse(readFileSync(join(folder, '.newslintrc.json'), 'utf8'))).toEqual(
    house(undefined, {dictionaries: ['newslint-words.txt']})
  )
  expect(readFileSync(join(folder, 'newslint-words.txt'), 'utf8')).toBe('Åsgård\nNordhaven\n')
})

test('where only the settings of the editor count, they are kept in the file that is made', async () => {
  const folder = folderOf()
  const editor = await startEditor({folder, settings: house({'repeated-word': 'error'})})
  const uri = await editor.open('ferry.txt', release)
  const [found] = await editor.pull(uri)
  const action = await command(editor, uri, found!, 'newslint.turnOff')
  await editor.run(action.command!.command, ...action.command!.arguments!)
  expect(JSON.parse(readFileSync(join(folder, '.newslintrc.json'), 'utf8'))).toEqual(house({}))
})

test('a finding is accepted, with a reason that the editor sends or that the writer chooses', async () => {
  const {editor, uri, found, folder} = await openFerry()
  const accept = async (nth: number, ...reason: string[]) => {
    const {command: it} = await command(editor, uri, found[nth]!, 'newslint.accept')
    await editor.run(it!.command, ...it!.arguments!, ...reason)
  }
  await accept(0, 'So the sign says')
  expect(words(editor, uri, await editor.pull(uri))).toEqual(['  ', 'the the', '  ', '  '])
  const entries = readFileSync(join(folder, '.newslint-accepted.json'), 'utf8')
  expect(entries).toContain('So the sign says')

  const [, again] = await editor.pull(uri)
  const {command: it} = await command(editor, uri, again!, 'newslint.accept')
  await editor.run(it!.command, ...it!.arguments!)
  expect(await editor.pull(uri)).toHaveLength(4)
  editor.choose = (actions) => actions[1]!
  await editor.run(it!.command, ...it!.arguments!)
  expect(words(editor, uri, await editor.pull(uri))).toEqual(['  ', '  ', '  '])
  expect(readFileSync(join(folder, '.newslint-accepted.json'), 'utf8')).toContain('quoted')
})

test('what cannot be accepted is told in a sentence', async () => {
  const {editor, uri} = await openFerry()
  await editor.run('newslint.accept', uri, -1, 'Because')
  const unsaved = await editor.open('untitled:Untitled-1', release)
  const [found] = await editor.pull(unsaved)
  await editor.run('newslint.accept', unsaved, found!.data.id, 'Because')
  expect(editor.messages).toEqual([expect.stringContaining('ask again'), expect.stringContaining('save')])
})

test('the page of a rule is opened by the editor', async () => {
  const {editor, uri, found} = await openFerry()
  const action = await command(editor, uri, found[0]!, 'newslint.openRule')
  await editor.run(action.command!.command, ...action.command!.arguments!)
  expect(editor.pages).toEqual([found[0]!.codeDescription!.href])
})

test('a command that cannot be obeyed says so in a sentence', async () => {
  const {editor, uri} = await openFerry({'.newslintrc.json': '{"profile": "guardian"}'})
  await editor.run('newslint.addWord', 'Nordhaven', uri)
  expect(editor.messages).toEqual([expect.stringContaining('guardian')])
  await editor.run('newslint.turnOff', 'no-such-rule', uri)
  expect(editor.messages).toHaveLength(2)
  await expect(editor.run('newslint.addWord', 7, uri)).rejects.toMatchObject({
    message: expect.stringContaining('a word')
  })
  await expect(editor.run('newslint.nothing')).rejects.toMatchObject({code: -32602})
})

function words(editor: Editor, uri: string, found: readonly Diagnostic[]) {
  return found.map(({range}) => editor.at(uri, range))
}

async function command(
  editor: Editor,
  uri: string,
  diagnostic: Parameters<Editor['actions']>[1],
  name: string
) {
  const action = (await editor.actions(uri, diagnostic)).find(({command}) => command?.command === name)
  if (!action) throw new Error(`${name} is not offered`)
  return action
}
