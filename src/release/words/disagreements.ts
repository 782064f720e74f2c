// Verbs that do not go with their subjects, where the subject is certain: "the number of ports have grown", "the companies has".

import {possessives} from '../../spelling/closed.ts'
import {plainOf} from '../../spelling/conjugation.ts'
import {withS} from '../../spelling/inflect.ts'
import {lexicon} from '../../spelling/lexicon.ts'
import {Tag} from '../../spelling/tags.ts'
import type {Release, Word} from '../index.ts'
import {beside, formBeside, formsOf, placesOf} from './forms.ts'
import {type NounPhrase, nounPhraseAt} from './noun-phrases.ts'
import {isSmall, mainTagsOf, only, tagsOf} from './verbs.ts'

export interface Disagreement {
  readonly verb: Word
  /** The subject, as far as it decides. */
  readonly subject: string
  readonly expected: string
}

const singular: Readonly<Record<string, string>> = {are: 'is', were: 'was', have: 'has'}
const plural: Readonly<Record<string, string>> = {is: 'are', was: 'were', has: 'have', does: 'do'}

/** The verbs that do not go with their subjects, in order. */
export function disagreementsOf(release: Release): readonly Disagreement[] {
  const found = [
    ...behindCounted(release),
    ...behindDeeds(release),
    ...behindSingles(release),
    ...behindThings(release),
    ...behindPlurals(release),
    ...behindBarePlurals(release),
    ...behindPronouns(release)
  ]
  return found.sort((one, other) => one.verb.start - other.verb.start)
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
    const phrase = objectOf(release, head)
    const verb = phrase?.sure && phrase.number === 'plural' ? phrase.next : undefined
    const expected = verb && singular[verb.form]
    if (expected) yield {verb, subject: `${head.text} of`, expected}
  }
}

const singles = new Set(['the', 'this', 'that', 'a', 'an', 'each', 'every', ...possessives])
const pointing = new Set('this each every'.split(' '))
/** These are many, or may be. */
const groups =
  /^(?:team|staff|group|government|company|committee|board|council|family|crew|public|party|firm|club|band|couple|pair|majority|number|range|variety|generation|audience|media|data|army|press|bank|ministry|department|agency|year|month|week|day|morning|afternoon|evening|time|side|half|quarter|one|other|house|jury|class|country|nation|club|school|union|community|industry|trio|duo|set|series|kind|type|sort)$/

/** "Each mill have", "This project are" */
function* behindSingles(release: Release): Generator<Disagreement> {
  for (const verb of ['are', 'have'].flatMap((form) => placesOf(release, form))) {
    const head = verb.part.role === 'body' ? beside(release, verb, -1) : undefined
    if (!head || (mainTagsOf(head) & (Tag.singular | Tag.plural)) !== Tag.singular || groups.test(head.form))
      continue
    const first = firstOf(release, head, pointing)
    const phrase = first && opens(release, first) ? nounPhraseAt(release, first) : undefined
    if (!phrase?.sure || phrase.number !== 'singular' || phrase.next !== verb) continue
    yield {verb, subject: phrase.text, expected: singular[verb.form]!}
  }
}

/** "The fund provide boats": only where a sentence begins, for "that the fund provide" may be what is asked for. */
function* behindThings(release: Release): Generator<Disagreement> {
  for (const [form, places] of release.ask(formsOf)) {
    if (form.endsWith('s') || !only(tagsOf(places[0]!), Tag.base)) continue
    for (const verb of places) {
      const subject = verb.part.role === 'body' && isSmall(verb) ? thingBefore(release, verb) : undefined
      if (subject) yield {verb, subject: subject.text, expected: withS(form)}
    }
  }
}

/** The subject in the singular right in front of `verb`, with which the sentence begins. */
function thingBefore(release: Release, verb: Word): NounPhrase | undefined {
  const head = beside(release, verb, -1)
  if (!head || !isSmall(head) || mainTagsOf(head) !== Tag.singular || groups.test(head.form)) return
  // "The fundamentals remain": the lexicon does not know every plural as one.
  if (head.form.endsWith('s') && lexicon().has(head.form.slice(0, -1))) return
  const first = firstOf(release, head, singles)
  if (!first || beside(release, first, -1) || !/^\p{Lu}/u.test(first.text)) return
  const before = release.text.slice(first.part.start, first.start)
  if (before !== '' && !/[.!?]["”’)]?\s+$/u.test(before)) return
  const phrase = nounPhraseAt(release, first)
  const isPlain = phrase?.modifiers.every((word) => only(mainTagsOf(word), Tag.adjective | Tag.singular))
  // "The fund provide a boat", but not "The help desk provide and others give"
  const object = beside(release, verb, 1)
  return isPlain && phrase?.next === verb && object && !/^(?:and|or)$/.test(object.form) ? phrase : undefined
}

/** What begins a subject in the plural; without one of them a plural may be a title or a field ("Sales is hard work"). */
const determiners = new Set('the these those both many several our their its all some few other'.split(' '))
/** More than one of these may be one amount: "the last two years is". */
const amounts =
  /^(?:(?:year|month|week|day|hour|minute|decade|mile|dollar|euro|pound|point|time|degree|cent|kilometre|kilometer|metre|meter|ton|tonne|sales|savings|earnings|proceeds|remains|means|headquarters|works|odds|whereabouts|media|data|statistics|news|police|.*ics)s?)$/

/** "The companies has", "The ports of the lake has", "The ministers signs" */
function* behindPlurals(release: Release): Generator<Disagreement> {
  for (const [form, places] of release.ask(formsOf)) {
    if (!form.endsWith('s')) continue
    if (plural[form] === undefined && !only(tagsOf(places[0]!), Tag.third)) continue
    for (const verb of places) {
      const subject = verb.part.role === 'body' && isSmall(verb) ? pluralBefore(release, verb) : undefined
      const expected = subject && (plural[form] ?? plainOf(form))
      if (expected) yield {verb, subject: subject.text, expected}
    }
  }
}

/** The subject in the plural right in front of `verb`, or with one phrase between: "The ports of the lake". */
function pluralBefore(release: Release, verb: Word) {
  return pluralUpTo(release, startOfPhrase(release, verb))
}

/** The "of" in "of the lake" in front of `verb`; `verb` if there is no such phrase. */
function startOfPhrase(release: Release, verb: Word): Word {
  const noun = beside(release, verb, -1)
  if (!noun || !isSmall(noun) || (mainTagsOf(noun) & (Tag.singular | Tag.plural)) !== Tag.singular)
    return verb
  const first = firstOf(release, noun, singles) ?? noun
  const preposition = beside(release, first, -1)
  return preposition && /^(?:of|in|from|on|at)$/.test(preposition.form) ? preposition : verb
}

function pluralUpTo(release: Release, next: Word) {
  const head = beside(release, next, -1)
  if (!head || !isMany(head)) return
  const first = firstOf(release, head, determiners)
  if (!first || !opens(release, first) || (first.form === 'all' && beside(release, first, 1) !== head)) return
  // "The most common problems"
  const isMost = first.form === 'the' && formBeside(release, first, 1) === 'most'
  const phrase = nounPhraseAt(release, isMost ? beside(release, first, 2)! : first)
  return phrase?.sure && phrase.number === 'plural' && phrase.next === next ? phrase : undefined
}

/** "ministers", which may be a verb as well, but in front of another verb is none. */
function isMany(head: Word) {
  const tags = mainTagsOf(head)
  return (tags & Tag.plural) !== 0 && only(tags, Tag.plural | Tag.third) && !amounts.test(head.form)
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
    const verb = startsSentence(release, pronoun) ? beside(release, pronoun, 1) : undefined
    if (verb && isPlain(release, verb)) yield {verb, subject: pronoun.text, expected: thirdOf(verb.form)}
  }
  for (const pronoun of others.flatMap((form) => placesOf(release, form))) {
    const verb = startsSentence(release, pronoun) ? beside(release, pronoun, 1) : undefined
    const expected = verb && isSmall(verb) && isThird(pronoun, verb) ? plainOf(verb.form) : undefined
    if (verb && expected) yield {verb, subject: pronoun.text, expected}
  }
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
  if (verb.form === 'have' || verb.form === 'do') return true
  return (mainTagsOf(verb) & Tag.base) !== 0 && only(tagsOf(verb), Tag.base | Tag.singular)
}

function thirdOf(form: string) {
  return form === 'have' ? 'has' : form === 'do' ? 'does' : withS(form)
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

/** Behind these a clause begins. */
const openers = new Set('that because although whether since while when if where'.split(' '))

/** Whether a sentence begins with `first`, or a clause behind "that" or ", and". "All the firm wants is" is no such subject. */
function opens(release: Release, first: Word) {
  const before = beside(release, first, -1)
  if (!before) return /^\p{Lu}/u.test(first.text)
  return openers.has(before.form) || (before.form === 'and' && release.text[before.start - 2] === ',')
}
