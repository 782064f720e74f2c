// The same figure once in millions and once in billions.

import {type Figure, figuresOf} from '../../src/release/figures.ts'
import type {Release} from '../../src/release/index.ts'
import {rule} from '../../src/rule.ts'

export default rule({
  id: 'million-billion',
  summary: 'The same figure once in millions and once in billions.',
  why: 'A factor of a thousand is one letter. Two figures with three or more digits in common are no accident; with fewer they often are, so those are compared only between the headline and the text.',
  severity: 'warning',
  fix: 'none',
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
    const figures = release.ask(figuresOf).filter(isLarge)
    for (const [at, figure] of figures.entries()) {
      const other = isHeadline(figure)
        ? clashWithText(figure, figures)
        : clashBefore(figure, figures.slice(0, at))
      if (!other || isSettled(release, figure, figures)) continue
      report(figure, `Unexpected \`${figure.text}\`, expected \`${other.text}\`, or the other way round`, {
        cause: {span: other, reason: 'The other magnitude stands here'}
      })
    }
  }
})

function isLarge({magnitude, number}: Figure) {
  return magnitude !== undefined && magnitude.factor >= 1e6 && magnitude.factor !== 1e7 && number > 0
}

function isHeadline({part}: Figure) {
  return part.role === 'headline' || part.role === 'subhead'
}

/** The first figure of the text with the digits of the headline's, if none has its magnitude too. */
function clashWithText(figure: Figure, figures: readonly Figure[]) {
  const inText = figures.filter((other) => !isHeadline(other))
  if (inText.some((other) => alike(figure, other) && other.value === figure.value)) return
  return inText.find((other) => alike(figure, other) && other.value !== figure.value)
}

function clashBefore(figure: Figure, before: readonly Figure[]) {
  if (figure.digits.text.replace(/\D|^0+/gu, '').length < 3) return
  return before.find((other) => !isHeadline(other) && alike(figure, other) && other.value !== figure.value)
}

function alike(a: Figure, b: Figure) {
  return a.number === b.number && a.currency?.code === b.currency?.code && a.rate === b.rate
}

/** Only the rarer of the two is told. */
function isSettled(_release: Release, figure: Figure, figures: readonly Figure[]) {
  if (isHeadline(figure)) return false
  const same = figures.filter((other) => alike(figure, other) && other.value === figure.value).length
  const different = figures.filter((other) => alike(figure, other) && other.value !== figure.value).length
  return same > different
}
