// Whether something known is near an unknown word, and what.

import {expect, test} from 'vitest'
import {nearest} from '../src/spelling/nearest.ts'

test.each([
  ['goverment', 'government'],
  ['Departement', 'department'],
  ['portugese', 'Portuguese'],
  ['recieve', 'receive'],
  ['accomodate', 'accommodate'],
  ['milenium', 'millennium'],
  ['companyy', 'company'],
  ['organition', 'organization'],
  ['instrumements', 'instruments'],
  ['ablut', 'about'],
  ['revelant', 'relevant'],
  ['aminal', 'animal']
])('%s is near %s', (wrong, right) => {
  expect(nearest(wrong, true)?.word).toBe(right)
})

test.each(['Xiaohong', 'Ngozi', 'zzyzxq'])('nothing is near %s', (name) => {
  expect(nearest(name)?.distance ?? Number.POSITIVE_INFINITY).toBeGreaterThan(1.5)
})

test('a doubling and a transposition are less than an edit', () => {
  expect(nearest('adress')!.distance).toBeLessThan(nearest('recieve')!.distance)
  expect(nearest('recieve')!.distance).toBeLessThan(nearest('goverment')!.distance)
})

test('a long word costs no more than its letters', () => {
  const start = performance.now()
  for (let at = 0; at < 50; at++) nearest('antidisestablishmentarianismus'.slice(0, 20 + (at % 10)))
  expect(performance.now() - start).toBeLessThan(1000)
})
