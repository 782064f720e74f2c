// British and American spellings in one release.

import {prose} from '../../src/release/index.ts'
import {formsOf} from '../../src/release/words/forms.ts'
import {type Choice, isOwn, mixtureOf} from '../../src/release/words/mixture.ts'
import {rule} from '../../src/rule.ts'
import {varieties} from '../../src/spelling/varieties.ts'

export default rule({
  id: 'mixed-english',
  summary: 'British and American spellings in one release.',
  why: 'Either is right, both together look pasted. Names and quotations keep their own; the majority decides.',
  severity: 'info',
  fix: 'offer',
  whole: true,
  examples: [
    {
      text: 'The centre honours dyers whose labour gave the mills their {color}.',
      expected: ['colour']
    },
    {text: 'The Department of Defense met the centre, which honours labour. “The color is fine,” she said.'},
    {text: 'The program honors color at the theatre.'}
  ],
  check(release, report) {
    const choices: Choice[] = []
    const known = varieties()
    for (const [form, words] of release.ask(formsOf)) {
      const variant = known.get(form)
      if (!variant) continue
      for (const word of words) {
        if (!prose.includes(word.part.role) || !isOwn(release, word)) continue
        choices.push({word, way: variant.variety, other: variant.other})
      }
    }
    choices.sort((a, b) => a.word.start - b.word.start)
    const mixture = mixtureOf(choices)
    if (!mixture) return
    const {odd, expected, usual, counts} = mixture
    report(
      odd.word,
      `Unexpected ${odd.way} \`${odd.word.text}\`, expected \`${expected}\` as elsewhere (${usual.way} spellings: ${counts.usual}, ${odd.way}: ${counts.odd})`,
      {expected: [expected], cause: {span: usual.word, reason: `\`${usual.word.text}\` is ${usual.way}`}}
    )
  }
})
