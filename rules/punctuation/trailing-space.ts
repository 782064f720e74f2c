// Spaces at the end of a line.

import {matches} from '../../src/release/span.ts'
import {rule} from '../../src/rule.ts'

const trailing = /(?<=\S)[ \t\u00a0\u2000-\u200a\u3000]{1,200}(?=\r?\n|$)/gu

export default rule({
  id: 'trailing-space',
  summary: 'Spaces at the end of a line.',
  why: 'Nobody sees them; they break lines in some programs and show in comparisons. In Markdown two of them mean a line break.',
  severity: 'off',
  fix: 'offer',
  examples: [
    {text: 'The fund opened a school.{  }\nIt grew.', expected: ['']},
    {text: 'The fund opened a school.\nIt grew.'}
  ],
  check(release, report) {
    for (const {index, 0: space} of matches(release.text, trailing)) {
      report(
        release.span(index, index + space.length),
        'Unexpected space at the end of a line, expected none',
        {expected: ['']}
      )
    }
  }
})
