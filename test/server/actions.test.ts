// What an editor offers to do about a finding, and what comes of it.

import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, onTestFinished, test} from 'vitest'
import type {CodeAction, Diagnostic, DocumentSymbol, Hover, SymbolInformation} from 'vscode-languageserver'
import type {Chapter} from '../../src/server/facts.ts'
import {Editor, waiting} from './editor.ts'
import {folderOf, house} from './folder.ts'

const release = `Nordhaven Opens Night Ferry

OSLO, Norway, May 4, 2026 — The line 😀 opens at the the pier.  It is free.\r
\r
It ends at the the quay.  Nobody pays.\r
\r
The crew saw a  light.

About Nordhaven

Nordhaven runs ferries.
`

async function start(files: Record<string, string | object> = {}, capabilities?: typeof waiting) {
  const folder = folderOf({'.newslintrc.json': house(), ...files})
  const editor = await Editor.start({folder, ...(capabilities && {capabilities})})
  onTestFinished(() => editor.kill())
  const uri = await editor.open('ferry.txt', release)
  const found = capabilities ? await editor.sent(uri) : await editor.pull(uri)
  return {editor, uri, found, folder}
}

test('each suggestion is a fix, and the first is the one for the key', async () => {
  const {editor, uri, found} = await start()
  const offers = fixes(await editor.actions(uri, found[0]!))
  expect(offers[0]).toMatchObject({
    title: 'Replace “the the” with “the”',
    kind: 'quickfix',
    isPreferred: true
  })
  expect(offers[0]!.diagnostics).toEqual([found[0]])
  expect(editor.applied(uri, offers[0]!)).toBe(release.replace('the the pier', 'the pier'))
  const gap = fixes(await editor.actions(uri, found.at(-1)!))
  expect(gap[0]!.title).toBe('Replace “␣␣” with “␣”')
  expect(editor.applied(uri, gap[0]!)).toBe(release.replace('a  light', 'a light'))
})

test('one action mends the same slip everywhere in the release', async () => {
  const {editor, uri, found} = await start()
  const everywhere = fixes(await editor.actions(uri, found[0]!)).at(-1)!
  expect(everywhere.title).toContain('everywhere in this release (2 places)')
  expect(editor.applied(uri, everywhere)).toBe(release.replaceAll('the the', 'the'))
})

test('an edit names the version that it was made for, if the editor can tell', async () => {
  const {editor, uri, found} = await start()
  const [fix] = await editor.actions(uri, found[0]!)
  expect(fix!.edit!.documentChanges).toMatchObject([{textDocument: {uri, version: 1}}])
  const plain = await start({}, waiting)
  const [other] = await plain.editor.actions(plain.uri, plain.found[0]!)
  expect(Object.keys(other!.edit!.changes!)).toEqual([plain.uri])
})

test('an editor that sends back wrong columns gets the right fix', async () => {
  const {editor, uri, found} = await start()
  const {range} = found[0]!
  const bytes = {
    start: {...range.start, character: range.start.character + 4},
    end: {...range.end, character: range.end.character + 4}
  }
  const [fix] = await editor.actions(uri, {...found[0]!, range: bytes})
  expect(editor.applied(uri, fix!)).toBe(release.replace('the the pier', 'the pier'))
})

test('an editor that sends no id back gets the fixes for the place', async () => {
  const {editor, uri, found} = await start()
  const {data: _, ...bare} = found[0]!
  const [fix] = await editor.actions(uri, bare)
  expect(editor.applied(uri, fix!)).toBe(release.replace('the the pier', 'the pier'))
})

test('a finding of an older text is looked up in the newer one', async () => {
  const {editor, uri, found} = await start()
  await editor.type(uri, 'It is free', 'The fare is free')
  const [fix] = await editor.actions(uri, found[0]!)
  expect(fix!.edit!.documentChanges).toMatchObject([{textDocument: {version: 2}}])
  expect(editor.applied(uri, fix!)).toContain('opens at the pier.  The fare')
})

test('what stands elsewhere is not offered', async () => {
  const {editor, uri, found} = await start()
  const start0 = {line: 0, character: 0}
  const nothing = {...found[0]!, range: {start: start0, end: start0}, data: undefined}
  expect(fixes(await editor.actions(uri, nothing, ['quickfix']))).toEqual([])
})

test('everything safe is mended at once, edit by edit, and nothing else', async () => {
  const {editor, uri, found} = await start()
  for (const only of [['source'], ['source.fixAll'], ['source.fixAll.newslint']]) {
    const [all, ...rest] = await editor.actions(uri, found[0]!, only)
    expect(rest).toEqual([])
    expect(all).toMatchObject({kind: 'source.fixAll.newslint'})
    expect(editor.applied(uri, all!)).toBe(release.replace('.  It', '. It').replace('.  No', '. No'))
  }
  expect(await editor.actions(uri, found[0]!, ['source.organizeImports'])).toEqual([])
  expect(await editor.actions(uri, found[0]!, ['refactor'])).toEqual([])
})

test('a fix in Markdown replaces the words and leaves the markup alone', async () => {
  const {editor} = await start()
  const text =
    '# The [ferry](https://ferry.example) opens\n\n> It opens at the the\n> *new* pier.  It &amp; its crew wait.\n'
  const uri = await editor.open('ferry.md', text)
  const [words] = await editor.pull(uri)
  const [fix] = await editor.actions(uri, words!)
  expect(editor.applied(uri, fix!)).toBe(text.replace('the the', 'the'))
  const [all] = await editor.actions(uri, words!, ['source.fixAll'])
  expect(editor.applied(uri, all!)).toBe(text.replace('.  It', '. It'))
})

test('a rule is turned off in the configuration, which keeps what else it says', async () => {
  const {editor, uri, found, folder} = await start({
    '.newslintrc.json': JSON.stringify(house(undefined, {profile: 'ap'}), null, '\t')
  })
  const action = await command(editor, uri, found[0]!, 'newslint.turnOff')
  await editor.run(action.command!.command, ...action.command!.arguments!)
  const text = readFileSync(join(folder, '.newslintrc.json'), 'utf8')
  expect(JSON.parse(text)).toEqual(house({'double-space': 'info'}, {profile: 'ap'}))
  expect(text).toContain('\n\t"profile"')
  expect((await editor.pull(uri)).map(({code}) => code)).not.toContain('repeated-word')
})

test('what is wrong with a silence is told, and can only be mended', async () => {
  const {editor} = await start()
  const text = '<!-- newslint-disable-next-line repeated-word -->\nIt opens.\n'
  const uri = await editor.open('other.md', text)
  const [found, ...others] = await editor.pull(uri)
  expect(others).toEqual([])
  expect(found!.code).toBe('unused-silence')
  expect(await editor.actions(uri, found!, ['quickfix'])).toEqual([])
})

test('a word is added to the house dictionary', async () => {
  const {editor, uri, folder} = await start()
  await editor.run('newslint.addWord', 'Nordhaven', uri)
  await editor.run('newslint.addWord', 'Åsgård', uri)
  expect(JSON.parse(readFileSync(join(folder, '.newslintrc.json'), 'utf8'))).toEqual(
    house(undefined, {dictionaries: ['newslint-words.txt']})
  )
  expect(readFileSync(join(folder, 'newslint-words.txt'), 'utf8')).toBe('Åsgård\nNordhaven\n')
})

test('where only the settings of the editor count, they are kept in the file that is made', async () => {
  const folder = folderOf()
  const editor = await Editor.start({folder, settings: house({'repeated-word': 'error'})})
  onTestFinished(() => editor.kill())
  const uri = await editor.open('ferry.txt', release)
  const [found] = await editor.pull(uri)
  const action = await command(editor, uri, found!, 'newslint.turnOff')
  await editor.run(action.command!.command, ...action.command!.arguments!)
  expect(JSON.parse(readFileSync(join(folder, '.newslintrc.json'), 'utf8'))).toEqual(house({}))
})

test('a finding is accepted, with a reason that the editor sends or that the writer chooses', async () => {
  const {editor, uri, found, folder} = await start()
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
  const {editor, uri} = await start()
  await editor.run('newslint.accept', uri, -1, 'Because')
  const unsaved = await editor.open('untitled:Untitled-1', release)
  const [found] = await editor.pull(unsaved)
  await editor.run('newslint.accept', unsaved, found!.data.id, 'Because')
  expect(editor.messages).toEqual([expect.stringContaining('ask again'), expect.stringContaining('save')])
})

test('the page of a rule is opened by the editor', async () => {
  const {editor, uri, found} = await start()
  const action = await command(editor, uri, found[0]!, 'newslint.openRule')
  await editor.run(action.command!.command, ...action.command!.arguments!)
  expect(editor.pages).toEqual([found[0]!.codeDescription!.href])
})

test('a command that cannot be obeyed says so in a sentence', async () => {
  const {editor, uri} = await start({'.newslintrc.json': '{"profile": "guardian"}'})
  await editor.run('newslint.addWord', 'Nordhaven', uri)
  expect(editor.messages).toEqual([expect.stringContaining('guardian')])
  await editor.run('newslint.turnOff', 'no-such-rule', uri)
  expect(editor.messages).toHaveLength(2)
  await expect(editor.run('newslint.addWord', 7, uri)).rejects.toMatchObject({
    message: expect.stringContaining('a word')
  })
  await expect(editor.run('newslint.nothing')).rejects.toMatchObject({code: -32602})
})

test('hovering over a finding says why, with an example', async () => {
  const {editor, uri, found} = await start()
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
  const {editor, uri, found} = await start({}, waiting)
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
  const {editor, uri} = await start()
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
  const plain = await start({}, waiting)
  const flat: SymbolInformation[] = await plain.editor.wire.sendRequest('textDocument/documentSymbol', {
    textDocument: {uri: plain.uri}
  })
  expect(flat.map(({name, location}) => [name, location.uri])).toContainEqual(['Dateline', plain.uri])
})

test('the facts are given with their places, in Markdown too', async () => {
  const {editor} = await start()
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

function words(editor: Editor, uri: string, found: readonly Diagnostic[]) {
  return found.map(({range}) => editor.at(uri, range))
}

function fixes(actions: readonly CodeAction[]) {
  return actions.filter(({edit, kind}) => edit && kind === 'quickfix')
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
