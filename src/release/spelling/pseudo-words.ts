// Words that seem to be one: a table owns them, whether or not the lexicon has them.

import words from '../../../dictionaries/pseudo-words.tsv'
import {table} from '../../phrases.ts'

export const pseudoWords = table(words)

/** Whether the table tells what `form` should be. */
export function isPseudoWord(form: string): boolean {
  return pseudoWords.swaps.has(form)
}
