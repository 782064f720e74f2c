// The lists of dictionaries/ are in the lexicon, whole: a list that is lost, or read for another kind, is not missed by releases.

import {readdirSync, readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {Kind, type Kinds, lexicon} from '../src/spelling/lexicon.ts'
import {Tag} from '../src/spelling/tags.ts'

/** A list has at least so many entries. */
const least = 100

function entriesOf(name: string): string[] {
  const lines = readFileSync(`dictionaries/${name}.txt`, 'utf8').split('\n')
  return lines.map((line) => line.replace(/#.*/, '').trim()).filter((line) => line !== '')
}

/** An entry as the lexicon has it; its capital goes where that tells nothing ("Tweet"). */
function knows(entry: string, kind: Kinds) {
  const form = entry.replaceAll('’', "'").replace(/\.$/, '')
  return [form, form[0]!.toLowerCase() + form.slice(1)].some((form) => lexicon().knows(form, kind))
}

/** Of rare nouns the lexicon does not say. */
function goesBare(entry: string) {
  return lexicon().countability(entry) === undefined || lexicon().goesBare(entry)
}

const lists: readonly (readonly [string, (entry: string) => boolean])[] = [
  ['news', (entry) => knows(entry, Kind.word)],
  ['tech', (entry) => knows(entry, Kind.tech)],
  ['titles', (entry) => knows(entry, Kind.short)],
  ['units', (entry) => knows(entry, Kind.short)],
  ['currencies', (entry) => knows(entry, Kind.word)],
  ['foreign', (entry) => knows(entry, Kind.foreign)],
  ['places', (entry) => knows(entry, Kind.place)],
  ['peoples', (entry) => knows(entry, Kind.people)],
  ['companies', (entry) => knows(entry, Kind.company)],
  ['people', (entry) => knows(entry, Kind.person)],
  ['never-suggest', (entry) => knows(entry, Kind.unspeakable)],
  ['uncountable', (entry) => lexicon().countability(entry) === 0],
  ['dual-nouns', goesBare],
  ['bare-nouns', goesBare],
  ['verbal-nouns', (entry) => (lexicon().tags(entry, 'main') & Tag.singular) !== 0]
]

test('every list is looked at', () => {
  const names = readdirSync('dictionaries').filter((name) => name.endsWith('.txt'))
  expect(lists.map(([name]) => `${name}.txt`).sort()).toEqual(names.sort())
})

test.each(lists)('the entries of %s are known for what they are', (name, isKnown) => {
  const entries = entriesOf(name)
  expect(entries.length).toBeGreaterThanOrEqual(least)
  // Some have letters that the lexicon has no room for ("°C"), or are everyday words without their capital.
  const lost = entries.filter((entry) => !isKnown(entry))
  expect(lost.length / entries.length, lost.join()).toBeLessThan(0.03)
})
