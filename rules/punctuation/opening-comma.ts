// A word that opens a sentence and has lost its comma: "However the board met."

import type {Release, Word} from '../../src/release/index.ts'
import {indexAt} from '../../src/release/span.ts'
import {beside, placesOf} from '../../src/release/words/forms.ts'
import {sentencesOf} from '../../src/release/words/sentences.ts'
import {rule} from '../../src/rule.ts'
import {possessives} from '../../src/spelling/closed.ts'

/** Edited English has the comma behind each of these nineteen times in twenty; not behind "at the same time" and "meanwhile". */
const openers =
  `however|moreover|furthermore|additionally|similarly|likewise|nevertheless|nonetheless|subsequently|in addition|for example|for instance
as a result|on the other hand|in turn|on his part|on her part|on its part|on their part|for his part|for her part|for its part|for their part|in conclusion
in other words|in particular|in this regard|in this context`
    .split(/[|\n]/)
    .map((phrase) => phrase.split(' '))
/** With these the sentence proper begins. */
const subjects = new Set([
  ...'the this that these those it they we he she there i in on at if when while'.split(' '),
  ...possessives
])

export default rule({
  id: 'opening-comma',
  summary: 'A word such as “however” that opens a sentence without its comma.',
  why: 'Without its comma “However the board met” says “in whatever way it met”. Wrong: However the board met. Right: However, the board met.',
  severity: 'warning',
  fix: 'offer',
  examples: [
    {
      text: 'The fund was full. {However} the board met in May. {Moreover} it was glad.',
      expected: ['However,']
    },
    {
      text: 'However the tide turns, the crews sail. However much it rains they sail. However, the pier is old; the mill however they closed. However small it is, it is a boat.'
    },
    {
      text: 'In {addition} the board met. On the other {hand} it was glad. For his {part} he sails.',
      expected: ['addition,']
    },
    {
      text: 'In addition to the board, they met. In addition, it grew. They sail in turn the two boats. For example see below. As a result of the storm it sank.'
    },
    {
      text: '“However we sail, we sail,” she said. However it may end the crews will sail. However he did it, it was well done.'
    }
  ],
  check(release, report) {
    for (const opener of openers) {
      for (const last of placesOf(release, opener.at(-1)!)) {
        const first = firstOf(opener, last)
        if (!first || !lacksComma(release, first, last)) continue
        const {text} = release.span(first.start, last.end)
        report(last, `Unexpected \`${text}\` without a comma behind it, expected \`${text},\``, {
          expected: [`${last.text},`]
        })
      }
    }
  }
})

/** The first word of the phrase `opener` that ends with `last`. */
function firstOf(opener: readonly string[], last: Word) {
  const words = opener.map((_, at) => beside(last, at + 1 - opener.length))
  return words.every((word, at) => word?.form === opener[at]) ? words[0] : undefined
}

function lacksComma(release: Release, first: Word, last: Word) {
  if (first.part.role !== 'body' || !first.vocable.isCapital || beside(first, -1)) return false
  const next = beside(last, 1)
  if (!next || !subjects.has(next.text)) return false
  return last.form !== 'however' || !mayBeManner(release, next)
}

/** "However the tide turns, …": in whatever way; another clause follows, mostly behind a comma. */
function mayBeManner(release: Release, next: Word) {
  const sentences = release.ask(sentencesOf)
  const {end} = sentences[indexAt(sentences, next.start)]!
  return /[,;:–—]|\bmay\b|\bmight\b/u.test(release.text.slice(next.start, end))
}
