// Whether a noun in the singular is one of several things, and no stuff, no body of people and no verb.

import {lexicon} from '../../../spelling/lexicon.ts'
import {Tag} from '../../../spelling/tags.ts'
import type {Word} from '../../index.ts'
import {isGroup} from '../bodies.ts'
import type {NounPhrase} from '../noun-phrases.ts'
import {things} from '../things.ts'
import {isSmall, mainTagsOf, tagsOf} from '../verbs.ts'

/** So often a noun asks for an article in the singular: it is a thing and no stuff. "One of the" says so itself. */
const countable = {bare: 0.7, several: 0.35, told: 0.3, most: 0.2}

/** One of these is many people, or a part of many things. */
const collective = new Set(
  `team group family committee board staff crew class public audience council company government population panel jury crowd cabinet
  delegation parliament party press media community faculty industry sector market network portfolio package set series collection
  workforce army navy police fleet squad club union lot bunch batch stock pair total rest majority minority half quarter third bulk
  remainder day week month year century world life time way kind sort type scope size nature stature calibre caliber`.split(
    /\s+/
  )
)

/** "This summer festivals open": when, not which. */
export const seasons: ReadonlySet<string> = new Set(
  'year month week weekend summer winter spring autumn fall morning afternoon evening night season quarter time century decade day'.split(
    ' '
  )
)

/** Whether it is surely one and not many. */
export function isOne({head, sure, number}: NounPhrase): boolean {
  const tags = mainTagsOf(head)
  const isNoun =
    (tags & Tag.singular) !== 0 &&
    (tags & ~(Tag.singular | Tag.base)) === 0 &&
    (tagsOf(head) & Tag.plural) === 0
  return sure && number === 'singular' && isSmall(head) && isNoun
}

/** "many country", "these project will end": without an article it is a thing; "these project growth" has a verb. */
export function isBareThing({determiner, modifiers, head, next}: NounPhrase): boolean {
  if (isOfTime(modifiers) || hasPlural(modifiers)) return false
  if (head.form === 'estate' && modifiers.at(-1)?.form === 'real') return false
  if (determiner || isAnd(next) || !isCounted(head)) return false
  return mainTagsOf(head) === Tag.singular || governs(next)
}

/** The same behind "these" or "both": no stuff stands there either. */
export function isManyThing(phrase: NounPhrase): boolean {
  const {head, modifiers, determiner, next} = phrase
  if (isBareThing(phrase)) return true
  if (isDone(phrase) || isOfTime(modifiers) || hasPlural(modifiers)) return false
  if (determiner || isAnd(next) || collective.has(head.form) || isGroup(head.form)) return false
  return mainTagsOf(head) === Tag.singular && (lexicon().countability(head.form) ?? 0) >= countable.several
}

/** "All participant", but not "all day", "all staff", "all personal initiative" or "all organisation is". */
export function isSingleThing(phrase: NounPhrase): boolean {
  const {head, modifiers, next} = phrase
  if (!isBareThing(phrase) || modifiers.length > 0) return false
  if (collective.has(head.form) || seasons.has(head.form)) return false
  if (!next) return true
  // "The guides all showcase your skill"
  return !/^(?:is|was|has)$/.test(next.form) && (mainTagsOf(next) & (Tag.determiner | Tag.pronoun)) === 0
}

/** "One of the most beautiful place": with an adjective it is no "most of the rice". */
export function isOneOfTheMost(phrase: NounPhrase): boolean {
  return phrase.modifiers.length > 0 && isThing(phrase, countable.most)
}

/** "Some of the product are" */
export function hasPluralVerb(phrase: NounPhrase): boolean {
  return isThing(phrase) && phrase.next !== undefined && /^(?:are|were|have)$/.test(phrase.next.form)
}

/** "one of the port": so countable at least, and nothing that is many in itself. */
export function isThing({modifiers, head, next}: NounPhrase, least: number = countable.told): boolean {
  return (
    !isAnd(next) &&
    !hasPlural(modifiers) &&
    next?.form !== 'itself' &&
    !collective.has(head.form) &&
    (lexicon().countability(head.form) ?? 0) >= least
  )
}

/** Whether it is the verb of the noun in front: "will", "has", "are". */
export function governs(word: Word | undefined): boolean {
  return word !== undefined && (mainTagsOf(word) & (Tag.modal | Tag.auxiliary)) !== 0
}

export function isAnd(word: Word | undefined): boolean {
  return word !== undefined && /^(?:and|or|nor)$/.test(word.form)
}

/** "These impact on trade" */
function isDone({modifiers, head, next}: NounPhrase) {
  const isVerb = modifiers.length === 0 && (tagsOf(head) & Tag.base) !== 0
  return isVerb && next !== undefined && (mainTagsOf(next) & Tag.preposition) !== 0
}

/** "those granted last year" */
function isOfTime(modifiers: readonly Word[]) {
  return modifiers.some(({form}) => form === 'last' || form === 'next')
}

/** "These conditions man did not keep", "many of its problems stem from it": the plural is there, and the last word is no noun. */
function hasPlural(modifiers: readonly Word[]) {
  return modifiers.some((word) => (mainTagsOf(word) & Tag.plural) !== 0)
}

/** Of these there are several: "country", "participant", and of two the "side". */
function isCounted({form}: Word) {
  return things.has(form) || form === 'side' || (lexicon().countability(form) ?? 0) >= countable.bare
}
