// A change in percent that does not follow from its two figures.

import type {Figure} from '../../src/release/figures/figures.ts'
import {hedges} from '../../src/release/figures/hedges.ts'
import {type Move, movesOf} from '../../src/release/figures/moves.ts'
import {rule} from '../../src/rule.ts'

/** "about 40 percent": then the figure may be this much off. */
const hedged = new RegExp(
  `\\b(?:${hedges}|less than|at least|up to|close to|well over)\\s+(?:a )?$|~\\s?$`,
  'iu'
)

export default rule({
  id: 'percent-change-mismatch',
  summary: 'A change in percent that does not follow from the two figures beside it.',
  why: 'From 1.2 to 1.9 million is a rise of 58 percent, not of 40. The figures may be rounded: every value that could stand behind them is tried before a word is said.',
  severity: 'warning',
  fix: 'none',
  examples: [
    {text: 'Output rose {40 percent}, from 1.2 million to 1.9 million tons.'},
    {text: 'Sales rose 19 percent, from 1,200 to 1,400 tons, or by some 200.'},
    {text: 'Sales reached $105 million, up {15%} from $100 million.'},
    {text: 'Gifts grew from £840,000 in 2024 to £1.26 million in 2025, an increase of {60%}.'},
    {
      text: 'Revenue rose {15%} to €598 million (2024: €620 million). Profit fell {30%} to €80 million (previous year: €100 million).'
    },
    {
      text: 'Revenue rose 15% to €598 million (2024: €520 million), and profit 20% to €60 million (Q3 2024: €50 million).'
    },
    {text: 'Profit fell {30%} to $80 million, compared with $100 million.'},
    {
      text: 'Output rose 58 percent, from 1.2 million to 1.9 million tons, and costs fell 20%, to $80 million from $100 million.'
    },
    {
      text: 'It earned $624 million, or $1.37 per share, up 16% from $537 million; runs were 12.21 million, up 2.2 percent from 12 million. It made 48 mln dlrs, or 9.61 dlrs per share, up 20 pct from 40 mln.'
    },
    {text: 'Sales were 1.89 billion pesos, up 143 pct from 778.9 mln pesos.'},
    {text: 'Sales rose 52%, from $1.2 million to $1.9 million: both are rounded.'},
    {text: 'Sales rose about 60%, from $1.2 million to $1.9 million.'}
  ],
  check(release, report) {
    for (const move of release.ask(movesOf)) {
      const {by, from, to, direction} = move
      if (!direction || by?.rate !== 'percent' || isPoints(move)) continue
      const [least, most] = bounds(move)
      const room =
        by.step / 2 +
        (hedged.test(release.text.slice(Math.max(0, by.start - 20), by.start)) ? 5 + by.number / 10 : 0)
      if (by.number + room >= least && by.number - room <= most) continue
      // "grew 200%" of what grew to 200% is told so often that it is left to the grammar of percent.
      if (by.number >= 200 && by.number + room - 100 >= least && by.number - room - 100 <= most) continue
      const change = Math.abs(move.values.to / move.values.from - 1) * 100
      report(by, `Unexpected \`${by.text}\`: from ${from.text} to ${to.text} it is ${rounded(change)}%`, {
        cause: {span: from, reason: 'The change starts here'}
      })
    }
  }
})

/** "rose 2 percent, from 4 percent to 6 percent" is a matter of percentage points. */
function isPoints({from, to, by}: Move) {
  return from.rate === 'percent' || to.rate === 'percent' || by?.rate === 'points'
}

/** The least and the greatest change in percent between two figures that may be rounded. */
function bounds({values, from, to}: Move): [number, number] {
  const [a, b] = roundings(from, to, values.from)
  const low = (values.to - b) / (values.from + a) - 1
  const high = (values.to + b) / (values.from - a) - 1
  const [least, most] = [Math.min(Math.abs(low), Math.abs(high)), Math.max(Math.abs(low), Math.abs(high))]
  return low < 0 && high > 0 ? [0, most * 100] : [least * 100, most * 100]
}

/** Half of the last digit that counts. "3 million" beside "3.6 million" is told as finely; "1.2" of "from 1.2 to 1.9 million" is in millions. */
function roundings(from: Figure, to: Figure, value: number): [number, number] {
  const step = from.step * (value / from.value || 1)
  const alike = value !== from.value || from.magnitude?.factor === to.magnitude?.factor
  const least = Math.min(step, to.step)
  if (!alike || !from.magnitude) return [step / 2, to.step / 2]
  return [fine(from, step), fine(to, to.step)]

  /** "12 million" may be told for 12.0. */
  function fine({digits, magnitude}: Figure, own: number) {
    return (
      Math.min(own, /[.,]/.test(digits.text) ? least : Math.max(least, (magnitude?.factor ?? 0) / 10)) / 2
    )
  }
}

function rounded(change: number) {
  return change < 10 ? change.toFixed(1) : Math.round(change)
}
