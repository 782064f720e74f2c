// Verbs that do not fit the word in front: "in cultivate", "will provided", "is locate", "did not went".

import {formsOfBe, modals} from '../../spelling/closed.ts'
import {doneOf, goingOf, plainOf} from '../../spelling/conjugation.ts'
import {grown} from '../../spelling/inflect.ts'
import {lexicon} from '../../spelling/lexicon.ts'
import {pair} from '../../spelling/pairs.ts'
import {closed, noun, Tag} from '../../spelling/tags.ts'
import type {Release, Span, Word} from '../index.ts'
import {trades} from './bare-trades.ts'
import {isBareAfterPreposition} from './bare-verbs.ts'
import {beside, formBeside, placesOf} from './forms.ts'
import {infinitiveMisfits} from './infinitives.ts'
import {isPossessive} from './noun-phrases.ts'
import {
  afterAdverbs,
  compounds,
  followsSubject,
  isBareVerb,
  isBareVerbWithObject,
  isSmall,
  mainTagsOf,
  only,
  tagsOf,
  textBefore
} from './verbs.ts'

export interface Misfit {
  readonly verb: Span
  /** What stands in front and asks for another form. */
  readonly after: string
  /** The form that would fit, if the lexicon knows it. */
  readonly expected: string | undefined
}

/** Words that ask for a form of the verb behind them. */
interface Governor {
  readonly words: readonly string[]
  /** Whether adverbs may stand between: "will also provided". */
  readonly adverbs?: boolean
  /** Whether this verb cannot stand there. */
  misfits(release: Release, governor: Word, verb: Word): boolean
  /** The form that fits, of the verb's form. */
  mend(form: string): string | undefined
}

const negatives = "don't doesn't didn't won't wouldn't can't couldn't shouldn't mustn't cannot".split(' ')

const governors: readonly Governor[] = [
  {
    words: 'in of by with without from after before for through about into at upon'.split(' '),
    misfits: (release, word, verb) => isBareAfterPreposition(release, word, verb),
    mend: (form) => articleAndNoun(form) ?? goingOf(form)
  },
  {
    words: modals,
    adverbs: true,
    misfits: (release, word, verb) =>
      isBent(verb)
        ? !isNoun(release, word, verb) && !isTestament(word)
        : isBentNoun(verb) && followsSubject(release, word) && !isTestament(word) && !isInverted(word, verb),
    mend: plainOf
  },
  {
    words: formsOfBe,
    adverbs: true,
    misfits: (release, word, verb) =>
      isNoParticiple(release, word, verb) &&
      !(lasting.has(verb.form) || trades.has(verb.form)) &&
      !isThing(release, word, verb) &&
      !isDenied(verb) &&
      !isCreature(word) &&
      !isQuestioned(verb) &&
      !(verb.form !== 'use' && isGround(verb)) &&
      (isPassive(verb) || !cleft.test(textBefore(release, word, 120))),
    mend: doneOf
  },
  {
    words: 'has have had'.split(' '),
    adverbs: true,
    // "those whom we want to have participate", "they have cause to fear"
    misfits: (release, word, verb) =>
      isNoParticiple(release, word, verb) &&
      formBeside(word, -1) !== 'to' &&
      !isContact(word) &&
      !isAttribute(verb) &&
      !isGround(verb),
    mend: doneOf
  },
  {
    words: negatives,
    adverbs: true,
    misfits: (release, word, verb) =>
      (isBent(verb) || isBentNoun(verb)) && !isAsked(verb) && !isCutShort(release, word, verb),
    mend: plainOf
  }
]

/** "Why can't teams pay?" */
function isAsked(verb: Word) {
  const next = (tagsOf(verb) & Tag.plural) !== 0 ? beside(verb, 1) : undefined
  return next !== undefined && (tagsOf(next) & Tag.base) !== 0
}

/** "The fact that they didn’t suggests …", "Those who don’t risks …": the verb belongs to what stands in front of the clause. */
function isCutShort(release: Release, word: Word, verb: Word) {
  return (
    (tagsOf(verb) & Tag.third) !== 0 &&
    /\b(?:that|who|what|which|why|how)\b[^,.;:]*$/iu.test(textBefore(release, word, 60))
  )
}

/** "with abase of users": a verb that hardly anybody writes, and an article that has lost its space. */
function articleAndNoun(form: string) {
  const book = lexicon()
  const rest = form.slice(1)
  const isMeant =
    form.startsWith('a') &&
    book.frequency(form) < 2 &&
    book.frequency(rest) > 4 &&
    (book.tags(rest, 'main') & Tag.singular) !== 0
  return isMeant ? `a ${rest}` : undefined
}

/** "Burn it should crews pass": the subject stands behind its verb. */
function isInverted(word: Word, verb: Word) {
  const next = word.form === 'should' ? beside(verb, 1) : undefined
  return next !== undefined && (tagsOf(verb) & Tag.plural) !== 0 && (tagsOf(next) & Tag.base) !== 0
}

/** "Mr. Okafor’s will was settled", "the crew’s good will had grown", "the human will asserts itself" */
function isTestament(word: Word) {
  const left = word.form === 'will' ? beside(word, -1) : undefined
  return left !== undefined && (isPossessive(left) || /^(?:good|free|human)$/.test(left.form))
}

/** "You have barbecue facilities": a thing in front of other things. */
function isAttribute(verb: Word) {
  const next = beside(verb, 1)
  if (!next || mainTagsOf(next) !== Tag.plural) return false
  return lexicon().frequency(verb.form) < ((tagsOf(verb) & Tag.singular) !== 0 ? 3.7 : 3)
}

/** These have no passive: "is belong" should be "belongs", and "is loathe" "is loath", which other rules say. */
const lasting = new Set(['belong', 'loathe', 'consist', 'depend', 'exist', 'happen'])

const expletive = new Set(['there', 'it'])

/** "The question is do we know it." */
function isQuestioned(verb: Word) {
  return verb.form === 'do' && /^(?:i|you|we|they|these|those|the|our|your|their)$/.test(formBeside(verb, 1))
}

/** "the first fair was hold by", "was hold in Lagos": no bare verb goes on like that. */
function isPassive(verb: Word) {
  const next = formBeside(verb, 1)
  if (next === 'by') return true
  const place = /^(?:in|on|at)$/.test(next) ? beside(verb, 2) : undefined
  return place !== undefined && (place.kind === 'number' || place.vocable.isCapital)
}

/** "there was hope left", "it was murder", "neglect, waste and loss"; but "it is require" is no thing. */
function isThing(release: Release, word: Word, verb: Word) {
  if ((tagsOf(verb) & Tag.singular) === 0) return false
  // "there has been contact", "there would be steam boats", "there was concern by the crews"
  const subject = word.form === 'been' || word.form === 'be' ? -2 : -1
  if (formBeside(verb, 1) === 'by') return formBeside(word, subject) === 'there'
  return expletive.has(formBeside(word, subject)) || release.text[verb.end] === ','
}

/** "The plans we have change": "have" belongs to a clause of its own, and the verb to what stands in front of that. */
function isContact(word: Word) {
  const subject = word.form === 'have' ? beside(word, -1) : undefined
  const head = subject && /^(?:i|you|we|they|people)$/.test(subject.form) ? beside(subject, -1) : undefined
  return head !== undefined && (mainTagsOf(head) & noun) !== 0
}

/** "Every human being came", "the powers that be agree": no form of "be" that has a verb behind it. */
function isCreature(word: Word) {
  if (word.form === 'be' && formBeside(word, -1) === 'that') return true
  const left = word.form === 'being' ? beside(word, -1) : undefined
  return left !== undefined && (mainTagsOf(left) & (Tag.adjective | Tag.determiner)) !== 0
}

/** "It is not credit but trade" */
function isDenied(verb: Word) {
  return formBeside(verb, -1) === 'not' && formBeside(verb, 1) === 'but'
}

/** What people have to do something without an article: "have cause to", "have need of". */
const grounds = new Set(
  'cause reason hope need use call scope room time power hold leave licence license'.split(' ')
)

/** "They are cause for hope", "they have cause to fear". */
function isGround(verb: Word) {
  return grounds.has(verb.form) && /^(?:to|of|for)$/.test(formBeside(verb, 1))
}

/** "All we did was apply", "What it does is include": a bare verb is right behind these. */
const cleft =
  /\b(?:do|does|did|done|doing|what|all|thing|step|way|goal|aim|job|plan|task|option|advice|best|first|next)\b[^.;:!?]*$/iu

/** The verbs of the release that do not fit the word in front; none where there is doubt. */
export function misfitsOf(release: Release): readonly Misfit[] {
  const found: Misfit[] = [...infinitiveMisfits(release)]
  for (const governor of governors) {
    for (const word of governor.words.flatMap((form) => placesOf(release, form))) {
      const verb = governor.adverbs ? afterAdverbs(word) : beside(word, 1)
      if (!verb || !isSmall(verb) || !(isSmall(word) || opensSentence(release, word, verb))) continue
      if (!governor.misfits(release, word, verb)) continue
      found.push({verb, after: word.text, expected: governor.mend(verb.form)})
    }
  }
  return [...found, ...afterNot(release)].sort((one, other) => one.verb.start - other.verb.start)
}

/** "By submit the form, …": with a capital only what is a verb and nothing else. */
function opensSentence(release: Release, word: Word, verb: Word) {
  if (word.part.role !== 'body' || !openings.has(word.form) || beside(word, -1)) return false
  return isBareVerb(release, verb)
}

const openings = new Set(['by', 'after', 'before', 'without', 'for', 'in', 'through'])

/** "did not went", "does not publishes" */
function afterNot(release: Release): Misfit[] {
  return ['do', 'does', 'did'].flatMap((form) =>
    placesOf(release, form).flatMap((word) => {
      const verb = formBeside(word, 1) === 'not' ? beside(word, 2) : undefined
      if (!verb || !isSmall(verb) || !(isBent(verb) || isBentNoun(verb))) return []
      return [{verb, after: `${word.text} not`, expected: plainOf(verb.form)}]
    })
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

/** "Shy" has "shier", which is nothing else; a "meeter" is somebody who meets. */
function isGraded(form: string) {
  return grown(form, 'er').some((compared) => lexicon().tags(compared) === Tag.compared)
}

/** "It was just sit and wait." */
function isPhraseOfVerbs(verb: Word) {
  const second = formBeside(verb, 1) === 'and' ? beside(verb, 2) : undefined
  return second !== undefined && (mainTagsOf(second) & Tag.base) !== 0 && (mainTagsOf(verb) & Tag.base) !== 0
}

/** No noun stands behind that `verb` could belong to, and no "of" or "and". */
function isEnd(verb: Word) {
  const next = beside(verb, 1)
  if (!next) return true
  return (mainTagsOf(next) & (closed | Tag.adverb)) !== 0 && !['of', 'and', 'or'].includes(next.form)
}

/** Roles stand without an article: "she is host of the show". */
const roles = new Set(
  'host chair head coach captain guard guide pilot judge sponsor lead partner boss author champion heir'.split(
    ' '
  )
)

/** "Was designed" is often written, and "was design" hardly ever. */
function isWrittenFor(before: string, form: string, right: string) {
  return pair(before, right) - pair(before, form) >= 2
}

/** "has", "did" and "does" as well: no modal stands in front of them. */
const bentAuxiliaries = new Set(['has', 'had', 'does', 'did', 'was', 'were'])

/** A past, a participle or a third person, and nothing that may stand behind "will". */
function isBent(verb: Word): boolean {
  const tags = tagsOf(verb)
  const bent = Tag.past | Tag.participle | Tag.third | Tag.adjective
  return only(tags, bent) && (tags & (Tag.past | Tag.third)) !== 0
}

/** The same, or a noun: "plans", "results". */
function isBentNoun(verb: Word) {
  if (bentAuxiliaries.has(verb.form)) return true
  const tags = tagsOf(verb)
  const bent = Tag.past | Tag.participle | Tag.third | Tag.adjective | noun
  return only(tags, bent) && (tags & (Tag.past | Tag.third)) !== 0
}

/** "the will provided", "a must needed", "the can provided by the mill" */
function isNoun(release: Release, word: Word, verb: Word) {
  const left = beside(word, -1)
  if (!left) return ['can', 'may'].includes(word.form)
  if (isPossessive(left)) return true
  if (
    (tagsOf(left) & (Tag.determiner | Tag.adjective | Tag.preposition)) !== 0 &&
    !followsSubject(release, word)
  )
    return true
  return ['can', 'will'].includes(word.form) && formBeside(verb, 1) === 'by'
}
