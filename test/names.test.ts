// The name ledger: who and what a release names, and why it thinks so.

import {describe, expect, test} from 'vitest'
import {Release} from '../src/release/index.ts'
import {nameEvidence, namesOf} from '../src/release/names/names.ts'

function read(text: string) {
  return new Release(`Harbour opens\n\n${text}`).ask(namesOf)
}

describe('people', () => {
  test.each([
    ['Mr. Yu Lishan spoke. Later Mr. Yu left.', 'Yu Lishan', 2],
    [
      'We thank Ngozi Eze-Halloran, chief executive of the fund. Eze-Halloran smiled.',
      'Ngozi Eze-Halloran',
      2
    ],
    ['“It works,” said Þóra Jónsdóttir. Later Þóra said more.', 'Þóra Jónsdóttir', 2],
    ['It pleased Director General Amina Diallo. Ms. Diallo’s staff agreed.', 'Amina Diallo', 2],
    ['A letter from A. P. Selvakumar, 61, arrived.', 'A. P. Selvakumar', 1],
    ['The plan of Meridian Boats CEO Peter Kyle works. Later Kyle smiled.', 'Peter Kyle', 2],
    ['It pleased Commissioners Marta Ruiz and Ida Berg.', 'Marta Ruiz', 1],
    ['It pleased Todd Smith, who sails. Later Smith smiled.', 'Todd Smith', 2],
    ['The mayor met Sheikh Khalid bin Faisal.', 'Khalid bin Faisal', 1]
  ])('%s', (text, name, times) => {
    const [person] = read(text).people
    expect(
      person && [person.text.replaceAll('. ', ' ').replace(/\b(\p{Lu}) /gu, '$1. '), person.mentions.length]
    ).toEqual([name, times])
  })
})

test('organisations, with and without their suffix, are one', () => {
  const {names} = read('We know Baltic Nets Ltd. well. The boats of Baltic Nets sail.')
  expect(
    names.filter(({text}) => text.startsWith('Baltic')).map(({kind, mentions}) => [kind, mentions.length])
  ).toEqual([['organisation', 2]])
})

test.each([
  ['The Ministry of Fish and the Harbour Association agreed.', ['Ministry of Fish', 'Harbour Association']],
  ['It asked the National People’s Congress of Norland.', ['National People’s Congress of Norland']],
  ['It asked the Department of Fish and Human Services.', ['Department of Fish and Human Services']],
  ['I’m glad that I saw the General Services Office.', ['General Services Office']],
  ['It sails from the United States and Hong Kong.', ['United States', 'Hong Kong']]
])('%s', (text, expected) => {
  expect(read(text).names.map(({text}) => text)).toEqual(expected)
})

test('each line of a contact block is a name of its own', () => {
  const {names} = read('It sails.\n\nMedia contact:\nIda Bergström\nMeridian Boats\n+47 22 00 00 00')
  expect(names.map(({text}) => text).slice(-2)).toEqual(['Ida Bergström', 'Meridian Boats'])
})

test('a person is not joined with somebody else of the family', () => {
  const {people} = read('Mr. Ivo Tadić and Ms. Mara Tadić came.')
  expect(people.map(({text}) => text)).toEqual(['Ivo Tadić', 'Mara Tadić'])
})

test('the evidence for a word', () => {
  const release = new Release('Harbour opens\n\nThe boat pleased Mr. Yu Lishan. Goverment is slow.')
  const evidence = (text: string) =>
    nameEvidence(release, release.words().find((word) => word.text === text)!)
  expect(evidence('Lishan')).toContain('honorific')
  expect(evidence('Goverment')).toEqual([])
  expect(evidence('boat')).toEqual([])
})
