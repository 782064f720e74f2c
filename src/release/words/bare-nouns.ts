// Noun phrases without an article behind a preposition: "in fisheries sector", and how surely one is missing.

import {lexicon} from '../../spelling/lexicon.ts'
import {pair} from '../../spelling/pairs.ts'
import {Tag} from '../../spelling/tags.ts'
import type {Release, Word} from '../index.ts'
import {indexAt} from '../span.ts'
import {weights} from './article-weights.ts'
import {isSet, numerals, opensPair} from './fixed-phrases.ts'
import {beside, formBeside, formOf, placesOf} from './forms.ts'
import {isDeterminer, type NounPhrase, nounPhraseAt} from './noun-phrases.ts'
import {sentencesOf} from './sentences.ts'
import {tagsOf} from './verbs.ts'

/** A noun phrase behind a preposition. */
export interface Governed {
  readonly preposition: Word
  readonly phrase: NounPhrase
}

export interface BareNoun extends Governed {
  /** How surely an article is missing: the logarithm of the odds. */
  readonly score: number
}

export const prepositions =
  'of in to for with by at on from into through under after before during within across about over between against towards toward since among beyond throughout upon'.split(
    ' '
  )

/** The noun phrases in the singular, behind a preposition and without a determiner, for which nothing is known that makes them right. */
export function bareNounsOf(release: Release): readonly BareNoun[] {
  const found: BareNoun[] = []
  for (const preposition of prepositions) {
    for (const word of placesOf(release, preposition)) {
      const first = beside(release, word, 1)
      if (!first || isDeterminer(first)) continue
      const governed = governedBy(release, word)
      if (!governed || governed.phrase.determiner || isRight(release, governed)) continue
      const score = observe(governed).reduce((sum, value, at) => sum + value * weights[at]!, 0) / 100
      found.push({...governed, score})
    }
  }
  return found.sort((one, other) => one.phrase.start - other.phrase.start)
}

/** The noun phrase in the singular behind `preposition`, if its head asks for an article more often than not. */
export function governedBy(release: Release, preposition: Word): Governed | undefined {
  const first = preposition.part.role === 'body' ? beside(release, preposition, 1) : undefined
  const phrase = first && nounPhraseAt(release, first)
  if (!phrase?.sure || phrase.number !== 'singular') return
  return isOnlyNoun(phrase.head) && asking(phrase) > 0.5 ? {preposition, phrase} : undefined
}

/** Bare they are a field of life ("in industry"), with the name of a trade before them one of several: "in the film industry". */
const oneOfSeveral = new Set(['industry', 'community'])

/** How surely the noun asks for an article. */
function asking({head, modifiers}: NounPhrase) {
  const noun = head.form
  const last = modifiers.at(-1)
  if (last && oneOfSeveral.has(noun) && isTrade(last)) return 0.9
  return lexicon().countability(noun) ?? 0
}

function isTrade({form}: Word) {
  const tags = lexicon().tags(form, 'main')
  return (tags & Tag.singular) !== 0 && (tags & (Tag.adjective | Tag.ing)) === 0
}

/** Never an adjective or an adverb: no "best", "right", "individual". */
function isOnlyNoun(head: Word) {
  return (
    (tagsOf(head) & Tag.singular) !== 0 &&
    (lexicon().tags(head.form, 'main') & ~(Tag.singular | Tag.base | Tag.ing)) === 0
  )
}

/** Phrases that stand without an article for another reason than their noun. */
export function isRight(release: Release, {preposition, phrase}: Governed): boolean {
  const {modifiers, head, next} = phrase
  const first = modifiers[0] ?? head
  const behind = next ? next.form : ''
  const form = preposition.form
  // "to plan", "tools they use to prototype": a verb
  if (form === 'to' && (modifiers.length === 0 || (tagsOf(first) & Tag.base) !== 0)) return true
  // "dynamics", "fundamentals": no plural, and more than one
  if (head.form.endsWith('ics') || head.form.endsWith('als')) return true
  if (isSet(form, modifiers, head, behind)) return true
  return (
    isDoubtful(phrase) ||
    isPaired(release, preposition, phrase) ||
    isListed(release, phrase) ||
    !isProse(release, preposition)
  )
}

/** "in paying tribute", "of businesses report", "over two billion" */
function isDoubtful({modifiers, head}: NounPhrase) {
  const mayBeVerb = (tagsOf(head) & Tag.base) !== 0
  return modifiers.some((word, at) => {
    const tags = tagsOf(word)
    if (word.kind !== 'word' || numerals.has(word.form)) return true
    return (at === 0 && (tags & Tag.ing) !== 0) || (mayBeVerb && (tags & Tag.plural) !== 0)
  })
}

/** "year after year", "from door to door", "a kind of house" */
function isPaired(release: Release, preposition: Word, phrase: NounPhrase) {
  const before = formBeside(release, preposition, -1)
  const first = phrase.modifiers[0] ?? phrase.head
  const form = preposition.form
  if (before === first.form) return true
  if (form === 'of') return opensPair.has(before)
  if (form === 'from') return phrase.next !== undefined && ['to', 'into'].includes(formOf(phrase.next.text))
  if (form !== 'to') return false
  return [-2, -3, -4, -5].some((back) => formBeside(release, preposition, back) === 'from')
}

/** "between agency and vendor", "lists of team, project and title": in a row nouns stand bare. */
function isListed({text}: Release, {end, next}: NounPhrase) {
  const behind = text.slice(end, end + 60)
  if (/^(?:\)|,\s+non-)/u.test(behind)) return true
  if (next && /^(?:and|or)$/i.test(next.text))
    return !/^\s+(?:and|or)\s+(?:the|an?|its|their|our|his|her|this)\b/i.test(behind)
  return /^,\s+(?:[\p{L}’'-]+[ ]){0,3}[\p{L}’'-]+(?:,|\s+(?:and|or)\s)/u.test(behind)
}

/** Whole sentences only: captions and notes leave articles out. */
function isProse(release: Release, {start}: Word) {
  const {text} = release
  const sentences = release.ask(sentencesOf)
  const sentence = sentences[indexAt(sentences, start)]
  if (/\($/u.test(text.slice(start - 1, start))) return false
  return sentence !== undefined && sentence.words.length > 6 && /[.!?]["”’)]{0,2}\s*$/u.test(sentence.text)
}

/** What `observe` observes, in order. */
export const observations = [
  'constant',
  'the noun asks for an article',
  'very much so',
  'the preposition stands before the first word',
  'the same, with a modifier',
  'the first word follows "a" rather than "the"',
  'the same, with a modifier',
  'the noun follows "a" rather than "the"',
  'a modifier',
  'two modifiers or more',
  'a sign behind',
  '"of" behind',
  '"and" or "or" behind',
  '"that" or "which" behind',
  ...prepositions.slice(0, 20)
] as const

/** The numbers from which `weights` make a score. */
export function observe({preposition, phrase}: Governed): number[] {
  const {modifiers, head, next} = phrase
  const noun = head.form
  const first = formOf((modifiers[0] ?? head).text)
  const form = preposition.form
  const behind = next ? next.form : ''
  const share = asking(phrase)
  const asks = Math.log(share / (1.004 - share))
  const bare = often(form, first) - either(first)
  const single = Math.max(often('a', first), often('an', first)) - often('the', first)
  const modified = modifiers.length > 0 ? 1 : 0
  return [
    1,
    asks,
    Math.max(0, asks - 1),
    bare,
    bare * modified,
    single,
    single * modified,
    Math.max(often('a', noun), often('an', noun)) - often('the', noun),
    modified,
    modifiers.length > 1 ? 1 : 0,
    next ? 0 : 1,
    behind === 'of' ? 1 : 0,
    behind === 'and' || behind === 'or' ? 1 : 0,
    behind === 'that' || behind === 'which' ? 1 : 0,
    ...prepositions.slice(0, 20).map((known) => (known === form ? 1 : 0))
  ]
}

function either(word: string) {
  return Math.max(often('the', word), often('a', word), often('an', word))
}

/** The logarithm of how often a pair is written; what is not counted is a little rarer than the rarest that is. */
function often(left: string, right: string) {
  return pair(left, right) || 3.4
}
