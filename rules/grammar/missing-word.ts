// A small word that is lost: "is expected be held", "able provide", "one of biggest".

import table from '../../dictionaries/grammar/missing-words.tsv'
import {patternRule} from '../../src/patterns/patterns.ts'

export default patternRule({
  id: 'missing-word',
  summary: 'A small word is lost: “to”, “of”, “the”.',
  why: 'A short word is easily skipped in writing: not “the port is expected be ready” but “the port is expected to be ready”.',
  severity: 'warning',
  fix: 'offer',
  table,
  examples: [
    {text: 'It is {one the largest} old mills of the town.', expected: ['one of the largest']},
    {text: 'The port {is expected be} ready.', expected: ['is expected to be']},
    {text: 'The mill is {able provide} steel, {according the survey}.', expected: ['able to provide']},
    {text: 'Suva is {one of biggest} ports {as result of} trade.', expected: ['one of the biggest']},
    {
      text: 'It opened {as soon the} tide turned, {as part to} the plan, {under the chairmanship} Ama Boateng, and raised {a total 90} boats.',
      expected: ['as soon as the']
    },
    {text: 'The port is expected to be ready. One of most people’s favourites; in order, provide the forms.'},
    {text: 'It is one of the biggest ports, according the matter due weight.'}
  ]
})
