// Straight and curly quotation marks in one release.

import {marksOf} from '../../src/release/anatomy/quotations.ts'
import {reportAlike, rule} from '../../src/rule.ts'

/** The two marks of a quotation; more of them are pasted text, and one finding. */
const few = 2

export default rule({
  id: 'mixed-quotes',
  summary: 'Straight and curly quotation marks in one release; the fewer are reported.',
  why: 'It shows where text was pasted in. Either kind is right, one kind is a house.',
  severity: 'info',
  fix: 'safe',
  whole: true,
  mendsQuotations: 'the mark is not what was said',
  examples: [
    {
      text: '“We sail,” she said. “At dawn.” He said: {"}Good.{"}',
      fixed: '“We sail,” she said. “At dawn.” He said: “Good.”'
    },
    {
      text: '"We sail," she said. "At dawn." He said: {“}Good.{”}',
      fixed: '"We sail," she said. "At dawn." He said: "Good."'
    },
    {
      text: '“We sail,” she said. “At dawn.” “In May.” He said: {"}Good.", "Yes."',
      fixed: '“We sail,” she said. “At dawn.” “In May.” He said: “Good.”, “Yes.”'
    },
    {text: '“We sail,” she said of the 24" mast.'}
  ],
  check(release, report) {
    const marks = release.ask(marksOf).filter(({mark}) => /["“”]/u.test(mark))
    const straight = marks.filter(({mark}) => mark === '"')
    const curly = marks.length - straight.length
    if (straight.length === 0 || curly === 0) return
    const odd = straight.length > curly ? marks.filter(({mark}) => mark !== '"') : straight
    const places = odd.map(({at, mark, does}) => {
      const right = mark !== '"' ? '"' : does === 'opens' ? '“' : '”'
      const reason = `Unexpected \`${mark}\`, expected \`${right}\` as elsewhere`
      return {span: release.span(at, at + 1), reason, expected: right}
    })
    reportAlike(report, places, few)
  }
})
