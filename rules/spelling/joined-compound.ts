// A compound written as one word that everybody writes as two: "hotelroom".

import {spellingOf} from '../../src/release/spelling/spelling.ts'
import {rule} from '../../src/rule.ts'

export default rule({
  id: 'joined-compound',
  summary: 'A compound as one word that is written as two.',
  why: 'English closes its compounds late: no dictionary has the one word, and the two stand side by side everywhere.',
  severity: 'warning',
  fix: 'offer',
  examples: [
    {text: 'They booked a {hotelroom} at a low {interestrate}.', expected: ['hotel room', 'hotel-room']},
    {text: 'The {membershipcommittee} met its {businesspartners}.', expected: ['membership committee']},
    {text: 'They booked a hotel room in a timeframe of weeks, with a riverwalk map and a mapstand.'}
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
