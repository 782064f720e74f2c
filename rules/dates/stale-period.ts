// Last year's quarter in the headline of this year's results.

import type {Part} from '../../src/release/anatomy/parts.ts'
import {type Day, dayNumber} from '../../src/release/dates/calendar.ts'
import {issuedOf} from '../../src/release/dates/issued.ts'
import {matches, type Span} from '../../src/release/span.ts'
import {rule} from '../../src/rule.ts'

/** "Q2 2025", "second-quarter 2025", "second quarter of 2025", "2Q25", "2025 Q2" */
const quarter =
  /(?<![\p{L}\p{N}])(?:Q([1-4])[ ,'’]{0,2}(?:FY)?(20\d\d|\d\d)|([1-4])Q[ '’]?(20\d\d|\d\d)|(20\d\d) Q([1-4])|(first|second|third|fourth)[- ]quarter(?: (?:fiscal )?| of (?:fiscal )?)(20\d\d))(?![\p{L}\p{N}])/giu
const results = /\b(?:results?|earnings|reports?|revenues?|sales|profits?|dividends?|growth|outlook)\b/iu
/** "up 4% over Q1 2025", "since Q1 2024" */
const compared = /\b(?:over|from|than|since|versus|vs\.?|with|against|through|to) $/u
const ordinals = ['first', 'second', 'third', 'fourth']

export default rule({
  id: 'stale-period',
  summary: 'A headline or lead that reports a quarter long over at the date of the release.',
  why: 'Results are written over the last release; the headline keeps its quarter or its year.',
  severity: 'info',
  fix: 'none',
  whole: true,
  roles: ['headline', 'body'],
  examples: [
    {
      text: 'Volta reports {Q2 2025} results\n\nACCRA, Ghana, Oct. 28, 2026 — Volta reported revenue of $5 million.'
    },
    {
      text: 'Volta reports {second-quarter 2025} sales\n\nACCRA, Ghana, Oct. 28, 2026 — Volta reported sales.'
    },
    {
      text: 'Volta reports Q3 2026 results\n\nACCRA, Ghana, Oct. 28, 2026 — Volta reported revenue of $5 million.'
    },
    {
      text: 'Volta raises revenue by 4% over Q2 2025\n\nACCRA, Ghana, Oct. 28, 2026 — Volta reported revenue of $5 million.'
    },
    {text: 'Volta mends its report on Q2 2025\n\nVolta reported revenue of $5 million.'}
  ],
  check(release, report) {
    const issued = release.ask(issuedOf)
    if (!issued) return
    const lead = release.parts.find(({role}) => role === 'body')
    for (const part of release.parts) {
      if ((part.role !== 'headline' && part !== lead) || !/q/i.test(part.text) || !results.test(part.text))
        continue
      const first = stalest(part, issued)
      if (!first) continue
      report(first, `Unexpected \`${first.text}\`: it was over long before the release`, {
        ...(issued.date && {cause: {span: issued.date, reason: 'The release is dated here'}})
      })
      return
    }
  }
})

/** The first quarter that `part` names, if it and all the others were over long before; later ones are what it is compared with. */
function stalest(part: Part, issued: Day): Span | undefined {
  const found = [...matches(part.text, quarter)]
  const recent = found.some((match) => {
    const {year, month} = read(match)
    return dayNumber(issued) - dayNumber({year, month, day: 28}) < 250
  })
  const first = found[0]
  if (!first || recent || compared.test(part.text.slice(0, first.index))) return
  return spanIn(part, first.index, first[0].length)
}

function spanIn(part: Part, at: number, length: number): Span {
  return {start: part.start + at, end: part.start + at + length, text: part.text.slice(at, at + length)}
}

/** The last month of the quarter. */
function read(match: RegExpExecArray): {year: number; month: number} {
  const number = match[1] ?? match[3] ?? match[6]
  const year = Number(match[2] ?? match[4] ?? match[5] ?? match[8])
  const at = number ? Number(number) : ordinals.indexOf(match[7]!.toLowerCase()) + 1
  return {year: year < 100 ? 2000 + year : year, month: at * 3}
}
