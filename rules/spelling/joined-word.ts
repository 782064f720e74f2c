// Two words written as one: "totwo", "atleast".

import {spellingOf} from '../../src/release/spelling/spelling.ts'
import {rule} from '../../src/rule.ts'

export default rule({
  id: 'joined-word',
  summary: 'Two words without the space between them.',
  why: 'Pasting and conversion lose spaces; “atleast” and “alot” are typed so.',
  severity: 'error',
  fix: 'offer',
  examples: [
    {text: 'They appointed up {totwo} clerks and {atleast} one guard.', expected: ['to two']},
    {text: 'You need a {permitfor} them.', expected: ['permit for']},
    {text: 'The byproduct of onboarding is in-house know-how.'}
  ],
  check(release, report) {
    for (const {stranger, split} of release.ask(spellingOf).joined) {
      for (const place of stranger.places) {
        const expected = `${split.left} ${split.right}`
        report(place, `Unexpected \`${place.text}\`, expected \`${expected}\``, {expected: [expected]})
      }
    }
  }
})
