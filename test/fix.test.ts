// Safe fixes put into a text: each where it was found, none that touches another, none on words that have changed.

import {VFile} from 'vfile'
import {VFileMessage} from 'vfile-message'
import {expect, test} from 'vitest'
import {fix, linter} from '../src/index.ts'
import type {Fix} from '../src/rule.ts'

function finding(start: number, end: number, actual: string, to: string, how: Fix = 'safe') {
  const point = (offset: number) => ({line: 1, column: offset + 1, offset})
  const message = new VFileMessage('Unexpected', {place: {start: point(start), end: point(end)}})
  return Object.assign(message, {actual, expected: [to], fix: how})
}

const rye = finding(4, 7, 'rey', 'rye')

test.each([
  ['one after the other, whatever their order', [finding(12, 16, 'soda', 'oats'), rye], 'The rye and oats.'],
  ['only what is safe', [finding(12, 16, 'soda', 'oats', 'offer'), rye], 'The rye and soda.'],
  ['the first of two that overlap', [rye, finding(6, 11, 'y and', 'y or')], 'The rye and soda.'],
  ['the first of two that touch', [rye, finding(7, 8, ' ', '')], 'The rye and soda.'],
  ['nothing where other words stand by now', [finding(4, 7, 'ray', 'rye')], 'The rey and soda.'],
  ['what one finding stands for', [also(rye, 12, 16, 'soda', 'oats')], 'The rye and oats.'],
  [
    'the first replacement of several',
    [Object.assign(finding(4, 7, 'rey', 'rye'), {expected: ['rye', 'ray']})],
    'The rye and soda.'
  ],
  ['a piece that is missing', [finding(16, 16, '', ' bread')], 'The rey and soda bread.']
])('%s', (_, messages, mended) => {
  expect(fix('The rey and soda.', messages)).toBe(mended)
})

test('repairs that touch are made one after the other', () => {
  const file = new VFile('The harbour opened on Monday.\u200b  It is new.')
  expect(String(linter().fix(file))).toBe('The harbour opened on Monday. It is new.')
  expect(file.messages).toEqual([])
})

function also(message: VFileMessage, start: number, end: number, actual: string, to: string) {
  return Object.assign(finding(4, 7, 'rey', 'rye'), {
    actual: message.actual,
    also: [{start, end, actual, to}]
  })
}
