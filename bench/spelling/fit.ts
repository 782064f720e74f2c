// Learn the weights of the evidence: from errors made on purpose in real releases, against the unknown words that stand there anyway.
//
//   npx tsx bench/spelling/fit.ts ../shared/corpus [--known MORE.tsv] [--write]
//
// `--known` names a further table of errors that stand in the releases, found by reading, with the first three columns of realtypos.tsv.
// Only numbers leave it. What it prints is measured on releases that the weights in question did not see (five folds by file).

import {readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {parseArgs} from 'node:util'
import {Release} from '../../src/release/index.ts'
import {observations, observe} from '../../src/release/spelling/evidence.ts'
import {nearTo} from '../../src/release/spelling/judgement.ts'
import {longName} from '../../src/release/spelling/looks.ts'
import {strangersOf} from '../../src/release/spelling/strangers.ts'
import {dictionary, Kind, lexicon} from '../../src/spelling/lexicon.ts'
import {blunder, random} from './blunders.ts'

interface Case {
  /** What is observed of each known word that may have been meant. */
  readonly observed: readonly (readonly number[])[]
  /** Which of them was meant. */
  readonly meant: number
  readonly wrong: boolean
  readonly capital: boolean
  readonly length: number
  readonly fold: number
}

/** Sources full of package names, which are no press English. */
const technical = /^(?:debian-press|opensuse-news)$/
const folds = 5
/** Errors made in each release. */
const blunders = 12

const {positionals, values} = parseArgs({
  allowPositionals: true,
  options: {known: {type: 'string'}, write: {type: 'boolean'}}
})
const [corpus] = positionals
if (!corpus) throw new Error('Say where the corpus is: npx tsx bench/spelling/fit.ts ../shared/corpus')
/** Errors that are known to stand in the releases: neither learned from nor counted as alarms. */
const known = listed(join(corpus, 'realtypos.tsv'), ...(values.known ? [values.known] : []))
const {cases, words} = read(join(corpus, 'releases'))
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
    const at = threshold(rate)
    const found = errors.filter((score) => score > at).length / errors.length
    console.log(
      `  ${rate} alarms per 1,000 words: ${(found * 100).toFixed(1)} % found (threshold ${at.toFixed(2)})`
    )
  }
  return {weights: learn(cases), likely: threshold(likely), sure: threshold(sure)}
}

/** Logistic regression by gradient descent with a little shrinkage; both classes weigh alike. */
function learn(cases: readonly Case[]): number[] {
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

function dot(weights: readonly number[], observed: readonly number[]) {
  return weights.reduce((sum, weight, at) => sum + weight * observed[at]!, 0)
}

/** Every release twice: as it is, and with errors made in it. */
function read(folder: string) {
  const cases: Case[] = []
  let words = 0
  for (const source of readdirSync(folder).sort()) {
    if (technical.test(source)) continue
    for (const name of readdirSync(join(folder, source)).sort()) {
      const text = readFileSync(join(folder, source, name), 'utf8')
      const draw = random(`${source}/${name}`)
      const fold = Math.floor(draw() * folds)
      const release = new Release(text)
      words += release.words().length
      const there = new Set<string>()
      for (const one of casesOf(release, fold, () => undefined, known.get(`${source}/${name}`)))
        cases.push(one)
      for (const {text} of release.ask(strangersOf)) there.add(text)
      const {spoilt, made} = spoil(release, draw)
      for (const one of casesOf(new Release(spoilt), fold, (text) =>
        there.has(text) ? undefined : made.get(text)
      ))
        if (one.wrong) cases.push(one)
    }
  }
  return {cases, words}
}

function* casesOf(
  release: Release,
  fold: number,
  meantFor: (text: string) => string | undefined,
  but?: ReadonlySet<string>
): Generator<Case> {
  for (const stranger of release.ask(strangersOf)) {
    if (!release.words().includes(stranger.places[0]!.word)) continue
    const near = nearTo(stranger)
    if (near.length === 0 || but?.has(stranger.text)) continue
    const {text} = stranger
    // In lines of capitals no errors are made, so there is nothing to learn from them.
    if (text.length < 8 && text === text.toUpperCase()) continue
    const capital = text[0] !== text[0]!.toLowerCase()
    const right = meantFor(text)?.toLowerCase()
    const meant = near.findIndex(({word}) => word.toLowerCase() === right)
    const observed = observe(release, stranger, near)
    yield {
      observed,
      meant: Math.max(0, meant),
      wrong: right !== undefined,
      capital,
      length: text.length,
      fold
    }
  }
}

/** A common word, or the name of a country, a people, a large town, a month or a day. */
function mayBeMeant(text: string) {
  const book = lexicon()
  return (
    book.has(text.toLowerCase()) ||
    (book.knows(text, Kind.place | Kind.people | Kind.us) && book.frequency(text) > 3.5)
  )
}

/** In a dictionary, and not so rare that nobody would know the word. */
function mayBeMisspelt(text: string) {
  const book = lexicon()
  return (
    book.frequency(text) > 1.5 &&
    (book.kinds(text) & (dictionary | Kind.word | Kind.people | Kind.place)) !== 0
  )
}

/** The text with a few of its frequent words misspelt, half of them words with a capital. */
function spoil(release: Release, draw: () => number) {
  const book = lexicon()
  const made = new Map<string, string>()
  const all = release
    .words()
    .filter(({kind, text}) => kind === 'word' && /^[A-Za-z][a-z]{2,}$/.test(text) && mayBeMisspelt(text))
  const capitals = all.filter(({text, index}) => /^[A-Z]/.test(text) && index > 0 && mayBeMeant(text))
  // Each word once: people misspell the long and rare ones, not the small ones that stand in every line.
  const smalls = [...new Map(all.map((word) => [word.text, word])).values()].filter(({text}) =>
    /^[a-z]/.test(text)
  )
  const chosen = new Map<number, {end: number; text: string}>()
  for (let at = 0; at < blunders; at++) {
    const from = at % 2 ? capitals : smalls
    const word = from[Math.floor(draw() * from.length)]
    if (!word) continue
    const wrong = blunder(word.text, draw)
    if (wrong === undefined || book.has(wrong)) continue
    chosen.set(word.start, {end: word.end, text: wrong})
    made.set(wrong, word.text)
  }
  let spoilt = ''
  let last = 0
  for (const [start, {end, text}] of [...chosen].sort((a, b) => a[0] - b[0])) {
    spoilt += release.text.slice(last, start) + text
    last = end
  }
  return {spoilt: spoilt + release.text.slice(last), made}
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

/** The listed errors of each file. */
function listed(...paths: string[]) {
  const errors = new Map<string, Set<string>>()
  for (const line of paths.flatMap((path) => readFileSync(path, 'utf8').split('\n').slice(1))) {
    const [file, , wrong] = line.split('\t')
    if (!file || !wrong) continue
    const known = errors.get(file) ?? new Set()
    for (const word of wrong.split(/[^\p{L}'’]+/u)) known.add(word)
    errors.set(file, known)
  }
  return errors
}
