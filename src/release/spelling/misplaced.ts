// Right words in wrong places, found by how likely each is among the words around it: "a wide rage of", "has recently bee granted".

import {fitness} from '../../spelling/frame.ts'
import {lexicon} from '../../spelling/lexicon.ts'
import {isPair, nothing, numberOf, slipsOf, wordOf} from '../../spelling/ngrams.ts'
import {closed} from '../../spelling/tags.ts'
import type {Release} from '../index.ts'
import {formsOf} from '../words/forms.ts'
import {type Word, wordsOf} from '../words/words.ts'
import {type Context, contextOf, isCommon, isRunning, isUsual, likelihoodIn} from './context.ts'
import type {WordSlip} from './slips.ts'

/**
 * How many times likelier (a logarithm, base 10) the other word must be. Chosen on 1.9 million words of a newswire and 0.7 million of
 * releases, where 18 of 19 findings were errors; in 0.4 million words of essays that had no part in it, 4 of 5 were.
 */
const needed = {
  /** For a word that cannot be read so that it fits between its neighbours, where the other word fits: "to covert to". */
  misfit: 4,
  /** For "of", "it", "then": they stand beside everything, and a clause may end in front of them. */
  small: 5,
  /** For any other word. */
  other: 6.3,
  /** The same, where only the ending is another: singular and plural are likely in the same places. */
  ending: 8
}

/** What is needed beyond that where the first letter is another: the fingers hardly ever err in it. */
const firstLetter = 1

/** What is needed beyond that for a word that the release says ten times: it means it. */
const repeated = 2

/** The words of running text in whose place another word, one slip away, is far likelier. */
export function misplacedOf(release: Release): readonly WordSlip[] {
  return release.ask(wordsOf).flatMap((word) => {
    const meant = isRunning(word) && !meantAsWritten.has(word.form) ? meantBy(release, word) : undefined
    return meant === undefined ? [] : [{word, meant}]
  })
}

/** What "nor" goes with stands further off than the model looks; nobody writes "thy" by mistake. */
const meantAsWritten = new Set(['nor', 'thy'])

function meantBy(release: Release, word: Word): string | undefined {
  const written = numberOf(word.form)
  if (written === nothing) return
  const context = contextOf(release, word, isCommon)
  const {near, next} = context
  if ((near === nothing && next === nothing) || isUsual(context, written)) return
  let now: number | undefined
  const again = repeated * Math.log10(release.ask(formsOf).get(word.form)!.length)
  let best: string | undefined
  let most = again
  for (const number of slipsOf(written)) {
    if (near !== nothing && !isPair(near, number)) continue
    const meant = wordOf(number)
    now ??= likelihoodIn(context, written)
    const surplus = likelihoodIn(context, number) - now - neededFor(word, context, meant)
    if (surplus <= most) continue
    most = surplus
    best = meant
  }
  return best
}

function neededFor(word: Word, {near, next}: Context, meant: string) {
  const written = word.form
  const more = meant[0] === written[0] ? 0 : firstLetter
  if ((lexicon().tags(written, 'main') & closed) !== 0) return needed.small + more
  // Of what the model does not know, and of what stands beyond a mark, nothing is known.
  const before = near === nothing ? '' : word.before!.form
  const behind = next === nothing ? '' : word.behind!.form
  if (fitness(before, meant, behind) > fitness(before, written, behind, 'all')) return needed.misfit + more
  return (isInflection(written, meant) ? needed.ending : needed.other) + more
}

/** "makes" and "make", "launches" and "launched": forms of one word, or nearly. */
function isInflection(one: string, other: string) {
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  if (short.length < long.length) return long === `${short}s` || long === `${short}d`
  return short.slice(0, -1) === long.slice(0, -1) && /[sd]$/.test(short) && /[sd]$/.test(long)
}
