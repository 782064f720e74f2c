// Thirty companies in the headline, twenty-eight in the text.

import {hedges} from '../../src/release/figures/hedges.ts'
import {numberNamed, numberWord, numberWords, wordFor} from '../../src/release/figures/numerals.ts'
import type {Release, Role, Word} from '../../src/release/index.ts'
import {placesOf} from '../../src/release/words/forms.ts'
import {signsOf} from '../../src/release/words/signs.ts'
import {wordsOf} from '../../src/release/words/words.ts'
import {rule} from '../../src/rule.ts'

/** "412 towns", "nine countries", "640,000 pupils"; not "9 million towns" or "2026 towns". */
const count = new RegExp(
  `(?<![\\p{L}\\p{N}.,$€£₹/-])(?<number>${numberWord}|\\d{1,3}(?:,\\d{3})+|\\d{1,4})\\s(?<noun>(?:[\\p{Ll}-]{3,20}\\s)??[\\p{L}]{3,20}s)(?![\\p{L}-])`,
  'uy'
)
const hedge = new RegExp(`(?<![\\p{L}\\p{N}.,$€£₹/-])(?:${hedges}|at least|up to) $`, 'u')
/** "one in four towns", "three out of 10 towns": a share, and no number of towns. */
const share = new RegExp(`(?<![\\p{L}\\p{N}])(?:one|${numberWord}|\\d{1,3}) (?:in|out of)(?: every)? $`, 'iu')
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
  whole: true,
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
    {text: 'One in four towns has no boat\n\nThe fund asked 96 towns, of which 24 had none.'},
    {text: 'Suva opens its fair to more than 30 companies\n\nThe fair in Suva has 34 companies.'}
  ],
  check(release, report) {
    const headlines = countsIn(
      release,
      (word) => word.part.role === 'headline' || word.part.role === 'subhead'
    )
    if (headlines.length === 0) return
    for (const told of headlines) {
      const others = countsOf(release, told.noun)
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

/** The counts at the beginning of the release, as far as its words are wanted. */
function countsIn(release: Release, isWanted: (word: Word) => boolean): Count[] {
  const counts: Count[] = []
  for (const word of release.ask(wordsOf)) {
    if (word.part.role === 'body') break
    const count = isWanted(word) && isNumber(word) ? countAt(release, word) : undefined
    if (count) counts.push(count)
  }
  return counts
}

/** The counts of a thing in the text. */
function countsOf(release: Release, noun: string): Count[] {
  const words = release.ask(wordsOf)
  const counts: Count[] = []
  for (const {index, part} of placesOf(release, noun)) {
    if (part.role !== 'body' && part.role !== 'list') continue
    const number = [words[index - 1], words[index - 2]].find((word) => word?.part === part && isNumber(word))
    const count = number && countAt(release, number)
    if (count?.noun === noun) counts.push(count)
  }
  return counts
}

function isNumber({kind, text}: Word) {
  return kind === 'number' || numberWords.has(text)
}

function countAt({text}: Release, {start}: Word): Count | undefined {
  count.lastIndex = start
  const match = count.exec(text)
  if (!match) return
  const {number, noun} = match.groups!
  const before = text.slice(Math.max(0, start - 24), start)
  const last = noun!.split(/\s/u).at(-1)!
  if (units.test(noun!) || /(?:s|ou|i|u|a)s$/u.test(last) || share.test(before)) return
  return {
    start,
    end: start + number!.length,
    number: numberNamed(number!),
    noun: last.toLowerCase(),
    hedged: hedge.test(before)
  }
}

/** Whether the text has the number at all, in digits or as a word. */
function mentions(release: Release, number: number) {
  const first = String(number)[0]
  const digits = release.ask(signsOf).numerals.filter((at) => release.text[at] === first)
  const words = placesOf(release, wordFor(number) ?? '')
  const places = [...digits, ...words.map(({start}) => start)]
  return places.some((at) => {
    const role = release.partAt(at)?.role
    if (!role || !told.has(role)) return false
    anyNumber.lastIndex = at
    const said = anyNumber.exec(release.text)?.[0]
    return said !== undefined && numberNamed(said) === number
  })
}

const told: ReadonlySet<Role> = new Set(['body', 'list', 'boilerplate', 'notes', 'table'])

/** Not an amount of money or a percentage. */
const anyNumber = new RegExp(
  `(?<![\\p{L}\\p{N}$€£₹.-])(?:${numberWord}|\\d{1,3}(?:,\\d{3})+|\\d{1,6})(?![\\p{L}\\p{N}-]|\\s?%|\\sper\\s?cent)`,
  'iuy'
)
