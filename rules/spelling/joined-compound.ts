// A compound written as one word that no dictionary writes so: "sourcecode".

import {spellingOf} from '../../src/release/spelling/spelling.ts'
import {rule} from '../../src/rule.ts'

export default rule({
  id: 'joined-compound',
  summary: 'A compound as one word that no dictionary writes as one.',
  why: 'English closes its compounds late; a house may be ahead of the dictionaries, a slip may be too.',
  severity: 'info',
  fix: 'offer',
  examples: [
    {text: 'They publish the {sourcecode} and a {worldmap}.', expected: ['source code', 'source-code']},
    {text: 'They publish the source code in a timeframe of weeks.'}
  ],
  check(release, report) {
    for (const {stranger, split} of release.ask(spellingOf).compounds) {
      for (const place of stranger.places) {
        const expected = [split.words.join(' '), split.words.join('-')]
        report(place, `Unexpected \`${place.text}\`, expected \`${expected[0]}\``, {expected})
      }
    }
  }
})
