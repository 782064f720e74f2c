// Verbs that do not go with their subjects, where the subject is certain: "the number of ports have grown", "the companies has".

import {lexicon} from '../../../spelling/lexicon.ts'
import {Tag} from '../../../spelling/tags.ts'
import type {Release, Word} from '../../index.ts'
import {isGroup} from '../bodies.ts'
import {seasons} from '../determiners/several.ts'
import {beside, formBeside, formsOf, placesOf} from '../forms.ts'
import {nounPhraseAt} from '../noun-phrases.ts'
import {isClause} from '../verb-forms/bare-verbs.ts'
import {isSmall, mainTagsOf, only, tagsOf, textBefore} from '../verbs.ts'
import {behindCounted, behindDeeds, behindOne, isDeed} from './counted.ts'
import {isInName, isOpening, opens, startsSentence} from './openings.ts'
import {pronounVerbsOf} from './pronoun-verbs.ts'
import {behindPronouns} from './pronouns.ts'
import {antecedentOf, phraseBefore, type Subject, subjectBefore} from './subjects.ts'
import {inOtherNumber, isAuxiliary, numberWantedBy, plural, singular} from './verb-number.ts'

export interface Disagreement {
  readonly verb: Word
  /** The subject, as far as it decides. */
  readonly subject: string
  readonly expected: string
}

/** The verbs that do not go with their subjects, in order, but for those of `pronounVerbsOf`. */
export function disagreementsOf(release: Release): readonly Disagreement[] {
  const found = [
    ...behindCounted(release),
    ...behindDeeds(release),
    ...behindOne(release),
    ...behindSubjects(release),
    ...behindRelatives(release),
    ...behindTwo(release),
    ...behindThere(release),
    ...behindBarePlurals(release),
    ...behindPronouns(release)
  ]
  const order = found.sort((one, other) => one.verb.start - other.verb.start)
  if (order.length === 0) return order
  const told = new Set(release.ask(pronounVerbsOf).map(({span}) => span.start))
  return order.filter(({verb}, at) => verb !== order[at - 1]?.verb && !told.has(verb.start))
}

/** "The companies has", "The ports of the lake has", "The ministers signs", "This project are", "The fund provide boats" */
function* behindSubjects(release: Release): Generator<Disagreement> {
  for (const [form, places] of release.ask(formsOf)) {
    const wanted = numberWantedBy(form)
    if (wanted === 'either') continue
    for (const verb of places) {
      if (verb.part.role !== 'body' || !isSmall(verb)) continue
      const subject = subjectBefore(release, verb)
      if (!subject || subject.number === wanted || !hasVerbIn(release, subject, verb)) continue
      const expected = inOtherNumber(form, wanted)
      const text = release.text.slice(subject.first.start, subject.last.end)
      if (expected) yield {verb, subject: text, expected}
    }
  }
}

/** "The mills which was built", "the director, who have led it": what is meant stands right in front, and nothing else can be meant. */
function* behindRelatives(release: Release): Generator<Disagreement> {
  for (const relative of ['who', 'which', 'that'].flatMap((form) => placesOf(release, form))) {
    const verb = relative.part.role === 'body' ? beside(relative, 1) : undefined
    const wanted = verb && isSmall(verb) ? numberWantedBy(verb.form) : 'either'
    if (!verb || wanted === 'either') continue
    const subject = antecedentOf(release, relative)
    if (!subject || subject.number === wanted) continue
    if (!isAuxiliary(verb.form) && !only(tagsOf(verb), Tag.base | Tag.third)) continue
    const expected = inOtherNumber(verb.form, wanted)
    const text = release.text.slice(subject.first.start, relative.end)
    if (expected) yield {verb, subject: text, expected}
  }
}

/** "There are no need", "there was no boats", "there are a plan" */
function* behindThere(release: Release): Generator<Disagreement> {
  for (const there of placesOf(release, 'there')) {
    const verb = there.part.role === 'body' ? beside(there, 1) : undefined
    const start = verb && isSmall(verb) ? beside(verb, 1) : undefined
    const wanted = verb && (singular[verb.form] ? 'plural' : plural[verb.form] ? 'singular' : undefined)
    if (!verb || !start || !wanted || !/^(?:no|an?)$/.test(start.form)) continue
    // "if there were a change"
    if (
      verb.form === 'were' &&
      /\b(?:if|though|unless|wish|whether|that)\b/i.test(textBefore(release, there, 40))
    )
      continue
    const phrase = nounPhraseAt(release, start)
    if (!phrase?.sure || phrase.number === wanted || phrase.number === 'either' || isGroup(phrase.head.form))
      continue
    // "There is a chance small firms may close."
    if (start.form !== 'no' && phrase.number === 'plural') continue
    // "There are a mill and a port."
    const isPlain = phrase.modifiers.every((word) => only(mainTagsOf(word), Tag.adjective | Tag.singular))
    if (!isPlain || !phrase.next || /^(?:and|or|nor)$/.test(phrase.next.form)) continue
    const expected = wanted === 'plural' ? singular[verb.form]! : plural[verb.form]!
    yield {verb, subject: there.text, expected}
  }
}

/** "The bank and the mill has", "Ama Okafor and the mill has": two things with which the sentence begins. */
function* behindTwo(release: Release): Generator<Disagreement> {
  for (const verb of Object.keys(plural).flatMap((form) => placesOf(release, form))) {
    const second = verb.part.role === 'body' ? phraseBefore(verb) : undefined
    const and = second && articles.has(second.first.form) ? beside(second.first, -1) : undefined
    const first = and?.form === 'and' ? (thingBefore(release, and) ?? nameBefore(release, and)) : undefined
    if (!second || !first) continue
    const subject = release.text.slice(first.start, second.last.end)
    yield {verb, subject, expected: plural[verb.form]!}
  }
}

/** Where "the bank" of "the bank and" begins, if it opens a sentence or a clause. */
function thingBefore(release: Release, and: Word): Word | undefined {
  const thing = phraseBefore(and)?.first
  if (!thing || !articles.has(thing.form) || beside(thing, -1)) return
  return opens(release, thing) ? thing : undefined
}

/** Where "Ama Okafor" of "Ama Okafor and" begins, if it opens a sentence. */
function nameBefore(release: Release, and: Word): Word | undefined {
  let first = beside(and, -1)
  if (!first?.vocable.isCapital || lexicon().has(first.form)) return
  for (let left = beside(first, -1); left?.vocable.isCapital; left = beside(left, -1)) first = left
  return isOpening(release, first) ? first : undefined
}

const articles = new Set('the a an its our their his her this'.split(' '))

/** Whether `verb` is surely the verb of `subject`: no noun, no subjunctive, no infinitive. */
function hasVerbIn(release: Release, subject: Subject, verb: Word) {
  if (plural[verb.form] !== undefined) return true
  if (subject.number === 'plural') return isVerb(release, verb, Tag.third)
  const {first, head, last} = subject
  if (head !== last && !isDeed(head)) return false
  if (verb.form === 'are') return true
  // "that the fund have", "if the fund were"
  const before = formBeside(first, -1)
  if (singular[verb.form] !== undefined) return !/^(?:that|if|as|though|unless|whether)$/.test(before)
  return before === '' && head === last && isVerb(release, verb, Tag.base) && !isListed(verb)
}

/** "The ministers signs the pact", but not "the savings plans the firm offers"; "the fund provide boats", but not "the port plan". */
function isVerb(release: Release, verb: Word, tag: number) {
  if (only(tagsOf(verb), tag)) return true
  const next = beside(verb, 1)
  if (!next) return false
  if (objects.has(next.form)) return !isWhen(next)
  if (only(mainTagsOf(verb), tag) && (next.kind === 'number' || isUsual(verb, next))) return true
  if (next.form === 'to') return aims.test(verb.form) && !hasVerb(next)
  if (next.form === 'that') return tag === Tag.third && sayings.test(verb.form)
  return next.form === 'the' && !isClause(release, next)
}

/** "The growth target this year" */
function isWhen(start: Word) {
  return start.form === 'this' && seasons.has(formBeside(start, 1))
}

/** "comes from", "takes place", "provide boats" */
function isUsual(verb: Word, next: Word) {
  if ((tagsOf(verb) & Tag.third) !== 0)
    return (mainTagsOf(next) & Tag.preposition) !== 0 && next.form !== 'of'
  return /^(?:place|part)$/.test(next.form) || mainTagsOf(next) === Tag.plural
}

const objects = new Set(
  'a an its our their his her my your this these those them us him it me itself themselves'.split(' ')
)
/** Verbs that take "to" and an infinitive. */
const aims =
  /^(?:aim|plan|want|hope|need|seek|intend|wish|attempt|promise|pledge|start|offer|help|work|serve)s?$/
/** Verbs that take "that" and a clause. */
const sayings = /^(?:show|report|mean|claim|note|demand|plan|hope|guarantee|hint|promise|estimate|signal)s?$/

/** Whether a verb in a form of its own follows `from` in the same sentence, without a comma between. */
function hasVerb(from: Word) {
  let next = beside(from, 1)
  for (let steps = 0; next && steps < 14; steps++) {
    if ((mainTagsOf(next) & (Tag.auxiliary | Tag.modal)) !== 0 || tagsOf(next) === Tag.third) return true
    next = beside(next, 1)
  }
  return false
}

/** "The help desk provide and others give" */
function isListed(verb: Word) {
  const next = beside(verb, 1)
  return !next || next.form === 'and' || next.form === 'or'
}

/** Who does something; a firm may be called "Partners". */
const doers = /(?:[^tr]ers|[^d]ents|ants|[^x]ists|[^o]ees|[^l]ors|men|women|children)$/
const firms =
  /^(?:partners|investors|advisers|advisors|papers|waters|matters|numbers|letters|others|quarters|headquarters|events|investments|payments)$/

/** "Participants has" at the beginning of a sentence */
function* behindBarePlurals(release: Release): Generator<Disagreement> {
  for (const verb of Object.keys(plural).flatMap((form) => placesOf(release, form))) {
    const head = verb.part.role === 'body' && isSmall(verb) ? beside(verb, -1) : undefined
    if (!head || lexicon().tags(head.form) !== Tag.plural || !doers.test(head.form) || firms.test(head.form))
      continue
    if (!startsSentence(release, head) || isInName(release, head.form)) continue
    yield {verb, subject: head.text, expected: plural[verb.form]!}
  }
}
