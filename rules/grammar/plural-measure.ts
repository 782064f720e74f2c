// A length in the plural in front of what it measures: "a six months extension".

import {cardinals} from '../../src/release/figures/numerals.ts'
import type {Release, Span, Word} from '../../src/release/index.ts'
import {beside, placesOf} from '../../src/release/words/forms.ts'
import {matchesAt, placesOfSigns} from '../../src/release/words/signs.ts'
import {isSmall, mainTagsOf, tagsOf} from '../../src/release/words/verbs.ts'
import {wordsOf} from '../../src/release/words/words.ts'
import {rule} from '../../src/rule.ts'
import {lexicon} from '../../src/spelling/lexicon.ts'
import {noun, Tag} from '../../src/spelling/tags.ts'

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
      text: 'The board met. It gave {a six months’ extension}, {a two days workshop} and a {five-days visit} in {the four months duration} of it.',
      expected: ['a six-month extension']
    },
    {
      text: 'The board met. {A 5 years old boat} came to {the 3 days boat building workshop} at a {five-stars hotel} for a {20-members crew}.',
      expected: ['A 5-year-old boat']
    },
    {
      text: 'The board met. It rained in the four days of the conference. A five-stars-only list, the two days boat owners spent, a boat five years old, five-days’ notice, and two-weeks old.'
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
  }
  yield* hyphened(release)
}

/** "3-days workshop", "five-stars hotel": whatever stands in front, the hyphen tells. */
const joined = new RegExp(
  `-(?<=(?<![\\p{L}\\p{N}.,-])((?:\\p{N}{1,3}|${numbers.join('|')})-))(${[...units, 'stars', 'members', 'persons', 'points', 'pages', 'rooms', 'storeys', 'stories'].join('|')}) (\\p{Ll}{3,})`,
  'uy'
)

function* hyphened(release: Release): Generator<{span: Span; expected: string}> {
  const places = placesOfSigns(release, '-', (text, at) => /[a-z]/.test(text[at + 1] ?? ''))
  for (const match of matchesAt(release.text, joined, places)) {
    const [text, number, unit, thing] = match as unknown as [string, string, string, string]
    const tags = lexicon().tags(thing, 'main')
    if ((tags & Tag.singular) === 0 || (tags & (Tag.adjective | Tag.adverb)) !== 0) continue
    const start = match.index + 1 - number.length
    const singular = unit === 'stories' ? 'story' : unit.slice(0, -1)
    yield {
      span: release.span(start, match.index + text.length),
      expected: `${number}${singular} ${thing}`
    }
  }
}

/** "the four months duration", but not "the two days work" */
const owners = new Set('the this its their his her our'.split(' '))
const spans = new Set(
  `duration period workshop training seminar conference course visit festival programme program campaign fair forum summit event trip tour exhibition
  camp retreat mission tournament competition symposium congress`.split(/\s+/)
)

/** The article, the length and the one noun that it measures, if nothing else is there. */
function* measured(release: Release, article: Word, number: string, length: Word) {
  const next = behindLength(release, length)
  const thing =
    next && (owners.has(article.form) ? spanAt(next) : next.form === 'old' ? beside(next, 1) : next)
  const isOne = /^an?$/.test(article.form) || (owners.has(article.form) && thing && spans.has(thing.form))
  if (!isOne) return
  if (
    !thing ||
    !isSmall(thing) ||
    (mainTagsOf(thing) & Tag.singular) === 0 ||
    (tagsOf(thing) & Tag.adjective) !== 0
  )
    return
  const unit = length.form.slice(0, -1)
  const between = release.text.slice(next!.start, thing.end).replace(/^old /, '')
  yield {
    span: release.span(article.start, thing.end),
    expected: `${article.text} ${number}-${unit}${next!.form === 'old' ? '-old' : ''} ${between}`
  }
}

/** "workshop" of "capacity building workshop", but not "conference" of "of the conference" */
function spanAt(first: Word): Word | undefined {
  let here: Word | undefined = first
  for (let steps = 0; here && steps < 3; steps++) {
    if (spans.has(here.form)) return here
    if ((mainTagsOf(here) & (noun | Tag.ing)) === 0) return
    here = beside(here, 1)
  }
  return
}

/** The word behind "months" or "months’". */
function behindLength(release: Release, length: Word) {
  const next = release.ask(wordsOf)[length.index + 1]
  return next && /^['’]? $/u.test(release.text.slice(length.end, next.start)) ? next : undefined
}
