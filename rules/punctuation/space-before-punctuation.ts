// A space in front of a comma, a full stop, a colon, a semicolon, a question or an exclamation mark.

import {matches} from '../../src/release/span.ts'
import {rule} from '../../src/rule.ts'

const gap =
  /[ \u00a0\u2009\u202f]{1,3}(?=[,;:!?.](?:[\s”"’)\]]|$))(?<=[\p{L}\p{N})\]”"’%][ \u00a0\u2009\u202f]{1,3})/gu
/** What may follow a space: an ellipsis, a smiley. */
const exempt = /^(?:\.\s?\.|[:;][\s]?[-)(/|DP]|[!?]{2}|: [=>])/u

export default rule({
  id: 'space-before-punctuation',
  summary: 'A space in front of a punctuation mark.',
  why: 'English sets no space before a comma, a full stop, a colon, a semicolon, a question or an exclamation mark; it is the trace of a cut.',
  severity: 'warning',
  fix: 'safe',
  examples: [
    {text: 'The fund{ }, which lends boats, grew.', fixed: 'The fund, which lends boats, grew.'},
    {text: 'Did it grow{ }? It did{ }.', fixed: 'Did it grow? It did.'},
    {text: 'The fund … and the boats . . . grew; see .well-known and 5 .5.'},
    {text: 'The fund grew :) and paid $5.', options: {}}
  ],
  check(release, report) {
    for (const {index, 0: space} of matches(release.text, gap)) {
      const after = release.text.slice(index + space.length, index + space.length + 4)
      if (exempt.test(after) || release.literalAt(index + space.length)) continue
      report(
        release.span(index, index + space.length),
        `Unexpected space before \`${after[0]}\`, expected none`,
        {
          expected: ['']
        }
      )
    }
  }
})
