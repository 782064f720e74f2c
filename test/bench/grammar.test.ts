// Errors of grammar that the bench makes: every kind makes the one that it is named for, where it can be made and nowhere else.

import {describe, expect, test} from 'vitest'
import {kinds} from '../../bench/grammar/kinds.ts'
import {measure} from '../../bench/grammar/measure.ts'
import {swaps} from '../../bench/grammar/swaps.ts'
import {Release} from '../../src/release/index.ts'

/** Somewhere else in the sources: what shows that markets, plans, ports and companies can be counted. */
const sources =
  'It is a market, a plan, a port of call, a company. Markets, plans: the markets, the plans, ports, companies.'

/** A sentence of each kind, and the same with the error in it; where no error can be made, the sentence alone. */
const examples: Readonly<Record<string, readonly (readonly [right: string, wrong?: string])[]>> = {
  'article after a preposition': [
    ['They invest in the new market, he said.', 'They invest in new market, he said.'],
    ['They invest in the new education, he said.']
  ],
  'article behind a verb': [
    ['The board announced a new plan, he said.', 'The board announced new plan, he said.'],
    ['The board painted a new plan, he said.']
  ],
  '“the” before a name': [
    ['The head of the Aruvi Port Office, he said.', 'The head of Aruvi Port Office, he said.'],
    ['The head of the port office, he said.']
  ],
  'verb form: a base after a preposition': [
    ['A way of providing the boats.', 'A way of provide the boats.'],
    ['A way of building, he said.']
  ],
  'verb form: a bent verb after a modal': [
    ['The port will open.', 'The port will opened.'],
    ['The  port will open.', 'The  port will opens.'],
    ['The port will soon open.']
  ],
  'verb form: a bent verb or -ing after “to”': [
    ['They want to open it.', 'They want to opening it.'],
    ['He wants to open it.', 'He wants to opened it.'],
    ['They want it open.']
  ],
  'verb form: a base after “is”': [
    ['The song was written in May.', 'The song was write in May.'],
    ['The song was nice in May.']
  ],
  'verb form: a bent verb after “did not”': [
    ['The port did not open.', 'The port did not opened.'],
    ['The  port did not open.', 'The  port did not opens.'],
    ['The port did open.']
  ],
  'verb form: a base after “has”': [
    ['The board has also chosen it.', 'The board has also choose it.'],
    ['The board has money.']
  ],
  'agreement: a plural with “is”, “was”, “has”': [
    ['The new ports have lamps.', 'The new ports has lamps.'],
    ['The new board have lamps.'],
    ['Do the ports have lamps?']
  ],
  'agreement: a plural with a verb in -s': [
    ['These ports also need lamps.', 'These ports also needs lamps.'],
    ['These ports need to be clean.']
  ],
  'agreement: a plural with another phrase between, and “is”, “was”, “has”': [
    ['The boats of the port are new.', 'The boats of the port is new.'],
    ['The boats are new.']
  ],
  'agreement: a plural in a later clause with “is”, “was”, “has”': [
    ['He said that the boats were new.', 'He said that the boats was new.'],
    ['He likes the boats were new.']
  ],
  'agreement: two subjects with “is”, “was”, “has”': [
    ['The port and the mill are new.', 'The port and the mill is new.'],
    ['The port or the mill are new.']
  ],
  'agreement: a singular with “are”, “were”, “have”': [
    ['The port is new.', 'The port are new.'],
    ['The board is new.']
  ],
  'agreement: a singular with a verb without -s': [
    ['The port needs lamps.', 'The port need lamps.'],
    ['The port opened.']
  ],
  'agreement: a pronoun with the other verb': [
    ['Now they still have it.', 'Now they still has it.'],
    ['Now it was here.', 'Now it were here.'],
    ['Did they have it?']
  ],
  'agreement: “who” or “that” behind a plural, with “is”, “was”, “has”': [
    ['He knows the boats that were sold.', 'He knows the boats that was sold.'],
    ['He knows the boats were sold.']
  ],
  'agreement: “who” or “that” behind a singular, with “are”, “were”, “have”': [
    ['He bought a boat that was sold.', 'He bought a boat that were sold.'],
    ['He bought boats that was sold.']
  ],
  'agreement: “there” with the other verb': [
    ['So there are many boats.', 'So there is many boats.'],
    ['So there is a boat.', 'So there are a boat.'],
    ['So there are boats.']
  ],
  'agreement: “one of”, “each of” with “are”, “were”, “have”': [
    ['Now one of the new boats is here.', 'Now one of the new boats are here.'],
    ['Now some of the new boats is here.']
  ],
  'number: “these”, “many”, “both”': [
    ['He sold many new boats, he said.', 'He sold many new boat, he said.'],
    ['He sold many new boats he had.']
  ],
  'number: “most”, “all”, “other”, “different”': [
    ['He sold other companies, he said.', 'He sold other company, he said.'],
    ['He sold at most boats, he said.']
  ],
  'number: a number word': [
    ['He sold three new boats in May.', 'He sold three new boat in May.'],
    ['He sold a ten boats in May.']
  ],
  'number: a number in digits': [
    ['He sold 1,200 boats in May.', 'He sold 1,200 boat in May.'],
    ['He paid $1,200 boats in May.']
  ],
  'number: “a number of”, “dozens of”': [
    ['He sold dozens of boats in May.', 'He sold dozens of boat in May.'],
    ['He sold dozens of people in May.']
  ],
  'number: “a group of”, “a series of”': [
    ['A series of boxes in May.', 'A series of box in May.'],
    ['A series of news in May.'],
    ['A series of houses in May.']
  ],
  'number: “one of the”, “some of our”': [
    ['It is one of the new boats in May.', 'It is one of the new boat in May.'],
    ['It is none of the new boats in May.']
  ],
  'number: “a”, “this”, “each” with a plural': [
    ['He sold this company in May.', 'He sold this companies in May.'],
    ['He sold each available in May.']
  ],
  'comma of a pair': [
    ['Ana Reyes, director of the port, said so.', 'Ana Reyes, director of the port said so.'],
    ['In the port, said Ana Reyes.']
  ],
  'space behind a comma': [['He sold boats, lamps.', 'He sold boats,lamps.'], ['He sold 1, 2.']],
  'comma before who speaks': [
    ['“It opens,” said Ana Reyes.', '“It opens” said Ana Reyes.'],
    ['“It opens.” She said so.']
  ],
  ...Object.fromEntries(
    swaps.map(({name}) => {
      const [right, wrong] = name.split(' → ') as [string, string]
      const before = /^[A-Z]/.test(right) ? 'The crew rests.' : 'The crew'
      return [
        name,
        [
          [`${before} ${right} again.`, `${before} ${wrong} again.`],
          [`The crew x${right}x again.`],
          [`“The ${right}.”`]
        ]
      ]
    })
  )
}

test('every kind has an example, and no two have one name', () => {
  expect(kinds.map(({name}) => name).sort()).toEqual(Object.keys(examples).sort())
})

describe.each(kinds)('$name', (kind) => {
  for (const [right, wrong] of examples[kind.name]!)
    test(right, () => {
      expect(mutants(right, kind)).toEqual(wrong === undefined ? [] : [wrong])
    })
})

test('an error is another text, within the bounds of the release', () => {
  const text = Object.values(examples)
    .map(([[right] = ['']]) => right)
    .join('\n\n')
  const release = new Release(text)
  for (const kind of kinds) {
    const slips = [...kind.slips(release, [release, new Release(sources)])]
    expect(slips.length, kind.name).toBeGreaterThan(0)
    for (const {start, end, to} of slips) {
      expect(0 <= start && start < end && end <= text.length).toBe(true)
      expect(to).not.toBe(text.slice(start, end))
    }
  }
})

describe('measure', () => {
  const told = `Harbour Board Opens Terminal

The board has three new boats, he said. It sold four boats in May, and five boats in June.

The port is new. The mill is old.
`
  const counts = (text: string, seed = '1') =>
    Object.fromEntries(
      measure([{path: 'port.txt', text}], seed).map(({name, count, of}) => [name, [count, of]])
    )

  test('makes one error of a kind in a sentence, and counts those that are found', () => {
    const of = counts(told)
    expect(of['found/number: a number word']).toEqual([2, 2])
    expect(of['found/agreement: a singular with “are”, “were”, “have”']![1]).toBe(2)
    expect(of['found/comma of a pair']).toEqual([0, 0])
    expect(of['findings in clean texts/all']![0]).toBe(0)
  })

  test('counts what the linter says of the clean text', () => {
    const spoilt = told.replace('three new boats', 'three new boat')
    expect(counts(spoilt)['findings in clean texts/all']![0]).toBe(1)
  })

  test('says the same for the same seed', () => expect(counts(told)).toEqual(counts(told)))
})

function mutants(text: string, kind: (typeof kinds)[number]) {
  const release = new Release(text)
  return [...kind.slips(release, [release, new Release(sources)])].map(
    ({start, end, to}) => text.slice(0, start) + to + text.slice(end)
  )
}
