// Where a plural is due: behind "these", "other", "some of the", "a number of".

import {possessives} from '../../../spelling/closed.ts'
import {noun, Tag} from '../../../spelling/tags.ts'
import type {Release, Word} from '../../index.ts'
import {beside, formBeside, placesOf} from '../forms.ts'
import type {NounPhrase} from '../noun-phrases.ts'
import {isSmall, mainTagsOf, only, tagsOf} from '../verbs.ts'
import {hasPluralVerb, isBareThing, isManyThing, isOneOfTheMost, isSingleThing, isThing} from './several.ts'

export interface PluralDue {
  /** Where the plural should begin. */
  readonly first: Word
  /** What asks for it. */
  readonly behind: string
  /** Whether a noun phrase that begins there and is one thing is no other reading: stuff, a verb, a list. */
  readonly fits: (phrase: NounPhrase) => boolean
}

/** The places where a plural should begin. */
export function* pluralsDue(release: Release): Generator<PluralDue> {
  yield* behindMany(release)
  yield* behindAll(release)
  yield* behindSomeOf(release)
  yield* behindOther(release)
  yield* behindPart(release)
  yield* behindAmount(release)
}

/** More than one follows. */
const many = ['these', 'those', 'many', 'both', 'few']

/** "these project" */
function* behindMany(release: Release): Generator<PluralDue> {
  for (const determiner of inBody(release, many)) {
    const first = beside(determiner, 1)
    // "It will both gain time and save money."
    if (isModal(beside(determiner, -1))) continue
    if (first && !isShared(first)) yield {first, behind: determiner.text, fits: isManyThing}
  }
}

function isModal(word: Word | undefined) {
  return word !== undefined && (mainTagsOf(word) & Tag.modal) !== 0
}

/** "all participant" */
function* behindAll(release: Release): Generator<PluralDue> {
  for (const all of inBody(release, ['all'])) {
    const first = idioms.has(formBeside(all, -1)) ? undefined : beside(all, 1)
    if (first && !isShared(first)) yield {first, behind: all.text, fits: isSingleThing}
  }
}

/** "At all", "after all", "above all", "in all" */
const idioms = new Set('at after above in first best of most'.split(' '))

/** Some of several: the things follow behind "of the". */
const some = 'one two three four five several many few both each either neither'.split(' ')
const owners = new Set(['the', 'these', 'those', ...possessives])

/** "two of our school", "one of the most beautiful place" */
function* behindSomeOf(release: Release): Generator<PluralDue> {
  for (const part of inBody(release, some)) {
    const owner = formBeside(part, 1) === 'of' ? beside(part, 2) : undefined
    if (!owner || !owners.has(owner.form)) continue
    const isMost = formBeside(owner, 1) === 'most'
    if (isNumbered(part) && !(isMost && formBeside(part, -1) === 'that')) continue
    const first = isMost ? beside(owner, 2) : owner
    if (first) yield {first, behind: `${part.text} of`, fits: isMost ? isOneOfTheMost : isThing}
  }
}

/** "Division one of the parade", "the one of the lamp" */
function isNumbered(part: Word) {
  const before = beside(part, -1)
  return (
    before !== undefined && (/^(?:the|that|this|which)$/.test(before.form) || (tagsOf(before) & noun) !== 0)
  )
}

/** "in other country", "use different way": without anything that counts in front. */
function* behindOther(release: Release): Generator<PluralDue> {
  for (const word of inBody(release, ['other', 'different'])) {
    const before = beside(word, -1)
    if (!before || !isSmall(before)) continue
    if (!only(mainTagsOf(before), Tag.preposition | Tag.base | Tag.third | Tag.past)) continue
    const first = beside(word, 1)
    if (first && !isShared(first)) yield {first, behind: word.text, fits: isBareThing}
  }
}

/** "Some of the boat are": of one thing a part may be meant, but that has no verb in the plural. */
function* behindPart(release: Release): Generator<PluralDue> {
  for (const part of inBody(release, ['some', 'most', 'all'])) {
    const owner = beside(part, formBeside(part, 1) === 'of' ? 2 : 1)
    if (owner && owners.has(owner.form)) yield {first: owner, behind: part.text, fits: hasPluralVerb}
  }
}

/** "plenty of", "dozens of": the things follow at once. */
const amounts = 'plenty couple dozens hundreds thousands millions scores'.split(' ')
/** "A number of", "the majority of": with an article in front the things follow at once. */
const gatherings =
  'number group team variety range series list majority association network delegation lot'.split(' ')

/** "dozens of boat", "a wide range of product" */
function* behindAmount(release: Release): Generator<PluralDue> {
  for (const amount of inBody(release, [...amounts, ...gatherings])) {
    if (gatherings.includes(amount.form) && !hasArticle(amount)) continue
    const first = formBeside(amount, 1) === 'of' ? beside(amount, 2) : undefined
    if (first && !isShared(first)) yield {first, behind: `${amount.text} of`, fits: isBareThing}
  }
}

/** "a number", "a wide range" */
function hasArticle(amount: Word) {
  const before = beside(amount, -1)
  const isAdjective = before !== undefined && (mainTagsOf(before) & (Tag.adjective | Tag.ing)) !== 0
  return /^(?:an?|the)$/.test(formBeside(amount, isAdjective ? -2 : -1))
}

function inBody(release: Release, forms: readonly string[]) {
  return forms.flatMap((form) => placesOf(release, form)).filter(({part}) => part.role === 'body')
}

/** "Both ship and crew", "many producer and consumer groups" */
function isShared(first: Word) {
  return [1, 2].some((distance) => /^(?:and|or|nor|to)$/.test(formBeside(first, distance)))
}
