// Nouns in a number that their determiner does not allow: "these project", "each participants", "one of the largest port".

import {singularOf, withS} from '../../../spelling/inflect.ts'
import {lexicon} from '../../../spelling/lexicon.ts'
import type {Release, Word} from '../../index.ts'
import {nounPhraseAt} from '../noun-phrases.ts'
import {pluralsDue} from './plurals-due.ts'
import {isOne} from './several.ts'
import {pluralsBehindOne} from './singulars-due.ts'

export interface Misnumbered {
  readonly noun: Word
  /** What asks for the other number. */
  readonly behind: string
  /** The noun in the other number, if the lexicon knows it. */
  readonly expected: string | undefined
}

/** The nouns in the wrong number, each once, however many words ask for the other: "all these boat". */
export function misnumberedOf(release: Release): readonly Misnumbered[] {
  const found = new Map<Word, Misnumbered>()
  for (const one of [...behindMany(release), ...behindOne(release)]) {
    if (!found.has(one.noun)) found.set(one.noun, one)
  }
  return [...found.values()]
}

/** "these project", "one of the largest port" */
function* behindMany(release: Release): Generator<Misnumbered> {
  for (const {first, behind, fits} of pluralsDue(release)) {
    const phrase = nounPhraseAt(release, first)
    if (!phrase || !isOne(phrase) || !fits(phrase)) continue
    yield {noun: phrase.head, behind, expected: withS(phrase.head.text)}
  }
}

/** "each participants", "an old cars" */
function* behindOne(release: Release): Generator<Misnumbered> {
  for (const {noun, determiner} of pluralsBehindOne(release)) {
    yield {noun, behind: determiner.text, expected: singularOf(noun.text, lexicon())}
  }
}
