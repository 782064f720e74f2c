// What some dictionaries allow, and AP does not: "is comprised of", "support farmers to grow".

import table from '../../dictionaries/grammar/disputed-patterns.tsv'
import {patternRule} from '../../src/patterns/patterns.ts'

export default patternRule({
  id: 'disputed-pattern',
  summary: 'A pattern that some dictionaries allow, and others do not.',
  why: 'The whole comprises its parts, it is not comprised of them; people are helped to do something, and what they do is supported. Wrong: the team is comprised of nine, it supports farmers to grow rice. Right: the team comprises nine, it helps farmers to grow rice.',
  severity: 'off',
  fix: 'offer',
  profiles: {ap: 'warning'},
  table,
  examples: [
    {text: 'The board {is comprised of} nine people.', expected: ['comprises', 'is composed of']},
    {
      text: 'A team {comprised of} nine {supported the crews to enhance} their skills.',
      expected: ['composed of']
    },
    {text: 'The board comprises nine. It supports the crews’ work, and laws to help them.'}
  ]
})
