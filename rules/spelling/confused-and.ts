// "an" for "and": the finger that missed the last letter. What "and" stands for is told by the table.

import table from '../../dictionaries/grammar/lost-an.tsv'
import {patternsOf} from '../../src/patterns/patterns.ts'
import {lostAndsOf} from '../../src/release/spelling/ands.ts'
import {rule} from '../../src/rule.ts'

export default rule({
  id: 'confused-and',
  summary: '“an” for “and”, or “and” for “an”.',
  why: 'One letter more or less, and both are words; what follows gives it away.',
  severity: 'error',
  fix: 'offer',
  examples: [
    {text: 'It lends boats {an} the crews mend sails; engineers {an} planners met.', expected: ['and']},
    {text: 'It makes ropes {an} provides sails, in May {an} in the autumn.'},
    {text: 'It took half {and} hour, and it was {and} important step.', expected: ['an']},
    {
      text: 'An hour, an in-house team, an also-ran, an at home test, an as yet unknown name, an upper and lower deck.'
    },
    {text: 'It is and remains important; half and half; as and when needed; “An the Giang” is a song.'}
  ],
  check(release, report) {
    for (const word of release.ask(lostAndsOf))
      report(word, 'Unexpected `an`, expected `and`', {expected: ['and']})
    for (const {span, expected} of andsIn(release))
      report(span, `Unexpected \`${span.text}\`, expected \`an\``, {expected})
  }
})

const andsIn = patternsOf(table)
