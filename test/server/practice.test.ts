// While nobody types, the server reads parts of the first release until it is fast, and says nothing of it.

import {readFileSync} from 'node:fs'
import {setTimeout} from 'node:timers/promises'
import {expect, test} from 'vitest'
import {type Editor, waiting} from './editor.ts'
import {eventually} from './eventually.ts'
import {folderOf, startEditor} from './folder.ts'

const text = `Nordhaven Opens Night Ferry

OSLO, Norway, May 4, 2026 — The line opens at the the pier, and the crew keeps the lamps lit through the night.

${'The board of the port said that it would open a second line in the autumn. '.repeat(60)}
`

test('it works in the pause, comes to an end, and tells nothing new', async () => {
  const editor = await startEditor({folder: folderOf({'.newslintrc.json': '{}'}), capabilities: waiting})
  const uri = await editor.open('ferry.txt', text)
  await editor.sent(uri)
  const before = worked(editor)
  await eventually(() => worked(editor) > before + 200, 60_000)
  let last: number
  do {
    last = worked(editor)
    await setTimeout(1500)
  } while (worked(editor) > last + 30)
  expect(editor.told).toHaveLength(1)
})

test('it ends with the release that it reads', async () => {
  const editor = await startEditor({folder: folderOf({'.newslintrc.json': '{}'}), capabilities: waiting})
  const uri = await editor.open('ferry.txt', text)
  await editor.sent(uri)
  await editor.close(uri)
  await setTimeout(1000)
  const now = worked(editor)
  await setTimeout(1500)
  expect(worked(editor)).toBeLessThan(now + 30)
})

/** The milliseconds of the processor that the server has taken, as Linux counts them: in hundredths of a second. */
function worked({server}: Editor): number {
  const fields = readFileSync(`/proc/${server.pid}/stat`, 'utf8')
    .replace(/^.*\) /s, '')
    .split(' ')
  return (Number(fields[11]) + Number(fields[12])) * 10
}
