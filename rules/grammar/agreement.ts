// A verb in the plural for a subject in the singular, and the other way round: "the number of ports have grown".

import type {Release, Word} from '../../src/release/index.ts'
import {beside, formBeside, formOf, placesOf} from '../../src/release/words/forms.ts'
import {nounPhraseAt} from '../../src/release/words/noun-phrases.ts'
import {rule} from '../../src/rule.ts'

const singular: Readonly<Record<string, string>> = {are: 'is', were: 'was', have: 'has'}

export default rule({
  id: 'agreement',
  summary: 'A verb that does not go with its subject.',
  why: '“The number of”, “one of” and “each of” take the verb in the singular, however many things follow. Wrong: the number of ports have grown. Right: the number of ports has grown.',
  severity: 'info',
  fix: 'offer',
  examples: [
    {
      text: 'The number of visitors {have} grown. The number of small ports {are} the same.',
      expected: ['has']
    },
    {text: 'One of the ports {are} new. Each of the companies {have} a depot.', expected: ['is']},
    {
      text: 'A number of visitors have come. The number of ports has grown. One of the ports that are new is here.'
    },
    {
      text: 'Those in number one of the ports are old. Each is old. Only a small number of the mills have a depot.'
    }
  ],
  check(release, report) {
    for (const head of ['number', 'one', 'each'].flatMap((form) => placesOf(release, form))) {
      const verb = isSubject(release, head) ? verbOf(release, head) : undefined
      const expected = verb && singular[formOf(verb.text)]
      if (!expected) continue
      report(verb, `Unexpected \`${verb.text}\` after \`${head.text} of\`, expected \`${expected}\``, {
        expected: [expected]
      })
    }
  }
})

/** "The number of", "One of", "Each of" at the beginning of a sentence: what stands before may be the subject. */
function isSubject(release: Release, head: Word) {
  const first = formOf(head.text) === 'number' ? beside(release, head, -1) : head
  if (!first || (first !== head && formOf(first.text) !== 'the') || !/^\p{Lu}/u.test(first.text)) return false
  return formBeside(release, head, 1) === 'of'
}

/** The verb right behind "of the ports". */
function verbOf(release: Release, head: Word): Word | undefined {
  const start = beside(release, head, 2)
  const phrase = start && nounPhraseAt(release, start)
  return phrase?.number === 'plural' ? phrase.next : undefined
}
