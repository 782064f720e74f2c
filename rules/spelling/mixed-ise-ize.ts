// "organise" and "realize" in one release.

import {prose} from '../../src/release/index.ts'
import {formsOf} from '../../src/release/words/forms.ts'
import {type Choice, isOwn, mixtureOf} from '../../src/release/words/mixture.ts'
import {rule} from '../../src/rule.ts'
import {lexicon} from '../../src/spelling/lexicon.ts'

/** "organise", "organised", "organisation": the letter that may be either. */
const ending = /^(.{3,}[^v]i)([sz])(e|es|ed|ing|er|ers|ation|ations|ational)$/

/** These have nothing to do with the Greek ending, and are written with an s (or a z) everywhere. */
const fixed =
  /(?:advert|compr|expert|merchand|enterpr|exerc|superv|surpr|comprom|telev|improv|franch|disgu|desp|circumc|exc|inc|appr|chast|prem|prom|treat|prec|conc|dem|enfranch|capsi|par|anal|catal|paral|electrol|likew|otherw|cru|bru|no|po|ra|pra|appra|diagn|hypn|overpr)i?[sz]/

export default rule({
  id: 'mixed-ise-ize',
  summary: '-ise and -ize in one release.',
  why: 'American English writes -ize, the United Nations and Oxford too, most British papers and the European Union -ise.',
  severity: 'info',
  fix: 'offer',
  whole: true,
  examples: [
    {
      text: 'They organise what they {realize}, and the authorised organisation advises.',
      expected: ['realise']
    },
    {text: 'They organize races of tortoises, realize plans, and capsize boats; one tortoise won.'},
    {text: 'They organize the size of the prize, and advise on exercise for the enterprise they revised.'}
  ],
  check(release, report) {
    const choices: Choice[] = []
    for (const [form, words] of release.ask(formsOf)) {
      const found = form.length > 6 ? ending.exec(form) : null
      if (!found) continue
      const other = found[1]! + (found[2] === 's' ? 'z' : 's') + found[3]!
      if (!isEither(form, other)) continue
      for (const word of words) {
        if (prose.includes(word.part.role) && isOwn(release, word))
          choices.push({word, way: found[2] === 's' ? '-ise' : '-ize', other})
      }
    }
    choices.sort((a, b) => a.word.start - b.word.start)
    const mixture = mixtureOf(choices)
    if (!mixture) return
    const {odd, expected, usual, counts} = mixture
    report(
      odd.word,
      `Unexpected \`${odd.word.text}\`, expected \`${expected}\` as elsewhere (${usual.way}: ${counts.usual}, ${odd.way}: ${counts.odd})`,
      {expected: [expected], cause: {span: usual.word, reason: `\`${usual.word.text}\` is written here`}}
    )
  }
})

/** Whether both are words, as often written as the other (not "prise", which is hardly "prize"). */
function isEither(form: string, other: string) {
  const book = lexicon()
  return !fixed.test(form) && book.has(form) && book.has(other)
}
