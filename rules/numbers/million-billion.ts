// The same figure once in millions and once in billions.

import {type Figure, figuresByKind} from '../../src/release/figures/figures.ts'
import type {Release} from '../../src/release/index.ts'
import {rule} from '../../src/rule.ts'

export default rule({
  id: 'million-billion',
  summary: 'The same figure once in millions and once in billions.',
  why: 'A factor of a thousand is one letter. Two figures with three or more digits in common are no accident; with fewer they often are, so those are compared only between the headline and the text.',
  severity: 'warning',
  fix: 'none',
  whole: true,
  examples: [
    {text: 'The port costs $42.5 million. Of the {$42.5 billion}, half is lent.'},
    {text: 'Suva raises {$7 billion} for its port\n\nSuva has raised $7 million for its port.'},
    {text: 'The port costs $9.2 million, and the country owes $9.2 billion.'},
    {text: 'The port costs $42.5 million, of 42.5 billion litres.'},
    {
      text: 'Suva raises $7 million for its port\n\nSuva, which owes $7 billion, has raised $7 million for its port.'
    }
  ],
  check(release, report) {
    for (const figures of groupsOf(release)) {
      const values = [...new Set(figures.map(({value}) => value))]
      if (values.length < 2 || !(isLong(figures[0]!) || isHeadlineAlone(figures))) continue
      const wrong = rarest(figures, values)
      const other = figures.find(({value}) => value !== wrong)!
      for (const figure of figures.filter(({value}) => value === wrong))
        report(figure, `Unexpected \`${figure.text}\`, expected \`${other.text}\`, or the other way round`, {
          cause: {span: other, reason: 'The other magnitude stands here'}
        })
    }
  }
})

/** The large figures with the same digits and currency together. */
function groupsOf(release: Release): Iterable<readonly Figure[]> {
  const groups = new Map<string, Figure[]>()
  for (const figure of release.ask(figuresByKind).magnitudes) {
    const {magnitude, number, currency, rate} = figure
    if (!magnitude || magnitude.factor < 1e6 || magnitude.factor === 1e7 || !(number > 0)) continue
    const key = `${number} ${currency?.code} ${rate}`
    const group = groups.get(key)
    if (group) group.push(figure)
    else groups.set(key, [figure])
  }
  return groups.values()
}

function isLong({digits}: Figure) {
  return digits.text.replace(/\D|^0+/gu, '').length >= 3
}

/** Whether the headline has a value of its own, in money, and the text only the other. */
function isHeadlineAlone(figures: readonly Figure[]) {
  const told = figures.filter(isHeadline).map(({value}) => value)
  return (
    told.length > 0 &&
    figures[0]!.currency !== undefined &&
    !figures.some((figure) => !isHeadline(figure) && told.includes(figure.value))
  )
}

function isHeadline({part}: Figure) {
  return part.role === 'headline' || part.role === 'subhead'
}

/** The value with the fewest mentions; of two alike the headline's, or the later one. */
function rarest(figures: readonly Figure[], values: readonly number[]): number {
  const mentions = (wanted: number) => figures.filter(({value}) => value === wanted).length
  const sorted = [...values].sort((a, b) => mentions(a) - mentions(b))
  const [first, second] = sorted as [number, number]
  if (mentions(first) < mentions(second)) return first
  return figures.find(isHeadline)?.value ?? figures.findLast(({value}) => value !== figures[0]!.value)!.value
}
