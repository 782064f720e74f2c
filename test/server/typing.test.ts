// A word while it is being typed: nothing is said of it before it ends, and what stands beside it stays.

import {expect, test} from 'vitest'
import {type Editor, pulling, waiting} from './editor.ts'
import {eventually} from './eventually.ts'
import {folderOf, house, slips, startEditor} from './folder.ts'

const release = `Nordhaven Opens Night Ferry

OSLO, Norway, May 4, 2026 — The line 😀 opens at the  pier, and the the boats wait.

It ends here.
`
const long = release + 'The crew keeps the lamps lit through the night.\n\n'.repeat(80)
const markdown = release.replace('boats', '*boats*')
const longMarkdown = `# ${long.replace('boats', '*boats*')}`
const html = `<h1>Night Ferry</h1>${long.replaceAll(/(.+)\n\n/g, '<p>$1</p>\n')}`

async function start(name: string, text: string, capabilities: typeof waiting = pulling) {
  const said = {...slips, misspelling: 'error', 'missing-space': 'warning', 'glued-text': 'warning'} as const
  const editor = await startEditor({
    folder: folderOf({'.newslintrc.json': house(said)}),
    capabilities
  })
  const uri = await editor.open(name, text)
  return new Writer(editor, uri, editor.text(uri).indexOf('here.') + 'here'.length)
}

/** Somebody whose caret stands where something was typed last. */
class Writer {
  readonly editor: Editor
  readonly uri: string
  caret: number

  constructor(editor: Editor, uri: string, caret: number) {
    this.editor = editor
    this.uri = uri
    this.caret = caret
  }

  /** Type `letters` one by one, with a look at what is told after each. */
  async type(letters: string): Promise<string[][]> {
    const told: string[][] = []
    for (const letter of letters) {
      await this.editor.replace(this.uri, this.caret, this.caret, letter)
      this.caret += letter.length
      told.push(await this.told())
    }
    return told
  }

  async erase(): Promise<string[]> {
    await this.editor.replace(this.uri, this.caret - 1, this.caret, '')
    this.caret--
    return this.told()
  }

  async told(): Promise<string[]> {
    const found = await this.editor.pull(this.uri)
    return found.map(({range}) => this.editor.at(this.uri, range))
  }
}

const before = ['  ', 'the the']

test.each([
  ['a long release', 'ferry.txt', long],
  ['a short one', 'ferry.txt', release],
  ['one in Markdown', 'ferry.md', markdown],
  ['a long one in Markdown', 'ferry.md', longMarkdown],
  ['a long one in HTML', 'ferry.html', html]
])('in %s a word is judged when it ends', async (_, name, text) => {
  const writer = await start(name, text)
  expect(await writer.told()).toEqual(before)
  for (const told of await writer.type(' wherre')) expect(told).toEqual(before)
  expect(await writer.type(' ')).toEqual([[...before, 'wherre']])
  for (const told of await writer.type('they')) expect(told).toEqual([...before, 'wherre'])
  for (const told of await writer.type(' they')) expect(told).toEqual([...before, 'wherre'])
  expect(await writer.type(',')).toEqual([[...before, 'wherre', 'they they']])
})

test('what stands right beside a word that is being typed stays, and is looked at when the word ends', async () => {
  const writer = await start('ferry.txt', long)
  await writer.told()
  writer.caret = long.indexOf('night.') + 'night'.length
  expect(await writer.type('  ')).toEqual([before, [...before, '  ']])
  for (const told of await writer.type('now')) expect(told).toEqual([...before, '  '])
  expect(await writer.type('.')).toEqual([[...before, '  ']])
})

test('nothing is said of a word that is being mended at its end', async () => {
  const writer = await start('ferry.txt', long)
  await writer.told()
  expect((await writer.type(' wherre ')).at(-1)).toEqual([...before, 'wherre'])
  expect(await writer.erase()).toEqual(before)
  expect(await writer.erase()).toEqual(before)
  expect(await writer.erase()).toEqual(before)
  for (const told of await writer.type('e ')) expect(told).toEqual(before)
})

test('a word within which something is typed is judged at once', async () => {
  const writer = await start('ferry.txt', long)
  await writer.told()
  writer.caret = long.indexOf('boats') + 2
  expect(await writer.type('t')).toEqual([[...before, 'botats']])
})

test('what rests on the whole release is told when the writer pauses', async () => {
  const editor = await startEditor({
    folder: folderOf({'.newslintrc.json': house({...slips, 'unbalanced-quotes': 'warning'})}),
    capabilities: waiting
  })
  const speech = `“${'The crew keeps the lamps lit through the night. '.repeat(12)}It ends here.`
  const uri = await editor.open('ferry.txt', long.replace('It ends here.', speech))
  const told = async (version: number) => {
    const diagnostics = await editor.sent(uri, ({version: sent}) => sent === version)
    return diagnostics.map(({range}) => editor.at(uri, range))
  }
  expect(await told(1)).toEqual([...before, '“'])
  // In the sentences around the caret nothing opens a quotation.
  await editor.type(uri, 'here.', 'here.”')
  expect(await told(2)).toEqual([...before, '“'])
  await eventually(() => {
    const {version, diagnostics} = editor.told.at(-1)!
    return version === 2 && diagnostics.length === before.length
  })
})

test('a line is what the whole release has made it: of an address nothing is said', async () => {
  const writer = await start('ferry.txt', `${long}Media contact:\n\nAda Okoro\n\nThe Quay 4\n\nOslo\n`)
  await writer.told()
  writer.caret = writer.editor.text(writer.uri).indexOf('Quay 4') + 'Quay 4'.length
  for (const told of await writer.type(' Oslowww.NightFerry.com or so')) expect(told).toEqual(before)
})

test('what is silenced stays so while it is typed', async () => {
  const silenced = longMarkdown.replace('It ends', '<!-- newslint-disable misspelling -->\n\nIt ends')
  const writer = await start('ferry.md', silenced)
  await writer.told()
  for (const told of await writer.type(' wherre we are')) expect(told).not.toContain('wherre')
})

test('what is typed into code is no prose', async () => {
  const writer = await start('ferry.md', longMarkdown)
  await writer.told()
  for (const told of await writer.type(' `wherre we` are')) expect(told).not.toContain('wherre we')
  expect(await writer.told()).toEqual(before)
})

test('a line that comes is what the lines above it make it', async () => {
  const writer = await start('ferry.txt', long)
  await writer.told()
  writer.caret = long.indexOf('\n\nThe crew') + 1
  expect((await writer.type('\nIt rains wherre we are')).at(-1)).toEqual([...before, 'wherre'])
})

test('a word that is pasted is judged at once', async () => {
  const writer = await start('ferry.txt', long)
  await writer.told()
  await writer.editor.replace(writer.uri, writer.caret, writer.caret, ' wherre')
  expect(await writer.told()).toEqual([...before, 'wherre'])
})

test('when the writer pauses within a word, it is told', async () => {
  const writer = await start('ferry.txt', release, waiting)
  await writer.editor.sent(writer.uri)
  await writer.editor.replace(writer.uri, writer.caret, writer.caret, ' wherr')
  writer.caret += ' wherr'.length
  await writer.editor.replace(writer.uri, writer.caret, writer.caret, 'e')
  await eventually(() => {
    const {version, diagnostics} = writer.editor.told.at(-1)!
    return version === 3 && diagnostics.some(({range}) => writer.editor.at(writer.uri, range) === 'wherre')
  })
})

test('an editor that cannot be told to ask again hears of every letter', async () => {
  const writer = await start('ferry.txt', release, {textDocument: {diagnostic: {}}})
  await writer.told()
  expect((await writer.type(' wherre')).at(-1)).toEqual([...before, 'wherre'])
})
