// "its" where "it's" is meant, and the other way round.

import type {Release, Word} from '../../src/release/index.ts'
import {beside, formBeside, placesOf} from '../../src/release/words/forms.ts'
import {isSmall, mainTagsOf, only} from '../../src/release/words/verbs.ts'
import {rule} from '../../src/rule.ts'
import {noun} from '../../src/spelling/tags.ts'

const set = (words: string) => new Set(words.split(/\s+/))

/** Behind these stands a noun phrase, hardly ever a clause: "of it's members". */
const prepositions = set(
  `of in on to with for by from at through into under over within upon during against across per via between among towards toward
  beyond despite onto throughout around`
)

/** "Since it's free" is a clause, "since it's launch" hardly is. */
const beginnings = set(
  'inception founding foundation launch creation introduction establishment formation debut release beginning start opening independence incorporation publication'
)

/** Behind "it's" as "it is" or "it has", also after a preposition: "to what it's worth", "with it's being late". */
const predicates = set(
  `a an the not been just very so all about also only too no never always still already now really worth my your his her our their its
  this that these those what where when why how who like because in on at for from with to by of as if here there there's and or but`
)

/** What somebody owns rather than is: "and it's latest release", "launched it's website". */
const owned = set(
  `own latest headquarters website shareholders stockholders subsidiaries affiliates competitors predecessor successor customers
  portfolio flagship inception main entire respective sole inaugural upcoming newest existing`
)

/** "Its" before these is "it is": nobody owns "a", "the" or "not". */
const clauses = set('a an the not been because')

const adverbs = set('always also so very really too just now still quite never')

/** "Its easy to", "its clear that": adjectives that are no nouns and are followed by what is so. */
const judgements = set(
  `easy hard difficult important clear impossible necessary likely unlikely possible obvious essential crucial vital great good nice
  true wrong amazing wonderful sad critical unclear unfair imperative worth`
)
const whatIsSo = set('to that if when how why what')

export default rule({
  id: 'confused-its',
  summary: '“its” for “it’s”, or “it’s” for “its”.',
  why: '“it’s” is “it is” or “it has”; what belongs to it is “its”. Business Wire counts the mix-up among its most frequent catches.',
  severity: 'error',
  fix: 'offer',
  examples: [
    {text: 'The fund and each of {it’s} members agreed.', expected: ['its']},
    {text: 'Every bureau has a desk of {it’s} own, and {it’s} latest report says so.'},
    {text: "Every team works on {it’s} own, with {It's} partners.", expected: ['its']},
    {text: '{It’s} mission is to help; it expanded {it’s} operations.', expected: ['Its']},
    {text: 'They say {its} a good year and {its} not over; {Its} important to vote.', expected: ["it's"]},
    {
      text: "Come on Monday, since it's free, and it's been a year since it's had a head. It has grown since {it's} launch.",
      expected: ['its']
    },
    {text: 'The company raised its a cappella budget, its not-for-profit arm and its important to-do list.'},
    {
      text: 'It’s a good year, it’s members who decide, and for what it’s worth, of it’s being late nobody spoke.'
    }
  ],
  check(release, report) {
    for (const form of ["it's", 'its']) {
      for (const word of placesOf(release, form)) {
        const confused = form === 'its' ? isClause(release, word) : isPossessive(release, word)
        if (!confused) continue
        const right =
          form === 'its' ? `${word.text.slice(0, 2)}${apostrophe(release)}s` : `${word.text.slice(0, 2)}s`
        report(word, `Unexpected \`${word.text}\`, expected \`${right}\``, {expected: [right]})
      }
    }
  }
})

/** Takes an object, and no clause: "expanded it's operations". */
const takers = set(
  `expand expanded expands expanding launch launched launches launching modernise modernised modernising modernize modernized modernizing
  improve improved improves improving strengthen strengthened strengthens strengthening celebrate celebrated celebrates celebrating
  open opened opens opening complete completed completes completing increase increased increases increasing reduce reduced reduces
  reducing grow grew growing publish published publishes publishing release released releases releasing introduce introduced introduces
  introducing extend extended extends extending build built builds building develop developed develops developing host hosted hosts
  hosting hold held holds holding achieve achieved achieves achieving fulfil fulfilled fulfilling support supported supports supporting
  lose lost losing raise raised raises raising double doubled doubles doubling present presented presents presenting unveil unveiled
  unveils unveiling offer offered offers offering promote promoted promotes promoting protect protected protects protecting use used
  uses using bring brought bringing enhance enhanced enhances enhancing deliver delivered delivers delivering renew renewed renews renewing
  update updated updates updating move moved moves moving sell sold sells selling close closed closes closing`
)

/** A verb whose subject stands behind "it's": "it's mission is to help". */
const finite = set('is are was were has have had will would can includes include remains remain')

/** "its" as a clause: "its a", "its been", "its always easy to". */
function isClause(release: Release, word: Word) {
  const next = formBeside(release, word, 1)
  const second = formBeside(release, word, 2)
  if (next === 'a') return second !== 'cappella' && release.text[word.end + 1] === 'a'
  if (next === 'not') return !/^(?:in|un|im|so|very)/u.test(second)
  if (clauses.has(next)) return true
  if (next === 'going') return second === 'to'
  if (next === 'time')
    return (
      second === 'to' && formBeside(release, word, -1) === '' && formBeside(release, word, 3) !== 'market'
    )
  if (adverbs.has(next)) return judgements.has(second) && whatIsSo.has(formBeside(release, word, 3))
  return judgements.has(next) && whatIsSo.has(second)
}

/** "it's" as a possessive: "of it's members", "on it's own". */
function isPossessive(release: Release, word: Word) {
  const next = formBeside(release, word, 1)
  if (next === '' || predicates.has(next)) return false
  const before = formBeside(release, word, -1)
  if (owned.has(next)) return next === 'own' || next === 'latest' || before !== ''
  if (isThing(beside(release, word, 1)!) && (takers.has(before) || finite.has(formBeside(release, word, 2))))
    return true
  if (before === 'since') return beginnings.has(next)
  return prepositions.has(before) && !/(?:ing|ed|ly)$/u.test(next)
}

/** Usually a noun: "mission", "infrastructure"; "it's time is" is no sentence either. */
function isThing(word: Word) {
  return isSmall(word) && only(mainTagsOf(word), noun)
}

/** The apostrophe that this release uses. */
function apostrophe({text}: Release) {
  return text.includes('’') ? '’' : "'"
}
