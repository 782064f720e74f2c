// Noun phrases: where they end, what they are about, and how much of it is certain.

import {expect, test} from 'vitest'
import {Release} from '../src/release/index.ts'
import {beside} from '../src/release/words/forms.ts'
import {nounPhraseAt} from '../src/release/words/noun-phrases.ts'

/** The noun phrase behind "about" in a sentence of a release's body. */
function phraseIn(text: string) {
  const release = new Release(`Harbour opens\n\nThe board met. ${text}\n\nThe end of it is here.\n`)
  const about = release.words('body').find((word) => word.text === 'about')!
  const phrase = nounPhraseAt(release, beside(about, 1)!)
  return (
    phrase && {
      text: phrase.text,
      determiner: phrase.determiner?.text,
      head: phrase.head.text,
      number: phrase.number,
      sure: phrase.sure
    }
  )
}

test.each([
  ['the old port of the town', 'the old port', 'the', 'port', 'singular', true],
  ['fisheries sector and the weather', 'fisheries sector', undefined, 'sector', 'singular', true],
  ['its three small companies, and', 'its three small companies', 'its', 'companies', 'plural', true],
  ['a newly built library that is open', 'a newly built library', 'a', 'library', 'singular', true],
  ['the city’s new library, which is open', 'the city’s new library', 'city’s', 'library', 'singular', true],
  ['cooperation based on trust', 'cooperation', undefined, 'cooperation', 'singular', true],
  ['Zyntrell Cargo in May', 'Zyntrell Cargo', undefined, 'Cargo', 'either', false]
])('%s', (rest, text, determiner, head, number, sure) => {
  expect(phraseIn(`They spoke about ${rest} as the day went by.`)).toEqual({
    text,
    determiner,
    head,
    number,
    sure
  })
})

test('none begins with a pronoun or a preposition', () => {
  expect(phraseIn('They spoke about it.')).toBeUndefined()
  expect(phraseIn('They spoke about in the end.')).toBeUndefined()
})
