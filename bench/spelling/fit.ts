// Learn the weights of the evidence: from errors made on purpose in real releases, against the unknown words that stand there anyway.
//
//   npx tsx bench/spelling/fit.ts ../shared/corpus [--known MORE.tsv] [--write]
//
// `--known` names a further table of errors that stand in the releases, found by reading, with the first three columns of realtypos.tsv.
// Only numbers leave it. What it prints is measured on releases that the weights in question did not see (five folds by file).

import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {parseArgs} from 'node:util'
import {observations} from '../../src/release/spelling/evidence.ts'
import {longName} from '../../src/release/spelling/looks.ts'
import {casesIn, errorsIn, folds} from './cases.ts'
import {type Case, dot, learn} from './learn.ts'

const {positionals, values} = parseArgs({
  allowPositionals: true,
  options: {known: {type: 'string'}, write: {type: 'boolean'}}
})
const [corpus] = positionals
if (!corpus) throw new Error('Say where the corpus is: npx tsx bench/spelling/fit.ts ../shared/corpus')
/** Errors that are known to stand in the releases: neither learned from nor counted as alarms. */
const known = errorsIn(join(corpus, 'realtypos.tsv'), ...(values.known ? [values.known] : []))
const {cases, words} = casesIn(corpus, known)
console.log(
  `${cases.length} unknown words, ${cases.filter(({wrong}) => wrong).length} of them made on purpose, in ${words} words`
)

const small = study(
  'small letters',
  cases.filter(({capital}) => !capital),
  0.12,
  0.025
)
const capital = study(
  'capital',
  cases.filter(({capital, length}) => capital && length < longName),
  0.0105,
  0.0105
)
const longCapital = study(
  'capital, long',
  cases.filter(({capital, length}) => capital && length >= longName),
  0.012,
  0.012
)
if (values.write) writeFileSync('src/release/spelling/weights.ts', source({small, capital, longCapital}))

interface Weighing {
  weights: number[]
  likely: number
  sure: number
}

/** Weights for one kind of words, with the thresholds that let through so many alarms for a thousand words. */
function study(title: string, cases: readonly Case[], likely: number, sure: number): Weighing {
  const scores: {score: number; wrong: boolean}[] = []
  for (let fold = 0; fold < folds; fold++) {
    const weights = learn(cases.filter((one) => one.fold !== fold))
    for (const one of cases)
      if (one.fold === fold)
        scores.push({
          score: Math.max(...one.observed.map((observed) => dot(weights, observed))),
          wrong: one.wrong
        })
  }
  const alarms = scores
    .filter(({wrong}) => !wrong)
    .map(({score}) => score)
    .sort((a, b) => b - a)
  const errors = scores.filter(({wrong}) => wrong).map(({score}) => score)
  const threshold = (rate: number) => alarms[Math.floor((rate * words) / 1000)] ?? 0
  console.log(title, `${errors.length} errors, ${alarms.length} others`)
  for (const rate of [0.005, 0.01, 0.02, 0.035, 0.06, 0.1, 0.15, 0.2, 0.3, 0.5]) {
    // More alarms than there are words to raise one.
    if ((rate * words) / 1000 >= alarms.length) break
    const at = threshold(rate)
    const found = errors.filter((score) => score > at).length / errors.length
    console.log(
      `  ${rate} alarms per 1,000 words: ${(found * 100).toFixed(1)} % found (threshold ${at.toFixed(2)})`
    )
  }
  return {weights: learn(cases), likely: threshold(likely), sure: threshold(sure)}
}

function hundredths(number: number) {
  return Math.round(number * 100)
}

function source(weighings: Record<string, Weighing>) {
  const lines = [
    '// How much each observation weighs: written by bench/spelling/fit.ts, which learns it from errors made on purpose.',
    '',
    '/** In hundredths. */',
    'export interface Weighing {',
    '  /** In the order of `observations`. */',
    '  readonly weights: readonly number[]',
    '  /** From here on a word is likely to be misspelt, from there on it surely is. */',
    '  readonly likely: number',
    '  readonly sure: number',
    '}'
  ]
  for (const [title, {weights, likely, sure}] of Object.entries(weighings)) {
    lines.push(
      '',
      `export const ${title}: Weighing = {`,
      `  likely: ${hundredths(likely)},`,
      `  sure: ${hundredths(sure)},`,
      '  weights: ['
    )
    for (const [at, weight] of weights.entries())
      lines.push(
        `    // ${observations[at]}`,
        `    ${hundredths(weight)}${at < weights.length - 1 ? ',' : ''}`
      )
    lines.push('  ]', '}')
  }
  return `${lines.join('\n')}\n`
}
