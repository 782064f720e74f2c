// A quotation mark without its other half.

import {looseMarksOf} from '../../src/release/anatomy/quotations.ts'
import {turnedMarksOf} from '../../src/release/anatomy/turned-marks.ts'
import {rule} from '../../src/rule.ts'

export default rule({
  id: 'unbalanced-quotes',
  summary: 'A quotation mark that is never closed, or never opened.',
  why: 'The reader no longer knows who speaks. A quotation that runs on opens each paragraph and closes only the last (AP).',
  severity: 'warning',
  fix: 'none',
  whole: true,
  examples: [
    {text: '{“}We are proud of the harbour, said Ama Boateng.'},
    {text: 'We are proud of the harbour,{”} said Ama Boateng.'},
    {text: '{"}We are proud of the harbour, said Ama Boateng.\n\nThe fund lends boats.'},
    {text: '“The harbour is old.\n\n“We mend it,” said Ama Boateng.'},
    {text: 'The 24" mast, a 5\'10" sailor, ’90s boats and the crews’ “Sea Day”, as she called it.'},
    {text: '"We mend it," she said. "All of it."'},
    {text: 'She said: ”We sail at dawn.” The fund agreed.'},
    {
      text: 'She said,"We mend every boat that comes in." The fund agreed."We sail at dawn," it said. “Many came to the quay.’’'
    },
    {text: '“The harbour is old and has always…\n\nRead more about the harbour »\n\n« Back to all news'}
  ],
  check(release, report) {
    const turned = new Set(release.ask(turnedMarksOf).map(({span}) => release.partAt(span.start)))
    for (const {at, mark, lacks} of release.ask(looseMarksOf)) {
      // Told by another rule: it looks the wrong way.
      if (turned.has(release.partAt(at))) continue
      report(
        release.span(at, at + 1),
        `Unexpected \`${mark}\` without ${lacks === 'closing' ? 'a closing' : 'an opening'} mark`
      )
    }
  }
})
