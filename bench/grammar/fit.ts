// Learn what makes an article missing: from noun phrases with their article taken away, against those that stand without one anyway.
//
//   npx tsx bench/grammar/fit.ts ../shared/corpus [--write]
//
// Only numbers leave it. What it prints is measured on releases that the weights in question did not see (five folds by file).

import {writeFileSync} from 'node:fs'
import {Release} from '../../src/release/index.ts'
import {governedBy} from '../../src/release/words/articles/bare-nouns.ts'
import {isRight} from '../../src/release/words/articles/right-without.ts'
import {observations, observe, prepositions} from '../../src/release/words/articles/signs.ts'
import {formOf, placesOf} from '../../src/release/words/forms.ts'
import {releasesOf} from '../eval/corpus.ts'

interface Case {
  readonly observed: readonly number[]
  readonly lost: boolean
  readonly fold: number
}

/** Written by people who lose articles, or full of package names. */
const others = /^(?:cn-|kr-|ng-|hk-|wipo|debian-press|opensuse-news)/
const folds = 5

const corpus = process.argv[2]
if (!corpus) throw new Error('Say where the corpus is: npx tsx bench/grammar/fit.ts ../shared/corpus')
const texts = releasesOf(corpus).filter(({path}) => !others.test(path))
const cases = texts.flatMap(({text}, at) => casesIn(text, at % folds))
const words = texts.reduce((sum, {text}) => sum + text.split(/\s+/).length, 0)
const lost = cases.filter(({lost}) => lost).length
console.log(`${lost} articles taken away, ${cases.length - lost} phrases without one, in ${words} words`)
report()
if (process.argv.includes('--write'))
  writeFileSync('src/release/words/articles/weights.ts', source(learn(cases)))

function casesIn(text: string, fold: number): Case[] {
  const release = new Release(text)
  const cases: Case[] = []
  for (const word of prepositions.flatMap((form) => placesOf(release, form))) {
    const governed = governedBy(release, word)
    if (!governed) continue
    const determiner = governed.phrase.determiner && formOf(governed.phrase.determiner.text)
    if (determiner && !['a', 'an', 'the'].includes(determiner)) continue
    if (isRight(release, governed)) continue
    cases.push({observed: observe(release, governed), lost: determiner !== undefined, fold})
  }
  return cases
}

/** Logistic regression, by gradient descent over all cases. */
function learn(cases: readonly Case[]): number[] {
  const weights = observations.map(() => 0)
  const speed = observations.map(() => 0)
  for (let step = 0; step < 800; step++) {
    const slope = weights.map((weight) => weight * 0.0005)
    for (const {observed, lost} of cases) {
      const miss = 1 / (1 + Math.exp(-sum(observed, weights))) - (lost ? 1 : 0)
      for (let at = 0; at < slope.length; at++) slope[at]! += (miss * observed[at]!) / cases.length
    }
    for (let at = 0; at < slope.length; at++) {
      speed[at] = 0.9 * speed[at]! - 0.15 * slope[at]!
      weights[at]! += speed[at]!
    }
  }
  return weights
}

function sum(observed: readonly number[], weights: readonly number[]) {
  let sum = 0
  for (let at = 0; at < weights.length; at++) sum += observed[at]! * weights[at]!
  return sum
}

/** What a threshold finds, and how often it speaks about a phrase that is right. */
function report() {
  const scored = Array.from({length: folds}, (_, fold) => {
    const weights = learn(cases.filter((known) => known.fold !== fold))
    return cases
      .filter((known) => known.fold === fold)
      .map(({observed, lost}) => ({lost, score: sum(observed, weights)}))
  }).flat()
  const alarms = scored.filter(({lost}) => !lost).sort((one, other) => other.score - one.score)
  for (const rate of [0.02, 0.05, 0.1, 0.2, 0.4]) {
    const score = alarms[Math.round((rate * words) / 1000)]?.score
    if (score === undefined) continue
    const found = scored.filter(({lost, score: own}) => lost && own > score).length
    console.log(`from ${score.toFixed(2)} on: ${rate} alarms in 1,000 words, ${found} of ${lost} found`)
  }
}

function source(weights: readonly number[]) {
  const lines = observations.map((name, at) => `  // ${name}\n  ${Math.round(100 * weights[at]!)}`)
  return `// How much each observation weighs for a missing article: written by bench/grammar/fit.ts, which takes articles away to learn it.

/** In hundredths, in the order of \`observations\`. */
export const weights: readonly number[] = [
${lines.join(',\n')}
]
`
}
