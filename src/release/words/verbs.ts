// The parts of speech of a release's words, and what stands where a verb is due.

import {closed, noun, Tag, type Tags} from '../../spelling/tags.ts'
import type {Release, Word} from '../index.ts'
import {beside} from './forms.ts'

/** Every part of speech that `word` can be; 0 for a name, a number and what the lexicon does not know. */
export function tagsOf(word: Word): Tags {
  return word.kind === 'word' ? word.vocable.tags : 0
}

/** The parts of speech that `word` usually is. */
export function mainTagsOf(word: Word): Tags {
  return word.kind === 'word' ? word.vocable.mainTags : 0
}

/** Whether `tags` has a reading, and none but `allowed`. */
export function only(tags: Tags, allowed: Tags): boolean {
  return tags !== 0 && (tags & ~allowed) === 0
}

/** A verb as it stands after "to", and nothing else: "cultivate", but not "plan". */
export function isBareVerb(release: Release, word: Word): boolean {
  return isSmall(word) && only(tagsOf(word), Tag.base) && !isNamePart(release, word)
}

/**
 * A verb as it stands after "to" that is often a noun too, in a place where it is none: "launch a line", "take their time". A noun
 * is not followed by an article, unless a relative clause begins there ("the help the mill gives").
 */
export function isBareVerbWithObject(release: Release, word: Word): boolean {
  if (!isSmall(word) || !only(tagsOf(word), Tag.base | Tag.singular) || isNamePart(release, word))
    return false
  if ((tagsOf(word) & Tag.base) === 0) return false
  const next = beside(word, 1)
  return next !== undefined && objectStarts.has(next.form)
}

/** With these an object begins; "the" begins a relative clause as often. */
const objectStarts = new Set('a an its their our his my your them us him me itself themselves'.split(' '))

/** Written small: no name, no title, no headline. */
export function isSmall({kind, vocable}: Word): boolean {
  return kind === 'word' && vocable.isSmall
}

/** "configure.ac" and "reuse_db" are names of things. */
function isNamePart(release: Release, word: Word) {
  return /^[._/\\-][\p{L}\p{N}]/u.test(release.text.slice(word.end, word.end + 2))
}

/** The word behind `word`, over an adverb or two that stand between: "will also finally open". */
export function afterAdverbs(word: Word): Word | undefined {
  let next = beside(word, 1)
  for (let steps = 0; next && steps < 2 && isAdverb(next); steps++) next = beside(next, 1)
  return next
}

/** Usually an adverb: "also", "not", "still". */
function isAdverb(word: Word) {
  return only(mainTagsOf(word), Tag.adverb)
}

const subjects = new Set('i you he she it we they who that this there'.split(' '))
/** With these in front of its subject a clause is a question or turned round: "in no case will plans change", "what results can members expect". */
const inverting =
  /\b(?:no|not|only|never|rarely|neither|nor|what|which|whose|many|much|such)\b[^,;:.()–—]*$/iu

/** "How can judges decide?" */
const asking = new Set(['how', 'when', 'where', 'why'])

/** Whether the subject of the modal verb `word` stands right in front of it, and the sentence is no question and not turned round. */
export function followsSubject(release: Release, word: Word): boolean {
  const left = beside(word, -1)
  if (left?.kind !== 'word') return false
  if (subjects.has(left.form)) return true
  if (asking.has(left.form)) return false
  const tags = mainTagsOf(left)
  const isNounLike = (tags & closed) === 0 && ((tags & noun) !== 0 || !isSmall(left))
  return isNounLike && !inverting.test(textBefore(release, left, 80))
}

/** What stands in front of `word` in its part, as far as `length` characters back. */
export function textBefore(release: Release, {start, part}: Word, length: number): string {
  return release.text.slice(Math.max(part.start, start - length), start)
}

/** With a noun in front these are adjectives: "the community hosted summit", "was swap related", "U.S. flagged ships". */
export const compounds: ReadonlySet<string> = new Set(
  `themed based hosted led backed owned funded sponsored made built branded approved regulated certified managed operated run driven controlled designed
   organized organised supported rated inspired focused related oriented recommended listed traded produced developed grown sized styled flagged supplied linked friendly`.split(
    /\s+/
  )
)
