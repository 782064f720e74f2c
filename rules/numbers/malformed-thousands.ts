// Thousands that are grouped wrongly: "$1,250,00", "89,1000".

import {months} from '../../src/release/dates/calendar.ts'
import {type Figure, figuresByKind} from '../../src/release/figures/figures.ts'
import type {Release} from '../../src/release/index.ts'
import {placesOf} from '../../src/release/words/forms.ts'
import {placesOfSigns} from '../../src/release/words/signs.ts'
import {rule} from '../../src/rule.ts'

/** Where lakhs are counted, 1,25,000 is right. */
const indian = /₹|\bRs\.?\s?\d|\bINR\b|\b(?:lakh|crore)s?\b|India|Pakistan|Bangladesh|Nepal|Sri Lanka/u
/** Currencies whose releases write a decimal comma as a matter of course. */
const continental = new Set(['EUR', 'CHF', 'SEK', 'NOK', 'DKK', 'BRL', 'TRY', 'RUB', 'UAH', 'VND', 'ZAR'])

const names = months.map((name) => name.toLowerCase())
/** In small letters: "No. 12,1234" is no amount, and "May 12,2026" a date without its space. */
const numbered = new RegExp(
  `(?:\\bnos?\\.|№|#|\\b(?:case|patent|articles?|sections?|rules?|${names.join('|')}|${names.map((name) => `${name.slice(0, 3)}\\.?`).join('|')}))\\s?$`
)

export default rule({
  id: 'malformed-thousands',
  summary: 'A figure whose thousands are grouped wrongly.',
  why: 'In “$1,250,00” a digit is missing or one is too many, and the reader cannot tell a factor of ten. Indian grouping, a decimal comma beside euros, and spaces between thousands are right.',
  severity: 'error',
  fix: 'none',
  examples: [
    {text: 'The grant is £{1,250,00}, and {89,1000} people applied.'},
    {text: 'The ticket costs £{150,00}; the hall cost £{12500,000}.'},
    {text: 'The fund holds £{12,50,000} in Ohio.'},
    {text: 'In India, Rs 1,25,000 and 12,50,000 looms; in Spain, €150,00, €1.250,50 and 12,5%.'},
    {text: 'It has 1 250 000 or 1,250,000.50 parts, rules 12,13 and 14, and a motor of 1,5 kW.'},
    {text: 'They bought {10, 000} pumps for {20.328} visitors.'},
    {
      text: 'See No. 12,1234 of May 12,2026. A model 1.325 visitor pass has 20 visitors; it ran from 10, 20 and 30.'
    }
  ],
  check(release, report) {
    for (const span of looseThousands(release))
      report(span, `Unexpected \`${span.text}\`, expected \`${mended(span.text)}\``)
    for (const figure of release.ask(figuresByKind).odd) {
      if (!isMalformed(release, figure)) continue
      report(
        figure.digits,
        `Unexpected grouping of \`${figure.digits.text}\`: a digit is missing or one is too many`
      )
    }
  }
})

/** What is counted comes whole: "20.328 visitors" are more than twenty thousand. */
const counted =
  'visitors people participants students delegates inhabitants residents employees jobs copies spectators households families farmers vehicles passengers tourists exhibitors'.split(
    ' '
  )

/** "10, 000 pumps", "20.328 visitors" */
function looseThousands(release: Release) {
  const {text} = release
  const spaced = placesOfSigns(release, ',', isBeforeZeros).map((at) => {
    const [digits = ''] = /\d{1,3}$/.exec(text.slice(Math.max(0, at - 3), at)) ?? []
    return release.span(at - digits.length, at + 5)
  })
  const dotted = counted
    .flatMap((form) => placesOf(release, form))
    .flatMap(({start}) => {
      const [, digits] =
        /(?:^|[\s(])([1-9]\d{0,2}\.\d{3}) $/.exec(text.slice(Math.max(0, start - 10), start)) ?? []
      return digits ? [release.span(start - 1 - digits.length, start - 1)] : []
    })
  return [...spaced, ...dotted].sort((one, other) => one.start - other.start)
}

/** "10, 000 pumps" */
function isBeforeZeros(text: string, at: number) {
  return /^, 000 \p{Ll}/u.test(text.slice(at, at + 7)) && /\d/.test(text[at - 1] ?? '')
}

function mended(text: string) {
  return text.replace(/[.,] ?/, ',')
}

function isMalformed({text}: Release, {digits, grouping, currency, start}: Figure): boolean {
  if (grouping !== 'malformed' && grouping !== 'indian' && grouping !== 'dot') return false
  if (digits.text.includes('.') || numbered.test(text.slice(Math.max(0, start - 12), start).toLowerCase()))
    return false
  if (grouping === 'indian') return !indian.test(text)
  if (grouping === 'dot') return currency?.mark !== undefined && !continental.has(currency.code)
  if (currency?.mark) return true
  const [first, ...rest] = digits.text.split(',') as [string, ...string[]]
  if (first.length > 3) return false
  if (rest.length > 1) return rest.slice(0, -1).every(({length}) => length === 3)
  return rest[0]!.length > 3 && rest[0]!.length < 7
}
