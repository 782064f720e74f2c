// A figure in the headline that the text does not have.

import {type Figure, figuresByKind, figuresOf, isYear} from '../../src/release/figures/figures.ts'
import {hedges} from '../../src/release/figures/hedges.ts'
import {numberNamed, numberWord} from '../../src/release/figures/numerals.ts'
import type {Release} from '../../src/release/index.ts'
import {matches} from '../../src/release/span.ts'
import {rule} from '../../src/rule.ts'

const hedge = new RegExp(String.raw`\b(?:${hedges}|up to|as many as|under)\s$|~$`, 'iu')
const written = new RegExp(`(?<![\\p{L}-])${numberWord}(?![\\p{L}-])`, 'giu')

export default rule({
  id: 'unsupported-headline-figure',
  summary: 'An amount in the headline that the text does not mention.',
  why: 'Often the headline was written from an older draft. Sums of amounts in the text, rounded figures and “nearly” are understood; still, some headlines tell what only they know.',
  severity: 'info',
  fix: 'none',
  whole: true,
  roles: ['headline'],
  examples: [
    {
      text: 'Suva raises {$7 million} for its port\n\nSuva has raised $4 million for its port and $1 million for its fair.'
    },
    {
      text: 'Port of Suva to employ {1,800} people\n\nThe Port of Suva will employ 180 people on two piers and three boats.'
    },
    {text: 'Suva raises $7 million for its port\n\nSuva has raised $4 million and $3 million for its port.'},
    {text: 'Suva raises nearly $8 million for its port\n\nSuva has raised $7.6 million for its port.'},
    {text: 'Suva raises $7 million for its port by 2030\n\nSuva has raised $7,012,500 for its port.'}
  ],
  check(release, report) {
    const amounts = release.ask(figuresByKind).inHeadline.filter(isAmount)
    if (amounts.length === 0) return
    const inText = release
      .ask(figuresOf)
      .filter((figure) => !isHeadline(figure) && !Number.isNaN(figure.value))
    if (inText.length === 0) return
    for (const figure of amounts) {
      if (/\p{L}-?$|[#№]\s?$/u.test(release.text.slice(figure.start - 2, figure.start).trimStart())) continue
      const hedged =
        hedge.test(release.text.slice(Math.max(0, figure.start - 15), figure.start)) ||
        release.text[figure.end] === '+'
      const alike = inText.filter(
        ({currency}) => (currency === undefined) === (figure.currency === undefined)
      )
      const values = alike.map(({value}) => value)
      if (isTold(figure, hedged, values) || isTold(figure, hedged, [...values, ...wordsIn(release)])) continue
      report(figure, `Unexpected \`${figure.text}\`: the text does not mention it`)
    }
  }
})

function isAmount(figure: Figure) {
  return !isYear(figure) && figure.value >= 100 && !figure.rate
}

function isHeadline({part}: Figure) {
  return part.role === 'headline' || part.role === 'subhead'
}

function wordsIn({text}: Release) {
  return [...matches(text, written)].map(([said]) => numberNamed(said))
}

/** Whether the text has the figure, or two or three that add up to it, within its rounding. */
function isTold({value, step}: Figure, hedged: boolean, values: readonly number[]) {
  const room = hedged ? value * 0.15 : step * 0.6
  const near = (sum: number) => Math.abs(sum - value) <= room
  if (values.some(near)) return true
  const parts = [...new Set(values)].filter((part) => part < value && part > value / 50).slice(0, 30)
  return parts.some((a, i) =>
    parts.slice(i + 1).some((b, j) => near(a + b) || parts.slice(i + j + 2).some((c) => near(a + b + c)))
  )
}
