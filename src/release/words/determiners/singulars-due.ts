// Plurals where one is due: behind "each", "another", "this", "a".

import {noun, Tag} from '../../../spelling/tags.ts'
import {cardinals} from '../../figures/numerals.ts'
import type {Release, Word} from '../../index.ts'
import {beside, placesOf} from '../forms.ts'
import {type NounPhrase, nounPhraseAt} from '../noun-phrases.ts'
import {isSmall, mainTagsOf, only, tagsOf} from '../verbs.ts'
import {governs, isAnd, seasons} from './several.ts'

/** One follows. */
const single = ['each', 'every', 'another', 'this', 'a', 'an']

export interface PluralBehindOne {
  readonly noun: Word
  readonly determiner: Word
}

/** The plurals behind a determiner that takes a singular. */
export function* pluralsBehindOne(release: Release): Generator<PluralBehindOne> {
  for (const determiner of single.flatMap((form) => placesOf(release, form))) {
    const phrase = determiner.part.role === 'body' ? nounPhraseAt(release, determiner) : undefined
    if (phrase?.determiner !== determiner || !areMany(phrase, determiner)) continue
    if (isPronoun(determiner, phrase) || isCompound(release, determiner, phrase)) continue
    yield {noun: phrase.head, determiner}
  }
}

/** Whether it is surely more than one, and no amount that is one. */
function areMany(phrase: NounPhrase, {form}: Word) {
  const {head, sure, number, modifiers} = phrase
  if (!sure || number !== 'plural' || !isSmall(head)) return false
  if (mainTagsOf(head) !== Tag.plural || ones.test(head.form)) return false
  const isArticle = form === 'a' || form === 'an'
  const mayBeVerb = (tagsOf(head) & Tag.third) !== 0 && !isArticle
  if (mayBeVerb && !governs(phrase.next) && !(form !== 'this' && isFollowedByPast(phrase))) return false
  if (amounts.test(head.form)) return false
  if (modifiers.some(({kind, form}) => kind === 'number' || counts.has(form) || seasons.has(form)))
    return false
  return modifiers.every((word) => only(mainTagsOf(word), form === 'each' ? attributes | noun : attributes))
}

const attributes = Tag.adjective | Tag.compared

/** One in spite of their s. */
const ones =
  /^(?:.*ics|news|series|species|headquarters|means|works|crossroads|premises|barracks|sales|savings|earnings|proceeds|measles|diabetes|lens|chaos)$/

/** "Compare a hundreds of boats strong fleet": the determiner belongs to what the amount is of. */
const amounts = /^(?:dozen|hundred|thousand|million|billion)s$/

/** "Every two weeks", "another few days": the amount is one. */
const counts = new Set([
  ...cardinals,
  ...'few couple several dozen hundred thousand million billion other'.split(' ')
])

/** "Another companies followed", but not "this example showcases the port", "another offence students commit" */
function isFollowedByPast({modifiers, next}: NounPhrase) {
  return modifiers.length === 0 && next !== undefined && only(mainTagsOf(next), Tag.past | Tag.participle)
}

/** "From this doctors can read …", "one checked boats, another trailers and masts" */
function isPronoun(determiner: Word, {next}: NounPhrase) {
  if (determiner.form === 'another') return isAnd(next)
  const before = determiner.form === 'this' ? beside(determiner, -1) : undefined
  return before !== undefined && (tagsOf(before) & Tag.preposition) !== 0 && governs(next)
}

/** "a human rights and trade body", "a public affairs, events firm": the noun comes later. */
function isCompound(release: Release, {form}: Word, {modifiers, head, next}: NounPhrase) {
  if (form !== 'a' && form !== 'an') return false
  // "a products of"
  if (modifiers.length === 0) return !next || (mainTagsOf(next) & (Tag.preposition | Tag.auxiliary)) === 0
  if (modifiers.some((word) => amounting.has(word.form) || /dozen|hundred|thousand|million/.test(word.form)))
    return true
  return isAnd(next) || /[,(/-]/.test(release.text.slice(head.end, head.end + 2))
}

/** "a few boats", "a great many boats", "a mere nine boats" */
const amounting = new Set(
  'few many further good great record mere full whole total minimum maximum estimated additional extra'.split(
    ' '
  )
)
