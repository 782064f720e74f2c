// Whether a word is surely a verb with an object behind it: "to launch", "has launched", "by launching"; not "a publicly traded company".

import {noun, Tag, type Tags} from '../../../spelling/tags.ts'
import type {Release, Word} from '../../index.ts'
import {beside, formBeside} from '../forms.ts'
import {isDeterminer, isPossessive} from '../noun-phrases.ts'
import {compounds, isSmall, mainTagsOf, only} from '../verbs.ts'
import {isJoined, opensPair} from './fixed-phrases.ts'
import {nounful} from './verbs-behind-to.ts'

/** Whether what stands in front of `verb`, which has the readings `tags`, shows that it is one. */
export function takesObject(release: Release, verb: Word, tags: Tags): boolean {
  if (having.has(verb.form)) return true
  const before = beforeAdverbs(verb)
  if (!before)
    return (tags & noun) === 0 && (isBehindBracket(release, verb, tags) || isBehindComma(release, verb))
  const left = mainTagsOf(before)
  if (isBeing(verb)) return !['there', 'that', 'what', 'it'].includes(before.form)
  if ((tags & Tag.participle) !== 0 && (having.has(before.form) || shortened.has(before.form))) return true
  if (before.form === 'to' && isNoInfinitive(before, verb)) return false
  if ((tags & Tag.base) !== 0) return isBeforeBase(before, left) || (only(tags, Tag.base) && isPlural(before))
  if ((tags & Tag.ing) !== 0) return isGerund(verb, before, left)
  if ((tags & Tag.third) !== 0) return isThird(verb, before, tags)
  return (tags & noun) === 0 && isPast(verb, before, tags)
}

/** "is", "was" */
export function isBeing({form}: Word): boolean {
  return form === 'is' || form === 'was'
}

/** Whoever has a platform has one, also if it is a "proven platform". */
export const having: ReadonlySet<string> = new Set(['has', 'have', 'had', 'having'])

/** "we’ve launched" */
const shortened = new Set("i've you've we've they've".split(' '))

/** The word in front, over an adverb or two that stand between. */
function beforeAdverbs(verb: Word) {
  let before = beside(verb, -1)
  for (
    let steps = 0;
    before && steps < 2 && mainTagsOf(before) === Tag.adverb && before.form !== 'not';
    steps++
  )
    before = beside(before, -1)
  return before
}

/** "Ana Reyes (Peru) launched", "Okoro Mills (OKM) opened" */
function isBehindBracket({text}: Release, verb: Word, tags: Tags) {
  if ((tags & Tag.past) === 0 || (tags & Tag.adjective) !== 0 || text[verb.start - 2] !== ')') return false
  return /\p{Lu}[\p{L}’'-]* \([^()]{1,60}\) $/u.test(text.slice(Math.max(0, verb.start - 100), verb.start))
}

/** "…, creating platform for trade": what else follows a comma may be a list, "dance, acting school". */
function isBehindComma({text}: Release, verb: Word) {
  return making.has(verb.form) && text.slice(verb.start - 2, verb.start) === ', '
}

const making = new Set(
  'making creating signing launching providing offering establishing giving becoming issuing adopting'.split(
    ' '
  )
)

/** "an easy to follow manual", "lends support to cash product", "a farm to table kitchen" */
function isNoInfinitive(to: Word, verb: Word) {
  const left = formBeside(to, -1)
  return ready.has(left) || nounful.has(left) || isJoined(left, 'to', verb.form)
}

const ready = new Set(['easy', 'ready', 'hard', 'simple', 'quick', 'free', 'difficult', 'nice'])

/** "to launch", "not launch", "will launch", "we launch"; not "a May general election" */
function isBeforeBase(before: Word, left: Tags) {
  return ((left & Tag.modal) !== 0 && isSmall(before)) || /^(?:to|not|we|they|i|you)$/.test(before.form)
}

/** "firms hold", "those who hold" */
function isPlural(before: Word) {
  return before.form === 'who' || (isSmall(before) && only(mainTagsOf(before), Tag.plural))
}

/** "by signing", but not "a volunteer writing group", "sort of meandering story" */
function isGerund(verb: Word, before: Word, left: Tags) {
  if (attributive.has(verb.form)) return false
  if (before.form === 'of' && opensPair.has(formBeside(before, -1))) return false
  return (left & (Tag.preposition | Tag.auxiliary)) !== 0 || before.form === 'when' || before.form === 'while'
}

/** In front of a noun these say what it is for: "of recording instruments", "a change in marketing approach", "the cost of living index". */
const attributive = new Set(
  `advertising banking boarding broadcasting building cleaning coming cooking drilling drinking driving existing exporting farming financing fishing
   following governing hearing heating housing landing learning leading lighting living logging manufacturing marketing meeting mining missing
   operating opening ordering packaging packing parking paying planning polling printing processing publishing purchasing racing reading recording recycling
   refining remaining reporting running sailing scoring selling shipping shopping spending swimming teaching testing trading training walking warning
   working writing`.split(/\s+/)
)

/** "the port opens", "she also plans"; not "these issues call for" */
function isThird(verb: Word, before: Word, tags: Tags) {
  if (/^(?:these|those|all|some|many|other)$/.test(before.form)) return false
  return (tags & noun) === 0 || (mainTagsOf(before) & Tag.pronoun) !== 0 || before.index < verb.index - 1
}

const subjects = new Set('has have had he she it they we i who which'.split(' '))

/** "has signed", "they signed", "Acme signed", "The minister signed"; not "a publicly traded company". */
function isPast(verb: Word, before: Word, tags: Tags) {
  if (subjects.has(before.form)) return true
  // "the board's proposed venture", "a Pitney computerized system"
  if (offered.has(verb.form) && !isSmall(before)) return false
  // "the first known line", "a 40 percent held unit"
  if ((tags & Tag.past) === 0 || /^(?:first|second|third|last|only|percent|pct)$/.test(before.form))
    return false
  if (compounds.has(verb.form) || before.kind !== 'word' || isPossessive(before)) return false
  // "signed the pact and opened depot", but not "a unique and encrypted card", "likes the tea and infused water"
  const isAdjective = (tags & Tag.adjective) !== 0
  if (before.form === 'and')
    return (
      !isAdjective && isNoun(beside(before, -1)) && !isIndefinite(beside(before, -2)) && isPastBefore(before)
    )
  // "a MIME encoded message"
  if (!isSmall(before))
    return !isAdjective && !isDeterminer(before) && (opensClause(before) || !hasDeterminer(before))
  // "a senior subordinated loan"
  if ((mainTagsOf(before) & Tag.adjective) !== 0 && isIndefinite(beside(before, -1))) return false
  return (mainTagsOf(before) & noun) !== 0 && opensClause(before)
}

/** Behind a name rather attributes than verbs. */
const offered = new Set(
  'proposed planned computerized computerised automated registered patented unnamed reported syndicated'.split(
    ' '
  )
)

function isNoun(word: Word | undefined) {
  return word !== undefined && only(mainTagsOf(word), noun)
}

/** "a tense and pressured race" */
function isIndefinite(word: Word | undefined) {
  return word?.form === 'a' || word?.form === 'an'
}

/** "The board signed the pact and": a past in the same clause */
function isPastBefore(and: Word) {
  let here = beside(and, -2)
  for (let steps = 0; here && steps < 10; steps++) {
    if ((mainTagsOf(here) & Tag.past) !== 0 && (mainTagsOf(here) & Tag.adjective) === 0) return true
    here = beside(here, -1)
  }
  return false
}

/** "The minister", "In May the new minister": a determiner with nothing in front begins what ends with `head`. */
function opensClause(head: Word) {
  let first: Word | undefined = head
  for (let steps = 0; first && steps < 4 && !isDeterminer(first); steps++) first = beside(first, -1)
  return first !== undefined && !beside(first, -1)
}

function hasDeterminer(name: Word) {
  const first = beside(name, -1)
  return first !== undefined && isDeterminer(first)
}
