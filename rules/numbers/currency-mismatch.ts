// €40 million in the headline, $40 million in the text.

import {type Figure, figuresByKind} from '../../src/release/figures/figures.ts'
import {rule} from '../../src/rule.ts'

export default rule({
  id: 'currency-mismatch',
  summary: 'An amount in the headline that the text tells in another currency.',
  why: 'The same number in two currencies is two different amounts.',
  severity: 'warning',
  fix: 'none',
  whole: true,
  roles: ['headline', 'subhead'],
  examples: [
    {text: 'Suva raises {€40 million} for its port\n\nSuva has raised $40 million for its port.'},
    {text: 'Suva raises €40 million for its port\n\nSuva has raised €40 million ($46 million) for its port.'},
    {text: 'Suva raises US$40 million for its port\n\nSuva has raised $40 million for its port.'},
    {text: 'Suva raises €5 for each loaf\n\nA loaf sold for $5 in Nadi.'}
  ],
  check(release, report) {
    const figures = release.ask(figuresByKind).money.filter(({value}) => value >= 1000)
    const inHeadline = figures.filter(isHeadline)
    if (inHeadline.length === 0) return
    const inText = figures.filter((figure) => !isHeadline(figure))
    for (const figure of inHeadline) {
      const same = inText.filter(({value}) => value === figure.value)
      if (same.length === 0 || same.some((other) => compatible(figure, other))) continue
      report(
        figure,
        `Unexpected \`${figure.text}\`, expected \`${same[0]!.text}\` as in the text, or the other way round`,
        {
          cause: {span: same[0]!, reason: 'The text says this'}
        }
      )
    }
  }
})

function isHeadline({part}: Figure) {
  return part.role === 'headline' || part.role === 'subhead'
}

/** "$" may stand for any dollar. */
function compatible({currency: a}: Figure, {currency: b}: Figure) {
  if (a!.code === b!.code) return true
  return (
    (a!.code === '$' || b!.code === '$') &&
    [a!.code, b!.code].every((code) => code === '$' || code.endsWith('D'))
  )
}
