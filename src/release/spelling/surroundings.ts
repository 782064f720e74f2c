// What stands around an unknown word: at each of its places, and all together.

import {isCapital} from '../../spelling/capitals.ts'
import {dictionary, Kind, lexicon} from '../../spelling/lexicon.ts'
import {Tag} from '../../spelling/tags.ts'
import type {Release} from '../index.ts'
import type {Evidence} from '../names/kinds.ts'
import {namesOf} from '../names/names.ts'
import {indexAt} from '../span.ts'
import {beside, formBeside} from '../words/forms.ts'
import {type Sentence, sentencesOf} from '../words/sentences.ts'
import type {Word} from '../words/words.ts'
import type {Place} from './strangers.ts'

/** Each as the share of the places where it is so. */
export interface Surroundings {
  unknown: number
  unknownFurther: number
  strangeNames: number
  foreign: number
  listed: number
  opens: number
  titled: number
  both: number
  capitalBefore: number
  capitalAfter: number
  commonBefore: number
  commonAfter: number
  nameBeside: number
  article: number
  preposition: number
  given: number
  titledName: number
  person: number
  inPerson: number
  inBody: number
  company: number
  apart: number
  opensName: number
  opensNoVerb: number
  linked: number
  office: number
}

/** What stands around the places of a word, the first eight of them. */
export function surroundingsOf(release: Release, places: readonly Place[]): Surroundings {
  const sum = nothing()
  const looked = places.slice(0, mostPlaces)
  for (const place of looked) look(release, place, sum)
  for (const key of Object.keys(sum) as (keyof Surroundings)[]) sum[key] /= looked.length
  return sum
}

/** So many places of a word are looked at. */
export const mostPlaces = 8

function nothing(): Surroundings {
  return {
    unknown: 0,
    unknownFurther: 0,
    strangeNames: 0,
    foreign: 0,
    listed: 0,
    opens: 0,
    titled: 0,
    both: 0,
    capitalBefore: 0,
    capitalAfter: 0,
    commonBefore: 0,
    commonAfter: 0,
    nameBeside: 0,
    article: 0,
    preposition: 0,
    given: 0,
    titledName: 0,
    person: 0,
    inPerson: 0,
    inBody: 0,
    company: 0,
    apart: 0,
    opensName: 0,
    opensNoVerb: 0,
    linked: 0,
    office: 0
  }
}

function look(release: Release, {word, start}: Place, sum: Surroundings) {
  const left = start > word.start ? '' : formBeside(word, -1)
  const sentence = sentenceOf(release, word.start)
  const opens = sentence?.words[0] === word
  const before = beside(word, -1)?.text ?? ''
  const after = beside(word, 1)?.text ?? ''
  const capitalBefore = !opens && isCapital(before)
  const capitalAfter = isCapital(after)
  const unknown = isUnknown(before) || isUnknown(after)
  sum.opens += Number(opens)
  sum.titled += Number(sentence !== undefined && isTitled(sentence))
  sum.foreign += Number(sentence !== undefined && isForeign(sentence))
  sum.listed += Number(word.part.role === 'list' || word.part.role === 'table')
  sum.capitalBefore += Number(capitalBefore)
  sum.capitalAfter += Number(capitalAfter)
  sum.commonBefore += Number(capitalBefore && isCommon(before))
  sum.commonAfter += Number(capitalAfter && isCommon(after))
  sum.nameBeside += Number((capitalBefore && !isCommon(before)) || (capitalAfter && !isCommon(after)))
  sum.article += Number(articles.has(left))
  sum.preposition += Number(prepositions.has(after))
  sum.both += Number(capitalBefore && capitalAfter)
  sum.opensName += Number(opens && capitalAfter)
  sum.opensNoVerb += Number(opens && after !== '' && !capitalAfter && !isPredicate(after))
  sum.linked += Number(isLinked(word, -1) || isLinked(word, 1))
  sum.office += Number(links.has(left) && offices.has(formBeside(word, -2)))
  sum.unknown += Number(unknown)
  sum.unknownFurther += Number(!unknown && sentence !== undefined && countIn(sentence).unknown > 1)
  sum.strangeNames += Number(sentence !== undefined && countIn(sentence).capitals > 2)
  sum.given += Number(isGiven(before))
  if (isCapital(word.text)) consult(release, word, sum)
  const earlier = release.text.slice(Math.max(0, word.start - 2), word.start)
  sum.apart += Number(/[,(]\s?$/u.test(earlier))
}

const articles = new Set('the a an this these our its their his her'.split(' '))

const prepositions = new Set('of for on in to and with'.split(' '))

const links = new Set(['of', 'for', 'and', 'on', 'the'])

/** What is named for its business: "Ministry of", "Act on". */
const offices = new Set(
  `ministry minister ministers department secretary bureau board office committee commission council directorate director directors
  division agency institute centre center act bill school faculty association federation chamber treaty convention organization
  organisation`.split(/\s+/)
)

/** A common word with a capital stands beyond a small one: "Ministry of", "and Technology". */
function isLinked(word: Word, away: -1 | 1) {
  if (!links.has(formBeside(word, away))) return false
  const beyond = beside(word, 2 * away)?.text ?? ''
  return isCapital(beyond) && isCommon(beyond)
}

/** What somebody who opens the sentence may do: "says", "is", "offers", "made". */
export function isPredicate(text: string): boolean {
  const tags = lexicon().tags(text.toLowerCase())
  return (tags & (Tag.third | Tag.past | Tag.auxiliary | Tag.modal)) !== 0
}

/** What the ledger of names has to say. */
function consult(release: Release, word: Word, sum: Surroundings) {
  const found = release.ask(namesOf).at(word.start)
  if (!found) return
  const {mention, name} = found
  const says = (...evidence: Evidence[]) =>
    Number(evidence.some((one) => mention.evidence.has(one) || name.evidence.has(one)))
  sum.titledName += says('honorific', 'title')
  sum.person += says('job', 'age', 'said')
  sum.inPerson += Number(mention.kind === 'person')
  sum.inBody += Number(mention.kind === 'organisation')
  sum.company += says('suffix', 'trademark')
}

function isUnknown(text: string) {
  return text.length > 2 && !lexicon().has(text)
}

function isGiven(text: string) {
  return isCapital(text) && (lexicon().kinds(text) & Kind.given) !== 0
}

/** As frequent as "nursing". */
const common = 3.7

/** A word that everybody writes small, though it stands here with a capital: "Committee", "Annual"; no "Grace". */
function isCommon(text: string) {
  const small = text.toLowerCase()
  const book = lexicon()
  return (
    small.length > 2 &&
    book.knows(small, dictionary) &&
    book.frequency(small) > common &&
    (book.kinds(text) & Kind.given) === 0
  )
}

function sentenceOf(release: Release, offset: number): Sentence | undefined {
  const sentences = release.ask(sentencesOf)
  return sentences[indexAt(sentences, offset)]
}

/** "Ústav pro studium totalitních režimů", "umuntu ngumuntu ngabantu": more words beside it that English does not have. */
export function isAmongForeign(release: Release, word: Word): boolean {
  for (const step of [-1, 1]) {
    const [near, far] = [beside(word, step), beside(word, step * 2)]
    if (near && far && isUnknown(near.text) && isUnknown(far.text)) return true
  }
  const sentence = sentenceOf(release, word.start)
  if (!sentence) return false
  const {smalls, unknown, accented} = countIn(sentence)
  return accented > 1 || (unknown > 3 && unknown > smalls * 0.25)
}

const titled = new WeakMap<Sentence, boolean>()

const counts = new WeakMap<Sentence, {smalls: number; unknown: number; capitals: number; accented: number}>()

/** Most words with a capital: there a capital says nothing. */
function isTitled(sentence: Sentence) {
  return remember(titled, sentence, ({words}) => {
    let capitals = 0
    let long = 0
    for (const {text, kind} of words) {
      if (kind !== 'word' || text.length < 4) continue
      long++
      if (isCapital(text)) capitals++
    }
    return long > 2 && capitals > long * 0.7
  })
}

/** Four unknown small words or more, and more than a third of them all. */
function isForeign(sentence: Sentence) {
  const {smalls, unknown} = countIn(sentence)
  return unknown > 3 && unknown > smalls * 0.34
}

/** How many small words a sentence has, how many of them are unknown, and how many unknown words with a capital, how many small ones with an accent. */
function countIn(sentence: Sentence) {
  return remember(counts, sentence, ({words}) => {
    const count = {smalls: 0, unknown: 0, capitals: 0, accented: 0}
    for (const {text, kind} of words) {
      if (kind !== 'word' || text.length < 2) continue
      if (isCapital(text)) count.capitals += Number(isUnknown(text))
      else {
        count.smalls++
        if (lexicon().has(text)) continue
        count.unknown++
        if (/[^\p{ASCII}’]/u.test(text)) count.accented++
      }
    }
    return count
  })
}

function remember<Answer>(
  memory: WeakMap<Sentence, Answer>,
  sentence: Sentence,
  judge: (sentence: Sentence) => Answer
) {
  const known = memory.get(sentence)
  if (known !== undefined) return known
  const verdict = judge(sentence)
  memory.set(sentence, verdict)
  return verdict
}
