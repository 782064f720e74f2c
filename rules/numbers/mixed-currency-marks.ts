// "$5 million" and "US$5 million" for the same dollars.

import {type Figure, figuresByKind} from '../../src/release/figures/figures.ts'
import {rule} from '../../src/rule.ts'

const forms: Record<string, readonly string[]> = {
  dollar: ['$', 'US$', 'USD', 'U.S.$'],
  euro: ['€', 'EUR'],
  pound: ['£', 'GBP'],
  rupee: ['₹', 'Rs', 'Rs.', 'INR'],
  naira: ['₦', 'NGN']
}
/** Other dollars stand in the release: then "$" may be one of them. */
const others = new Set(['AUD', 'CAD', 'NZD', 'HKD', 'SGD', 'TWD'])
const otherPlaces =
  /Canad|Toronto|Vancouver|Calgary|\bTSX|Australia|\bASX\b|New Zealand|Hong Kong|Singapore|Taiwan|Jamaica|Fiji|Namibia/u

export default rule({
  id: 'mixed-currency-marks',
  summary: 'One currency with two marks, such as $ and US$.',
  why: 'A reader takes $5 million and US$5 million for two kinds of dollars. “US$” once at the first mention and “$” from then on is an old convention and right.',
  severity: 'info',
  fix: 'offer',
  whole: true,
  examples: [
    {text: 'The pier cost $5 million, the dam $6 million and the road {US$}7 million.', expected: ['$']},
    {text: 'They paid Rs 500, Rs 600 and {₹}700.', expected: ['Rs ']},
    {text: 'The pier cost US$5 million, the dam $6 million and the road $7 million.'},
    {text: 'The pier cost US$5 million, the dam S$6 million and the road $7 million.'},
    {text: 'The pier cost €5 million and $6 million.'}
  ],
  check(release, report) {
    const marked = release.ask(figuresByKind).money.filter(({currency}) => currency?.mark)
    if (new Set(marked.map(markOf)).size < 2) return
    for (const [name, marks] of Object.entries(forms)) {
      const figures = marked.filter(({currency}) => marks.includes(currency!.mark!.text))
      const main = mainOf(figures)
      const odd = figures.find((figure) => markOf(figure) !== main)
      if (!odd || !main || isFirstMention(figures, main)) continue
      if (name === 'dollar' && (marked.some(isOther) || otherPlaces.test(release.text))) continue
      const span = release.span(odd.start, odd.digits.start)
      const expected = [/\p{L}$|\.$/u.test(main) ? `${main} ` : main]
      report(span, `Unexpected \`${markOf(odd)}\`, expected \`${main}\` as elsewhere`, {expected})
    }
  }
})

function isOther({currency}: Figure) {
  return others.has(currency!.code)
}

function markOf({currency}: Figure) {
  return currency!.mark!.text
}

/** The mark that most figures have, the first of them if two are as many. */
function mainOf(figures: readonly Figure[]): string | undefined {
  const counts = new Map<string, number>()
  for (const figure of figures) counts.set(markOf(figure), (counts.get(markOf(figure)) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0]
}

function isFirstMention(figures: readonly Figure[], main: string) {
  return main === '$' && figures.every((figure, at) => at === 0 || markOf(figure) === '$')
}
