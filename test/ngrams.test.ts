// The model of three words says what a reader of English would say.

import {createHash} from 'node:crypto'
import {readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {isPair, likelihood, nothing, numberOf, slipsOf, wordOf} from '../src/spelling/ngrams.ts'

/** The likelihood of the last of up to three words behind the others. */
function last(text: string) {
  const numbers = text.split(' ').map(numberOf)
  return likelihood(numbers.at(-3) ?? nothing, numbers.at(-2) ?? nothing, numbers.at(-1)!)
}

test('the model is, to the byte, the one that was made', () => {
  const digest = createHash('sha256').update(readFileSync('dictionaries/ngrams.bin')).digest('hex')
  expect(readFileSync('dictionaries/ngrams.sha256', 'utf8')).toBe(`${digest}  ngrams.bin\n`)
  expect(readFileSync('dist/ngrams.bin').equals(readFileSync('dictionaries/ngrams.bin'))).toBe(true)
})

test('a word has a number, and the number its word', () => {
  for (const word of ['the', 'range', "don't", 'i', 'harbour']) expect(wordOf(numberOf(word))).toBe(word)
  for (const word of ['zzgrk', 'Range', '', 'lisbon']) expect(numberOf(word)).toBe(nothing)
})

test('what follows two words is far likelier than what does not', () => {
  expect(last('a wide range') - last('a wide rage')).toBeGreaterThan(4)
  expect(last('it has been') - last('it has bee')).toBeGreaterThan(3)
  expect(last('according to')).toBeGreaterThan(-0.1)
})

test('three words tell more than two, and two more than one', () => {
  expect(last('as well as')).toBeGreaterThan(last('well as'))
  expect(last('well as')).toBeGreaterThan(last('as'))
})

test('what was never seen together has a likelihood all the same', () => {
  expect(isPair(numberOf('well'), numberOf('as'))).toBe(true)
  expect(isPair(numberOf('harbour'), numberOf('granted'))).toBe(false)
  const unseen = last('the harbour granted')
  expect(unseen).toBeLessThan(-3)
  expect(unseen).toBeGreaterThan(-12)
  expect(likelihood(numberOf('the'), numberOf('harbour'), nothing)).toBe(-8)
})

test('a slip is one edit away, and no other spelling of the same word', () => {
  const slips = (word: string) => [...slipsOf(numberOf(word))].map(wordOf)
  expect(slips('rage')).toEqual(expect.arrayContaining(['range', 'page', 'rate']))
  expect(slips('form')).toContain('from')
  expect(slips('colour')).not.toContain('color')
  expect(slips('rage')).not.toContain('bridge')
})
