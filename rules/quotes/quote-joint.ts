// The seam between a quotation and the words that tell who speaks.

import {jointsOf} from '../../src/release/anatomy/joints.ts'
import {rule} from '../../src/rule.ts'

export default rule({
  id: 'quote-joint',
  summary:
    'A missing comma, space or capital where a quotation meets the words that tell who speaks, or a full stop too many.',
  why: 'A comma joins a quotation to its speaker. Wrong: “He added “Trade grew.””, ““Trade grew.” said Ms. Reyes.” Right: “He added, “Trade grew.””, ““Trade grew,” said Ms. Reyes.”',
  severity: 'warning',
  fix: 'offer',
  examples: [
    {
      text: 'He {added “}Trade on the lake has grown since May.”',
      expected: ['added, “']
    },
    {text: '“Trade on the lake has grown since May{.”} said Ana Reyes.', expected: [',”']},
    {text: '“Trade on the lake has grown since May{”} said Ana Reyes. “It was slow.”', expected: [',”']},
    {text: '“Trade on the lake has grown since May{”.} said Ana Reyes.', expected: [',”']},
    {text: '“Trade on the lake has grown since May{,”} The fund also lends boats.', expected: ['.”']},
    {text: '“Trade on the lake has grown since May,” {H}e said on Friday.', expected: ['h']},
    {text: 'He argued {that, “}trade on the lake has grown since May.”', expected: ['that “']},
    {text: 'Ms. Reyes said, “{t}rade on the lake has grown since May.”', expected: ['T']},
    {
      text: '"Trade on the lake has grown since May,{"said} Ana Reyes.',
      expected: ['" said']
    },
    {
      text: '“Trade has grown since the fair.” He continued, “It will grow more this year.” Ana Reyes said, “We mend boats as always.”'
    },
    {
      text: '“Trade has grown since the fair,” said Ana Reyes. “It will grow more this year,” she said, “and that is good.” He said: “We sail at dawn as we always do.”'
    },
    {
      text: 'She said “yes” and added “Sea Day” to the list. A sign that says “Boats for hire on the lake.” He said that “trade on the lake has grown”. “Is it good for the crews on the lake?” she asked. “Boats are what we make at Quay Inc.” said Ana.'
    },
    {text: '“We are only here for one more year, but with this storm ...” she said.'},
    {
      text: '“We mend every boat that the storm took.” He said this on Friday. “We sail at dawn as always,” The Harbour Times wrote.'
    }
  ],
  check(release, report) {
    for (const {span, expected, because} of release.ask(jointsOf)) {
      report(span, `Unexpected \`${span.text}\`, expected \`${expected[0]}\`: ${because}`, {expected})
    }
  }
})
