// The unknown words of real releases: those that stand there, and those that come of errors made on purpose.

import {readFileSync} from 'node:fs'
import {Release} from '../../src/release/index.ts'
import {observe} from '../../src/release/spelling/evidence.ts'
import {nearTo} from '../../src/release/spelling/judgement.ts'
import {strangersOf} from '../../src/release/spelling/strangers.ts'
import {isCapital} from '../../src/spelling/capitals.ts'
import {releasesOf} from '../eval/corpus.ts'
import {random} from '../random.ts'
import type {Case} from './learn.ts'
import {spoil} from './spoil.ts'

/** Sources full of package names, which are no press English. */
const technical = /^(?:debian-press|opensuse-news)\//
/** Releases are dealt out to so many folds. */
export const folds = 5

/** The cases of every release, read twice: as it is but for the errors that are `known`, and with errors made in it. */
export function casesIn(
  corpus: string,
  known: ReadonlyMap<string, ReadonlySet<string>>
): {cases: Case[]; words: number} {
  const cases: Case[] = []
  let words = 0
  for (const {path, text} of releasesOf(corpus)) {
    if (technical.test(path)) continue
    const draw = random(path)
    const fold = Math.floor(draw() * folds)
    const release = new Release(text)
    words += release.words().length
    cases.push(...casesOf(release, fold, () => undefined, known.get(path)))
    const there = new Set(release.ask(strangersOf).map(({text}) => text))
    const {spoilt, made} = spoil(release, draw)
    const meantFor = (text: string) => (there.has(text) ? undefined : made.get(text))
    for (const one of casesOf(new Release(spoilt), fold, meantFor)) if (one.wrong) cases.push(one)
  }
  return {cases, words}
}

/** The errors of each file that the tables at `paths` list. */
export function errorsIn(...paths: string[]): ReadonlyMap<string, ReadonlySet<string>> {
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
    const capital = isCapital(text)
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
