// A quotation mark or an apostrophe that looks the wrong way: "said: ”We sail", "Ghana‘s".

import {turnedMarksOf} from '../../src/release/anatomy/turned-marks.ts'
import {reportAlike, rule} from '../../src/rule.ts'

/** More of them are a habit, and one finding. */
const few = 3

export default rule({
  id: 'turned-quote',
  summary: 'A curly quotation mark or apostrophe that looks the wrong way, or has a space on its inside.',
  why: 'An opening mark looks like 66, a closing one and the apostrophe like 99, and neither has a space on its inside. Wrong: ”We sail,“ she said. Right: “We sail,” she said.',
  severity: 'warning',
  fix: 'offer',
  examples: [
    {
      text: 'She said: {”}We sail at dawn.” “We mend the pier,{“} she said of {“ }old boats”.',
      expected: ['“']
    },
    {text: 'It is Ghana{‘}s port. “We sail!{“}', expected: ['’']},
    {text: 'The notice reads, {” }We sail at dawn.”', expected: ['“']},
    {text: '“We sail at dawn,{ ”} said Ana Reyes.', expected: ['”']},
    {
      text: '“We sail,” she said. „Wir segeln“, he said. A 6” mast; rock ‘n’ roll, ‘sea day’; “We mend boats.” “We sail.” The word “boat” is old.'
    }
  ],
  check(release, report) {
    const alike = release.ask(turnedMarksOf).map(({span, expected}) => ({
      span,
      reason: `Unexpected \`${span.text}\`, expected \`${expected}\``,
      expected
    }))
    reportAlike(report, alike, few)
  }
})
