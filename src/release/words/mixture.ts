// Two ways of writing side by side: which is the house's, and which the odd one out.

import {casedAs} from '../../spelling/casing.ts'
import type {Release, Role, Word} from '../index.ts'
import {indexAt} from '../span.ts'
import {sentencesOf} from './sentences.ts'

/** A word that is written in one of two ways. */
export interface Choice {
  readonly word: Word
  readonly way: string
  /** What it would be the other way. */
  readonly other: string
}

export interface Mixture {
  readonly odd: Choice
  readonly expected: string
  /** The first place where the other way is written. */
  readonly usual: Choice
  readonly counts: {readonly odd: number; readonly usual: number}
}

/** The odd one out among `choices`: the first of the fewer; none if all are written one way. */
export function mixtureOf(choices: readonly Choice[]): Mixture | undefined {
  const first = choices[0]
  if (!first) return
  const alike = choices.filter(({way}) => way === first.way)
  const others = choices.filter(({way}) => way !== first.way)
  if (others.length === 0) return
  const [few, many] = alike.length < others.length ? [alike, others] : [others, alike]
  const odd = few[0]!
  const expected = casedAs(odd.word.text, odd.other)
  return {odd, expected, usual: many[0]!, counts: {odd: few.length, usual: many.length}}
}

/** The author's own words: no quotations, and no names, whose spelling is theirs. */
export function isOwn(release: Release, word: Word): boolean {
  if (release.quotationAt(word.start)) return false
  if (word.text === word.form) return true
  const sentences = release.ask(sentencesOf)
  return sentences[indexAt(sentences, word.start)]?.words[0] === word && opening.has(word.part.role)
}

/** A sentence begins with a capital there, and the other words are in small letters unless they are names. */
const opening: ReadonlySet<Role> = new Set(['body', 'subhead', 'list'])
