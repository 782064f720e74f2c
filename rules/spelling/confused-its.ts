// "its" where "it's" is meant, and the other way round.

import type {Release, Word} from '../../src/release/index.ts'
import {confusablesOf, its} from '../../src/release/spelling/confusables.ts'
import {beside, formBeside, placesOf} from '../../src/release/words/forms.ts'
import {isSmall, mainTagsOf, only} from '../../src/release/words/verbs.ts'
import {wordsOf} from '../../src/release/words/words.ts'
import {rule} from '../../src/rule.ts'
import {modals} from '../../src/spelling/closed.ts'
import {plainOf} from '../../src/spelling/conjugation.ts'
import {lexicon} from '../../src/spelling/lexicon.ts'
import {closed, noun, Tag, verb} from '../../src/spelling/tags.ts'

const set = (words: string) => new Set(words.split(/\s+/))

/** Behind these stands a noun phrase, hardly ever a clause: "of it's members". */
const prepositions = set(
  `of in on to with for by from at through into under over within upon during against across per via between among towards toward
  beyond despite onto throughout around`
)

/** "Since it's free" is a clause, "since it's launch" hardly is. */
const beginnings = set(
  'inception founding foundation commissioning inauguration completion launch creation introduction establishment formation debut release beginning start opening independence incorporation publication'
)

/** Behind "it's" as "it is" or "it has", also after a preposition: "to what it's worth", "with it's being late". */
const predicates = set(
  `a an the not been just very so all about also only too no never always still already now really worth my your his her our their its
  this that these those what where when why how who like because in on at for from with to by of as if here there there's and or but`
)

const times = new Set(['since', 'before', 'after'])

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
    {text: '{It’s} aim is to mend the nets; what it’s like is another question.'},
    {text: 'The fund and each of {it’s} members agreed.', expected: ['its']},
    {text: 'Every bureau has a desk of {it’s} own, and {it’s} latest report says so.'},
    {text: "Every team works on {it’s} own, with {It's} partners.", expected: ['its']},
    {
      text: 'They will launch Gale, {it’s} new yawl. If they sail with Gale, it’s new territory.',
      expected: ['its']
    },
    {text: '{It’s} mission is to help; it expanded {it’s} operations.', expected: ['Its']},
    {text: 'They say {its} a good year and {its} not over; {Its} important to vote.', expected: ["it's"]},
    {text: '“{Its} high time we sailed,” she said, “and {its} about time.”', expected: ["It's"]},
    {
      text: "Come on Monday, since it's free, and it's been a year since it's had a head. It has grown since {it's} launch, after {it's} much awaited opening and before {it's} completion.",
      expected: ['its']
    },
    {
      text: 'It is known for the port and {it’s} website about boats; the port built {it’s} first quay and strengthened {it’s} national fleet.',
      expected: ['its']
    },
    {
      text: 'It tells of the port and {it’s} mending of nets. The crews left and it’s talking of war; and it’s mending nets.',
      expected: ['its']
    },
    {text: 'The quay has {it’s} limits, and the port did {it’s} work.', expected: ['its']},
    {
      text: 'They say it’s business as usual, and it’s budget season; they believe it’s good news, and it’s king of the quay. We hope it’s time. It fits better but it’s lighter, and it’s policy to wait.'
    },
    {text: 'The company raised its a cappella budget, its not-for-profit arm and its important to-do list.'},
    {
      text: 'It’s a good year, it’s members who decide, and for what it’s worth, of it’s being late nobody spoke.'
    }
  ],
  check(release, report) {
    const likelier = new Set(release.ask(confusablesOf).map(({word}) => word))
    for (const form of its) {
      for (const word of placesOf(release, form)) {
        const confused = form === 'its' ? isClause(release, word) : isPossessive(release, word)
        if (!confused && !likelier.has(word)) continue
        const right =
          form === 'its' ? `${word.text.slice(0, 2)}${apostrophe(release)}s` : `${word.text.slice(0, 2)}s`
        report(word, `Unexpected \`${word.text}\`, expected \`${right}\``, {expected: [right]})
      }
    }
  }
})

const beforeVerbs = new Set(['to', ...modals, 'cannot', 'not'])

/** A noun that describes nothing and tells no deed: "budget", "share". */
function mayBeOwned(word: Word) {
  const tags = mainTagsOf(word)
  return isSmall(word) && (tags & noun) !== 0 && (tags & described) === 0
}

/** What may describe it rather than belong to it: "it's past", "it's well". */
const described = Tag.adjective | Tag.compared | Tag.participle | Tag.past | Tag.ing | Tag.adverb | closed

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

/** And one whose subject may look like a verb: "it's aim is", "it's plan was". */
const copulas = set('is was')

/** No clause follows these: "has it's limits", "did it's work". */
const having = set('has have had having do does did doing done')

/** "its" as a clause: "its a", "its been", "its always easy to". */
function isClause(release: Release, word: Word) {
  const next = formBeside(word, 1)
  const second = formBeside(word, 2)
  if (next === 'a') return second !== 'cappella' && release.text[word.end + 1] === 'a'
  if (next === 'not') return !/^(?:in|un|im|so|very)/u.test(second)
  if (clauses.has(next)) return true
  if (next === 'going') return second === 'to'
  if (next === 'high' || next === 'about') return second === 'time'
  if (next === 'time')
    return second === 'to' && formBeside(word, -1) === '' && formBeside(word, 3) !== 'market'
  if (adverbs.has(next)) return judgements.has(second) && whatIsSo.has(formBeside(word, 3))
  return judgements.has(next) && whatIsSo.has(second)
}

/** "it's" as a possessive: "of it's members", "on it's own". */
function isPossessive(release: Release, word: Word) {
  const next = formBeside(word, 1)
  if (next === '' || predicates.has(next)) return false
  const before = formBeside(word, -1)
  if (owned.has(next)) return next === 'own' || next === 'latest' || before !== ''
  if (before === '' && next === 'new') return isApposed(release, word)
  const thing = beside(word, 1)!
  const verb = formBeside(word, 2)
  if (isThing(thing) && finite.has(verb)) return true
  if (mayBeOwned(thing) && copulas.has(verb)) return true
  if (takesObject(word) && (mayBeOwned(thing) || isDescribed(word))) return true
  if (isCounted(word) || isDoing(word)) return true
  // "After it's much awaited opening"
  if (prepositions.has(before) || times.has(before))
    if (/^(?:much|long)$/.test(next) && /ed$/u.test(verb)) return true
  if (times.has(before)) return beginnings.has(next)
  return prepositions.has(before) && !/(?:ing|ed|ly)$/u.test(next)
}

/** "They launched Gale, it's new yawl": what is said of the name that a verb has for its object. */
function isApposed(release: Release, word: Word) {
  const name = release.ask(wordsOf)[word.index - 1]
  if (!name?.vocable.isCapital || release.text.slice(name.end, word.start) !== ', ') return false
  let first = name
  for (let left: Word | undefined = name; left?.vocable.isCapital; left = beside(left, -1)) first = left
  const [deed, thing] = [beside(first, -1), beside(word, 2)]
  return (
    deed !== undefined &&
    isSmall(deed) &&
    (mainTagsOf(deed) & verb) !== 0 &&
    thing !== undefined &&
    (mainTagsOf(thing) & noun) !== 0
  )
}

/** Behind a verb that takes an object, and no clause: "expanded it's operations", "to balance it's budget". */
function takesObject(word: Word) {
  const before = beside(word, -1)
  if (!before || !isSmall(before)) return false
  if (having.has(before.form)) return true
  const tags = mainTagsOf(before)
  const isSurelyVerb = (tags & Tag.base) !== 0 && beforeVerbs.has(formBeside(word, -2))
  if (!isSurelyVerb && !only(tags, verb | Tag.adjective) && (tags & Tag.ing) === 0) return false
  if ((tags & verb) === 0) return false
  return !clausal.has(before.form) && !clausal.has(plainOf(before.form) ?? '')
}

/** Usually a noun: "mission", "infrastructure"; "it's time is" is no sentence either. */
function isThing(word: Word) {
  return isSmall(word) && only(mainTagsOf(word), noun)
}

/** "The port and it's share of": a noun that asks for an article has none, and no second noun that it would belong to. */
function isCounted(word: Word) {
  const next = beside(word, 1)!
  if (!mayBeOwned(next) || bare.has(next.form) || !listing.has(formBeside(word, -1))) return false
  const book = lexicon()
  if ((book.countability(next.form) ?? 0) < counted || book.goesBare(next.form)) return false
  const after = formBeside(next, 1)
  // "It's policy to", "and it's custom to".
  if (after === 'to') return false
  return after === '' || (closing & book.tags(after, 'main')) !== 0
}

/** "The port and it's mending of nets": what is done to something, and no "it is talking of". */
function isDoing(word: Word) {
  const next = beside(word, 1)!
  if (!isSmall(next) || (mainTagsOf(next) & Tag.ing) === 0 || formBeside(word, 2) !== 'of') return false
  const before = formBeside(word, -1)
  return (listing.has(before) || prepositions.has(before)) && !saidOf.has(next.form)
}

/** These have "of" behind them themselves. */
const saidOf = set(
  'thinking talking speaking dreaming hearing complaining approving disapproving tiring boasting smelling tasting disposing consisting despairing warning reminding running dying'
)

const listing = set('and or as nor than')

/** The share of the uses that ask for an article. */
const counted = 0.7

/** "It's king", "it's game on", "it's captain and": what somebody is without an article. */
const bare = set(
  'king queen game captain president chairman director manager head leader owner mother father home job day week night fact class'
)

/** What follows a noun that has nothing to do with the next word. */
const closing = Tag.preposition | Tag.conjunction | Tag.auxiliary | Tag.modal

/** "Built it's first website", "strengthen it's national champions". */
function isDescribed(word: Word) {
  const [next, thing] = [beside(word, 1)!, beside(word, 2)]
  if (thing === undefined || !isSmall(next) || !isSmall(thing)) return false
  return (mainTagsOf(next) & Tag.adjective) !== 0 && (mainTagsOf(thing) & noun) !== 0
}

/** The apostrophe that this release uses. */
function apostrophe({text}: Release) {
  return text.includes('’') ? '’' : "'"
}
