// "its" where "it's" is meant, and the other way round.

import type {Release, Word} from '../../src/release/index.ts'
import {beside, formBeside, placesOf} from '../../src/release/words/forms.ts'
import {isSmall, mainTagsOf, only} from '../../src/release/words/verbs.ts'
import {rule} from '../../src/rule.ts'
import {plainOf} from '../../src/spelling/conjugation.ts'
import {noun, Tag, verb} from '../../src/spelling/tags.ts'

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

/** Behind these a clause may follow: "hope it's news", "given it's summer". */
const clausal = set(
  `accept acknowledge admit agree announce appear argue ask assume be believe bet calculate check choose claim complain conclude confess
  confirm consider convince decide declare demand deny determine discover doubt ensure estimate exclaim expect explain fear feel figure
  find forget give guarantee guess have hear hope imagine indicate inform insist joke judge know lament learn let maintain mean mention note
  notice observe pray predict pretend promise prove provide realise realize recall reckon recognise recognize remark remember repeat
  report reveal say see seem sense show signal state stress suggest suppose suspect swear tell think trust understand urge verify view
  vow warn whisper wish wonder worry write`
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
  if (
    isThing(beside(release, word, 1)!) &&
    (takesObject(release, word) || finite.has(formBeside(release, word, 2)))
  )
    return true
  if (before === 'since') return beginnings.has(next)
  return prepositions.has(before) && !/(?:ing|ed|ly)$/u.test(next)
}

/** Behind a verb that takes an object, and no clause: "expanded it's operations". */
function takesObject(release: Release, word: Word) {
  const before = beside(release, word, -1)
  if (!before || !isSmall(before)) return false
  const tags = mainTagsOf(before)
  if (!only(tags, verb | Tag.adjective) && (tags & Tag.ing) === 0) return false
  if ((tags & verb) === 0) return false
  return !clausal.has(before.form) && !clausal.has(plainOf(before.form) ?? '')
}

/** Usually a noun: "mission", "infrastructure"; "it's time is" is no sentence either. */
function isThing(word: Word) {
  return isSmall(word) && only(mainTagsOf(word), noun)
}

/** The apostrophe that this release uses. */
function apostrophe({text}: Release) {
  return text.includes('’') ? '’' : "'"
}
