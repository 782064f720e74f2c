// Plurals of what has none: "headways", "legislations".

import {phrases, table} from '../../src/phrases.ts'

/** Those that `pseudo-word` has not; from general knowledge. */
const words = `headways	headway
legislations	legislation
machineries	machinery
sceneries	scenery
homeworks	homework
houseworks	housework
paperworks	paperwork
clothings	clothing
jewelries	jewelry
jewelleries	jewellery
expertises	expertise
assistances	assistance
cooperations	cooperation
connectivities	connectivity
awarenesses	awareness
healthcares	healthcare
stationeries	stationery
merchandises	merchandise
`

export default phrases({
  id: 'uncountable-plural',
  summary: 'The plural of a word that has none.',
  why: 'Some things cannot be counted in English, so that their words have no plural. Wrong: great headways, new legislations. Right: great headway, new legislation (or new laws).',
  severity: 'warning',
  fix: 'offer',
  table: table(words),
  examples: [
    {text: 'The mill has made great {headways}, and the {legislations} are new.', expected: ['headway']},
    {text: 'The mill has made great headway, and the legislation is new.'}
  ]
})
