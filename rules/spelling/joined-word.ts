// Words written as one: "totwo", "atleast", "asaresult".

import {spellingOf} from '../../src/release/spelling/spelling.ts'
import {rule} from '../../src/rule.ts'
import {lexicon} from '../../src/spelling/lexicon.ts'

export default rule({
  id: 'joined-word',
  summary: 'Words without the space between them.',
  why: 'Pasting and conversion lose spaces; “atleast” and “alot” are typed so.',
  severity: 'error',
  fix: 'offer',
  examples: [
    {text: 'They appointed up {totwo} clerks and {atleast} one guard.', expected: ['to two']},
    {text: 'You need a {permitfor} them, and they sent {abridgeto} you.', expected: ['permit for']},
    {text: 'An {inhouse} lawyer answered.', expected: ['in-house', 'in house']},
    {text: 'The file /etc/nosail is present, and shewho client 5.5.12 is out.'},
    {text: 'The byproduct of onboarding is in-house know-how.'}
  ],
  check(release, report) {
    for (const {stranger, split} of release.ask(spellingOf).joined) {
      const expected = [split.words.join(' ')]
      const hyphened = split.words.join('-')
      if (lexicon().has(hyphened)) expected.unshift(hyphened)
      for (const place of stranger.places)
        report(place, `Unexpected \`${place.text}\`, expected \`${expected[0]}\``, {expected})
    }
  }
})
