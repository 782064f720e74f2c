// 1.200,50 and 1,200.50 in one release.

import {type Figure, figuresByKind, figuresOf} from '../../src/release/figures/figures.ts'
import {rule} from '../../src/rule.ts'

export default rule({
  id: 'mixed-decimal-marks',
  summary: 'Decimal points in some figures and decimal commas in others.',
  why: 'Where both stand, “1.200” is twelve hundred to one reader and one point two to the other (Interinstitutional Style Guide of the EU, 10.6).',
  severity: 'warning',
  fix: 'none',
  whole: true,
  examples: [
    {text: 'The pier cost €1,200.50, the dam €13,400.25 and the road {€1.300,75}.'},
    {text: 'Output rose to 12,500 tons; it had been {11.400,5} tons.'},
    {text: 'Output rose to 12.500,5 tons from 11.400,5 tons, and prices by 3,5%.'},
    {text: 'Output rose by 3.5% to 12,500.5 tons, says file 56.195.600/0001-07.'}
  ],
  check(release, report) {
    if (!release.ask(figuresByKind).odd.some(hasComma)) return
    // "56.195.600/0001-07" is the number of a file.
    const figures = release
      .ask(figuresOf)
      .filter(({end}) => !/^[/-]\d/u.test(release.text.slice(end, end + 2)))
    const points = figures.filter(hasPoint)
    const commas = figures.filter(hasComma)
    if (points.length === 0 || commas.length === 0) return
    const odd = commas.length > points.length ? points : commas
    const cause = {span: (odd === commas ? points : commas)[0]!, reason: 'It is otherwise here'}
    for (const figure of odd)
      report(figure, `Unexpected decimal mark in \`${figure.text}\`, expected the same in all figures`, {
        cause
      })
  }
})

/** 1,200.50 or 1,200 or 3.5%: a point before decimals. */
function hasPoint({grouping, digits, rate, currency}: Figure) {
  if (grouping === 'comma') return true
  return (
    grouping === 'none' && /\.\d{1,2}$/u.test(digits.text) && (rate !== undefined || currency !== undefined)
  )
}

/** 1.200,50 or 1.200.000 or 3,5%. */
function hasComma({grouping, digits, rate}: Figure) {
  if (grouping !== 'dot') return false
  return digits.text.includes('.') || rate !== undefined
}
