// The parts of a release, as a reader would name them.

import {describe, expect, test} from 'vitest'
import {Release} from '../src/release/index.ts'

const release = `You are here: Home > News

FOR IMMEDIATE RELEASE

14 March 2026

Kestrel Dairy opens a cheese school in Arequipa

First class of 40 pupils begins in May

AREQUIPA, Peru, March 14, 2026 (Andes Wire) — Kestrel Dairy opened a cheese school on Saturday.

The school will teach:

the making of fresh cheese;

the care of herds; and

the keeping of books.

What pupils say

“I learned to read a thermometer,” said Rosa Quispe Mamani.

About Kestrel Dairy

Kestrel Dairy makes cheese and butter in the south of Peru.

Media contact:

Tomás Villanueva-Huamán

press@kestrel-dairy.example

+51 54 555 0100

###`

function partsOf(text: string) {
  return new Release(text).parts.map(({role, text}) => [role, text.slice(0, 24)])
}

test('a whole release', () => {
  expect(partsOf(release)).toEqual([
    ['furniture', 'You are here: Home > New'],
    ['notice', 'FOR IMMEDIATE RELEASE'],
    ['notice', '14 March 2026'],
    ['headline', 'Kestrel Dairy opens a ch'],
    ['subhead', 'First class of 40 pupils'],
    ['dateline', 'AREQUIPA, Peru, March 14'],
    ['body', 'Kestrel Dairy opened a c'],
    ['body', 'The school will teach:'],
    ['list', 'the making of fresh chee'],
    ['list', 'the care of herds; and'],
    ['list', 'the keeping of books.'],
    ['heading', 'What pupils say'],
    ['body', '“I learned to read a the'],
    ['boilerplate', 'About Kestrel Dairy'],
    ['boilerplate', 'Kestrel Dairy makes chee'],
    ['contact', 'Media contact:'],
    ['contact', 'Tomás Villanueva-Huamán'],
    ['contact', 'press@kestrel-dairy.exam'],
    ['contact', '+51 54 555 0100'],
    ['end', '###']
  ])
})

const lead = 'The ferry began its service between the two islands on Saturday.'

describe('the dateline', () => {
  test.each([
    'LAGOS, Nigeria, July 16, 2026 —',
    'WASHINGTON –',
    'Washington, D.C. –',
    'PROVIDENCE, R.I. —',
    'Geneva, 3 May 2026 –',
    'GENEVA, 3 May 2026:',
    '(Singapore, 9 March 2006) -',
    'OSLO, Norway--(HARBOUR WIRE)--',
    'MIAMI, FL — June 24, 2025 — (ISLAND NEWSWIRE) —',
    'HONG KONG / PARIS, FRANCE - Sampan Newswire - 22 June 2026 -',
    'June 9, 2025 – Port-au-Prince, Haiti –'
  ])('%s', (dateline) => {
    const parts = new Release(`${dateline} ${lead}`).parts.map(({role, text}) => [role, text])
    expect(parts).toEqual([
      ['dateline', dateline],
      ['body', lead]
    ])
  })

  test.each([
    'NASA — the space agency of the United States — will launch two satellites.',
    'The summit, which takes place in Lima from Sept. 19 - 23, brings makers of cheese together.',
    'The three brothers – all of them bakers – opened the shop.'
  ])('is not in %s', (text) => {
    expect(new Release(text).parts.map(({role}) => role)).toEqual(['body'])
  })

  test('may stand on a line of its own', () => {
    expect(partsOf(`Lincoln, Nebraska - January 7, 2026 / Prairie Wire /\n\n${lead}`)[0]![0]).toBe('dateline')
  })
})

test('a headline closed by a full stop is still a headline', () => {
  expect(partsOf(`Harbour Fund Opens Training Centre.\n\n${lead}`)[0]![0]).toBe('headline')
})

test('a sentence that sends readers to a page is no contact block', () => {
  const text = `${lead}\n\nFor more information, visit www.islands.example.\n\n${lead}`
  expect(partsOf(text).map(([role]) => role)).toEqual(['body', 'body', 'body'])
})

test('a contact block above the headline does not swallow the headline', () => {
  const text = `Media contact: Ama Boateng, ama@islands.example\n\nFerry links two islands\n\n${lead}`
  expect(partsOf(text).map(([role]) => role)).toEqual(['contact', 'headline', 'body'])
})
