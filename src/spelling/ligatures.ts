// Letters that were one sign in a document and got lost when its text was copied: "conrmed", "nalist", "eciency".

import {remember} from '../remember.ts'
import {dictionary, lexicon} from './lexicon.ts'

const ligatures = ['fi', 'fl', 'ff', 'ffi', 'ffl'] as const

/** So frequent must be what is made whole, about one in 300,000 words. */
const common = 3.5
const longest = 24

/** The most frequent word that one lost ligature makes of `form` (small letters); nothing if none does. */
export function withLigature(form: string): string | undefined {
  return form.length < 4 || form.length > longest ? undefined : wholes(form) || undefined
}

const wholes = remember((form) => {
  const book = lexicon()
  let best = ''
  let most: number = common
  for (let at = 0; at <= form.length; at++) {
    for (const ligature of ligatures) {
      const whole = form.slice(0, at) + ligature + form.slice(at)
      // Most are no words, and not worth remembering.
      if (book.graph.find(whole) < 0 || (book.kinds(whole) & dictionary) === 0) continue
      if (book.frequency(whole) <= most) continue
      most = book.frequency(whole)
      best = whole
    }
  }
  return best
})
