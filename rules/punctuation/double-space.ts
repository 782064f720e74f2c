// Two spaces where one belongs.

import {gapsOf, lostCommasOf} from '../../src/release/words/lists.ts'
import {type Place, reportAlike, rule} from '../../src/rule.ts'

/** "2.   The fund", "•  The fund": the marker of a list and its indent. */
const marker = /(?:^|\n)\s*(?:[•●▪◦‣·–—*-]|\(?[\p{L}\p{N}]{1,4}[.)])$/u

/** More of them behind sentences, or within, are a habit and one finding. */
const few = 3

export default rule({
  id: 'double-space',
  summary: 'Two spaces where one belongs.',
  why: 'A double space shows on the page. Within a list it is the trace of a lost comma: then `list-comma` speaks.',
  severity: 'info',
  fix: 'offer',
  examples: [
    {text: 'The plant opened.{  }It employs 90.', fixed: 'The plant opened. It employs 90.'},
    {
      text: 'The plant opened.{  }It employs 90.  They weave.  They dye.  They sew.',
      fixed: 'The plant opened. It employs 90. They weave. They dye. They sew.'
    },
    {text: 'Pupils learned{  }to weave.', expected: [' ']},
    {text: 'Pupils learned{ \u00a0}to weave.', expected: [' ']},
    {text: 'The plant opened. It employs 90.'},
    {text: 'Visitors from local mills  dyers, weavers and tailors came.'},
    {text: '2.   The fund lends money.\n•  The fund lends boats.'},
    {text: 'Month        Boats        Crews'}
  ],
  check(release, report) {
    const gaps = release.ask(gapsOf)
    if (gaps.length === 0) return
    const commas = new Set(release.ask(lostCommasOf).map(({start}) => start))
    const behindSentences: Place[] = []
    const within: Place[] = []
    for (const {start, end} of gaps) {
      const before = release.text.slice(Math.max(0, start - 12), start)
      if (marker.test(before) || commas.has(start)) continue
      const place = {
        span: release.span(start, end),
        reason: 'Unexpected double space, expected one',
        expected: ' '
      }
      if (/[.!?:]["”’)]?$/u.test(before)) behindSentences.push(place)
      else within.push(place)
    }
    reportAlike(report, behindSentences, few, {fix: 'safe'})
    reportAlike(report, within, few)
  }
})
