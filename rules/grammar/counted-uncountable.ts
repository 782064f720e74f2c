// A word of number before what cannot be counted: "many equipment", "a number of research", "these information".

import type {Release, Word} from '../../src/release/index.ts'
import {beside, formBeside, placesOf} from '../../src/release/words/forms.ts'
import {nounPhraseAt} from '../../src/release/words/noun-phrases.ts'
import {tagsOf} from '../../src/release/words/verbs.ts'
import {rule} from '../../src/rule.ts'
import {lexicon} from '../../src/spelling/lexicon.ts'
import {Tag} from '../../src/spelling/tags.ts'

const counts: Readonly<Record<string, readonly string[]>> = {
  many: ['much', 'a lot of'],
  few: ['little'],
  fewer: ['less'],
  several: ['some', 'several pieces of'],
  numerous: ['much', 'a lot of'],
  these: ['this'],
  those: ['that'],
  number: ['amount'],
  two: ['two pieces of'],
  three: ['three pieces of'],
  four: ['four pieces of'],
  five: ['five pieces of'],
  another: ['another piece of', 'more']
}

export default rule({
  id: 'counted-uncountable',
  summary: 'A word of number before what cannot be counted.',
  why: 'What cannot be counted is much or little, never many or few. Wrong: many equipment, a large number of research, these information. Right: much equipment, a large amount of research, this information.',
  severity: 'warning',
  fix: 'offer',
  examples: [
    {
      text: 'The board met. It bought {many} equipment for the lab, and {several} new furniture for the hall.',
      expected: ['much', 'a lot of']
    },
    {
      text: 'The board met. A large {number} of useful research was done, and {these} information is new.',
      expected: ['amount']
    },
    {
      text: 'The board met. It has many equipment makers, several software firms, these news agencies, a number of research centres and many pieces of furniture.'
    },
    {
      text: 'The board met. Of these, information is the first. Those seeking assistance are few; many ports upgrade equipment, and these research and trade posts are free.'
    }
  ],
  check(release, report) {
    for (const [form, expected] of Object.entries(counts)) {
      for (const word of placesOf(release, form)) {
        const noun = word.part.role === 'body' ? countedBy(release, word) : undefined
        if (!noun) continue
        const reason = `Unexpected \`${word.text}\` before \`${noun.text}\`, which cannot be counted`
        report(word, `${reason}: expected ${expected.map((text) => `\`${text}\``).join(' or ')}`, {expected})
      }
    }
  }
})

/** The uncountable noun that `word` stands before: "equipment" in "many new equipment". */
function countedBy(release: Release, word: Word): Word | undefined {
  if (word.form === 'number' && formBeside(word, 1) !== 'of') return
  const first = beside(word, word.form === 'number' ? 2 : 1)
  const phrase = first && nounPhraseAt(release, first)
  if (!phrase?.sure || phrase.determiner || phrase.number !== 'singular') return
  if (lexicon().countability(phrase.head.form) !== 0 || phrase.next?.form === 'and') return
  return phrase.modifiers.every(isAttribute) ? phrase.head : undefined
}

/** "useful research", but not "those seeking assistance", "many departments upgrade equipment". */
function isAttribute(word: Word) {
  return (tagsOf(word) & (Tag.plural | Tag.ing | Tag.base)) === 0
}
