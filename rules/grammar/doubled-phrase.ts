// Two or three words written twice: "of the of the".

import type {Release, Word} from '../../src/release/index.ts'
import {beside, formBeside, formOf, placesOf} from '../../src/release/words/forms.ts'
import {tagsOf} from '../../src/release/words/verbs.ts'
import {rule} from '../../src/rule.ts'
import {Tag} from '../../src/spelling/tags.ts'

/** Each doubled phrase that matters has one of these in it; looking for them is quick. */
const anchors =
  'the a an of to in on at by for from with and or is are was were that it as will has have be this their its our'.split(
    ' '
  )

const articles = new Set(['the', 'a', 'an', 'its', 'their', 'our', 'his', 'my', 'your', 'this'])

export default rule({
  id: 'doubled-phrase',
  summary: 'A phrase of two or three words written twice.',
  why: 'The trace of an edit that was half made: “a member of the of the board”, “in the in the morning”.',
  severity: 'error',
  fix: 'offer',
  examples: [
    {text: 'She is a member {of the of the} board.', expected: ['of the']},
    {text: 'The port will open {as part of as part of} the plan.', expected: ['as part of']},
    {text: 'They went on and on and on, more and more and more, day by day by day, and had to had.'},
    {
      text: 'They call the lab the Lab. It is what it is, what it was, and that is that. The fund of funds of the fund of funds.'
    }
  ],
  check(release, report) {
    let last = -1
    for (const word of anchors.flatMap((form) => placesOf(release, form)).sort((a, b) => a.index - b.index)) {
      const doubled = doubledAt(release, word)
      if (!doubled || doubled.first.start < last) continue
      const {first, middle, end} = doubled
      const once = release.text.slice(first.start, middle.end)
      last = end.end
      report(release.span(first.start, end.end), `Unexpected \`${once}\` twice, expected it once`, {
        expected: [once]
      })
    }
  }
})

/** The doubled phrase of three or two words that begins at `word` or just before it. */
function doubledAt(release: Release, word: Word) {
  for (const length of [3, 2]) {
    for (let back = 0; back < length; back++) {
      const first = back === 0 ? word : beside(release, word, -back)
      const phrase = first && phraseAt(release, first, length)
      const second = phrase && beside(release, phrase.at(-1)!, 1)
      const again = second && phraseAt(release, second, length)
      if (phrase && again && isSlip(phrase, again) && !isNamed(release, phrase[0]!))
        return {first: phrase[0]!, middle: phrase.at(-1)!, end: again.at(-1)!}
    }
  }
  return
}

function phraseAt(release: Release, first: Word, length: number): Word[] | undefined {
  const words = [first]
  while (words.length < length) {
    const next = beside(release, words.at(-1)!, 1)
    if (!next) return
    words.push(next)
  }
  return words
}

/** The same words in the same order, held together by words that nobody repeats for effect, as in "on and on and on". */
function isSlip(phrase: readonly Word[], again: readonly Word[]) {
  const forms = phrase.map(({text}) => formOf(text))
  if (!again.every(({text}, at) => formOf(text) === forms[at]) || new Set(forms).size === 1) return false
  if (phrase.length > 2) return !/^(\S+) (?:and|by|after|or|upon) \1$/.test(forms.join(' '))
  const tags = phrase.map((word) => tagsOf(word))
  return (
    forms.some((form) => articles.has(form)) || tags.every((tag) => (tag & (Tag.auxiliary | Tag.modal)) !== 0)
  )
}

/** "They call the lab the Lab." */
function isNamed(release: Release, first: Word) {
  return /^(?:call|name|label|dub)(?:s|ed|ing)?$/.test(formBeside(release, first, -1))
}
