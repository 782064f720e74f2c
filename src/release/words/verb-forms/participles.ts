// A bare verb, or a past that is no participle, behind "be" or "have", which take a participle: "is locate", "has went".

import {doneOf} from '../../../spelling/conjugation.ts'
import {grown} from '../../../spelling/inflect.ts'
import {lexicon} from '../../../spelling/lexicon.ts'
import {pair} from '../../../spelling/pairs.ts'
import {closed, noun, Tag} from '../../../spelling/tags.ts'
import type {Release, Word} from '../../index.ts'
import {trades} from '../articles/bare-trades.ts'
import {beside, formBeside} from '../forms.ts'
import {compounds, isBareVerb, isBareVerbWithObject, mainTagsOf, only, tagsOf, textBefore} from '../verbs.ts'

/** "is locate", "was hold in Lagos"; not "there was hope left", "all we did was apply". */
export function isNoParticipleAfterBe(release: Release, be: Word, verb: Word): boolean {
  return (
    isNoParticiple(release, be, verb) &&
    !(lasting.has(verb.form) || trades.has(verb.form)) &&
    !isThing(release, be, verb) &&
    !isDenied(verb) &&
    !isCreature(be) &&
    !isQuestioned(verb) &&
    !(verb.form !== 'use' && isGround(verb)) &&
    (isPassive(verb) || !cleft.test(textBefore(release, be, 120)))
  )
}

/** "has include"; not "those whom we want to have participate", "they have cause to fear". */
export function isNoParticipleAfterHave(release: Release, have: Word, verb: Word): boolean {
  return (
    isNoParticiple(release, have, verb) &&
    formBeside(have, -1) !== 'to' &&
    !isContact(have) &&
    !isAttribute(verb) &&
    !isGround(verb)
  )
}

/** A bare verb, or a past that is no participle ("went", "took"), where a participle is due. */
function isNoParticiple(release: Release, word: Word, verb: Word) {
  const form = verb.form
  if (compounds.has(formBeside(verb, 1)) || isPhraseOfVerbs(verb)) return false
  if (form === 'do' || tagsOf(verb) === Tag.past) return true
  // "was sign by": a sign is hardly ever an adjective.
  const unusual = isGraded(form) ? 0 : tagsOf(verb) & ~mainTagsOf(verb) & Tag.adjective
  if (!only(tagsOf(verb) & ~unusual, Tag.base | Tag.singular)) return false
  const done = doneOf(form)
  if (!done || done === form || lexicon().frequency(done) < 1) return false
  if (isBareVerb(release, verb) || isBareVerbWithObject(release, verb) || mainTagsOf(verb) === Tag.base)
    return true
  if (roles.has(form) || word.form === 'had' || !isEnd(verb)) return false
  return isWrittenFor(word.form, form, done)
}

/** "It was just sit and wait." */
function isPhraseOfVerbs(verb: Word) {
  const second = formBeside(verb, 1) === 'and' ? beside(verb, 2) : undefined
  return second !== undefined && (mainTagsOf(second) & Tag.base) !== 0 && (mainTagsOf(verb) & Tag.base) !== 0
}

/** "Shy" has "shier", which is nothing else; a "meeter" is somebody who meets. */
function isGraded(form: string) {
  return grown(form, 'er').some((compared) => lexicon().tags(compared) === Tag.compared)
}

/** Roles stand without an article: "she is host of the show". */
const roles = new Set(
  'host chair head coach captain guard guide pilot judge sponsor lead partner boss author champion heir'.split(
    ' '
  )
)

/** No noun stands behind that `verb` could belong to, and no "of" or "and". */
function isEnd(verb: Word) {
  const next = beside(verb, 1)
  if (!next) return true
  return (mainTagsOf(next) & (closed | Tag.adverb)) !== 0 && !['of', 'and', 'or'].includes(next.form)
}

/** "Was designed" is often written, and "was design" hardly ever. */
function isWrittenFor(before: string, form: string, right: string) {
  return pair(before, right) - pair(before, form) >= 2
}

/** These have no passive: "is belong" should be "belongs", and "is loathe" "is loath", which other rules say. */
const lasting = new Set(['belong', 'loathe', 'consist', 'depend', 'exist', 'happen'])

/** "there was hope left", "it was murder", "neglect, waste and loss"; but "it is require" is no thing. */
function isThing(release: Release, be: Word, verb: Word) {
  if ((tagsOf(verb) & Tag.singular) === 0) return false
  // "there has been contact", "there would be steam boats", "there was concern by the crews"
  const subject = formBeside(be, be.form === 'been' || be.form === 'be' ? -2 : -1)
  if (formBeside(verb, 1) === 'by') return subject === 'there'
  return subject === 'there' || subject === 'it' || release.text[verb.end] === ','
}

/** "It is not credit but trade" */
function isDenied(verb: Word) {
  return formBeside(verb, -1) === 'not' && formBeside(verb, 1) === 'but'
}

/** "Every human being came", "the powers that be agree": no form of "be" that has a verb behind it. */
function isCreature(be: Word) {
  if (be.form === 'be' && formBeside(be, -1) === 'that') return true
  const left = be.form === 'being' ? beside(be, -1) : undefined
  return left !== undefined && (mainTagsOf(left) & (Tag.adjective | Tag.determiner)) !== 0
}

/** "The question is do we know it." */
function isQuestioned(verb: Word) {
  return verb.form === 'do' && /^(?:i|you|we|they|these|those|the|our|your|their)$/.test(formBeside(verb, 1))
}

/** What people have to do something without an article: "have cause to", "have need of". */
const grounds = new Set(
  'cause reason hope need use call scope room time power hold leave licence license'.split(' ')
)

/** "They are cause for hope", "they have cause to fear". */
function isGround(verb: Word) {
  return grounds.has(verb.form) && /^(?:to|of|for)$/.test(formBeside(verb, 1))
}

/** "the first fair was hold by", "was hold in Lagos": no bare verb goes on like that. */
function isPassive(verb: Word) {
  const next = formBeside(verb, 1)
  if (next === 'by') return true
  const place = /^(?:in|on|at)$/.test(next) ? beside(verb, 2) : undefined
  return place !== undefined && (place.kind === 'number' || place.vocable.isCapital)
}

/** "All we did was apply", "What it does is include": a bare verb is right behind these. */
const cleft =
  /\b(?:do|does|did|done|doing|what|all|thing|step|way|goal|aim|job|plan|task|option|advice|best|first|next)\b[^.;:!?]*$/iu

/** "The plans we have change": "have" belongs to a clause of its own, and the verb to what stands in front of that. */
function isContact(have: Word) {
  const subject = have.form === 'have' ? beside(have, -1) : undefined
  const head = subject && /^(?:i|you|we|they|people)$/.test(subject.form) ? beside(subject, -1) : undefined
  return head !== undefined && (mainTagsOf(head) & noun) !== 0
}

/** "You have barbecue facilities": a thing in front of other things. */
function isAttribute(verb: Word) {
  const next = beside(verb, 1)
  if (!next || mainTagsOf(next) !== Tag.plural) return false
  return lexicon().frequency(verb.form) < ((tagsOf(verb) & Tag.singular) !== 0 ? 3.7 : 3)
}
