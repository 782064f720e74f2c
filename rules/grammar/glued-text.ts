// Two lines or sentences that have run into each other.

import {runInHeadingsOf} from '../../src/release/words/run-in-headings.ts'
import {type Seam, seamsOf} from '../../src/release/words/seams.ts'
import {rule} from '../../src/rule.ts'

export default rule({
  id: 'glued-text',
  summary: 'A heading or a sentence that runs into the next: “Our VisionThe plan”, “states?Chad”.',
  why: 'When text is copied, line breaks, spaces and dashes are lost. Wrong: “Our VisionThe plan is ready.” Right: “Our Vision” on a line of its own, and below it “The plan is ready.”',
  severity: 'warning',
  fix: 'offer',
  examples: [
    {
      text: 'Our {VisionThe} plan is to lend boats to young crews.',
      expected: ['Vision The', 'Vision\n\nThe']
    },
    {
      text: 'The {Collegeof} Trade and the envoys of Kenya {andGhana} met {inLagos} with Dr. Romanof of the Holland fund and {withShri} Okafor.',
      expected: ['College of']
    },
    {text: 'Key {FindingsWhile} most crews sail, some row.'},
    {
      text: 'We mend what is old: Quality {BoatsUltimately}, boats are wood. The port of {LimaMr}. Okafor spoke.'
    },
    {text: 'Write to 14 Quay Street, San Francisco, CA {94102United} States.', expected: ['94102 United']},
    {
      text: 'It has crews from three {states?Chad}, Niger and Mali.',
      expected: ['states – Chad', 'states? Chad']
    },
    {text: 'Why do boats {sink?The} answer is wood.', expected: ['sink? The']},
    {
      text: 'TradingView, JavaScript, McDonald, LinkedIn and iPhone; a HackerOne founder, the BoatsIn and the QuayUp app; see quay.example?id=3.'
    },
    {
      text: 'Form 1040A shows it. Fix the padding for anchorName entries: watchCount in the log, and the anchorPost is read. Undervaluing your {skillsWomen} are paid less.'
    },
    {
      text: 'About {Lake Foundry Lake Foundry} is a maker of bells. The Allure of {Salt Cedar Masts Salt cedar masts} are light. About {Tidewater Tidewater} lends boats. “It grew.”About {Quay Trust Quay Trust} is old.',
      expected: ['Lake Foundry\n\nLake Foundry']
    },
    {
      text: 'About {TidewaterTidewater} lends boats. About Lake {FoundryLake} Foundry is old. A ChaCha night.',
      expected: ['Tidewater\n\nTidewater', 'Tidewater Tidewater']
    },
    {
      text: 'We met at Lake Foundry Lake Foundry of Kisumu. The fund Duran Duran met. About the Port of Lagos.'
    },
    {text: 'The RowTo team and its RowTo app. On YouTube the crews of BoatsForAll sail.'}
  ],
  check(release, report) {
    for (const seam of release.ask(seamsOf)) {
      const expected = repairs(seam)
      const wanted = expected.map((text) => (text.includes('\n') ? 'a new line' : `\`${text}\``)).join(' or ')
      report(seam.span, `Unexpected \`${seam.span.text}\`, expected ${wanted}`, {expected})
    }
    for (const {span, closing, opening} of release.ask(runInHeadingsOf)) {
      report(span, `Unexpected heading in front of \`${opening}\`, expected a new line`, {
        expected: [`${closing}\n\n${opening}`]
      })
    }
  }
})

/** What each seam may have been, the likeliest first. */
function repairs({left, right, mark, dash}: Seam): string[] {
  const apart = `${left}${mark} ${right}`
  const below = `${left}\n\n${right}`
  if (left === right) return [below, apart]
  if (dash) return [`${left} – ${right}`, apart]
  return mark || /\p{N}$/u.test(left) || /^\p{Ll}/u.test(left) || /^\p{Ll}/u.test(right)
    ? [apart]
    : [apart, below]
}
