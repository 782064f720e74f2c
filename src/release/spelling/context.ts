// A word among the words around it, as the model of three words has them.

import {isCapital} from '../../spelling/capitals.ts'
import {lexicon} from '../../spelling/lexicon.ts'
import type {Near} from '../../spelling/nearest.ts'
import {isPair, likelihood, nothing, numberOf} from '../../spelling/ngrams.ts'
import type {Release} from '../index.ts'
import {beside, neighbourOf} from '../words/forms.ts'
import {isSmall} from '../words/verbs.ts'
import type {Word} from '../words/words.ts'
import type {Stranger} from './strangers.ts'
import {mostPlaces} from './surroundings.ts'

/** What stands around a word, as numbers of the model: `nothing` for what it does not know and what stands beyond a mark. */
export interface Context {
  /** The word in front, and the one in front of that. */
  readonly near: number
  readonly far: number
  /** The word behind, and the one behind that. */
  readonly next: number
  readonly last: number
}

/** What stands around `word`, of the neighbours that `counts`. */
export function contextOf(release: Release, word: Word, counts: (neighbour: Word) => boolean): Context {
  const near = numberBeside(release, word, -1, counts)
  const next = numberBeside(release, word, 1, counts)
  return {
    near,
    far: near === nothing ? nothing : numberBeside(release, word.before!, -1, counts),
    next,
    last: next === nothing ? nothing : numberBeside(release, word.behind!, 1, counts)
  }
}

function numberBeside(release: Release, word: Word, step: 1 | -1, counts: (neighbour: Word) => boolean) {
  const next = neighbourOf(release, word, step)
  return next && counts(next) ? numberOf(next.form) : nothing
}

/** How likely a word is in a context, with what follows it, as a logarithm (base 10). */
export function likelihoodIn({far, near, next, last}: Context, word: number): number {
  const own = likelihood(far, near, word)
  if (next === nothing) return own
  const behind = own + likelihood(near, word, next)
  return last === nothing ? behind : behind + likelihood(word, next, last)
}

/** Whether the model has seen the word beside each of its neighbours. */
export function isUsual({near, next}: Context, word: number): boolean {
  return (near === nothing || isPair(near, word)) && (next === nothing || isPair(word, next))
}

/**
 * How many times likelier (a logarithm, base 10) the known word is where the stranger stands than it is anywhere: 5 for "protection"
 * between "environmental" and "agency", less than nothing where nobody writes it beside such words. Of names nothing is known, and a
 * stranger that a list vouches for, or that stands among others, is at home where it is.
 */
export function belonging(release: Release, stranger: Stranger, {word: meant}: Near): number {
  const {places, text, compound} = stranger
  if (compound || isCapital(meant) || lexicon().kinds(text) !== 0) return 0
  let sum = 0
  const looked = places.slice(0, mostPlaces)
  for (const {word} of looked) {
    if (isCapital(text) && isAmongStrangers(word)) return 0
    const number = numberAs(word.form.slice(text.length), meant)
    if (number === nothing) return 0
    const context = contextOf(release, word, () => true)
    sum += attraction(context, number)
  }
  return sum / looked.length
}

/** "Graan Elevator Mij", "Itel Corp" */
function isAmongStrangers(word: Word) {
  return [-2, -1, 1, 2].some((step) => {
    const {text} = beside(word, step) ?? {text: ''}
    return text.length > 2 && isCapital(text) && !lexicon().has(text)
  })
}

/** So much likelier is a word only where it was meant. */
export const atHome = 2

/** The number of `meant` with the ending that the stranger has ("people's"), or without it. */
function numberAs(ending: string, meant: string) {
  const owned = ending === '' ? nothing : numberOf(meant + ending)
  return owned === nothing ? numberOf(meant) : owned
}

/** How many times likelier (a logarithm, base 10) a word and what follows it are in a context than if neither minded the other. */
export function attraction(context: Context, word: number): number {
  const {next, last} = context
  let apart = likelihood(nothing, nothing, word)
  if (next !== nothing) apart += likelihood(nothing, nothing, next)
  if (last !== nothing) apart += likelihood(nothing, next, last)
  return likelihoodIn(context, word) - apart
}

/** In small letters, or with the capital that opens a sentence: no name. */
export function isCommon(word: Word): boolean {
  return isSmall(word) || !word.before
}

/** Whether a word stands where sentences do, in small letters. */
export function isRunning(word: Word): boolean {
  return isInSentences(word) && isSmall(word)
}

/** Whether a word opens a sentence, or what stands behind a mark, with a capital: "Their", not "THEIR". */
export function isOpening(word: Word): boolean {
  return isInSentences(word) && !word.before && /^\p{Lu}\P{Lu}*$/u.test(word.text)
}

function isInSentences({kind, part: {role}}: Word) {
  return (role === 'body' || role === 'list') && kind === 'word'
}
