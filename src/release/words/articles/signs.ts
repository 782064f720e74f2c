// What speaks for a lost article in front of a bare noun: how it is written elsewhere, in this release and in English.

import {Kind, lexicon} from '../../../spelling/lexicon.ts'
import {pair} from '../../../spelling/pairs.ts'
import {closed, noun as nounTags, Tag} from '../../../spelling/tags.ts'
import type {Release, Word} from '../../index.ts'
import {indexAt} from '../../span.ts'
import {beside, placesOf} from '../forms.ts'
import {isDeterminer, type NounPhrase} from '../noun-phrases.ts'
import {sentencesOf} from '../sentences.ts'
import {mainTagsOf} from '../verbs.ts'

/** A noun phrase behind a preposition. */
export interface Governed {
  readonly preposition: Word
  readonly phrase: NounPhrase
}

export const prepositions =
  'of in to for with by at on from into through under after before during within across about over between against towards toward since among beyond throughout upon'.split(
    ' '
  )
/** Those that have a weight of their own. */
const weighed = prepositions.slice(0, 20)

/** What `observe` observes, in order. */
export const observations = [
  'constant',
  'the noun asks for an article',
  'very much so',
  'not quite so',
  'the preposition stands before the first word',
  'the same, with a modifier',
  'the preposition stands before the noun',
  'the same, with a modifier',
  'the first word follows "a" rather than "the"',
  'the same, with a modifier',
  'the noun follows "a" rather than "the"',
  'a modifier',
  'two modifiers or more',
  'a superlative or an ordinal first',
  'an adjective before the noun',
  'a noun before the noun',
  'the noun is a deed or a state',
  'the same, with "of" behind',
  'a sign behind',
  '"of" behind',
  'the same, and the noun asks for an article',
  '"of the" or "of Lagos" behind',
  '"to" behind',
  '"in" behind',
  '"for" behind',
  '"and" or "or" behind',
  '"that", "which" or "who" behind',
  'a noun in front of "of"',
  'the same, in the plural',
  'the same, with "a"',
  'the same, with "the"',
  'no noun in front of the preposition',
  'no article else in the sentence',
  'articles else in the sentence',
  'elsewhere in the release with an article',
  'elsewhere in the release without one',
  ...weighed
] as const

/** Endings of what happens or is so: "formation", "absence", "passage". */
const abstract = /(?:[st]ion|ment|[ae]nce|[ae]ncy|ness|ity|ing|al|ism|ship|age|ure)$/

/** The numbers from which `weights` make a score. */
export function observe(release: Release, {preposition, phrase}: Governed): number[] {
  const {modifiers, head, next} = phrase
  const noun = head.form
  const first = (modifiers[0] ?? head).form
  const form = preposition.form
  const behind = next ? next.form : ''
  const share = Math.max(0.004, asking(phrase))
  const asks = Math.log(share / (1.004 - share))
  const bare = often(form, first) - either(first)
  const single = Math.max(often('a', first), often('an', first)) - often('the', first)
  const headed = often(form, noun) - either(noun)
  const modified = modifiers.length > 0 ? 1 : 0
  const last = modified ? mainTagsOf(modifiers.at(-1)!) : 0
  const isDeed = abstract.test(noun)
  const isOf = behind === 'of'
  const {withArticle, without} = elsewhere(release, head)
  return [
    1,
    asks,
    Math.max(0, asks - 1),
    Math.max(0, asks + 1),
    bare,
    bare * modified,
    headed,
    headed * modified,
    single,
    single * modified,
    Math.max(often('a', noun), often('an', noun)) - often('the', noun),
    modified,
    Number(modifiers.length > 1),
    Number(isUtmost(modifiers[0])),
    Number((last & Tag.adjective) !== 0),
    Number((last & Tag.singular) !== 0 && (last & Tag.adjective) === 0),
    Number(isDeed),
    Number(isDeed && isOf),
    Number(next === undefined),
    Number(isOf),
    isOf ? asks : 0,
    Number(isOf && isDefinite(beside(next!, 1))),
    ...['to', 'in', 'for'].map((known) => Number(behind === known)),
    Number(behind === 'and' || behind === 'or'),
    Number(behind === 'that' || behind === 'which' || behind === 'who'),
    ...before(preposition),
    ...beyond(release, phrase),
    Math.log1p(withArticle),
    Math.log1p(without),
    ...weighed.map((known) => Number(known === form))
  ]
}

/** "largest", "first", "only": with such a word there is one that is meant. */
function isUtmost(word: Word | undefined) {
  if (!word) return false
  return ordinals.has(word.form) || ((mainTagsOf(word) & Tag.compared) !== 0 && word.form.endsWith('est'))
}

const ordinals = new Set(
  'first second third fourth fifth final last latter former main only same very'.split(' ')
)

/** What stands in front of the preposition: "a dose of", "miles of", "the growth of". */
function before(preposition: Word): number[] {
  const left = beside(preposition, -1)
  const tags = left ? mainTagsOf(left) : 0
  const isNoun = (tags & nounTags) !== 0
  const isOf = preposition.form === 'of' && isNoun
  const opening = isOf ? beforePhrase(preposition)?.form : undefined
  return [
    Number(isOf),
    Number(isOf && (tags & Tag.plural) !== 0),
    Number(opening === 'a' || opening === 'an'),
    Number(opening === 'the'),
    Number(!isNoun)
  ]
}

/** Articles in the rest of the sentence. */
function beyond(release: Release, phrase: NounPhrase): number[] {
  const sentences = release.ask(sentencesOf)
  const words = sentences[indexAt(sentences, phrase.start)]?.words ?? []
  let articles = 0
  for (const {form, start} of words) {
    if ((form === 'the' || form === 'a' || form === 'an') && start !== phrase.start) articles++
  }
  return [Number(articles === 0), articles / Math.max(6, words.length)]
}

/** Bare they are a field of life ("in industry"), with the name of a trade before them one of several: "in the film industry". */
const oneOfSeveral = new Set(['industry', 'community'])

/** How surely the noun asks for an article. */
export function asking({head, modifiers}: NounPhrase): number {
  const last = modifiers.at(-1)
  if (last && oneOfSeveral.has(head.form) && isTrade(last)) return 0.9
  return lexicon().countability(head.form) ?? 0
}

/** "of film industry", "with Kenyan side": whatever else is known, a branch of trade and a nation's side have their article. */
export function isBranch({head, modifiers}: NounPhrase): boolean {
  const [modifier] = modifiers
  if (!modifier || modifiers.length > 1) return false
  if (national.has(head.form))
    return modifier.vocable.isCapital && lexicon().knows(modifier.text, Kind.people)
  return branches.has(head.form) && isTrade(modifier) && !sides.has(modifier.form)
}

/** "in center field" */
const sides = new Set(['center', 'centre', 'left', 'right'])
const branches = new Set(['industry', 'sector', 'field'])
/** Of a people: "the Kenyan government". */
export const national: ReadonlySet<string> = new Set(
  'side government delegation parliament embassy economy'.split(' ')
)
/** Trades that are named for what is done. */
const done = new Set(
  `advertising banking brewing building catering dairying engineering farming fishing forestry gambling gaming housing logging manufacturing mining
   packaging printing processing publishing recycling refining retailing shipbuilding shipping sporting trucking tanning weaving`.split(
    /\s+/
  )
)

function isTrade(word: Word) {
  const tags = mainTagsOf(word)
  return done.has(word.form) || ((tags & nounTags) !== 0 && (tags & (Tag.adjective | Tag.ing)) === 0)
}

function isDefinite(word: Word | undefined) {
  return word !== undefined && (isDeterminer(word) || word.text[0] !== word.text[0]!.toLowerCase())
}

/** How often the release has the same noun with an article, and how often it has it right behind a preposition without one. */
function elsewhere(release: Release, head: Word) {
  let withArticle = 0
  let without = 0
  for (const place of placesOf(release, head.form)) {
    if (place === head || place.part.role !== 'body') continue
    const before = beforePhrase(place)
    if (!before) continue
    if (singular.has(before.form)) withArticle++
    else if ((mainTagsOf(before) & Tag.preposition) !== 0) without++
  }
  return {withArticle, without}
}

const singular = new Set(['a', 'an', 'the', 'each', 'every', 'this'])

/** The small word that stands before the noun and what belongs to it. */
function beforePhrase(noun: Word): Word | undefined {
  let word = beside(noun, -1)
  for (let steps = 0; word && steps < 4 && (mainTagsOf(word) & closed) === 0; steps++) word = beside(word, -1)
  return word
}

function either(word: string) {
  return Math.max(often('the', word), often('a', word), often('an', word))
}

/** The logarithm of how often a pair is written; what is not counted is a little rarer than the rarest that is. */
function often(left: string, right: string) {
  return pair(left, right) || 3.4
}
