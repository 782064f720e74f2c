// What kind of name it is, and the evidence for it: by its own words and by what stands beside it.

import {dictionary, Kind, lexicon} from '../../spelling/lexicon.ts'
import type {Release} from '../index.ts'
import {legalForms} from './companies.ts'
import type {Mention} from './mentions.ts'
import {bodies, longPlaces, places, posts, saying, suffixes} from './titles.ts'

export type NameKind = 'person' | 'organisation' | 'place' | 'product' | 'other'

/**
 * Why a run of capitals is a name: a courtesy or job title before it, a job behind it, a verb of saying beside it, an age, a known given name,
 * a word such as "University" or "Inc." in it, its acronym, ™, a place in the dateline, its own "About", a line of the contact
 * block, a capital within a sentence, the same spelling twice or more.
 */
export type Evidence =
  | 'honorific'
  | 'title'
  | 'job'
  | 'said'
  | 'age'
  | 'given'
  | 'body'
  | 'suffix'
  | 'acronym'
  | 'trademark'
  | 'dateline'
  | 'boilerplate'
  | 'contact'
  | 'capital'
  | 'repetition'

/** A mention of which the kind and some of the evidence are still to be found. */
export interface Draft extends Mention {
  readonly evidence: Set<Evidence>
  kind: NameKind
}

/** The kind of `mention`; the evidence for it is added. */
export function kindOf({text}: Release, mention: Draft): NameKind {
  const {texts, run, end, evidence} = mention
  const behind = text.slice(end, end + 60)
  if (!run.opens && !run.titled) evidence.add('capital')
  if (run.part.role === 'contact') evidence.add('contact')
  if (run.part.role === 'dateline') evidence.add('dateline')
  if (isMarked(behind)) {
    evidence.add('trademark')
    return 'product'
  }
  const small = texts.map((word) => word.toLowerCase())
  if (isIncorporated(behind) || small.some((word) => suffixes.has(word))) evidence.add('suffix')
  if (texts.length > 1 && isPlace(texts)) return 'place'
  if (texts.length > 1 && small.some((word) => bodies.has(word))) evidence.add('body')
  if (evidence.has('honorific') && texts.length < 6) return 'person'
  if (evidence.has('suffix') || evidence.has('body')) return 'organisation'
  if (texts.length > 1 && small.some((word) => places.has(word))) return 'place'
  if (isPerson(text, mention, behind)) return 'person'
  return run.part.role === 'dateline' || isPlace(mention.texts) ? 'place' : 'other'
}

/** "™", "(R)" */
function isMarked(behind: string) {
  return /^[ ®™(]/u.test(behind) && /^\s?(?:®|™|\((?:R|TM)\))/u.test(behind)
}

function isIncorporated(behind: string) {
  const form = /^,? (\p{Lu}[\p{L}.]{1,12})(?![\p{L}-])/u.exec(behind)?.[1]
  return form !== undefined && legalForms.has(form.replaceAll('.', '').toLowerCase())
}

/** "Lagos", "New Zealand": in the gazetteer, and no common word. */
function isPlace(texts: readonly string[]) {
  const [first] = texts as [string]
  if (texts.length === 1)
    return lexicon().knows(first, Kind.place) && (lexicon().knows(first, dictionary) || !isSmall(first))
  return texts.length < 4 && longPlaces.has(texts.join(' '))
}

const age = /^,? (?:\(\p{N}{1,2}\)|aged? \p{N}{1,2}\b)|^, \p{N}{1,2},/u

const apposition =
  /^,\s(?:(?:the|our|its|his|her|an?)\s)?(?:[\p{L}\p{N}&’'-]+\s){0,4}?([\p{L}-]+)(?=[\s,.;]|$)/u

function isPerson(text: string, {texts, start, end, run, evidence}: Draft, behind: string) {
  if (run.titled || texts.length > 5) return evidence.has('title')
  if (saying.has(wordBehind(text, end)) || saying.has(wordBefore(text, start))) evidence.add('said')
  if (/^,? [(a\p{N}]/u.test(behind) && age.test(behind)) evidence.add('age')
  if (behind.startsWith(', ') && hasJob(behind)) evidence.add('job')
  if (evidence.has('title') || (evidence.has('age') && texts.length > 1)) return true
  if (texts.length < 2 || texts.length > 4 || isPlace(texts)) return false
  // "the Trade Policy Review, Ambassador Alfredo Suescum"
  if (texts.every(isSmall) && !isGivenName(texts[0]!)) return false
  if (evidence.has('said') || evidence.has('job')) return true
  if (!isGiven(texts)) return false
  evidence.add('given')
  return true
}

/** The word of small letters behind a space at `end`; empty if another character follows. */
function wordBehind(text: string, end: number) {
  if (text[end] !== ' ') return ''
  let last = end + 1
  while (isSmallLetter(text.charCodeAt(last))) last++
  return text.slice(end + 1, last)
}

function wordBefore(text: string, start: number) {
  if (text[start - 1] !== ' ') return ''
  let first = start - 1
  while (isSmallLetter(text.charCodeAt(first - 1))) first--
  return text.slice(first, start - 1)
}

function isSmallLetter(unit: number) {
  return unit > 96 && unit < 123
}

/** A known given name in front, and behind it surnames: "Ngozi Adewale", "Todd Smith", not "Grace Period". */
function isGiven(texts: readonly string[]) {
  const [first] = texts as [string]
  if (/^(?:San|Santa|Saint|St|Los|Las|El|La|Le|Al|Van|New|Mount|Fort|Port)$/u.test(first)) return false
  const clear = !isSmall(first)
  return isGivenName(first) && texts.slice(1).every((text) => isSurname(text, clear))
}

/** A word that is nothing else, or, behind a given name that is nothing else, a known name such as "Smith". */
export function isSurname(text: string, clear: boolean): boolean {
  if (text.length === 1 || !isSmall(text)) return true
  return clear && lexicon().knows(text, Kind.person) && !isBody(text)
}

/** "Mónica" is known as "Monica". */
export function isGivenName(text: string): boolean {
  return (
    lexicon().knows(text, Kind.given) ||
    lexicon().knows(text.normalize('NFD').replace(/\p{M}/gu, ''), Kind.given)
  )
}

/** "…, chief executive of Acme", "…, the bank's head of research" */
function hasJob(behind: string) {
  const clause = /^, ([^,.;:()]{2,56})/u.exec(behind)?.[1] ?? ''
  if (!apposition.test(behind)) return false
  const words = clause.split(/\s/u, 6).map((word) => word.toLowerCase())
  return words.some((word) => posts.has(word) && word !== 'leader' && word !== 'partner' && word !== 'fellow')
}

/** Whether `text` is also a word without its capital: "Optimistic", "Platform". */
export function isSmall(text: string): boolean {
  return lexicon().has(text.toLowerCase())
}

/** Whether `text` is a word for a body: "University", "Inc." */
export function isBody(text: string): boolean {
  const lower = text.toLowerCase()
  return bodies.has(lower) || suffixes.has(lower)
}
