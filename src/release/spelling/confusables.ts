// Words that writers take for others, where the other is far likelier among the words around: "to early", "loose their way", "Your not".

import table from '../../../dictionaries/confusable.tsv'
import {casedAs} from '../../spelling/casing.ts'
import {nothing, numberOf} from '../../spelling/ngrams.ts'
import type {Release} from '../index.ts'
import {formsOf} from '../words/forms.ts'
import type {Word} from '../words/words.ts'
import {contextOf, isCommon, isOpening, isRunning, isUsual, likelihoodIn} from './context.ts'
import {type Slip, slipsIn, type WordSlip} from './slips.ts'

/** "Its" and "it's", of which more is known (`rules/spelling/confused-its.ts`): a rule of their own tells them. */
export const its: readonly string[] = ['its', "it's"]

/** Where a word of the table stands for another, in the order of the table. */
export function confusablesOf(release: Release): readonly WordSlip[] {
  const forms = release.ask(formsOf)
  const found: WordSlip[] = []
  for (const [written, meanings] of confusables()) {
    for (const word of forms.get(written) ?? []) {
      const meant = likelierOf(release, word, meanings)
      if (meant) found.push({word, meant: casedAs(word.text, meant)})
    }
  }
  return found
}

/** What is far likelier between the neighbours of `word`. At the end of a clause too little speaks for either. */
function likelierOf(release: Release, word: Word, meanings: readonly Slip[]): string | undefined {
  const column = columnOf(word)
  if (!column || meanings.every((slip) => slip[column] === undefined)) return
  const context = contextOf(release, word, isCommon)
  const written = numberOf(word.form)
  if (context.next === nothing || written === nothing) return
  let now: number | undefined
  let best: string | undefined
  let most = 0
  for (const {meant, [column]: needed = Infinity} of meanings) {
    const other = numberOf(meant)
    if (needed === Infinity || !isUsual(context, other)) continue
    now ??= likelihoodIn(context, written)
    const surplus = likelihoodIn(context, other) - now - needed
    if (surplus <= most) continue
    most = surplus
    best = meant
  }
  return best
}

/** What the table says of words that stand as `word` does; nothing of names. */
function columnOf(word: Word): 'needed' | 'opening' | undefined {
  if (isRunning(word)) return 'needed'
  return isOpening(word) ? 'opening' : undefined
}

let read: ReadonlyMap<string, readonly Slip[]> | undefined

function confusables(): ReadonlyMap<string, readonly Slip[]> {
  read ??= slipsIn(table)
  return read
}
