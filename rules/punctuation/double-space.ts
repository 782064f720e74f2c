// Two spaces where one belongs.

import {matches} from '../../src/release/span.ts'
import {rule} from '../../src/rule.ts'

/** Two to five spaces of any width within a line; more of them are a layout. */
const spaces = /(?<=\S)[^\S\n\r\t]{2,5}(?=\S)/gu
/** "2.   The fund", "•  The fund": the marker of a list and its indent. */
const marker = /(?:^|\n)\s*(?:[•●▪◦‣·–—*-]|\(?[\p{L}\p{N}]{1,4}[.)])$/u

export default rule({
  id: 'double-space',
  summary: 'Two spaces where one belongs.',
  why: 'A double space shows on the page, and within a sentence it is often the trace of a lost comma or word.',
  severity: 'info',
  fix: 'offer',
  examples: [
    {text: 'The plant opened.{  }It employs 90.', fixed: 'The plant opened. It employs 90.'},
    {text: 'Visitors from local mills{  }dyers, weavers and tailors came.', expected: [' ', ', ']},
    {text: 'Visitors from local mills{ \u00a0}dyers, weavers and tailors came.', expected: [' ', ', ']},
    {text: 'Pupils learned{  }to weave.', expected: [' ']},
    {text: 'The plant opened. It employs 90.'},
    {text: '2.   The fund lends money.\n•  The fund lends boats.'},
    {text: 'Month        Boats        Crews'}
  ],
  check(release, report) {
    for (const {index, 0: gap} of matches(release.text, spaces)) {
      const span = release.span(index, index + gap.length)
      const before = release.text.slice(Math.max(0, index - 12), index)
      if (marker.test(before)) continue
      if (/[.!?:]["”’)]?$/u.test(before)) {
        report(span, 'Unexpected double space, expected one', {expected: [' '], fix: 'safe'})
      } else {
        const list = inList(release.text, span.start, span.end)
        report(span, `Unexpected double space, expected one${list ? ', or a comma and a space' : ''}`, {
          expected: list ? [' ', ', '] : [' ']
        })
      }
    }
  }
})

/** "mills  dyers, weavers and": between words, with a comma or an "and" soon behind. */
function inList(text: string, start: number, end: number) {
  if (!/[\p{L}\p{N})]$/u.test(text.slice(start - 1, start))) return false
  return /^(?:[\p{L}\p{N}’'-]+ ){0,4}[\p{L}\p{N}’'-]+(?:,| and | or )/u.test(text.slice(end, end + 120))
}
