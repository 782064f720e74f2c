// Quotations, and what is left of them when a mark is lost.

import {describe, expect, test} from 'vitest'
import {looseMarksOf} from '../src/release/anatomy/quotations.ts'
import {Release} from '../src/release/index.ts'

function quotationsIn(text: string) {
  return new Release(text).quotations.map(({text}) => text)
}

test.each([
  ['“We sail at dawn,” she said. “All of us.”', ['“We sail at dawn,”', '“All of us.”']],
  ['"We sail at dawn," she said.', ['"We sail at dawn,"']],
  ['„Wir segeln“, sagte sie.', ['„Wir segeln“']],
  ['‘We sail at dawn,’ she said. The crews’ boats and the ’90s stay.', ['‘We sail at dawn,’']],
  ['The 24" mast of a 5\'10" sailor.', []],
  ['“He called it ‘Sea Day’ then,” she said.', ['“He called it ‘Sea Day’ then,”']]
])('%s', (text, quotations) => expect(quotationsIn(text)).toEqual(quotations))

test('a quotation that runs on is one in each paragraph', () => {
  const quotations = new Release('“We sail at dawn.\n\n“We come home at noon,” she said.').quotations
  expect(quotations.map(({text, closed}) => [text, closed])).toEqual([
    ['“We sail at dawn.', false],
    ['“We come home at noon,”', true]
  ])
})

describe('loose marks', () => {
  test.each([
    ['“We sail at dawn, she said.', ['“']],
    ['We sail at dawn,” she said.', ['”']],
    ['“We sail at dawn, she said. “We come home at noon.”', ['“']],
    ['“We sail at dawn.\n\nThe fund lends boats.\n\n“We come home,” she said.', ['“']]
  ])('%s', (text, marks) => {
    expect(new Release(text).ask(looseMarksOf).map(({mark}) => mark)).toEqual(marks)
  })

  test.each([
    '“We sail at dawn.\n\n“We come home at noon,” she said.',
    '“He called it “Sea Day” then,” she said.',
    '“We sail at dawn.\n\nThe boats are old.\n\nWe come home at noon.”',
    '"We sail," she said. "At dawn."'
  ])('none: %s', (text) => expect(new Release(text).ask(looseMarksOf)).toEqual([]))
})
