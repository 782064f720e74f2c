// Verbs that do not go with their subjects, where the subject is certain: "the number of ports have grown", "the companies has".

import {possessives} from '../../spelling/closed.ts'
import {plainOf} from '../../spelling/conjugation.ts'
import {withS} from '../../spelling/inflect.ts'
import {lexicon} from '../../spelling/lexicon.ts'
import {Tag} from '../../spelling/tags.ts'
import type {Release, Word} from '../index.ts'
import {isClause} from './bare-verbs.ts'
import {isGroup} from './bodies.ts'
import {beside, formBeside, formsOf, placesOf} from './forms.ts'
import {type NounPhrase, nounPhraseAt} from './noun-phrases.ts'
import {pronounVerbsOf} from './pronoun-verbs.ts'
import {antecedentOf, isTold, openers, opens, phraseBefore, type Subject, subjectBefore} from './subjects.ts'
import {isSmall, mainTagsOf, only, tagsOf, textBefore} from './verbs.ts'

export interface Disagreement {
  readonly verb: Word
  /** The subject, as far as it decides. */
  readonly subject: string
  readonly expected: string
}

const singular: Readonly<Record<string, string>> = {are: 'is', were: 'was', have: 'has', do: 'does'}
const plural: Readonly<Record<string, string>> = {is: 'are', was: 'were', has: 'have', does: 'do'}

/** The verbs that do not go with their subjects, in order, but for those of `pronounVerbsOf`. */
export function disagreementsOf(release: Release): readonly Disagreement[] {
  const found = [
    ...behindCounted(release),
    ...behindDeeds(release),
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

/** "The number of ports have", "one of the ports are", "Each of the mills have" */
function* behindCounted(release: Release): Generator<Disagreement> {
  for (const head of ['number', 'one', 'each'].flatMap((form) => placesOf(release, form))) {
    const first = head.form === 'number' ? beside(release, head, -1) : head
    if (!first || (first !== head && first.form !== 'the') || !opens(release, first)) continue
    const phrase = objectOf(release, head)
    const verb = phrase?.number === 'plural' || phrase?.head.form === 'people' ? phrase.next : undefined
    const expected = verb && singular[verb.form]
    if (expected) yield {verb, subject: `${head.text} of`, expected}
  }
}

/** What happens or is so: never a group of people, whose verb may be a plural. */
const deeds =
  `development growth quality importance implementation introduction establishment construction production cost price value use role purpose aim goal
  opening launch signing completion success strength impact expansion creation protection promotion improvement reduction adoption completion delivery
  objective advantage benefit location condition status level scope nature theme topic result outcome reason cause demand supply export import
  management operation list text name map history existence absence presence publication ratification registration training design installation modernisation modernization`.split(
    /\s+/
  )

/** "The development of the ports are" */
function* behindDeeds(release: Release): Generator<Disagreement> {
  for (const head of deeds.flatMap((form) => placesOf(release, form))) {
    const first = firstOf(release, head, singles)
    if (!first || !opens(release, first)) continue
    // "A long list of boats were sold": as many as "a number of".
    if (head.form === 'list' && first.form === 'a') continue
    const phrase = objectOf(release, head)
    const verb = phrase?.sure && phrase.number === 'plural' ? phrase.next : undefined
    const expected = verb && singular[verb.form]
    if (expected) yield {verb, subject: `${head.text} of`, expected}
  }
}

const singles = new Set(['the', 'this', 'that', 'a', 'an', 'each', 'every', ...possessives])

/** "The companies has", "The ports of the lake has", "The ministers signs", "This project are", "The fund provide boats" */
function* behindSubjects(release: Release): Generator<Disagreement> {
  for (const [form, places] of release.ask(formsOf)) {
    const wanted = wantedBy(form, places[0]!)
    if (!wanted) continue
    for (const verb of places) {
      if (verb.part.role !== 'body' || !isSmall(verb)) continue
      const subject = subjectBefore(release, verb)
      if (!subject || subject.number === wanted || !hasVerbIn(release, subject, verb)) continue
      const expected = asOther(form, wanted)
      const text = release.text.slice(subject.first.start, subject.last.end)
      if (expected) yield {verb, subject: text, expected}
    }
  }
}

/** The number of the subject that `form` asks for; nothing if it is no verb or tells no number. */
function wantedBy(form: string, {vocable}: Word): Subject['number'] | undefined {
  if (plural[form] !== undefined) return 'singular'
  if (singular[form] !== undefined) return 'plural'
  const {tags} = vocable
  if (form.endsWith('s'))
    return (tags & Tag.third) !== 0 && only(tags, Tag.third | Tag.plural) ? 'singular' : undefined
  return (tags & Tag.base) !== 0 && only(tags, Tag.base | Tag.singular) ? 'plural' : undefined
}

/** A verb that asks for a subject of the number `wanted`, as the other number has it: "are" for "is", "signs" for "sign". */
function asOther(form: string, wanted: Subject['number']) {
  return wanted === 'singular' ? (plural[form] ?? plainOf(form)) : (singular[form] ?? withS(form))
}

/** "The mills which was built", "the director, who have led it": what is meant stands right in front, and nothing else can be meant. */
function* behindRelatives(release: Release): Generator<Disagreement> {
  for (const relative of ['who', 'which', 'that'].flatMap((form) => placesOf(release, form))) {
    const verb = relative.part.role === 'body' ? beside(release, relative, 1) : undefined
    const wanted = verb && isSmall(verb) ? wantedBy(verb.form, verb) : undefined
    if (!verb || !wanted) continue
    const subject = antecedentOf(release, relative)
    if (!subject || subject.number === wanted) continue
    if (
      plural[verb.form] === undefined &&
      singular[verb.form] === undefined &&
      !only(tagsOf(verb), Tag.base | Tag.third)
    )
      continue
    const expected = asOther(verb.form, wanted)
    const text = release.text.slice(subject.first.start, relative.end)
    if (expected) yield {verb, subject: text, expected}
  }
}

/** "There are no need", "there was no boats", "there are a plan" */
function* behindThere(release: Release): Generator<Disagreement> {
  for (const there of placesOf(release, 'there')) {
    const verb = there.part.role === 'body' ? beside(release, there, 1) : undefined
    const start = verb && isSmall(verb) ? beside(release, verb, 1) : undefined
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
    // "There are a mill and a port."
    const isPlain = phrase.modifiers.every((word) => only(mainTagsOf(word), Tag.adjective | Tag.singular))
    if (!isPlain || !phrase.next || /^(?:and|or|nor)$/.test(phrase.next.form)) continue
    const expected = wanted === 'plural' ? singular[verb.form]! : plural[verb.form]!
    yield {verb, subject: there.text, expected}
  }
}

/** "The bank and the mill has": two things with an article each, with which the sentence begins. */
function* behindTwo(release: Release): Generator<Disagreement> {
  for (const verb of Object.keys(plural).flatMap((form) => placesOf(release, form))) {
    const second = verb.part.role === 'body' ? phraseBefore(release, verb) : undefined
    const and = second && articles.has(second.first.form) ? beside(release, second.first, -1) : undefined
    const first = and?.form === 'and' ? phraseBefore(release, and) : undefined
    if (!second || !first || !articles.has(first.first.form) || beside(release, first.first, -1)) continue
    if (!opens(release, first.first)) continue
    const subject = release.text.slice(first.first.start, second.last.end)
    yield {verb, subject, expected: plural[verb.form]!}
  }
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
  const before = formBeside(release, first, -1)
  if (singular[verb.form] !== undefined) return !/^(?:that|if|as|though|unless|whether)$/.test(before)
  return before === '' && head === last && isVerb(release, verb, Tag.base) && !isListed(release, verb)
}

/** "The ministers signs the pact", but not "the savings plans the firm offers"; "the fund provide boats", but not "the port plan". */
function isVerb(release: Release, verb: Word, tag: number) {
  if (only(tagsOf(verb), tag)) return true
  const next = beside(release, verb, 1)
  if (!next) return false
  if (objects.has(next.form)) return true
  if (only(mainTagsOf(verb), tag) && (next.kind === 'number' || isUsual(verb, next))) return true
  if (next.form === 'to') return aims.test(verb.form) && !hasVerb(release, next)
  if (next.form === 'that') return tag === Tag.third && sayings.test(verb.form)
  return next.form === 'the' && !isClause(release, next)
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
function hasVerb(release: Release, from: Word) {
  let next = beside(release, from, 1)
  for (let steps = 0; next && steps < 14; steps++) {
    if ((mainTagsOf(next) & (Tag.auxiliary | Tag.modal)) !== 0 || tagsOf(next) === Tag.third) return true
    next = beside(release, next, 1)
  }
  return false
}

/** "The help desk provide and others give" */
function isListed(release: Release, verb: Word) {
  const next = beside(release, verb, 1)
  return !next || next.form === 'and' || next.form === 'or'
}

function isDeed({form}: Word) {
  return deeds.includes(form)
}

/** Who does something; a firm may be called "Partners". */
const doers = /(?:[^tr]ers|[^d]ents|ants|[^x]ists|[^o]ees|[^l]ors|men|women|children)$/
const firms =
  /^(?:partners|investors|advisers|advisors|papers|waters|matters|numbers|letters|others|quarters|headquarters|events|investments|payments)$/

/** "Participants has" at the beginning of a sentence */
function* behindBarePlurals(release: Release): Generator<Disagreement> {
  for (const verb of Object.keys(plural).flatMap((form) => placesOf(release, form))) {
    const head = verb.part.role === 'body' && isSmall(verb) ? beside(release, verb, -1) : undefined
    if (!head || lexicon().tags(head.form) !== Tag.plural || !doers.test(head.form) || firms.test(head.form))
      continue
    if (startsSentence(release, head)) yield {verb, subject: head.text, expected: plural[verb.form]!}
  }
}

const thirds = 'he she it everyone everybody nobody someone somebody anyone'.split(' ')
const others = ['they', 'we', 'you', 'i']

/** "It rely on", "They goes": where a sentence begins, for "that he rely" may be what is asked for. */
function* behindPronouns(release: Release): Generator<Disagreement> {
  for (const pronoun of thirds.flatMap((form) => placesOf(release, form))) {
    const verb = isStated(release, pronoun) ? beside(release, pronoun, 1) : undefined
    if (verb && isPlain(release, verb)) yield {verb, subject: pronoun.text, expected: thirdOf(verb.form)}
  }
  for (const pronoun of others.flatMap((form) => placesOf(release, form))) {
    const verb =
      isStated(release, pronoun) || openers.has(formBeside(release, pronoun, -1))
        ? beside(release, pronoun, 1)
        : undefined
    const expected = verb && isSmall(verb) && isThird(pronoun, verb) ? plainOf(verb.form) : undefined
    if (verb && expected) yield {verb, subject: pronoun.text, expected}
  }
}

/** "He", "because he", "but it": what is said is so, and nothing that is asked for or thought of ("that he rely", "if he rely"). */
function isStated(release: Release, pronoun: Word) {
  const before = beside(release, pronoun, -1)
  if (!before) return startsSentence(release, pronoun)
  if (before.form === 'said') return isTold(release, before)
  return /^(?:because|but|since|while|whereas|although|where)$/.test(before.form)
}

/** "provides"; behind "they" also what is a noun elsewhere ("goes"), but not "we boats" */
function isThird({form}: Word, verb: Word) {
  const tags = tagsOf(verb)
  return (tags & Tag.third) !== 0 && only(tags, form === 'they' ? Tag.third | Tag.plural : Tag.third)
}

/** A verb as it stands behind "they", and nothing that may stand behind "he": "rely", but not "put" or "even". */
function isPlain(release: Release, verb: Word) {
  const next = isSmall(verb) ? beside(release, verb, 1) : undefined
  if (!next || next.form === 'and' || next.form === 'or') return false
  // "It need hardly be said"
  if (/^(?:need|dare)$/.test(verb.form)) return next.form === 'to'
  if (verb.form === 'have' || verb.form === 'do' || verb.form === 'are') return true
  if (verb.form === 'were') return formBeside(release, verb, -1) === 'it'
  return (mainTagsOf(verb) & Tag.base) !== 0 && only(tagsOf(verb), Tag.base | Tag.singular)
}

function thirdOf(form: string) {
  return singular[form] ?? withS(form)
}

function startsSentence(release: Release, {part, start, text}: Word) {
  if (part.role !== 'body' || !/^\p{Lu}/u.test(text)) return false
  const before = release.text.slice(Math.max(part.start, start - 3), start)
  return start === part.start || /[.!?]["”’)]?\s+$/u.test(before)
}

/** The determiner with which the phrase of `head` begins. */
function firstOf(release: Release, head: Word, among: ReadonlySet<string>): Word | undefined {
  let first: Word | undefined = head
  for (let steps = 0; steps < 4; steps++) {
    first = beside(release, first, -1)
    if (!first || among.has(first.form)) return first
    // "The owners and location of the boats are"
    if (first.form === 'and' || first.form === 'or') return
  }
  return
}

/** "of the ports" behind `head`. */
function objectOf(release: Release, head: Word): NounPhrase | undefined {
  const start = formBeside(release, head, 1) === 'of' ? beside(release, head, 2) : undefined
  return start && nounPhraseAt(release, start)
}
