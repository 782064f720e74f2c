// The parts of speech of a release's words, and what stands where a verb is due.

import {lexicon} from '../../spelling/lexicon.ts'
import {Tag, type Tags} from '../../spelling/tags.ts'
import type {Release, Word} from '../index.ts'
import {beside} from './forms.ts'

/** Every part of speech that `word` can be; 0 for a name, a number and what the lexicon does not know. */
export function tagsOf(word: Word): Tags {
  return word.kind === 'word' ? lexicon().tags(word.form) : 0
}

/** Whether `tags` has a reading, and none but `allowed`. */
export function only(tags: Tags, allowed: Tags): boolean {
  return tags !== 0 && (tags & ~allowed) === 0
}

/** A verb as it stands after "to", and nothing else: "cultivate", but not "plan". */
export function isBareVerb(release: Release, word: Word): boolean {
  // "configure.ac" and "reuse_db" are names of things.
  return (
    isSmall(word) &&
    only(tagsOf(word), Tag.base) &&
    !/^[._/\\-][\p{L}\p{N}]/u.test(release.text.slice(word.end, word.end + 2))
  )
}

/** Written small: no name, no title, no headline. */
export function isSmall({text, form, kind}: Word): boolean {
  return kind === 'word' && (text === form || text === text.toLowerCase())
}

/** The word behind `word`, over an adverb or two that stand between: "will also finally open". */
export function afterAdverbs(release: Release, word: Word): Word | undefined {
  let next = beside(release, word, 1)
  for (let steps = 0; next && steps < 2 && only(tagsOf(next), Tag.adverb); steps++)
    next = beside(release, next, 1)
  return next
}
