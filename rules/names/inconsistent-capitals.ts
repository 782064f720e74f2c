// A brand with its capitals or its spacing changed.

import {brandsOf} from '../../src/release/names/brands.ts'
import {rule} from '../../src/rule.ts'

export default rule({
  id: 'inconsistent-capitals',
  summary: 'A brand whose capitals or spacing vary.',
  why: 'AppGo, Appgo and App Go are three products to a search engine. Reuters never changes how a company writes itself.',
  severity: 'warning',
  fix: 'offer',
  whole: true,
  roles: ['subhead', 'body', 'list', 'table', 'notes', 'boilerplate'],
  examples: [
    {text: 'The NetBoat app is new. NetBoat sells, and {Netboat} users pay little.', expected: ['NetBoat']},
    {text: 'The NetBoat app is new. NetBoat sells, and {Net Boat} users pay little.', expected: ['NetBoat']},
    {text: 'NETBOAT GROWS\n\nThe NetBoat app is new. See netboat.example, @netboat and #Netboat.'},
    {text: 'Ms. McDonald met Mr. MacDonald. The iPhone and DeFi sell.'}
  ],
  check(release, report) {
    for (const {odd, usual} of release.ask(brandsOf)) {
      report(odd, `Unexpected \`${odd.text}\`, expected \`${usual.text}\` as elsewhere`, {
        expected: [usual.text],
        cause: {span: usual, reason: `\`${usual.text}\` stands here`}
      })
    }
  }
})
