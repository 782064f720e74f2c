// A pair of which one half is of another pair: "between 2010 to 2015", "neither … or".

import type {Release, Word} from '../../src/release/index.ts'
import {matches} from '../../src/release/span.ts'
import {beside, placesOf} from '../../src/release/words/forms.ts'
import {rule} from '../../src/rule.ts'

/** "between 2010 to 2015", "between $3 million to $4 million" */
const between =
  /\bbetween\s+[$€£¥]?\s?\p{N}[\p{N}.,]{0,12}(?:\s(?:million|billion|percent|per cent))?\s+to\s+(?=[$€£¥]?\s?\p{N})/giu

/** How far, in words, the second half is looked for. */
const reach = 7

export default rule({
  id: 'half-pair',
  summary: 'A pair whose second half belongs to another: “between … to”, “neither … or”.',
  why: 'Between asks for and, from for to, neither for nor: “between 2010 and 2015”, “from 2010 to 2015”, “neither the mill nor the port”.',
  severity: 'warning',
  fix: 'offer',
  examples: [
    {
      text: 'Exports grew between 2010 {to} 2015, and by between $3 million {to} $4 million.',
      expected: ['and']
    },
    {text: 'Neither the mill {or} the port will close.', expected: ['nor']},
    {
      text: 'Between 2010 and 2015, and from 10 to 15 percent. They ran between the port and the mill to 2015.'
    },
    {text: 'Neither the mill nor the port or the road will close. He has neither. Or so it is said.'}
  ],
  check(release, report) {
    for (const {index, 0: text} of matches(release.text, between)) {
      const end = index + text.trimEnd().length
      report(release.span(end - 2, end), 'Unexpected `to` after `between`, expected `and`', {
        expected: ['and']
      })
    }
    for (const neither of placesOf(release, 'neither')) {
      const or = wrongHalf(release, neither, 'or', 'nor')
      if (or) report(or, 'Unexpected `or` after `neither`, expected `nor`', {expected: ['nor']})
    }
  }
})

/** The first `wrong` behind `word`, unless `right` or a break comes before it. */
function wrongHalf(release: Release, word: Word, wrong: string, right: string): Word | undefined {
  let here = beside(release, word, 1)
  for (let steps = 0; here && steps < reach; steps++) {
    const form = here.form
    if (form === right) return
    if (form === wrong) return here
    here = beside(release, here, 1)
  }
  return
}
