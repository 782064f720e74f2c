// A release of many pages: the line that is typed is read at once, the rest when the writer pauses.

import {expect, test} from 'vitest'
import type {Diagnostic} from 'vscode-languageserver'
import {type Editor, pulling, waiting} from './editor.ts'
import {eventually} from './eventually.ts'
import {startEditor} from './folder.ts'

const top = `Nordhaven Opens Night Ferry

OSLO, Norway, May 4, 2026 — The line 😀 opens at the the pier.

${'The board of the port said that it would open a second line in the autumn. '.repeat(20)}
`
const pages = `\n${'The crew keeps the lamps lit through the night.\r\n\r\n'.repeat(1200)}`
const text = `${top}${pages}It ends at the  lamp, and the the boats wait.\n\n${pages}`

async function start(capabilities: typeof waiting) {
  const editor = await startEditor({capabilities})
  const uri = await editor.open('ferry.txt', text)
  return {editor, uri}
}

test('what is typed is told at once, and what was found keeps its place', async () => {
  const {editor, uri} = await start(pulling)
  const before = await editor.pull(uri)
  expect(words(editor, uri, before)).toEqual(['the the', '  ', 'the the'])
  await editor.type(uri, 'It ends at', 'They wait\r\nin in the 😀 rain. It ends at')
  const after = await editor.pull(uri)
  expect(words(editor, uri, after)).toEqual(['the the', 'in in', '  ', 'the the'])
  expect(after.map(({data}) => data.id).filter((id) => before.some(({data}) => data.id === id))).toHaveLength(
    3
  )
  await editor.type(uri, 'in in', 'in')
  expect(words(editor, uri, await editor.pull(uri))).toEqual(['the the', '  ', 'the the'])
})

test('fixes come for what stands now', async () => {
  const {editor, uri} = await start(pulling)
  await editor.pull(uri)
  await editor.type(uri, 'It ends at', 'Look! It ends at')
  const last = (await editor.pull(uri)).at(-1)!
  const [fix] = await editor.actions(uri, last, ['quickfix'])
  expect(editor.applied(uri, fix!)).toContain('and the boats wait')
  expect(await editor.actions(uri, last, ['source.fixAll'])).toEqual([])
})

test('when the writer pauses, an editor that waits is told about the whole, whatever was typed', async () => {
  const {editor, uri} = await start(waiting)
  await editor.sent(uri)
  for (const letter of 'They recieve a a lamp. “Now, she said.') {
    await editor
      .type(uri, ' It ends', `${letter} It ends`)
      .catch(() => editor.type(uri, 'It ends', `${letter} It ends`))
  }
  const fresh = await startEditor({folder: editor.folder})
  const other = await fresh.open('fresh.txt', editor.text(uri))
  const whole = (await fresh.pull(other)).map(told)
  await eventually(() => {
    const {diagnostics} = editor.told.at(-1)!
    return JSON.stringify(diagnostics.map(told)) === JSON.stringify(whole)
  })
})

test('when the writer pauses, an editor that asks is told to ask again', async () => {
  const {editor, uri} = await start(pulling)
  await editor.pull(uri)
  await editor.type(uri, 'It ends at', 'It stops at')
  const first = await editor.report(uri)
  await eventually(() => editor.refreshes > 0)
  expect((await editor.report(uri, first.resultId)).kind).toBe('full')
})

test('an editor that cannot be told to ask again gets the whole each time', async () => {
  const {editor, uri} = await start({textDocument: {diagnostic: {}}})
  await editor.pull(uri)
  await editor.type(uri, 'It ends at', 'It stops at')
  const first = await editor.report(uri)
  expect((await editor.report(uri, first.resultId)).kind).toBe('unchanged')
  await new Promise((resolve) => setTimeout(resolve, 700))
  expect((await editor.report(uri, first.resultId)).kind).toBe('unchanged')
})

function words(editor: Editor, uri: string, found: readonly Diagnostic[]) {
  return found.map(({range}) => editor.at(uri, range))
}

function told({code, range, message}: Diagnostic) {
  return {code, range, message}
}
