// "then" after a comparative, "than" for what comes next.

import type {Release, Word} from '../../src/release/index.ts'
import {formBeside, placesOf} from '../../src/release/words/forms.ts'
import {rule} from '../../src/rule.ts'

const set = (words: string) => new Set(words.split(/\s+/))

/** Nothing but "than" follows these in running text. */
const always = set('rather other')

const comparatives = set(
  `more less fewer better worse greater higher lower larger smaller bigger longer shorter faster slower stronger weaker older younger
  earlier later sooner easier harder cheaper closer further farther wider deeper richer poorer safer cleaner brighter broader heavier
  lighter newer quicker simpler smarter tougher warmer cooler louder taller thinner thicker tighter nearer nicer happier healthier
  busier riskier costlier worthier`
)

/** Before these, "than" is "then". */
const times = set('since back until till')

export default rule({
  id: 'confused-then',
  summary: '“then” for “than”, or “than” for “then”.',
  why: '“than” compares, “then” tells the time; a spelling checker knows both.',
  severity: 'error',
  fix: 'offer',
  examples: [
    {text: 'More {then} 40 mills closed, rather {then} moved.', expected: ['than']},
    {text: 'The port is larger {then} twice its rival.', expected: ['than']},
    {text: 'It is more expensive {then} wool, and it sells more yarn {then} last year.'},
    {text: 'Output rose in May; since {than} it has fallen.', expected: ['then']},
    {
      text: 'If it grows larger then we stop, and once more then the day ends; the report came later, then the vote.'
    }
  ],
  check(release, report) {
    for (const word of placesOf(release, 'then')) {
      if (isComparison(release, word))
        report(word, 'Unexpected `then`, expected `than`', {expected: ['than']})
    }
    for (const word of placesOf(release, 'than')) {
      if (times.has(formBeside(word, -1)) && !comparatives.has(formBeside(word, -2)))
        report(word, 'Unexpected `than`, expected `then`', {expected: ['then']})
    }
  }
})

/** "more then 40", "better then ever", "rather then", "more costly then wool". */
function isComparison(release: Release, word: Word) {
  const before = formBeside(word, -1)
  const earlier = formBeside(word, -2)
  const next = formBeside(word, 1)
  if (always.has(before)) return earlier !== 'each' && earlier !== 'or' && earlier !== 'the' && next !== ''
  if (hasCondition(release, word)) return false
  if (comparatives.has(before)) return isCompared(release, word, next)
  return quantities.has(earlier) && !/(?:ed|ly)$/u.test(before) && !isDeed(next)
}

const quantities = set('more less fewer')

const nounPhrase = set('the a an it its this these those last any just ever all one two three ten')

/** What follows "than": a number, "ever", a noun phrase; not a verb in the past. */
function isCompared(release: Release, word: Word, next: string) {
  if (/^[ \u00a0][$€£¥]?\p{N}/u.test(release.text.slice(word.end, word.end + 3))) return true
  return (
    nounPhrase.has(next) ||
    /^(?:what|that|expected|before|we|they|he|she|you|i|most|other|half|twice|double|our|their|his|her|my|your|anyone|anything|many|some|is|was)$/u.test(
      next
    )
  )
}

/** "If it gets larger then we stop", "once more then": here "then" is the time or the consequence. */
function hasCondition(release: Release, word: Word) {
  const from = Math.max(word.part.start, word.start - 200)
  const before = release.text.slice(from, word.start).toLowerCase()
  return /\b(?:if|when|once|unless|until|whenever|because)\b/u.test(before)
}

/** "bought more wool then sold it", "needs more time then we": what comes after, or who does it. */
function isDeed(next: string) {
  return /ed$|^$|^(?:we|they|he|she|you|i|there|went|sold|came|took|made|gave|got|let|go|send|use|add)$/u.test(
    next
  )
}
