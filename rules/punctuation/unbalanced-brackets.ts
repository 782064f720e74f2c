// A bracket without its other half.

import {looseBracketsOf} from '../../src/release/anatomy/loose-brackets.ts'
import {rule} from '../../src/rule.ts'

export default rule({
  id: 'unbalanced-brackets',
  summary: 'A bracket that is never closed, or never opened.',
  why: 'The reader cannot see where the aside ends; often a word went with the bracket.',
  severity: 'warning',
  fix: 'none',
  whole: true,
  examples: [
    {text: 'The fund {(}founded in 1994 lends boats.'},
    {text: 'The fund (founded in 1994){)} lends boats.'},
    {text: 'The fund [founded in 1994] lends (a) boats, b) masts and 3) ropes (see “Sails (old)”) :)'},
    {text: '1) Masts\n\niv) Sails'}
  ],
  check(release, report) {
    for (const {at, bracket} of release.ask(looseBracketsOf)) {
      const lacks = bracket === '(' || bracket === '[' ? 'a closing' : 'an opening'
      report(release.span(at, at + 1), `Unexpected \`${bracket}\` without ${lacks} bracket`)
    }
  }
})
