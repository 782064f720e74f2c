// A right word in the wrong place: "pubic service", "distance leaning", "the team was lead by".

import type {Release, Word} from '../../src/release/index.ts'
import {formBeside, formsOf} from '../../src/release/words/forms.ts'
import {rule} from '../../src/rule.ts'
import {casedAs} from '../../src/spelling/casing.ts'
import {type Confusion, confusedWords, confusionsOf} from '../../src/spelling/confusions.ts'

/**
 * Counts of word pairs alone do not decide this: with the 243,000 commonest pairs and a ratio of 150 to 1, two in three findings on
 * real releases were wrong. So each confusion lists the words that give it away.
 */
export default rule({
  id: 'confused-word',
  summary: 'A word that is mistaken for another that looks or sounds like it.',
  why: 'No dictionary sees it, and a reader sees nothing else; the words beside it give it away.',
  severity: 'error',
  fix: 'offer',
  examples: [
    {text: 'The ministry runs a distance {leaning} platform for {pubic} schools.', expected: ['learning']},
    {text: 'The {Untied} States was {lead} by the {statue} of limitations.', expected: ['United']},
    {text: 'WIPO Distance {Leaning} (Copyright) Platform; Los {Angles}', expected: ['Learning']},
    {
      text: 'The strike will {wreck} havoc on a risk {adverse} owner, and the point is {mute} point; she is a {women} with plans, which {begun} in May.',
      expected: ['wreak']
    },
    {
      text: 'A risk of adverse effects; women with plans have begun; the access in Tema, a troupe of dancers, mute swans and moot points.'
    },
    {
      text: 'The statute of limitations leads to leaning towers, public service and lead paint; we lead by example.'
    }
  ],
  check(release, report) {
    const forms = release.ask(formsOf)
    for (const written of confusedWords()) {
      for (const word of forms.get(written) ?? []) {
        const found = confusionsOf(written).find((confusion) => isConfused(release, word, confusion))
        if (!found) continue
        const expected = casedAs(word.text, found.meant)
        report(word, `Unexpected \`${word.text}\`, expected \`${expected}\``, {expected: [expected]})
      }
    }
  }
})

function isConfused(release: Release, word: Word, {before, after}: Confusion) {
  return (!before || stands(release, word, -1, before)) && (!after || stands(release, word, 1, after))
}

/** Whether one of `forms` stands beside the word: "of", "of-limitations" for two words, `.` for none, `#` for a figure. */
function stands(release: Release, word: Word, step: 1 | -1, forms: ReadonlySet<string>) {
  const near = beside(release, word, step)
  if (forms.has(near)) return true
  if (near === '.') return false
  const far = beside(release, word, step * 2)
  return forms.has(step > 0 ? `${near}-${far}` : `${far}-${near}`)
}

function beside(release: Release, word: Word, distance: number) {
  const form = formBeside(release, word, distance)
  if (form === '') return '.'
  return /^\p{N}/u.test(form) ? '#' : form
}
