// "Rose from 1.9 to 1.2 million".

import {figuresOf, isYear} from '../../src/release/figures/figures.ts'
import {type Move, movesOf} from '../../src/release/figures/moves.ts'
import type {Release} from '../../src/release/index.ts'
import {rule} from '../../src/rule.ts'

/** A place in a ranking rises to a smaller number; a loss or a deficit may be told either way. */
const ranked =
  /\b(?:rank(?:s|ed|ing|ings)?|place[sd]?|position|spot|seed(?:ed)?|No\.|odds|losses|loss|deficit|minus|negative|ranging|range|handicap|latitude|version)\b|#\s?\d/iu

export default rule({
  id: 'contradicted-direction',
  summary: 'A word of growth between figures that shrink, or the reverse.',
  why: '“Rose from 1.9 million to 1.2 million”: either the word or the order of the figures is wrong. Rankings, where the first place is the highest, and losses are left alone.',
  severity: 'error',
  fix: 'none',
  examples: [
    {text: 'Output {rose} from 1.9 million to 1.2 million tons.'},
    {text: 'Sales reached $95 million, {up} from $100 million.'},
    {text: 'Attendance {fell} from 74 per cent in 2023 to 83 per cent in 2025.'},
    {text: 'Output rose from 1.2 to 1.9 million tons, and the price fell to $80 from $100.'},
    {
      text: 'Prices rose 3.1% in May, compared with 3.4% in April. The ratio rose from 18 to 1, to 25 to 1. The kwacha fell from 2.20 to the dollar to 15. The rise was 4.8 billion, compared with 8 billion. It earned 1.89 billion pesos, up from 778.9 mln pesos, and $1.30 a share, up from 70 cents. Imports fell to 3,061.8 billion francs from 3,304.1. A rise of 10% allows an increase of less than 4%.'
    },
    {
      text: 'Output fell despite a 20 percent rise in orders, compared with a 30 percent decline in May. Its reserves have increased since it cut output to 4 million cans from 6 million. Exports are up to 9 million tonnes versus 10 million. The yen rose against the dollar to 110 from 120.'
    },
    {
      text: 'The yield of the 7.5 percent bond dropped to a low of 6.1 percent today from the 6.4 of Friday. Sales {rose} to $80 million from $95 million.'
    },
    {
      text: 'Prices are $30,000 for the 700 Tug, up from $28,000, and $9,000 for the 400, up from $8,000. Growth slowed to 2 percent from 4 percent. The mill has 40 boats, an increase of three on the week, compared to 90 in May.'
    },
    {text: 'Suva rose from 9 to 3 in the ranking, and the limit was increased from 21 days to 6 months.'},
    {text: 'The team went up from 9th to 3rd. Net loss increased from $-5 million to $-9 million.'}
  ],
  check(release, report) {
    for (const move of release.ask(movesOf)) {
      const {direction, values, from, to} = move
      if (!direction || values.from === values.to || direction.up === values.to > values.from) continue
      const [start, end] = [Math.min(direction.start, from.start, to.start), Math.max(from.end, to.end)]
      if (ranked.test(release.text.slice(Math.max(from.part.start, start - 70), end + 30))) continue
      if (isDistant(release, move)) continue
      report(
        direction,
        `Unexpected \`${direction.text}\`: ${to.text} is ${direction.up ? 'less' : 'more'} than ${from.text}`,
        {
          cause: {span: from, reason: 'The change starts here'}
        }
      )
    }
  }
})

/** "$120 million in cash, including $58 million free, up from $88 million": the first figure is meant. */
function isDistant(release: Release, {direction, from, to, values}: Move) {
  if (to.start > from.start) return false
  return release.ask(figuresOf).some((figure) => {
    if (isYear(figure) || figure.part !== to.part || figure.end > to.start || figure.start < to.start - 160)
      return false
    if (/[.!?]\s+\p{Lu}/u.test(release.text.slice(figure.end, to.start))) return false
    const ratio = figure.value / values.from
    return (
      figure.currency?.code === to.currency?.code &&
      figure.rate === to.rate &&
      ratio > 0.2 &&
      ratio < 5 &&
      ratio > 1 === direction!.up
    )
  })
}
