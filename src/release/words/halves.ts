// The halves of words that come in pairs.

import type {Release, Span, Word} from '../index.ts'
import {wordsOf} from './words.ts'

export interface Half {
  /** The half that does not fit. */
  readonly span: Span
  /** The half that it should go with, as it is written. */
  readonly first: string
  readonly expected: string
}

/** How far, in words, the second half is looked for. */
const reach = 7

/** The first `wrong` behind `word`, unless `right` or a break comes before it. */
export function secondHalf(
  release: Release,
  word: Word,
  wrong: string,
  right: string,
  bridges: (gap: string) => boolean = (gap) => /^\s+$/u.test(gap)
): Word | undefined {
  const words = release.ask(wordsOf)
  let last = word
  for (let at = word.index + 1; at <= word.index + reach; at++) {
    const here = words[at]
    if (!here || here.part !== word.part || !bridges(release.text.slice(last.end, here.start))) return
    const form = here.form
    // "between sales from 1980 to 2000 and profits"
    if (form === right || (wrong === 'to' && form === 'from')) return
    if (form === wrong) return here
    last = here
  }
  return
}
