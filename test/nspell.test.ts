// retext-spell, unmodified, asks the lexicon instead of nspell.

import {retext} from 'retext'
import retextEnglish from 'retext-english'
import retextSpell from 'retext-spell'
import {expect, test} from 'vitest'
import nspell from '../src/spelling/nspell.ts'

const dictionary = {aff: new Uint8Array(), dic: new Uint8Array()}

test('retext-spell finds what the lexicon does not have', async () => {
  const chain = retext().use(retextEnglish).use(retextSpell, {dictionary, ignoreLiteral: false, max: -1})
  const file = await chain.process('The 30th goverment report, "recieved" by O’Neill’s staff, was tHe best.')
  expect(file.messages.map(({actual}) => actual)).toEqual(['goverment', 'recieved', 'tHe'])
})

test("a house's own words are right, with a capital too", () => {
  const checker = nspell(dictionary).personal('quillby\nZorvane/London\n*colour\n')
  expect(['quillby', 'Quillby', 'Zorvane', 'colour', 'zorvane'].map((word) => checker.correct(word))).toEqual(
    [true, true, true, false, false]
  )
  expect(checker.remove('quillby').correct('quillby')).toBe(false)
  expect(checker.add('quillby').spell('quillby')).toEqual({correct: true, forbidden: false, warn: false})
  expect(checker.dictionary('1\nblorple/S\n').correct('blorple')).toBe(true)
})
