// Learn from the lists which letters follow each other in English words and which in names.

import {letters, shapeSteps, shapeZero, triplesOf} from '../src/spelling/shapes.ts'
import {table} from './frequencies.ts'
import {humanNames, towns} from './lists.ts'

/** A word that stands in fewer than so many of a thousand thousand million words is as good as a name. */
const rare = 200_000

/** For each triple of letters how much likelier it is in an English word than in a name, quantised. */
export function shapes(): Uint8Array {
  const english = new Set<string>()
  for (const [word, count] of table('frequency_dictionary_en_82_765.txt')) if (count > rare) english.add(word)
  const names = new Set([...humanNames(), ...towns().map(({name}) => name)].map((name) => name.toLowerCase()))
  const likely = likelihoods([...english])
  const likelyName = likelihoods([...names].filter((name) => /^[a-z]{3,}$/.test(name) && !english.has(name)))
  return Uint8Array.from({length: letters ** 3}, (_, triple) => {
    const ratio = Math.log(likely(triple) / likelyName(triple))
    return Math.max(0, Math.min(255, Math.round(shapeZero + ratio * shapeSteps)))
  })
}

/** The smoothed likelihood of the last letter of a triple after the two before it. */
function likelihoods(words: readonly string[]): (triple: number) => number {
  const triples = new Float64Array(letters ** 3)
  const pairs = new Float64Array(letters ** 2)
  for (const word of words) {
    for (const triple of triplesOf(word)) {
      triples[triple]!++
      pairs[Math.floor(triple / letters)]!++
    }
  }
  return (triple) => (triples[triple]! + 0.5) / (pairs[Math.floor(triple / letters)]! + 0.5 * letters)
}
