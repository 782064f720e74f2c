// A word that is likely to be misspelt, where the release says too little to be sure.

import {prose} from '../../src/release/index.ts'
import {corrections} from '../../src/release/spelling/corrections.ts'
import {spellingOf} from '../../src/release/spelling/spelling.ts'
import {rule} from '../../src/rule.ts'

export default rule({
  id: 'likely-misspelling',
  summary: 'A word that is likely to be misspelt, though it may be a name or a new word.',
  why: 'A capital is no alibi: “Goverment of India” is misspelt, “Gobernador of Lara” may not be. Look once.',
  severity: 'info',
  fix: 'offer',
  roles: [...prose, 'dateline', 'contact', 'notice'],
  examples: [
    {text: 'The sailors talked of {paddlies}.', expected: ['paddles']},
    {text: 'He leant on mown grass and spoke of the universalisation of “historico”-legal rule.'},
    {text: 'Ms. Departe of Lyon agreed, Departe said.'}
  ],
  check(release, report) {
    for (const misspelling of release.ask(spellingOf).misspellings) {
      if (misspelling.sure) continue
      for (const place of misspelling.stranger.places) {
        const expected = corrections(release, misspelling, place)
        report(place, `Unexpected \`${place.text}\`, is \`${expected[0]}\` meant?`, {expected})
      }
    }
  }
})
