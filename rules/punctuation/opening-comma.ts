// A word that opens a sentence and has lost its comma: "However the board met."

import type {Release, Word} from '../../src/release/index.ts'
import {indexAt} from '../../src/release/span.ts'
import {beside, placesOf} from '../../src/release/words/forms.ts'
import {sentencesOf} from '../../src/release/words/sentences.ts'
import {rule} from '../../src/rule.ts'
import {possessives} from '../../src/spelling/closed.ts'

const openers = ['however', 'moreover', 'furthermore', 'additionally']
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
      text: '“However we sail, we sail,” she said. However it may end the crews will sail. However he did it, it was well done.'
    }
  ],
  check(release, report) {
    for (const word of openers.flatMap((form) => placesOf(release, form))) {
      if (!lacksComma(release, word)) continue
      report(word, `Unexpected \`${word.text}\` without a comma behind it, expected \`${word.text},\``, {
        expected: [`${word.text},`]
      })
    }
  }
})

function lacksComma(release: Release, word: Word) {
  if (word.part.role !== 'body' || !word.vocable.isCapital || beside(word, -1)) return false
  const next = beside(word, 1)
  if (!next || !subjects.has(next.text)) return false
  return word.form !== 'however' || !mayBeManner(release, next)
}

/** "However the tide turns, …": in whatever way; another clause follows, mostly behind a comma. */
function mayBeManner(release: Release, next: Word) {
  const sentences = release.ask(sentencesOf)
  const {end} = sentences[indexAt(sentences, next.start)]!
  return /[,;:–—]|\bmay\b|\bmight\b/u.test(release.text.slice(next.start, end))
}
