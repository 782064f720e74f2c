// The table of word pairs: what is common is known, with its order of magnitude.

import {expect, test} from 'vitest'
import {pair} from '../src/spelling/pairs.ts'

test('common pairs are known, the commoner the higher', () => {
  expect(pair('of', 'the')).toBeGreaterThan(pair('distance', 'learning'))
  expect(pair('distance', 'learning')).toBeGreaterThan(2)
})

test('what nobody writes is unknown', () => {
  expect(pair('distance', 'leaning')).toBe(0)
  expect(pair('learning', '')).toBe(0)
})
