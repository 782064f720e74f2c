// An abbreviation that has lost the last of its full stops: "the U.S government", "H.E Ama Boateng", "5 p.m on Monday".

import type {Release} from '../../src/release/index.ts'
import {placesOfSigns} from '../../src/release/words/signs.ts'
import {reportAlike, rule} from '../../src/rule.ts'

/** Read at the full stop that is there; initials are names, and how a name is written is its bearer's choice. */
const halved = /(?<=(?<![\p{L}.])(?:H|U|D|Ph|i|e|p|a))\.(?:E|[SKN]|C|D|e|g|m)(?![\p{L}\p{N}.@/:_])/uy
const known = new Set(['H.E', 'U.S', 'U.K', 'U.N', 'D.C', 'Ph.D', 'i.e', 'e.g', 'p.m', 'a.m'])

/** More of them are a habit, and one finding. */
const few = 3

export default rule({
  id: 'half-dotted',
  summary: 'An abbreviation that has lost its last full stop.',
  why: 'An abbreviation has all its full stops or none. Wrong: the U.S government, 5 p.m on Monday. Right: the U.S. government (or US), 5 p.m. on Monday (or 5pm).',
  severity: 'warning',
  fix: 'offer',
  examples: [
    {
      text: '{H.E} Ama Boateng met the {U.S} envoy.\n\nThe {Ph.D} thesis was read.',
      expected: ['H.E.']
    },
    {text: 'It opens at 5 {p.m} on Monday, {i.e} at dusk.', expected: ['p.m.']},
    {text: 'The U.S. envoy left at 5 p.m. for Washington, D.C., i.e. home. See u.s/boats, e.g. U.S.A.'},
    {text: 'J.K Rowan and K.P Sharma have a Ph.D.'}
  ],
  check(release, report) {
    const alike = placesOfSigns(release, '.', isBetweenLetters).flatMap((at) => {
      halved.lastIndex = at
      const end = halved.test(release.text) ? halved.lastIndex : at
      const start = startOf(release, at)
      const span = release.span(start, end)
      if (end === at || !known.has(span.text) || release.literalAt(at)) return []
      const expected = `${span.text}.`
      return [{span, reason: `Unexpected \`${span.text}\`, expected \`${expected}\``, expected}]
    })
    reportAlike(report, alike, few)
  }
})

/** A letter on both sides, and no more than one behind */
function isBetweenLetters(text: string, at: number) {
  return (
    /[\p{L}]/u.test(text[at - 1] ?? '') &&
    /[ESKNCDegm]/.test(text[at + 1] ?? '') &&
    !/[\p{L}\p{N}.]/u.test(text[at + 2] ?? '')
  )
}

function startOf({text}: Release, at: number) {
  return text.startsWith('Ph', at - 2) ? at - 2 : at - 1
}
