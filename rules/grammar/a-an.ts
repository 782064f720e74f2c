// "a" where the sound asks for "an", and the other way round.
// retext-indefinite-article does not look at capitals: it lets "a SME", "an UN" and "an Ukrainian" pass.

import type {Release} from '../../src/release/index.ts'
import {matches} from '../../src/release/span.ts'
import {lostAndsOf} from '../../src/release/spelling/ands.ts'
import {articleOf} from '../../src/release/words/sound.ts'
import {rule} from '../../src/rule.ts'

const article =
  /(?<![\p{L}\p{N}’'.,&/@*-])([Aa]n?)(?:\s|\s\n|\n\s)["“‘'(]?([$€£¥]?[\p{L}\p{N}](?:[\p{L}\p{N}]|[.,&’'-](?=[\p{L}\p{N}])){0,40}\.?)/gu
/** Behind these, "a" is a letter or a word of another language: "option a is", "a la carte". */
const notNouns =
  /^(?:an?|and|or|nor|is|are|was|in|of|on|as|at|if|it|to|la|el|un|una|o|e|i|am|than|al|us|all|der|den|dem|die)$/

export default rule({
  id: 'a-an',
  summary: '“a” before a vowel sound, “an” before a consonant sound.',
  why: 'The sound decides, not the letter: an hour, a one-off, an MoU, a UN envoy, an SME, an 18-year-old.',
  severity: 'error',
  fix: 'offer',
  examples: [
    {text: 'It took {a} hour, and {an} one-off payment.', expected: ['an']},
    {text: 'They signed {a} MoU with {an} UN agency and {a} SME.', expected: ['an']},
    {text: '{An} union of {a} 18-year-old, {an} European and {an} Ukrainian sailor.', expected: ['A']},
    {text: '{A} Ontario mill opened.', expected: ['An']},
    {text: '{A} “old” harbour with {a} $8 million crane and {an} hired pier.', expected: ['An']},
    {text: 'It was done with an  tag, and with a  urn.'},
    {
      text: 'An hour, a one-off, an MoU, a UN envoy, an SME, an X-ray, an $8 million, a 10-year, an 11th, a unit, an unimpeded, a US ship, an MRI, a NATO base, an LNG tank, a user, an heir, a hotel, a euro, a U-turn, an uncle.'
    },
    {
      text: 'Class A office space, option a is cheap, an historic port, Dr. A A. Okafor, S a i l, a la carte, An Giang, Neustadt an der Linde, vitamin A or B, a SQL table, an SQL table.'
    }
  ],
  check(release, report) {
    const ands = new Set(release.ask(lostAndsOf).map(({start}) => start))
    for (const match of matches(release.text, article)) {
      const [, said, word] = match as unknown as [string, string, string]
      const wanted = articleOf(word)
      if (!wanted || wanted === said.toLowerCase() || isOther(release, match.index, said, word)) continue
      if (ands.has(match.index)) continue
      const expected = said[0] === 'A' ? wanted.replace('a', 'A') : wanted
      const span = release.span(match.index, match.index + said.length)
      report(span, `Unexpected \`${said} ${word}\`, expected \`${expected} ${word}\``, {expected: [expected]})
    }
  }
})

/** "Dr. A A. Okafor", "S a i l s": letters one by one */
function isInitial(release: Release, at: number, word: string) {
  return (
    /^\p{L}\.?$/u.test(word) &&
    (word.endsWith('.') || /\p{L} $/u.test(release.text.slice(Math.max(0, at - 2), at)))
  )
}

/** Not the article: a letter, a name, a word of another language, a link. */
function isOther(release: Release, at: number, said: string, word: string) {
  if (notNouns.test(word) || release.literalAt(at) || isInitial(release, at, word)) return true
  // an old form that many keep
  if (said.toLowerCase() === 'an' && /^histor(?:y|ic|ical|ian)s?$/i.test(word)) return true
  if (said[0] !== 'A') return false
  if (said === 'An' && /^\p{Lu}/u.test(word)) return true
  return !/(?:^|[.!?:“"‘(—–-]\s{0,3}|\n)$/u.test(release.text.slice(Math.max(0, at - 4), at))
}
