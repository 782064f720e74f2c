// Verbs in the wrong person behind a pronoun or "there": "they is", "there is two ways".

import table from '../../../../dictionaries/grammar/pronoun-verbs.tsv'
import {patternsOf} from '../../../patterns/patterns.ts'
import type {Release, Span} from '../../index.ts'

const disagreeing = patternsOf(table)

/** The verbs, and what to write in their place. */
export function pronounVerbsOf(release: Release): readonly {span: Span; expected: string[]}[] {
  return [...disagreeing(release)]
}
