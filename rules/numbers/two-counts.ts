// Thirty companies in the headline, twenty-eight in the text.

import {numberNamed, numberWord} from '../../src/release/figures/numerals.ts'
import type {Part, Release} from '../../src/release/index.ts'
import {matches} from '../../src/release/span.ts'
import {rule} from '../../src/rule.ts'

/** "412 towns", "nine countries", "640,000 pupils"; not "9 million towns" or "2026 towns". */
const count = new RegExp(
  `(?<![\\p{L}\\p{N}.,$€£₹/-])(?<hedge>(?:more than|over|nearly|almost|about|around|at least|up to|some) )?(?<number>${numberWord}|\\d{1,3}(?:,\\d{3})+|\\d{1,4})\\s(?<noun>(?:[\\p{Ll}-]{3,20}\\s)??[\\p{L}]{3,20}s)(?![\\p{L}-])`,
  'gu'
)
/** What everything is measured in. */
const units =
  /(?:^|\s)(?:years?|months?|weeks?|days?|hours?|minutes?|seconds?|times|percents?|points?|dollars|euros|pounds|cents|miles|metres|meters|feet|tons|tonnes|acres|hectares|kilometers|kilometres|inches|degrees|million|billion|pages|steps|ways|reasons|stars|others|items)$/u

interface Count {
  readonly start: number
  readonly end: number
  readonly number: number
  readonly noun: string
  readonly hedged: boolean
}

export default rule({
  id: 'two-counts',
  summary: 'A number of things in the headline that is another in the text.',
  why: 'The number was put right in one of the two places. Only told if the text has the same things in another number and the headline’s number nowhere.',
  severity: 'info',
  fix: 'none',
  roles: ['headline', 'subhead'],
  examples: [
    {
      text: 'Suva opens its fair to {30} companies\n\nThe fair in Suva has 28 companies this year and lasts two days.'
    },
    {text: 'Forecasts for {412} towns\n\nThe office will warn 421 towns.'},
    {
      text: 'Suva opens its fair to 30 companies\n\nThe fair in Suva has 30 companies, 28 companies more than last year.'
    },
    {text: 'Suva opens its fair to thirty companies\n\nThe fair in Suva has 30 companies, and 28 guests.'},
    {text: 'Suva opens its fair to more than 30 companies\n\nThe fair in Suva has 34 companies.'}
  ],
  check(release, report) {
    const headlines = release.in('headline', 'subhead').flatMap((part) => countsIn(release, part))
    if (headlines.length === 0) return
    const inText = release.in('body', 'list').flatMap((part) => countsIn(release, part))
    for (const told of headlines) {
      const others = inText.filter(({noun}) => noun === told.noun)
      if (told.hedged || others.length === 0 || others.some(({hedged}) => hedged)) continue
      if (mentions(release, told.number)) continue
      report(
        release.span(told.start, told.end),
        `Unexpected \`${told.number} ${told.noun}\`, expected ${others[0]!.number} as in the text, or the other way round`,
        {
          cause: {span: release.span(others[0]!.start, others[0]!.end), reason: 'The text says this'}
        }
      )
    }
  }
})

function countsIn({text}: Release, {start, end}: Part): Count[] {
  const counts: Count[] = []
  for (const match of matches(text, count, start, end)) {
    const {hedge = '', number, noun} = match.groups!
    const last = noun!.split(/\s/u).at(-1)!
    if (units.test(noun!) || /(?:s|ou|i|u|a)s$/u.test(last)) continue
    const from = match.index + hedge.length
    counts.push({
      start: from,
      end: from + number!.length,
      number: numberNamed(number!),
      noun: last.toLowerCase(),
      hedged: hedge !== ''
    })
  }
  return counts
}

/** Whether the text has the number at all, in digits or as a word. */
function mentions(release: Release, number: number) {
  for (const part of release.in('body', 'list', 'boilerplate', 'notes', 'table')) {
    for (const [said] of matches(release.text, anyNumber, part.start, part.end))
      if (numberNamed(said) === number) return true
  }
  return false
}

/** Not an amount of money or a percentage. */
const anyNumber = new RegExp(
  `(?<![\\p{L}\\p{N}$€£₹.-])(?:${numberWord}|\\d{1,3}(?:,\\d{3})+|\\d{1,6})(?![\\p{L}\\p{N}-]|\\s?%|\\sper\\s?cent)`,
  'giu'
)
