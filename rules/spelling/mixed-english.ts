// British and American spellings in one release.

import {prose, type Release} from '../../src/release/index.ts'
import {formBeside, formsOf, placesOf} from '../../src/release/words/forms.ts'
import {type Choice, isOwn, mixtureOf} from '../../src/release/words/mixture.ts'
import {rule} from '../../src/rule.ts'
import {type Variant, varieties} from '../../src/spelling/varieties.ts'

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
    {text: 'It sold 12 per cent of its stock in {color}, 9 per cent in black.', expected: ['colour']},
    {
      text: 'It has a programme for crews. Our programme pays for a {program} on radio.',
      expected: ['programme']
    },
    {text: 'The program honors color at the theatre. The gas meter shows 12 per cent.'}
  ],
  check(release, report) {
    const choices: Choice[] = []
    const known = varieties()
    const forms = release.ask(formsOf)
    for (const [form, words] of forms) {
      const variant = known.get(form) ?? pairedIn(forms, form)
      if (!variant) continue
      for (const word of words) {
        if (!prose.includes(word.part.role) || !isOwn(release, word)) continue
        choices.push({word, way: variant.variety, other: variant.other})
      }
    }
    choices.push(...perCents(release))
    choices.sort((a, b) => a.word.start - b.word.start)
    const mixture = mixtureOf(choices)
    if (!mixture) return
    const {odd, expected, usual, counts} = mixture
    if (expected === '') return
    report(
      odd.word,
      `Unexpected ${odd.way} \`${odd.word.text}\`, expected \`${expected}\` as elsewhere (${usual.way} spellings: ${counts.usual}, ${odd.way}: ${counts.odd})`,
      {expected: [expected], cause: {span: usual.word, reason: `\`${usual.word.text}\` is ${usual.way}`}}
    )
  }
})

/** "meters" and "programs" are American only beside "metres" and "programmes". */
function pairedIn(forms: ReadonlyMap<string, unknown>, form: string): Variant | undefined {
  const other = pairs[form]
  return other && forms.has(other) ? {variety: 'American', other} : undefined
}

const pairs: Readonly<Record<string, string>> = {
  meter: 'metre',
  meters: 'metres',
  program: 'programme',
  programs: 'programmes'
}

/** "Per cent" in two words is British; which of the two it is does not make a text odd. */
function perCents(release: Release): Choice[] {
  return placesOf(release, 'per')
    .filter(
      (word) => formBeside(word, 1) === 'cent' && prose.includes(word.part.role) && isOwn(release, word)
    )
    .map((word) => ({word, way: 'British', other: ''}))
}
