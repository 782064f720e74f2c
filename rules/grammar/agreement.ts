// A verb in the plural for a subject in the singular, and the other way round: "the number of ports have grown".

import type {Release, Word} from '../../src/release/index.ts'
import {beside, formBeside, formOf, placesOf} from '../../src/release/words/forms.ts'
import {nounPhraseAt} from '../../src/release/words/noun-phrases.ts'
import {mainTagsOf} from '../../src/release/words/verbs.ts'
import {rule} from '../../src/rule.ts'
import {Tag} from '../../src/spelling/tags.ts'

const singular: Readonly<Record<string, string>> = {are: 'is', were: 'was', have: 'has'}
const plural: Readonly<Record<string, string>> = {is: 'are', was: 'were', has: 'have', does: 'do'}

/** What begins a subject in the plural; without one of them a plural may be a title or a field ("Sales is hard work"). */
const determiners = new Set('the these those both many several our their its all some few other'.split(' '))
/** Behind these a clause begins. */
const openers = new Set('that because although whether since while when if where'.split(' '))
/** More than one of these may be one amount: "the last two years is". */
const amounts =
  /^(?:(?:year|month|week|day|hour|minute|decade|mile|dollar|euro|pound|point|time|degree|cent|kilometre|kilometer|metre|meter|ton|tonne|sales|savings|earnings|proceeds|remains|means|headquarters|works|odds|whereabouts|media|data|statistics|news|police|.*ics)s?)$/

export default rule({
  id: 'agreement',
  summary: 'A verb that does not go with its subject.',
  why: '“The number of”, “one of” and “each of” take the verb in the singular, however many things follow; a plural takes it in the plural. Wrong: the number of ports have grown, the companies has signed. Right: the number of ports has grown, the companies have signed.',
  severity: 'info',
  fix: 'offer',
  examples: [
    {
      text: 'The number of visitors {have} grown. The number of small ports {are} the same.',
      expected: ['has']
    },
    {
      text: 'The companies {has} signed. He said that these small ports {was} closed. Both of them grew. Our members {does} not pay.',
      expected: ['have']
    },
    {
      text: 'What drives the companies is trade. Investing in the ports is new. The last two years is a long time. The headquarters is here.'
    },
    {
      text: 'The United Boats is a band. Only one of the companies has signed, and the growth of the ports is large. All the companies want is rest.'
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
    for (const verb of Object.keys(plural).flatMap((form) => placesOf(release, form))) {
      const subject = pluralBefore(release, verb)
      if (!subject) continue
      const expected = plural[verb.form]!
      report(verb, `Unexpected \`${verb.text}\` after \`${subject.text}\`, expected \`${expected}\``, {
        expected: [expected]
      })
    }
  }
})

/** "The companies" in front of "has", where a sentence or a clause begins with it and it is surely more than one. */
function pluralBefore(release: Release, verb: Word) {
  const head = verb.part.role === 'body' ? beside(release, verb, -1) : undefined
  if (!head || mainTagsOf(head) !== Tag.plural || amounts.test(head.form)) return
  let first = head
  for (let steps = 0; steps < 4; steps++) {
    const before = beside(release, first, -1)
    if (!before) break
    first = before
    if (determiners.has(first.form)) break
  }
  if (!determiners.has(first.form) || !opens(release, first)) return
  const phrase = nounPhraseAt(release, first)
  return phrase?.sure && phrase.number === 'plural' && phrase.next === verb ? phrase : undefined
}

/** Whether a sentence begins with `first`, or a clause behind "that". "All the firm wants is" is no such subject. */
function opens(release: Release, first: Word) {
  const before = beside(release, first, -1)
  if (before) return openers.has(before.form)
  return /^\p{Lu}/u.test(first.text) && first.form !== 'all'
}

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
