// A list that has lost one of its commas.

import {lostCommasOf} from '../../src/release/words/lists.ts'
import {rule} from '../../src/rule.ts'

export default rule({
  id: 'list-comma',
  summary: 'A list that has lost a comma; two spaces are often its only trace.',
  why: 'Without its comma two things become one. Wrong: “from mills  dyers, weavers and tailors”. Right: “from mills, dyers, weavers and tailors”. Taking away one of the two spaces would hide the error.',
  severity: 'warning',
  fix: 'offer',
  examples: [
    {text: 'Visitors from local mills{  }dyers, weavers and tailors came.', expected: [', ', ' – ', ' ']},
    {text: 'Visitors from local mills{ \u00a0}old dyers, weavers, and tailors came.', expected: [', ']},
    {text: 'Visitors from local mills{  }dyers, and weavers of the town came.', expected: [', ']},
    {text: 'It lends to three towns{  }Kisumu, Migori and Busia.', expected: [', ', ' – ', ' ']},
    {text: 'It lends boats in Kenya{ }Uganda and Tanzania.', expected: [', ']},
    {
      text: 'Visitors from local mills, dyers, weavers and tailors came. It opened a pier.  Dyers, weavers and tailors came.'
    },
    {
      text: 'Pupils learned  to weave, to sew and to dye. It is  in my view, the pier and the fund  a good one.'
    },
    {text: 'It sails to Costa Rica and Panama, to Addis Ababa and Nairobi, to Lake Victoria and Uganda.'}
  ],
  check(release, report) {
    for (const gap of release.ask(lostCommasOf)) {
      const double = gap.text.length > 1
      report(gap, `Unexpected ${double ? 'double space' : 'space'} in a list, expected a comma and a space`, {
        expected: double ? [', ', ' – ', ' '] : [', ']
      })
    }
  }
})
