// A length in the plural in front of what it measures: "a six months extension".

import {cardinals} from '../../src/release/figures/numerals.ts'
import type {Release, Span, Word} from '../../src/release/index.ts'
import {beside, placesOf} from '../../src/release/words/forms.ts'
import {isSmall, mainTagsOf, tagsOf} from '../../src/release/words/verbs.ts'
import {wordsOf} from '../../src/release/words/words.ts'
import {rule} from '../../src/rule.ts'
import {Tag} from '../../src/spelling/tags.ts'

const numbers = [...cardinals, 'several']
const units = ['days', 'weeks', 'months', 'years', 'hours', 'minutes']

export default rule({
  id: 'plural-measure',
  summary: 'A length of time in the plural in front of the noun that it measures.',
  why: 'In front of its noun the unit stays in the singular, with a hyphen. Wrong: a six months extension, a two-days workshop. Right: a six-month extension, a two-day workshop.',
  severity: 'warning',
  fix: 'offer',
  examples: [
    {
      text: 'The board met. It gave {a six months’ extension}, {a two days workshop} and {a five-days visit} in {the four months duration} of it.',
      expected: ['a six-month extension']
    },
    {
      text: 'The board met. It gave six months’ notice, a six-month extension, a two days late reply and a few days off; another two months’ rent, a three weeks before, a day was lost.'
    }
  ],
  check(release, report) {
    for (const {span, expected} of lengthsIn(release))
      report(span, `Unexpected \`${span.text}\`, expected \`${expected}\``, {expected: [expected]})
  }
})

/** "a six months extension", "a five-days visit": the unit stays in the singular. */
function* lengthsIn(release: Release): Generator<{span: Span; expected: string}> {
  for (const unit of units) {
    for (const word of placesOf(release, unit)) {
      const number = beside(word, -1)
      const article = number && beside(number, -1)
      if (article && (numbers.includes(number.form) || /^\d{1,3}$/.test(number.text)))
        yield* measured(release, article, number.text, word)
    }
    for (const word of numbers.flatMap((number) => placesOf(release, `${number}-${unit}`))) {
      const article = beside(word, -1)
      if (article) yield* measured(release, article, word.text.split('-')[0]!, word)
    }
  }
}

/** "the four months duration", but not "the two days work" */
const owners = new Set('the this its their his her our'.split(' '))
const spans = new Set(
  'duration period workshop training seminar conference course visit festival programme program campaign'.split(
    ' '
  )
)

/** The article, the length and the one noun that it measures, if nothing else is there. */
function* measured(release: Release, article: Word, number: string, length: Word) {
  const noun = behindLength(release, length)
  const isOne = /^an?$/.test(article.form) || (owners.has(article.form) && noun && spans.has(noun.form))
  if (!isOne) return
  if (
    !noun ||
    !isSmall(noun) ||
    (mainTagsOf(noun) & Tag.singular) === 0 ||
    (tagsOf(noun) & Tag.adjective) !== 0
  )
    return
  const unit = length.form.replace(/^.*-/, '').slice(0, -1)
  yield {
    span: release.span(article.start, noun.end),
    expected: `${article.text} ${number}-${unit} ${noun.text}`
  }
}

/** The word behind "months" or "months’". */
function behindLength(release: Release, length: Word) {
  const next = release.ask(wordsOf)[length.index + 1]
  return next && /^['’]? $/u.test(release.text.slice(length.end, next.start)) ? next : undefined
}
