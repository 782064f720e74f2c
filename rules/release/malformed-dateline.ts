// A dateline with a comma, a space or half of its dash missing.

import {monthLike} from '../../src/release/dates/calendar.ts'
import type {Span} from '../../src/release/index.ts'
import {rule} from '../../src/rule.ts'

/** What is wrong, and what it should be; the first group is the place. */
const faults: readonly (readonly [RegExp, string, string])[] = [
  [
    new RegExp(`${monthLike} \\p{N}{1,2}(?:st|nd|rd|th)?(\\s)\\p{N}{4}`, 'du'),
    'a comma in front of the year',
    ', '
  ],
  [/\p{L}(\s,)/du, 'no space in front of the comma', ','],
  [/\p{L}(,)\p{Lu}/du, 'a space behind the comma', ', '],
  [/\s([–—]|--?)$/du, '', '']
]

export default rule({
  id: 'malformed-dateline',
  summary: 'A dateline with a comma, a space or half of its dash missing.',
  why: 'It is the first line that a newsroom reads, and many programs read it too.',
  severity: 'warning',
  fix: 'offer',
  roles: ['dateline'],
  examples: [
    {text: 'LAGOS, Nigeria, July 16{ }2026 — The fund opened a school.', expected: [', ']},
    {text: 'LAGOS{ ,} Nigeria{,}July 16, 2026 — The fund opened a school.', expected: [',']},
    {text: 'LAGOS, Nigeria, July 16, 2026 {–}The fund opened a school.', expected: ['– ']},
    {text: 'LAGOS, Nigeria, July 16, 2026 — The fund opened a school.'},
    {text: 'Geneva, 3 May 2026 – The fund opened a school.'},
    {text: 'OSLO, Norway--(HARBOUR WIRE)--The fund opened a school.'}
  ],
  check(release, report) {
    for (const part of release.in('dateline')) {
      for (const [pattern, wanted, expected] of faults) {
        const place = pattern.exec(part.text)?.indices?.[1]
        if (!place) continue
        const span = release.span(part.start + place[0], part.start + place[1])
        if (wanted)
          report(span, `Unexpected \`${span.text}\` in a dateline, expected ${wanted}`, {
            expected: [expected]
          })
        else if (!isSpaced(release.text, span))
          report(span, `Unexpected \`${span.text}\` without a space behind it`, {expected: [`${span.text} `]})
      }
    }
  }
})

function isSpaced(text: string, {end}: Span) {
  return end >= text.length || /\s/u.test(text[end]!)
}
