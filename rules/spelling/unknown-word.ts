// A word in small letters that no dictionary has and that is near nothing.

import {spellingOf} from '../../src/release/spelling/spelling.ts'
import {rule} from '../../src/rule.ts'

export default rule({
  id: 'unknown-word',
  summary: 'A word in small letters that no dictionary has.',
  why: 'Most are new words or terms of a trade: look once, then add them to the house dictionary with `newslint add`.',
  severity: 'info',
  fix: 'none',
  examples: [
    {text: 'They sell {zworkanite} lamps in Ouagadougou.'},
    {text: 'They sell harmonico-tonal lamps.'},
    {text: 'They sell lamps online, by e-mail and in shops in Ouagadougou.'}
  ],
  check(release, report) {
    for (const {places} of release.ask(spellingOf).unknown) {
      for (const place of places) report(place, `Unexpected unknown word \`${place.text}\``)
    }
  }
})
