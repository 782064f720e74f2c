// Words that seem to be words: "publically", "softwares", "irregardless".

import {phrases} from '../../src/phrases.ts'
import {pseudoWords} from '../../src/release/spelling/pseudo-words.ts'

export default phrases({
  id: 'pseudo-word',
  summary: 'A word that seems to be one: “publically”, “softwares”.',
  why: 'Some stand in dictionaries as rare variants, so that no spelling checker complains; none stands in edited news.',
  severity: 'error',
  fix: 'offer',
  table: pseudoWords,
  examples: [
    {
      text: 'The report is {publically} available and holds {informations} on {softwares}.',
      expected: ['publicly']
    },
    {text: 'The report is publicly available and holds information on software.'}
  ]
})
