// The first suggestion is the word that was meant; names of the release count, slurs never.

import {describe, expect, test} from 'vitest'
import {distance} from '../src/spelling/edits.ts'
import {Kind, lexicon} from '../src/spelling/lexicon.ts'
import {Search} from '../src/spelling/search.ts'
import {suggest} from '../src/spelling/suggestions/suggest.ts'

test.each([
  // A letter lost, put in, changed, turned around, doubled, not doubled.
  ['goverment', 'government'],
  ['companyy', 'company'],
  ['seperate', 'separate'],
  ['recieve', 'receive'],
  ['adress', 'address'],
  ['tommorow', 'tomorrow'],
  ['paiticipating', 'participating'],
  ['compnies', 'companies'],
  ['mazagine', 'magazine'],
  ['conrmed', 'confirmed'],
  ['accomodate', 'accommodate'],
  // The first letter.
  ['nformation', 'information'],
  ['ennouncement', 'announcement'],
  // Endings.
  ['finaly', 'finally'],
  ['atomicly', 'atomically'],
  ['trimed', 'trimmed'],
  // Joined words.
  ['atleast', 'at least'],
  ['totwo', 'to two'],
  ['inthe', 'in the'],
  // Names that everybody knows, and casing.
  ['portugese', 'Portuguese'],
  ['Goverment', 'Government'],
  ['GOVERMENT', 'GOVERNMENT'],
  ['Birmimgham', 'Birmingham'],
  ["goverment's", "government's"],
  ['goverment’s', 'government’s']
])('%s was meant to be %s', (wrong, right) => expect(suggest(wrong)[0]).toBe(right))

test.each([
  'goverment',
  'companyy',
  'seperate',
  'recieve',
  'tommorow',
  'accomodate',
  'paiticipating',
  'kercheif'
])('a name would be as near to %s as a word of the lexicon that is spelt alike', (wrong) => {
  const found = new Search(lexicon()).within(1.5, wrong)
  expect(found.length).toBeGreaterThan(0)
  for (const {word, cost} of found) expect(distance(wrong, word), word).toBeCloseTo(cost, 2)
})

describe('the words beside', () => {
  test('decide between words that are as near', () => {
    expect(suggest('publc', {after: 'service'})[0]).toBe('public')
    expect(suggest('wrold', {before: 'the', after: 'cup'})[0]).toBe('world')
    expect(suggest('leanring', {before: 'distance'})[0]).toBe('learning')
  })

  test('keep the capitals that stand inside a name', () => {
    expect(suggest('PPostgreSQL')[0]).toBe('PostgreSQL')
    expect(suggest('GitHbu')[0]).toBe('GitHub')
  })

  test('include the words and names of the release', () => {
    expect(suggest('Quilbly', {known: ['Quillby', 'Harbour']})[0]).toBe('Quillby')
    expect(suggest('Sorensdatter', {known: ['Sørensdatter']})[0]).toBe('Sørensdatter')
    expect(suggest('stond', {known: ['stand', 'pier']})[0]).toBe('stand')
  })
})

describe('what is never offered', () => {
  test('the word itself, slurs, the names of strangers', () => {
    expect(suggest('Cike').map((word) => word.toLowerCase())).not.toContain('kike')
    expect(suggest('Ngozi')).not.toContain('Nazi')
    for (const word of ['shti', 'fcuk', 'niger', 'bicth', 'cnut', 'paky', 'spick', 'wogg', 'nazy']) {
      const offered = suggest(word)
      expect(offered).not.toContain(word)
      expect(offered.filter((other) => lexicon().knows(other, Kind.unspeakable))).toEqual([])
    }
  })

  test('more than five, or anything twice', () => {
    for (const word of [
      'teh',
      'stae',
      'wrok',
      'brad',
      'lite',
      'a',
      '',
      'zzzzzzzz',
      'x'.repeat(500),
      '漢字',
      "'s"
    ]) {
      const offered = suggest(word)
      expect(offered.length).toBeLessThanOrEqual(5)
      expect(new Set(offered).size).toBe(offered.length)
    }
  })
})

test('no word takes long, however it is made', () => {
  const words = [
    'antidisestablishmentarianismus',
    'eeeeeeeeeeeeeeeeeeeee',
    'abababababababab',
    'nonononononononono'
  ]
  for (const word of words) suggest(word)
  const start = performance.now()
  for (const word of words) suggest(word)
  expect(performance.now() - start).toBeLessThan(1000)
})
