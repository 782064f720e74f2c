// What belongs to another language than English.

import {isCapital} from '../../spelling/capitals.ts'
import {Kind, lexicon} from '../../spelling/lexicon.ts'
import {beside} from '../words/forms.ts'
import type {Word} from '../words/words.ts'
import {everyday} from './meant.ts'

/** Articles and prepositions of the languages that English news quotes. */
export const foreignSmall = new Set(
  `el la los las del y un una le les des du et der die das und von van di il della dos da
  nad pod bei ob zu na ve ja og och de degli dello della nella ibn bint ould arap
  une aux sur pour avec par dans en par con por para los uma nel dei delle al zur zum mit für auf`.split(
    /\s+/
  )
)

/** No English word: in no list, or only in one of another language. */
export function isStrange(text: string): boolean {
  const book = lexicon()
  return !book.has(text) || (book.kinds(text) & ~Kind.weak) === Kind.foreign
}

/** Between words with a capital, or beside one that nobody knows: "Pas une goutte", "Mara und Tadić". */
export function isAbroad(word: Word): boolean {
  const [before, after] = [beside(word, -1)?.text ?? '', beside(word, 1)?.text ?? '']
  return (
    (isCapital(before) && isCapital(after)) ||
    [before, after].some((text) => text.length > 3 && isStrange(text))
  )
}

/** "Acacia cordata": both end as Latin words do, and the first is not everybody's. */
export function isSpecies(genus: string, form: string): boolean {
  return (
    /(?:us|um|is|[aeiou]a|ella|ea|era)$/.test(genus) &&
    /(?:us|um|is|ata|ana|ica|ina|osa|ae|ii|ans|ens)$/.test(form) &&
    lexicon().frequency(genus) < everyday - 1
  )
}
