// Whether a stranger is a misspelling, and of which word.

import {isSmall} from '../../spelling/capitals.ts'
import {lexicon} from '../../spelling/lexicon.ts'
import {withLigature} from '../../spelling/ligatures.ts'
import {derivedRightly} from '../../spelling/misderived.ts'
import {type Near, nearby} from '../../spelling/nearest.ts'
import type {Release} from '../index.ts'
import {hasAlibi} from './alibis.ts'
import {certain} from './bars.ts'
import {atHome, belonging} from './context.ts'
import {isDoubtful} from './doubts.ts'
import {observe} from './evidence.ts'
import {favour} from './favour.ts'
import {framedAs} from './frames.ts'
import {longName} from './looks.ts'
import {isNamesake} from './namesakes.ts'
import {isProven} from './proofs.ts'
import type {Stranger} from './strangers.ts'
import {capital, longCapital, small, type Weighing} from './weights.ts'

/** A word that is not spelled as it should be, at each of its places. */
export interface Misspelling {
  readonly stranger: Stranger
  /** The known word that it is near to. */
  readonly near: Near
  /** Surely, or only likely. */
  readonly sure: boolean
}

/** The known words that a stranger is near to, the nearest first; those of a word with a capital have to be nearer. */
export function nearTo({text, form}: Stranger): readonly Near[] {
  const near = isSmall(text) ? nearby(form, true).filter(isNoTwin) : nearby(form)
  const whole = isSmall(text) ? (withLigature(form) ?? derivedRightly(form)) : undefined
  if (whole === undefined || near.some(({word}) => word === whole)) return near
  const book = lexicon()
  return [...near, {word: whole, distance: 0.95, frequency: book.frequency(whole), kinds: book.kinds(whole)}]
}

/** Where small letters stand, "chief" is meant rather than "Chief"; of a few letters nobody can tell. */
function isNoTwin({word, frequency}: Near, _: number, near: readonly Near[]) {
  const small = word.toLowerCase()
  return (
    word === small ||
    word.length < 5 ||
    near.every((other) => other.word !== small || other.frequency < frequency)
  )
}

/** A misspelling of the known word that explains it best; none if nothing explains it well enough. */
export function judge(
  release: Release,
  stranger: Stranger,
  nearby: readonly Near[]
): Misspelling | undefined {
  const framed = framedAs(release, stranger)
  if (framed !== undefined) return {stranger, near: nearAs(framed, nearby), sure: true}
  if (nearby.length === 0) return
  const {weights, likely, sure} = weighingOf(stranger)
  const observed = observe(release, stranger, nearby)
  const scores = observed.map((one) => scoreOf(weights, one))
  const rival = leastOfRivals(nearby, scores)
  if (nearby.some((near, at) => isNamesake(release, stranger, near, scores[at]! >= rival))) {
    if (!isSmall(stranger.text) || nearby.every((near) => belonging(release, stranger, near) < atHome)) return
  }
  let best: Misspelling | undefined
  let most = likely
  for (const [at, near] of nearby.entries()) {
    const isClear = isProven(release, stranger, near)
    const score = isClear ? certain : scores[at]! + favour(release, stranger, near, scores[at]!)
    if (score < most || (best && score === most) || hasAlibi(release, stranger, near, score)) continue
    most = score
    best = {stranger, near, sure: most >= sure && !isDoubtful(release, stranger, near, score)}
  }
  return best
}

/** A word that the release vouches for, as near as a slip. */
function nearAs(word: string, nearby: readonly Near[]): Near {
  const book = lexicon()
  const known = nearby.find((near) => near.word === word)
  return known ?? {word, distance: 1, frequency: book.frequency(word), kinds: book.kinds(word)}
}

/** How likely a name must be to be one: "Yee" for "Yeer", which is likelier meant for "year". */
function leastOfRivals(nearby: readonly Near[], scores: readonly number[]) {
  const most = Math.max(...scores)
  return isSmall(nearby[scores.indexOf(most)]!.word) ? most - unrivalled : -Infinity
}

/** A name that is so much less likely than a common word is no rival to it. */
const unrivalled = 380

/** Whether a capital has to be explained away, and how many letters there are to tell a name by. */
function weighingOf({text}: Stranger): Weighing {
  if (isSmall(text)) return small
  return text.length < longName ? capital : longCapital
}

function scoreOf(weights: readonly number[], observed: readonly number[]) {
  let score = 0
  for (const [at, value] of observed.entries()) score += value * weights[at]!
  return score
}
