// Text that holds a place for what is not known yet: XX, TBC, ___, lorem ipsum.

import {everywhere} from '../../src/release/anatomy/roles.ts'
import {monthLike} from '../../src/release/dates/calendar.ts'
import type {Release} from '../../src/release/index.ts'
import {placesOf} from '../../src/release/words/forms.ts'
import {matchesNear, placesOfSigns, signsOf} from '../../src/release/words/signs.ts'
import {rule} from '../../src/rule.ts'

const counted =
  '(?:%|percent|per cent|million|billion|thousand|people|jobs|countries|companies|members|years|months|days|visitors|participants)'
const fillers = [
  // "$XX million", "XX%", "X million", "X,XXX", "20XX"
  /(?<![\p{L}\p{N}])[$€£¥]\s?X{1,4}(?![\p{L}\p{N}])/gu,
  new RegExp(`(?<![\\p{L}\\p{N}.-])X{1,4}(?=[ \\u00a0-]?${counted}(?!\\p{L}))`, 'gu'),
  /(?<![\p{L}\p{N}])(?:X{1,3}(?:,XXX){1,3}|20XX|202X|XX?\.X)(?![\p{L}\p{N}])/gu,
  // "March XX", "XX March", "XX/XX/2026", "DD/MM/YYYY"
  new RegExp(`(?<=(?<!\\p{L})${monthLike} )X{1,2}(?![\\p{L}\\p{N}])`, 'gu'),
  new RegExp(`(?<![\\p{L}\\p{N}])X{2}(?= ${monthLike}(?!\\p{L}))`, 'gu'),
  /(?<![\p{L}\p{N}/])(?:XX?|DD|MM)[/.-](?:XX?|DD|MM)[/.-](?:20)?(?:XX|YY|\p{N}{2}|YYYY|XXXX)(?![\p{L}\p{N}])/gu,
  // "by XX.", "with XX and": between small words or marks
  /(?<=(?:(?<!\p{L})(?:by|to|from|with|for|than|about|over|said|says|is|was|and)|\p{Ll}[,:]) )X{2,4}(?=[,.;)]|\s\p{Ll})(?! (?:chromosome|century|sex))/gu,
  // "555-XXXX", "+XX XXX"
  /(?<=\p{N}[ .-])X{3,4}(?![\p{L}\p{N}])|\+XX(?!\p{L})/gu,
  /(?<![\p{L}\p{N}_/.@])_{2,40}(?![\p{L}\p{N}_])/gu,
  /(?<![\p{L}\p{N}])(?:TBC|TBD|TKTK?|T\.B\.[CD]\.)(?![\p{L}\p{N}]|[ &-]?\p{Lu}|\.\p{L})/gu,
  /(?<!\p{L})lorem ipsum(?! (?:text|copy|generator)|\p{L})/giu,
  /(?<!\p{L})(?:Name Surname|First ?name Last ?name|Your Name(?! Here)|Your Company Name|Company Name Here|Insert (?:Name|Quote|Date|Link) Here)(?!\p{L})/gu,
  /(?<![\p{L}\p{N}.-])(?:[\p{L}\p{N}._-]{1,40}@)?(?:www\.)?(?:example|yourcompany|yourdomain|companyname)\.(?:com|org|net)(?![\p{L}\p{N}-])/giu,
  /(?<=\s|^)\?{3,10}(?=\s|$)/gmu
]

export default rule({
  id: 'filler',
  summary: 'A place holder: XX, TBC, ___, lorem ipsum, example.com.',
  why: 'It held the place of a figure, a date or a name, which is still missing.',
  severity: 'error',
  fix: 'none',
  roles: everywhere,
  examples: [
    {
      text: 'On March {__}, 2026, {XX}% of {$X} million went to {TBC}, said Ama Boateng by {XX}.'
    },
    {text: '“It works,” said Ama Boateng, {XXX} at the fund.'},
    {
      text: 'On May {XX}, {20XX}, call +233 30 555-{XXXX} or write to {press@example.com}. {Lorem ipsum} {???}'
    },
    {
      text: 'Super Bowl XX, Malcolm X, size XXL, Article XX, the XX Games, XX chromosomes, TK Maxx, snake__case and X posts.'
    },
    {text: 'The TBD Fund paid ISO XXX; see https://tidewater.example/a__b and the XX century.'}
  ],
  check(release, report) {
    for (const {index, 0: filler} of matchesNear(release.text, hintsOf(release), fillers, [60, 40])) {
      const part = release.partAt(index)
      if (part && part.text.length === filler.length) continue
      if (/_/u.test(filler) && release.literalAt(index)) continue
      report(release.span(index, index + filler.length), `Unexpected place holder \`${filler}\``)
    }
  }
})

/** Where a filler may stand: most releases have no such place, or one or two. */
function hintsOf(release: Release): readonly number[] {
  const {text} = release
  const places = [
    ...release.ask(signsOf).capitals.filter((at) => isHint(text, at)),
    ...placesOfSigns(release, '_?', (_, at) => text[at + 1] === text[at]),
    ...placesOfSigns(release, '.', isBehindExample)
  ]
  for (const {start} of placesOf(release, 'lorem')) places.push(start)
  return places.sort((a, b) => a - b)
}

const letter = /[A-Za-z]/
const attachedCount = new RegExp(counted, 'y')

/** Whether the capital at `at` may begin a filler. */
function isHint(text: string, at: number): boolean {
  switch (text[at]) {
    case 'X':
      return isAlone(text, at)
    case 'D':
    case 'M':
      return text[at + 1] === text[at] && '/.-'.includes(text[at + 2] ?? ' ')
    case 'T':
      return text[at + 1] === 'B' || text[at + 1] === 'K' || text.startsWith('.B.', at + 1)
    case 'N':
      return text.startsWith('Name Surname', at)
    case 'F':
      return text.startsWith('First', at) && /^ ?name/.test(text.slice(at + 5, at + 10))
    case 'Y':
      return text.startsWith('Your Name', at) || text.startsWith('Your Company', at)
    case 'C':
      return text.startsWith('Company Name Here', at)
    case 'I':
      return text.startsWith('Insert ', at)
    default:
      return false
  }
}

/** Whether no other letter stands beside the X at `at` and those behind it, but for "XXmillion". */
function isAlone(text: string, at: number) {
  if (at > 0 && letter.test(text[at - 1]!)) return false
  let end = at + 1
  while (text[end] === 'X') end++
  attachedCount.lastIndex = end
  return end === text.length || !letter.test(text[end]!) || attachedCount.test(text)
}

/** "example" or "yourcompany" stands in front, and behind what may be "com", "org" or "net". */
function isBehindExample(text: string, at: number) {
  const next = text.charCodeAt(at + 1) | 0x20
  if (next !== 0x63 && next !== 0x6e && next !== 0x6f) return false
  return /(?:example|yourcompany|yourdomain|companyname)$/i.test(text.slice(Math.max(0, at - 11), at))
}
