// Noun phrases without an article behind a preposition: "in fisheries sector", and how surely one is missing.

import {lexicon} from '../../../spelling/lexicon.ts'
import {Tag} from '../../../spelling/tags.ts'
import type {Release, Word} from '../../index.ts'
import {beside, placesOf} from '../forms.ts'
import {isDeterminer, type NounPhrase, nounPhraseAt} from '../noun-phrases.ts'
import {tagsOf} from '../verbs.ts'
import {doubtOf} from './doubts.ts'
import {isRight} from './right-without.ts'
import {asking, type Governed, isBranch, observe, prepositions} from './signs.ts'
import {weights} from './weights.ts'

export interface BareNoun extends Governed {
  /** How surely an article is missing: the logarithm of the odds. */
  readonly score: number
}

/** The noun phrases in the singular, behind a preposition and without a determiner, for which nothing is known that makes them right. */
export function bareNounsOf(release: Release): readonly BareNoun[] {
  const found: BareNoun[] = []
  for (const preposition of prepositions) {
    for (const word of placesOf(release, preposition)) {
      const first = beside(word, 1)
      // "IBM's PC AT system"
      if (!first || isDeterminer(first) || word.text === word.text.toUpperCase()) continue
      const governed = governedBy(release, word)
      if (!governed || governed.phrase.determiner || isRight(release, governed)) continue
      const certain = isBranch(governed.phrase) || isCertain(governed) ? 5 : 0
      const learned =
        observe(release, governed).reduce((sum, value, at) => sum + value * weights[at]!, 0) / 100
      found.push({...governed, score: Math.max(certain, learned - doubtOf(release, governed))})
    }
  }
  return found.sort((one, other) => one.phrase.start - other.phrase.start)
}

/** "for entire town", "on new kind of ship" */
function isCertain({phrase: {modifiers, head, next}}: Governed) {
  return (
    (modifiers[0]?.form === 'entire' && !lexicon().goesBare(head.form)) ||
    (head.form === 'kind' && next?.form === 'of' && modifiers.length > 0)
  )
}

/** The noun phrase in the singular behind `preposition`, if its head is one that can ask for an article. */
export function governedBy(release: Release, preposition: Word): Governed | undefined {
  const first = preposition.part.role === 'body' ? beside(preposition, 1) : undefined
  const phrase = first && nounPhraseAt(release, first)
  if (!phrase?.sure || phrase.number !== 'singular') return
  return isOnlyNoun(phrase) && asking(phrase) > 0 ? {preposition, phrase} : undefined
}

/** Never an adjective or an adverb: no "best", "right", "individual"; but "number of", which can be more numb. */
export function isOnlyNoun({head, next}: NounPhrase): boolean {
  if (head.form === 'number') return next?.form === 'of'
  return (
    (tagsOf(head) & Tag.singular) !== 0 &&
    (lexicon().tags(head.form, 'main') & ~(Tag.singular | Tag.base | Tag.ing)) === 0
  )
}
