// Two or three words written twice: "of the of the".

import type {Release, Word} from '../../src/release/index.ts'
import {beside, formBeside} from '../../src/release/words/forms.ts'
import {runInHeadingsOf} from '../../src/release/words/run-in-headings.ts'
import {wordsOf} from '../../src/release/words/words.ts'
import {rule} from '../../src/rule.ts'
import {formsOfBe, modals} from '../../src/spelling/closed.ts'

const auxiliaries = new Set([...formsOfBe, 'has', 'have', 'had', ...modals])
const articles = new Set(['the', 'a', 'an', 'its', 'their', 'our', 'his', 'my', 'your', 'this'])

export default rule({
  id: 'doubled-phrase',
  summary: 'A phrase of two or three words written twice.',
  why: 'The trace of an edit that was half made: “a member of the of the board”, “in the in the morning”.',
  severity: 'error',
  fix: 'offer',
  examples: [
    {
      text: 'It lends boats for the {Lake Open Day Lake Open Day} is free of charge.',
      expected: ['Lake Open Day', 'Lake Open Day. Lake Open Day']
    },
    {text: 'About Lake Bell Foundry Lake Bell Foundry is a maker of bells.'},
    {text: 'They named the lab the Lab, dubbed the mill the Mill and called the pier the Pier.'},
    {text: 'She is a member {of the of the} board.', expected: ['of the']},
    {text: 'The port will open {as part of as part of} the plan.', expected: ['as part of']},
    {text: 'Ana Reyes          Piet Holthuis\nChief Harbour Master          Chief Harbour Master'},
    {text: 'She was with the B.K.O. The B.K.O. was a fund of crews.'},
    {text: 'They went on and on and on, more and more and more, day by day by day, and had to had.'},
    {
      text: 'They call the lab the Lab. It is what it is, what it was, and that is that. The fund of funds of the fund of funds.'
    }
  ],
  check(release, report) {
    const words = release.ask(wordsOf)
    const headings = release.ask(runInHeadingsOf).map(({span}) => span)
    for (let at = 0; at + 3 < words.length; at++) {
      const length = isSlip(release, words, at, 3) ? 3 : isSlip(release, words, at, 2) ? 2 : 0
      if (length === 0) continue
      const [first, middle, end] = [words[at]!, words[at + length - 1]!, words[at + 2 * length - 1]!]
      at += 2 * length - 1
      const span = release.span(first.start, end.end)
      if (headings.some(({start}) => start >= span.start && start < span.end)) continue
      const once = release.text.slice(first.start, middle.end)
      // A name may end a sentence and begin the next.
      const next = release.text.slice(middle.end, end.end).trimStart()
      const isName = startsLarge(first) && /^\p{Lu}/u.test(next)
      report(
        span,
        `Unexpected \`${once}\` twice, expected it once${isName ? ' or a full stop between' : ''}`,
        {
          expected: isName ? [once, `${once}. ${next}`] : [once]
        }
      )
    }
  }
})

/** The `length` words from `at` on stand twice in a row, held together by words that nobody repeats for effect, as in "on and on and on". */
function isSlip(release: Release, words: readonly Word[], at: number, length: number) {
  if (!isTwice(words, at, length)) return false
  const forms = words.slice(at, at + length).map(({form}) => form)
  if (new Set(forms).size === 1 || !beside(words[at]!, 2 * length - 1)) return false
  const [last, next] = [words[at + length - 1]!, words[at + length]!]
  if (isColumn(release, last, next)) return false
  // "in the U.S. The U.S. is"
  if (last.kind === 'dotted' && startsLarge(next) && !startsLarge(words[at]!)) return false
  if (length > 2) return !/^(\S+) (?:and|by|after|or|upon) \1$/.test(forms.join(' '))
  if (isNamed(words[at]!)) return false
  return forms.some((form) => articles.has(form)) || forms.every((form) => auxiliaries.has(form))
}

function startsLarge({text}: Word) {
  return /^\p{Lu}/u.test(text)
}

/** "Harbour Master          Harbour Master", each below a name: two columns. */
function isColumn({text}: Release, left: Word, right: Word) {
  return right.start - left.end > 2 || text[left.end] === '\t'
}

/** A first look, for next to nothing fits: are the words the same but for capitals? */
function isTwice(words: readonly Word[], at: number, length: number) {
  for (let next = at; next < at + length; next++)
    if (words[next]!.form !== words[next + length]?.form) return false
  return true
}

/** "They call the lab the Lab." */
function isNamed(first: Word) {
  return /^(?:call(?:s|ed|ing)?|nam(?:es?|ed|ing)|label(?:s|l?ed|l?ing)?|dub(?:s|bed|bing)?)$/.test(
    formBeside(first, -1)
  )
}
