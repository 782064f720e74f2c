// Parts of speech: what a form can be, and what it usually is.

import {expect, test} from 'vitest'
import {lexicon} from '../src/spelling/lexicon.ts'
import {Tag, type Tags} from '../src/spelling/tags.ts'

function names(tags: Tags) {
  return Object.entries(Tag)
    .filter(([, bit]) => (tags & bit) !== 0)
    .map(([name]) => name)
}

test.each([
  ['cultivate', ['base']],
  ['went', ['past']],
  ['gone', ['participle', 'adjective']],
  ['planned', ['past', 'participle', 'adjective']],
  ['meeting', ['singular', 'ing']],
  ['plans', ['plural', 'third']],
  ['children', ['plural']],
  ['criteria', ['plural']],
  ['the', ['determiner']],
  ['would', ['modal']],
  ['Zyntrell', []]
])('%s can be %j', (form, tags) => expect(names(lexicon().tags(form))).toEqual(tags))

test.each([
  ['in', ['preposition']],
  ['company', ['singular']],
  ['were', ['auxiliary']],
  ['a', ['determiner']]
])('%s is usually %j', (form, tags) => expect(names(lexicon().tags(form, 'main'))).toEqual(tags))

test('a capital at the start of a sentence changes nothing', () => {
  expect(lexicon().tags('Cultivate')).toBe(lexicon().tags('cultivate'))
})

test('no word is spelled with a part of speech alone', () => {
  // "planed" is a word, "planing" too; "helped" is one, "helpped" is not
  expect(lexicon().has('helpped')).toBe(false)
  expect(lexicon().tags('helpped')).toBe(0)
})
