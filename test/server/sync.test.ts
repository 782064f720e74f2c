// Whatever is typed, the server reads the text that the editor has.

import fc from 'fast-check'
import {expect, test} from 'vitest'
import {type Editor, waiting} from './editor.ts'
import {startEditor} from './folder.ts'

const release = `Nordhaven Opens Night Ferry

OSLO, Norway, May 4, 2026 — The line 😀 opens at the the pier.\r
The crew said “🇳🇴 it is  ours”.\r
`

test('edits that are waiting are taken in before the release is read', async () => {
  const editor = await startEditor({capabilities: waiting})
  const uri = await editor.open('ferry.txt', `${release}\n${'The quay has a lamp. '.repeat(4000)}`)
  await editor.sent(uri)
  for (let n = 0; n < 200; n++) await editor.type(uri, 'The quay', `The quay ${n}`)
  await editor.sent(uri, ({version}) => version === 201)
  expect(editor.told.length).toBeLessThan(60)
  expect(editor.told.at(-1)!.version).toBe(201)
})

test('a request that the editor takes back is not answered, and the next one is', async () => {
  const editor = await startEditor()
  const uri = await editor.open('ferry.txt', release)
  const asked = editor.report(uri)
  // Requests are numbered from 0; `initialize` was the first.
  await editor.wire.sendNotification('$/cancelRequest', {id: 1})
  await expect(asked).rejects.toMatchObject({code: -32800})
  expect(await editor.pull(uri)).toHaveLength(2)
})

test('nothing is said of what an editor shows of a Word document, and the next release is read', async () => {
  const editor = await startEditor()
  const uri = await editor.open('ferry.docx', release)
  expect(await editor.pull(uri)).toEqual([])
  await editor.type(uri, 'the the', 'the')
  expect(await editor.pull(uri)).toEqual([])
  expect(await editor.pull(await editor.open('ferry.txt', release))).toHaveLength(2)
})

test('versions that run backwards or stand still do not hide a change', async () => {
  const editor = await startEditor()
  const uri = await editor.open('ferry.txt', release, 'plaintext', 9)
  expect(await editor.pull(uri)).toHaveLength(2)
  await editor.type(uri, 'the the', 'the', 4)
  expect(await editor.pull(uri)).toHaveLength(1)
  await editor.type(uri, 'it is  ours', 'it is ours', 4)
  expect(await editor.pull(uri)).toEqual([])
})

test('after any edits the server has the text that the editor has', async () => {
  const editor = await startEditor()
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

test('fifty thousand words are read', async () => {
  const editor = await startEditor()
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
