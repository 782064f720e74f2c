// Whether a word is put together like an English one or like a name from elsewhere, by its letters in threes.

import {pairsFile, section} from './pairs.ts'

/** The letters and the edge of the word. */
export const letters = 27
/** The steps of a quantised weight to one unit, and the weight that is written as nought. */
export const shapeSteps = 24
export const shapeZero = 128

let opened: Uint8Array | undefined

/**
 * How much likelier the letters of `form` (small) are in an English word than in a name: the mean over its triples of the
 * logarithm of the ratio, about -1 for "Tsvangirai", about 1 for "thoroughly". Letters beyond a to z count as edges.
 */
export function englishness(form: string): number {
  opened ??= pairsFile().bytes(section.shapes)
  let sum = 0
  let count = 0
  for (const triple of triplesOf(form)) {
    sum += opened[triple]! - shapeZero
    count++
  }
  return count === 0 ? 0 : sum / count / shapeSteps
}

/** The numbers of the triples of letters of `form`, with two edges before it and one behind. */
export function* triplesOf(form: string): Generator<number> {
  let last = 0
  for (let at = 0; at <= form.length; at++) {
    const code = form.charCodeAt(at) - 0x60
    const letter = code > 0 && code < letters ? code : 0
    last = (last * letters + letter) % letters ** 3
    yield last
  }
}
