// Words that lost the space between them: "totwo", "permitfor", "atleast", "asaresult".

import {dictionary, Kind, lexicon} from './lexicon.ts'
import {pair} from './pairs.ts'
import {closed, noun, Tag, verb} from './tags.ts'

/** Words that stand before or behind almost any other; no compound is made with them. */
const small = new Set(
  `a of to in for on with at by and or the an is be as from that it are was will if not we you your our their this these those has have
  had more all which who but its his her they can may would could should into than then when where were been also no one two each such
  every about between during after before`.split(/\s+/)
)

/** Small words that begin or end ordinary words too ("inhouse", "onboard", "byline"): alone they prove nothing. */
const doubtful = new Set(
  'a an in on at by as or if it is be no one two out all to can may not has his her its the who'.split(' ')
)

/** With these, other words do not begin: "orsomething" is no word of anybody's. */
const separate = new Set('or as if is it its can may has his her the who one two'.split(' '))

export interface Split {
  /** Two of them, or three. */
  readonly words: readonly string[]
  /** Nobody writes the two as one word: one of them is an article, a preposition, a form of "be". */
  readonly sure: boolean
}

/** So often run together that nothing near them counts. */
const runTogether = new Map(
  Object.entries({
    alot: 'a lot',
    noone: 'no one',
    infact: 'in fact',
    inspite: 'in spite',
    ofcourse: 'of course',
    atleast: 'at least',
    aswell: 'as well',
    upto: 'up to',
    inorder: 'in order',
    eachother: 'each other',
    everytime: 'every time',
    abit: 'a bit',
    inthe: 'in the',
    ofthe: 'of the',
    tothe: 'to the',
    forthe: 'for the',
    onthe: 'on the',
    andthe: 'and the',
    atthe: 'at the',
    tobe: 'to be',
    asper: 'as per'
  })
)

/** Whether `form` is run together so often that no other word is meant. */
export function isRunTogether(form: string): boolean {
  return runTogether.has(form)
}

/** No two words of everyday English are longer together; looking for them in a line without spaces would take its square. */
const longest = 40

/** The words that `form` (small letters) was meant to be; none if there are none that stand side by side. */
export function splitOf(form: string): Split | undefined {
  if (form.length > longest) return
  const common = runTogether.get(form)?.split(' ')
  if (common) return {words: common, sure: true}
  return inTwo(form) ?? inThree(form)
}

/**
 * The two words of a compound that nobody writes as one: either the pair is frequent as two words ("hotelroom", "marketshares"), or both are
 * so long that English would never close them ("clustermanagement").
 */
export function openCompound(form: string): Split | undefined {
  if (form.length > longest || isClosedElsewhere(form)) return
  let best: Split | undefined
  let most = often
  for (let at = 3; at <= form.length - 3; at++) {
    const [left, right] = [form.slice(0, at), form.slice(at)]
    const together = pair(left, right)
    const isLong = Math.min(at, form.length - at) >= longPart && form.length >= longCompound
    if (together < most && !isLong) continue
    const isEither = isLong ? isKnownWell : isWord
    if (!isHead(left, right) || !isEither(left) || !isEither(right)) continue
    most = Math.max(most, together)
    best = {words: [left, right], sure: false}
  }
  return best
}

/** As often as "world map": some eighteen times in a million words. */
const often = 4.25
const longPart = 6
const longCompound = 14

/** A noun or an adjective before a noun; before what a verb does, only of two long words. */
function isHead(left: string, right: string) {
  const [before, after] = [lexicon().tags(left, 'main'), lexicon().tags(right, 'main')]
  if (((before | after) & closed) !== 0) return false
  return (before & (noun | Tag.adjective)) !== 0 && (after & (noun | verb)) !== 0
}

/** "stylesheet", where a list has the "stylesheets". */
function isClosedElsewhere(form: string) {
  const other = form.endsWith('s') ? form.slice(0, -1) : `${form}s`
  return lexicon().kinds(other) !== 0
}

function inTwo(form: string): Split | undefined {
  let best: Split | undefined
  let most = 0
  for (let at = 1; at < form.length; at++) {
    const left = form.slice(0, at)
    const right = form.slice(at)
    const score = scoreOf(left, right)
    if (score <= most) continue
    most = score
    best = {words: [left, right], sure: isSure(left, right)}
  }
  return best
}

/** "abridgeto", "asaresult": an article or a preposition is among them, and each goes with the next. */
function inThree(form: string): Split | undefined {
  if (form.length < shortThree) return
  for (let first = 1; first < form.length - 3; first++) {
    const left = form.slice(0, first)
    if (!isPart(left)) continue
    for (let second = first + 1; second < form.length - 1; second++) {
      const words = [left, form.slice(first, second), form.slice(second)] as const
      if (
        words.every(isPart) &&
        words.some((word) => small.has(word)) &&
        goes(words[0], words[1]) &&
        goes(words[1], words[2])
      )
        return {words, sure: true}
    }
  }
  return
}

const shortThree = 9

function isPart(word: string) {
  if (word.length < 4) return small.has(word)
  return isWord(word) || (word.length > 7 && isKnownWell(word))
}

function isKnownWell(word: string) {
  return lexicon().knows(word, dictionary) && lexicon().frequency(word) > 2.7
}

/** Often written side by side, or long enough to be nothing else. */
function goes(left: string, right: string) {
  return pair(left, right) > 0 || Math.min(left.length, right.length) > 4
}

function scoreOf(left: string, right: string) {
  if (right === 'a') return takesArticle(left) ? pair(left, right) : 0
  if ((left.length < 2 && left !== 'a') || right.length < 2 || !isWord(left) || !isWord(right)) return 0
  const together = pair(left, right)
  const book = lexicon()
  if (together > 0) return together
  // "ledgers that", "engine repaired": too rare a pair to be counted, but nothing else it could be.
  const long = Math.min(left.length, right.length) > 3
  return long || small.has(left) || small.has(right)
    ? Math.max(0, (book.frequency(left) + book.frequency(right) - 9) / 4)
    : 0
}

/** "witha", "overa" */
function takesArticle(word: string) {
  return word.length > 3 && (lexicon().tags(word, 'main') & (Tag.preposition | Tag.auxiliary)) !== 0
}

function isSure(left: string, right: string) {
  if (right === 'a') return true
  if (!small.has(left) && !small.has(right)) return false
  const together = pair(left, right)
  if (together > 3.2) return true
  if (separate.has(left) && right.length > 5 && lexicon().frequency(right) > 4.2) return true
  if (doubtful.has(left) && !small.has(right)) return together > 2 && left.length > 1
  return (
    (small.has(right) && !doubtful.has(right)) || (small.has(left) && !doubtful.has(left)) || together > 1.5
  )
}

function isWord(word: string) {
  return (lexicon().kinds(word) & (dictionary | Kind.weak)) !== 0 && lexicon().frequency(word) > 3.7
}
