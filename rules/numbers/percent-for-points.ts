// "Rose 2 percent, from 4 percent to 6 percent": two percentage points, and fifty percent.

import {type Move, movesOf} from '../../src/release/figures/moves.ts'
import {rule} from '../../src/rule.ts'

export default rule({
  id: 'percent-for-points',
  summary: 'Percent where percentage points are meant.',
  why: 'From 4 to 6 percent is a rise of two percentage points, or of 50 percent. Readers who know the difference stop trusting the rest.',
  severity: 'warning',
  fix: 'offer',
  examples: [
    {text: 'The rate rose {2 percent}, from 4 percent to 6 percent.', expected: ['2 percentage points']},
    {text: 'Turnout was 83%, up {9%} from 74%.', expected: ['9 percentage points']},
    {text: 'The rate rose 2 percentage points, from 4 percent to 6 percent.'},
    {text: 'The rate rose 2 percent, from 98 percent to 100 percent.'},
    {text: 'The rate rose 50 percent, from 4 percent to 6 percent.'},
    {text: 'Output rose 2 percent, from 100 to 102 tons.'}
  ],
  check(release, report) {
    for (const move of release.ask(movesOf)) {
      const {by, to} = move
      if (by?.rate !== 'percent' || to.rate !== 'percent' || !isDifference(move)) continue
      const expected = [`${by.digits.text} percentage point${by.number === 1 ? '' : 's'}`]
      report(by, `Unexpected \`${by.text}\`, expected \`${expected[0]}\``, {expected})
    }
  }
})

/** The change is the difference of the two rates and not their ratio. */
function isDifference({values, by, to}: Move) {
  const difference = Math.abs(values.to - values.from)
  const ratio = Math.abs(values.to / values.from - 1) * 100
  return Math.abs(difference - by!.number) <= to.step && Math.abs(ratio - by!.number) > by!.step
}
