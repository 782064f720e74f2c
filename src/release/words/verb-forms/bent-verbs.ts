// A past or a third person behind a modal or a negative, which take the bare verb: "will provided", "doesn't publishes".

import {noun, Tag} from '../../../spelling/tags.ts'
import type {Release, Word} from '../../index.ts'
import {beside, formBeside} from '../forms.ts'
import {isPossessive} from '../noun-phrases.ts'
import {followsSubject, only, tagsOf, textBefore} from '../verbs.ts'

/** "will provided", "could grew"; not "the will provided by the mill". */
export function isBentAfterModal(release: Release, modal: Word, verb: Word): boolean {
  if (isTestament(modal)) return false
  if (isBent(verb)) return !isNounBehind(release, modal, verb)
  return isBentOrNoun(verb) && followsSubject(release, modal) && !isInverted(modal, verb)
}

/** "didn't went", "cannot provides" */
export function isBentAfterNegative(release: Release, negative: Word, verb: Word): boolean {
  return isBentOrNoun(verb) && !isAsked(verb) && !isCutShort(release, negative, verb)
}

/** A past, a participle or a third person, and nothing that may stand behind "will". */
function isBent(verb: Word) {
  const tags = tagsOf(verb)
  return only(tags, bent) && (tags & (Tag.past | Tag.third)) !== 0
}

/** The same, or a noun: "plans", "results". */
export function isBentOrNoun(verb: Word): boolean {
  if (bentAuxiliaries.has(verb.form)) return true
  const tags = tagsOf(verb)
  return only(tags, bent | noun) && (tags & (Tag.past | Tag.third)) !== 0
}

const bent = Tag.past | Tag.participle | Tag.third | Tag.adjective

/** "has", "did" and "does" as well: no modal stands in front of them. */
const bentAuxiliaries = new Set(['has', 'had', 'does', 'did', 'was', 'were'])

/** "Mr. Okafor’s will was settled", "the crew’s good will had grown", "the human will asserts itself" */
function isTestament(modal: Word) {
  const left = modal.form === 'will' ? beside(modal, -1) : undefined
  return left !== undefined && (isPossessive(left) || /^(?:good|free|human)$/.test(left.form))
}

/** "the will provided", "a must needed", "the can provided by the mill" */
function isNounBehind(release: Release, modal: Word, verb: Word) {
  const left = beside(modal, -1)
  if (!left) return ['can', 'may'].includes(modal.form)
  if (isPossessive(left)) return true
  if (
    (tagsOf(left) & (Tag.determiner | Tag.adjective | Tag.preposition)) !== 0 &&
    !followsSubject(release, modal)
  )
    return true
  return ['can', 'will'].includes(modal.form) && formBeside(verb, 1) === 'by'
}

/** "Burn it should crews pass": the subject stands behind its verb. */
function isInverted(modal: Word, verb: Word) {
  const next = modal.form === 'should' ? beside(verb, 1) : undefined
  return next !== undefined && (tagsOf(verb) & Tag.plural) !== 0 && (tagsOf(next) & Tag.base) !== 0
}

/** "Why can't teams pay?" */
function isAsked(verb: Word) {
  const next = (tagsOf(verb) & Tag.plural) !== 0 ? beside(verb, 1) : undefined
  return next !== undefined && (tagsOf(next) & Tag.base) !== 0
}

/** "The fact that they didn’t suggests …", "Those who don’t risks …": the verb belongs to what stands in front of the clause. */
function isCutShort(release: Release, negative: Word, verb: Word) {
  return (
    (tagsOf(verb) & Tag.third) !== 0 &&
    /\b(?:that|who|what|which|why|how)\b[^,.;:]*$/iu.test(textBefore(release, negative, 60))
  )
}
