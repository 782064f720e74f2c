// The bench of typos misspells words that stand where it says, and counts each once.

import {expect, test} from 'vitest'
import {measure} from '../../bench/spelling/measure.ts'
import {typosIn} from '../../bench/spelling/typos.ts'
import {lexicon} from '../../src/spelling/lexicon.ts'

const texts = [
  {
    path: 'port/terminal.txt',
    text: `Harbour Board Opens Second Passenger Terminal

ARUVI, March 2, 2026 — The board opened the terminal on Monday. Passengers expect more services, and well-known companies support the project’s results.

Several communities receive better connections through the Northern Development Bank. Officials welcome the company’s report.
`
  },
  {
    path: 'museum/vases.txt',
    text: `National Museum Lends Forty Vases

The museum lends its collection for a year. Students from three countries will visit the exhibition. Director Ilse Brandvold thanked the Central Cultural Foundation.
`
  }
]
const typos = typosIn(texts, '1')

test('there are typos of every slip, and words of every standing', () => {
  expect(new Set(typos.map(({slip}) => slip.name)).size).toBe(5)
  expect(new Set(typos.map(({standing}) => standing))).toEqual(
    new Set(['small letters', 'opens a sentence', 'in a headline', 'in a name', 'in capitals'])
  )
  expect(new Set(typos.map(({form}) => form))).toEqual(
    new Set(['plain', 'plural', 'possessive', 'with hyphens'])
  )
})

test('each is one wrong word in a text that is otherwise as it was', () => {
  for (const {text, start, right, wrong, loud, spoilt} of typos) {
    expect(wrong.toLowerCase()).not.toBe(right.toLowerCase())
    expect(lexicon().kinds(wrong), wrong).toBe(0)
    expect(spoilt.text.slice(start, start + wrong.length)).toBe(wrong)
    const mended = spoilt.text.slice(0, start) + right + spoilt.text.slice(start + wrong.length)
    expect(mended.toLowerCase()).toBe(text.text.toLowerCase())
    if (!loud) expect(mended).toBe(text.text)
  }
})

test('a word stands where it is said to stand', () => {
  for (const {text, start, right, standing} of typos) {
    const before = text.text.slice(0, start)
    const isHeadline = !before.includes('\n')
    if (standing === 'small letters') expect([right, isHeadline]).toEqual([right.toLowerCase(), false])
    if (standing === 'in capitals') expect([right, isHeadline]).toEqual([right.toUpperCase(), true])
    if (standing === 'in a headline') expect([right, isHeadline]).toEqual([capitalised(right), true])
    if (standing === 'opens a sentence') expect(before).toMatch(/(?:[.—] |\n)$/)
    if (standing === 'in a name') expect([right, isHeadline]).toEqual([capitalised(right), false])
  }
})

test('no word is taken twice for one standing, and the seed decides which', () => {
  const keys = typos.map(({standing, right}) => `${standing} ${right.toLowerCase()}`)
  expect(new Set(keys).size).toBe(keys.length)
  expect(rows(typosIn(texts, '1'))).toEqual(rows(typos))
  expect(rows(typosIn(texts, '2'))).not.toEqual(rows(typos))
})

test('every typo is counted in each of the groups, found or missed', () => {
  const measured = measure(texts, '1')
  for (const title of ['all', 'by slip', 'by standing', 'by length', 'by form']) {
    const found = measured.filter(({name}) => name.startsWith(`${title}/`) && name.endsWith(', found'))
    expect(found.reduce((sum, {of}) => sum + of, 0)).toBe(typos.length)
    for (const {count, of, rows} of found) expect(rows!.length).toBe(of - count)
  }
  expect(measured[0]!.count).toBeGreaterThan(typos.length / 2)
})

function rows(made: typeof typos) {
  return made.map(({start, wrong}) => `${start} ${wrong}`)
}

function capitalised(word: string) {
  return word[0]!.toUpperCase() + word.slice(1).toLowerCase()
}
