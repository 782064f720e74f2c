// A short run has no machine code; one with much to search must get some.

import {expect, test} from 'vitest'
import {folder, newslint} from './newslint.ts'

const parts = 'bra cou dré gné flo stru vié ndai lleu ssié quon rait zou'.split(' ')

/** No two of thousands are the same, and none is English. */
function word(at: number) {
  return [at, at * 7 + 3, at * 3 + 5]
    .map((one, place) => parts[(one + (at >> (4 * place))) % parts.length])
    .join('')
}

async function seconds(text: string) {
  const cwd = folder({'a.txt': text})
  const started = process.hrtime.bigint()
  const {code, stderr} = await newslint(cwd, ['a.txt'])
  expect([code, stderr]).toEqual([0, ''])
  return Number(process.hrtime.bigint() - started) / 1e9
}

test('a page in another language is read as fast as a book', async () => {
  const words = Array.from({length: 1_500}, (_, at) => word(at)).join(' ')
  const page = `The harbour opened. ${words}.\n`
  const book = `${page}\n${'The harbour opened on Monday.\n'.repeat(2_000)}`
  expect(await seconds(page)).toBeLessThan(3 * (await seconds(book)))
}, 240_000)
