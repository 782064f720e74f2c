// A time told twice: "9 a.m. in the morning", "This year, the mill opened a depot this year".

import type {Release, Word} from '../../src/release/index.ts'
import {indexAt, type Span} from '../../src/release/span.ts'
import {beside, placesOf} from '../../src/release/words/forms.ts'
import {sentencesOf} from '../../src/release/words/sentences.ts'
import {rule} from '../../src/rule.ts'

const halves = ['morning', 'afternoon', 'evening', 'night']
const clock = /\b\d{1,2}(?:[:.]\d\d)? ?[ap]\.?m\.? ((?:in|on) the |at )$/iu
const spells = ['year', 'month', 'week']

export default rule({
  id: 'doubled-time',
  summary: 'A time that is told twice.',
  why: 'Nine a.m. is in the morning, and a sentence that opens with “this year” need not end with it. Wrong: at 9 a.m. in the morning. Right: at 9 a.m.',
  severity: 'warning',
  fix: 'offer',
  examples: [
    {
      text: 'The pier opens at 9 a.m.{ in the morning} and shuts at 8 p.m.{ at night.}',
      expected: ['']
    },
    {text: 'This year, more than ninety crews joined the race{ this year}.', expected: ['']},
    {
      text: 'It opens at 9 in the morning. This year, ninety crews joined the race, and this year it rained. This week, crews from the north met this week’s host. At 9 p.m., in the evening air, they sang.'
    }
  ],
  check(release, report) {
    for (const word of halves.flatMap((form) => placesOf(release, form))) {
      const before = clock.exec(release.text.slice(Math.max(word.part.start, word.start - 24), word.start))
      if (!before) continue
      const start = word.start - before[1]!.length
      report(
        superfluous(release, start, word.end),
        `Unexpected \`${release.text.slice(start, word.end)}\` behind \`a.m.\` or \`p.m.\`, which says so: expected nothing`,
        {expected: ['']}
      )
    }
    for (const word of spells.flatMap((form) => placesOf(release, form))) {
      const first = beside(word, -1)
      if (!first || !/^(?:this|last)$/.test(first.text) || !opensSentence(release, first, word)) continue
      const span = superfluous(release, first.start, word.end)
      report(span, `Unexpected \`${span.text.trim()}\` again, expected it once`, {expected: ['']})
    }
  }
})

/** What is taken out with the words: the space before them, and a full stop where "p.m." has one. */
function superfluous(release: Release, start: number, end: number): Span {
  const stop = release.text[start - 2] === '.' && release.text[end] === '.' ? 1 : 0
  return release.span(start - 1, end + stop)
}

/** "This year, …" opens the sentence that ends with the same words, and no other comma stands between. */
function opensSentence(release: Release, first: Word, last: Word) {
  const sentences = release.ask(sentencesOf)
  const sentence = sentences[indexAt(sentences, first.start)]
  if (!sentence || first.part.role !== 'body') return false
  const phrase = release.text.slice(first.start, last.end)
  const before = release.text.slice(sentence.start, first.start)
  const [opening = ''] = /^\w+ \w+, /.exec(before) ?? []
  const isSame = opening.toLowerCase() === `${phrase}, `
  return (
    isSame &&
    !/[,;:–—“”"]/u.test(before.slice(opening.length)) &&
    /^[.,]/.test(release.text.slice(last.end, last.end + 1))
  )
}
