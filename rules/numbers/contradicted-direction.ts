// "Rose from 1.9 to 1.2 million".

import {figuresOf, isYear} from '../../src/release/figures/figures.ts'
import {type Move, movesOf} from '../../src/release/figures/moves.ts'
import type {Release} from '../../src/release/index.ts'
import {rule} from '../../src/rule.ts'

/** A place in a ranking rises to a smaller number; a loss or a deficit may be told either way. */
const ranked =
  /\b(?:rank(?:s|ed|ing|ings)?|place[sd]?|position|spot|seed(?:ed)?|No\.|odds|losses|loss|deficit|minus|negative|ranging|range|handicap|latitude|version|split|[a-z]{3,}\/[a-z]{3,} rate)\b|#\s?\d/iu

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
    {
      text: 'Export growth will slow to 2 percent from 4 percent. The fund raised the permissible reduction in fees to 10 percent from 5. Orders stood at 32 million crowns, or 4.8 million dollars, up from 30.9 million, or 4.5 million. Crops are seen at 10 to 10.2 million tonnes, down from 9.9 to 10.4 million. The rise took inflation to 3 percent from 4 percent.'
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
      if (isDistant(release, move) || isTurned(release, move)) continue
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

/** "Growth will slow to 2 percent from 4", "cuts the rise to 2 percent from 4", "40 crowns, or 5 dollars, up from 38", "4 to 5, up from 3 to 6" */
function isTurned({text}: Release, {direction, from, to, values}: Move) {
  const {start, end, up} = direction!
  const last = Math.max(from.end, to.end)
  if (text.slice(to.start - 12, to.start).includes(', or ')) return true
  if (/\d (?:to|and) \d[^,;]{0,30}, $/u.test(text.slice(Math.max(0, start - 50), start))) return true
  if (
    from.start > to.start &&
    /\d(?: million| billion)? (?:to|and) \d/.test(text.slice(from.start, from.end + 14))
  )
    return true
  if (/^ (?:took|takes|brought|brings|leaves?|left|means) /.test(text.slice(end, end + 9))) return true
  const [before] = text
    .slice(Math.max(from.part.start, start - 60), start)
    .split(/[.;] /)
    .slice(-1)
  const around = `${before} | ${text.slice(end, last)}`
  return values.from > 0 && (up ? sinking : rising).test(around)
}

const sinking =
  /\b(?:slow(?:s|ed|ing)?|eas(?:e|es|ed|ing)|reduc(?:e|es|ed|ing|tion)|cut(?:s|ting)?|lower(?:s|ed|ing)?|downwards?|narrow(?:s|ed|ing)?|weaken(?:s|ed|ing)?|moderat(?:e|es|ed|ing)|shrink(?:s|ing)?|shrank)\b/u
const rising =
  /\b(?:rais(?:e|es|ed|ing)|increas(?:e|es|ed|ing)|upwards?|widen(?:s|ed|ing)?|lift(?:s|ed|ing)?)\b/u

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
