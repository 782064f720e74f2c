// What evidence weighs, learned from cases of which it is known whether they are wrong.

import {observations} from '../../src/release/spelling/evidence.ts'

/** A word that no list has, and what is observed of it. */
export interface Case {
  /** What is observed of each known word that may have been meant. */
  readonly observed: readonly (readonly number[])[]
  /** Which of them was meant. */
  readonly meant: number
  readonly wrong: boolean
  readonly capital: boolean
  readonly length: number
  readonly fold: number
}

/** Logistic regression by gradient descent with a little shrinkage; both classes weigh alike. */
export function learn(cases: readonly Case[]): number[] {
  const size = observations.length
  const weights = new Array<number>(size).fill(0)
  const speed = new Array<number>(size).fill(1e-8)
  const errors = cases.filter(({wrong}) => wrong).length
  const share = [cases.length / (2 * (cases.length - errors)), cases.length / (2 * errors)]
  for (let round = 0; round < 300; round++) {
    const slope = new Array<number>(size).fill(0)
    for (const one of cases) {
      // Of an error the word that was meant has to be recognised, of anything else every word near by refused.
      const shown = one.wrong ? [one.observed[one.meant]!] : one.observed
      for (const observed of shown) {
        const miss = 1 / (1 + Math.exp(-dot(weights, observed))) - Number(one.wrong)
        for (let at = 0; at < size; at++)
          slope[at]! += ((miss * share[Number(one.wrong)]!) / shown.length) * observed[at]!
      }
    }
    for (let at = 0; at < size; at++) {
      const gradient = slope[at]! / cases.length + (at === 0 ? 0 : 0.0005 * weights[at]!)
      speed[at]! = 0.9 * speed[at]! + 0.1 * gradient * gradient
      weights[at]! -= (0.15 * gradient) / Math.sqrt(speed[at]! + 1e-8) / (1 + round / 100)
    }
  }
  return weights
}

/** What is observed, by what it weighs. */
export function dot(weights: readonly number[], observed: readonly number[]): number {
  return weights.reduce((sum, weight, at) => sum + weight * observed[at]!, 0)
}
