// Which words of a release are misspelt, and which are merely unknown: asked once, for all rules of spelling.

import {casedAs} from '../spelling/casing.ts'
import {type Near, nearest} from '../spelling/nearest.ts'
import {unknownAmong} from './authority.ts'
import {commonplace, observe} from './evidence.ts'
import {formsOf} from './forms.ts'
import type {Release} from './index.ts'
import {type Place, type Stranger, strangersOf} from './strangers.ts'
import {capital, small, type Weighing} from './weights.ts'

/** A word that is not spelled as it should be, at each of its places. */
export interface Misspelling {
  readonly stranger: Stranger
  /** The known word that it is near to. */
  readonly near: Near
  /** Surely, or only likely. */
  readonly sure: boolean
}

export interface Spelling {
  readonly misspellings: readonly Misspelling[]
  /** In small letters, in no dictionary and near nothing. */
  readonly unknown: readonly Stranger[]
}

/** The spelling of the whole release. */
export function spellingOf(release: Release): Spelling {
  const misspellings: Misspelling[] = []
  const unknown: Stranger[] = []
  for (const stranger of release.ask(strangersOf)) {
    const near = nearestTo(stranger)
    const verdict = near ? judge(release, stranger, near) : undefined
    if (near && verdict) misspellings.push({stranger, near, sure: verdict === 'sure'})
    else if (isSmall(stranger.text)) unknown.push(stranger)
  }
  return confirmed(misspellings, unknown)
}

/** The known word that a stranger is near to; a word with a capital has to be nearer. */
export function nearestTo({text, form}: Stranger): Near | undefined {
  return nearest(form, isSmall(text))
}

/** What retext-spell does not know either. */
function confirmed(misspellings: readonly Misspelling[], unknown: readonly Stranger[]): Spelling {
  const texts = [...misspellings.map(({stranger}) => stranger.text), ...unknown.map(({text}) => text)]
  const refused = unknownAmong(texts)
  return {
    misspellings: misspellings.filter(({stranger}) => refused.has(stranger.text)),
    unknown: unknown.filter(({text}) => refused.has(text))
  }
}

function judge(release: Release, stranger: Stranger, near: Near): 'sure' | 'likely' | undefined {
  if (isOwnSpelling(release, stranger, near)) return
  const {weights, likely, sure} = weighingOf(stranger)
  const score = scoreOf(weights, observe(release, stranger, near))
  return score >= sure ? 'sure' : score >= likely ? 'likely' : undefined
}

/** A name that the release spells so throughout, three times or more, and never as the known word. */
function isOwnSpelling(release: Release, {text, places}: Stranger, near: Near) {
  if (places.length < 3 || isSmall(text)) return false
  return near.frequency >= commonplace || !release.ask(formsOf).has(near.word.toLowerCase())
}

/** Whether a capital has to be explained away. */
function weighingOf({text}: Stranger): Weighing {
  return isSmall(text) ? small : capital
}

function scoreOf(weights: readonly number[], observed: readonly number[]) {
  let score = 0
  for (const [at, value] of observed.entries()) score += value * weights[at]!
  return score
}

function isSmall(text: string) {
  return text[0] === text[0]!.toLowerCase()
}

export type {Place, Stranger}

/** What a misspelt word should be. */
export const corrections = {
  /** The known word that it is near to, written as it is. */
  first({stranger, near}: Misspelling): string {
    return casedAs(stranger.text, near.word)
  },
  /** At most five, best first, by the words beside the place and the words of this release. */
  all(_release: Release, misspelling: Misspelling, _place: Place): readonly string[] {
    return [corrections.first(misspelling)]
  }
}
