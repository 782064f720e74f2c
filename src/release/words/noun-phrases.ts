// A noun phrase as far as it can be known: its determiner, what stands before its head, the head and the head's number.

import {Kind, lexicon} from '../../spelling/lexicon.ts'
import {closed, noun, Tag, type Tags, verb} from '../../spelling/tags.ts'
import type {Release, Span, Word} from '../index.ts'
import {beside} from './forms.ts'

export interface NounPhrase extends Span {
  /** "the", "each", "its", "Lagos’s"; nothing before a bare noun. */
  readonly determiner: Word | undefined
  /** What stands between the determiner and the head, in order: adjectives, nouns, numbers. */
  readonly modifiers: readonly Word[]
  /** The noun that it is about. */
  readonly head: Word
  /** `either` for names, for what the lexicon does not know, and for "series". */
  readonly number: 'singular' | 'plural' | 'either'
  /** The word behind it, if nothing but space stands between. */
  readonly next: Word | undefined
  /**
   * Whether it surely ends there and has no other reading: every word of it is usually a noun or what stands before one, and
   * behind it comes a sign or a small word ("of", "is", "and").
   */
  readonly sure: boolean
}

/** How many words a noun phrase has at most; longer ones are lists or names. */
const longest = 7

/** What may stand between a determiner and a head. */
const premodifier: Tags = Tag.adjective | Tag.compared | Tag.participle | Tag.ing | noun

/** The noun phrase that begins with `first`; nothing if none does. */
export function nounPhraseAt(release: Release, first: Word): NounPhrase | undefined {
  const determiner = isDeterminer(first) ? first : undefined
  const words: Word[] = []
  let next = determiner ? beside(first, 1) : first
  for (; next && words.length < longest && isInside(next); next = beside(next, 1)) {
    // "opened a new branch last year"
    if (words.length > 0 && /^(?:last|next)$/.test(next.form) && isNoun(words.at(-1)!)) break
    words.push(next)
    if (isPossessive(next)) break
  }
  const at = words.findLastIndex(isNoun)
  if (at < 0 || (next && words.length === longest)) return
  const head = words[at]!
  if (isPossessive(head)) return possessed(release, first, head)
  const behind = words[at + 1] ?? next
  const {start} = first
  const {end} = head
  const text = release.text.slice(start, end)
  const modifiers = words.slice(0, at)
  const number = numberOf(head)
  const sure =
    isSure(head, true) && modifiers.every((word) => isSure(word, false)) && ends(release, head, behind)
  return {start, end, text, determiner, modifiers, head, number, next: behind, sure}
}

/** "the city’s old port": what is owned is the head, the owner stands for the determiner. */
function possessed(release: Release, first: Word, owner: Word): NounPhrase | undefined {
  const behind = beside(owner, 1)
  const phrase = behind && !isDeterminer(behind) ? nounPhraseAt(release, behind) : undefined
  if (!phrase) return
  return {...phrase, ...release.span(first.start, phrase.end), determiner: owner}
}

/** An article, a demonstrative, a possessive pronoun, "each", "some" … */
export function isDeterminer(word: Word): boolean {
  return (usual(word) & Tag.determiner) !== 0
}

/** Whether the noun phrase can go on with `word`. */
function isInside(word: Word) {
  if (word.kind !== 'word') return word.kind === 'number'
  if (isCapital(word)) return (usual(word) & closed) === 0
  const tags = usual(word)
  if ((tags & closed) !== 0 || pasts.has(word.form) || /^wh(?:at|ich)ever$/.test(word.form)) return false
  if ((tags & premodifier) !== 0 || tags === 0) return true
  return (tags & Tag.adverb) !== 0 && isBeforeAdjective(word)
}

/** "a fully digital port", "highly skilled workers" */
function isBeforeAdjective(adverb: Word) {
  const next = beside(adverb, 1)
  return next !== undefined && (usual(next) & (Tag.adjective | Tag.participle)) !== 0
}

function isNoun(word: Word) {
  if (word.kind !== 'word') return false
  const tags = usual(word)
  return tags === 0 || isCapital(word) || (tags & noun) !== 0
}

/** Usually a noun, or before the head an adjective; never a verb, unless it is one that hardly differs: "sector reform". */
function isSure(word: Word, isHead: boolean) {
  if (isCapital(word)) return !isHead && isAttribute(word)
  const tags = usual(word)
  if (tags === 0) return false
  if (isHead) return (tags & noun) !== 0 && (tags & (verb & ~Tag.base)) === 0
  return (tags & Tag.third) === 0
}

/** "Chinese", "IP": capitals that stand before nouns in small letters. */
function isAttribute({text}: Word) {
  return /^\p{Lu}{2,}$/u.test(text) || lexicon().knows(text, Kind.people)
}

/** Nothing that could still belong to the noun phrase or make a verb of its head. */
function ends({text}: Release, head: Word, behind: Word | undefined) {
  if (!behind) return /^\s*(?:$|[,.;:!?)])/u.test(text.slice(head.end, Math.min(head.end + 3, head.part.end)))
  if (behind.kind !== 'word' || isCapital(behind)) return false
  const tags = usual(behind)
  if ((tags & closed) !== 0 || /^(?:last|next)$/.test(behind.form)) return true
  // "cooperation based on trust", "the plan grew", but not "bill offers"
  const deed = Tag.past | Tag.participle | Tag.third | Tag.adverb
  if (pasts.has(behind.form)) return true
  if ((tags & deed) === 0 || (tags & (noun | Tag.ing)) !== 0) return false
  return (tags & Tag.third) === 0 || (behind.vocable.tags & Tag.plural) === 0 || numberOf(head) === 'plural'
}

/** Pasts that are hardly ever the nouns that dictionaries have as well. */
const pasts = new Set(['sent', 'spoke'])

function numberOf(head: Word): NounPhrase['number'] {
  if (isCapital(head)) return 'either'
  const tags = usual(head) & noun
  return tags === Tag.singular ? 'singular' : tags === Tag.plural ? 'plural' : 'either'
}

/** "Lagos’s" */
export function isPossessive({text}: Word): boolean {
  return /['’ʼ]s$/u.test(text)
}

function isCapital({vocable}: Word) {
  return vocable.isCapital
}

/** The parts of speech that `word` usually is. */
function usual({kind, vocable}: Word): Tags {
  return kind === 'word' ? vocable.mainTags : 0
}
