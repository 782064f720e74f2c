// Words that writers take for others, where the other is far likelier among the words around: "to early", "loose their way".

import table from '../../../dictionaries/confusable.tsv'
import {nothing, numberOf} from '../../spelling/ngrams.ts'
import type {Release} from '../index.ts'
import {formsOf} from '../words/forms.ts'
import type {Word} from '../words/words.ts'
import {contextOf, isCommon, isRunning, isUsual, likelihoodIn} from './context.ts'
import {type Slip, slipsIn, type WordSlip} from './slips.ts'

/** Where a word of the table stands for another, in the order of the table. */
export function confusablesOf(release: Release): readonly WordSlip[] {
  const forms = release.ask(formsOf)
  const found: WordSlip[] = []
  for (const [written, meanings] of confusables()) {
    for (const word of forms.get(written) ?? []) {
      const meant = isRunning(word) ? likelierOf(release, word, meanings) : undefined
      if (meant) found.push({word, meant})
    }
  }
  return found
}

/** What is far likelier between the neighbours of `word`. At the end of a clause too little speaks for either. */
function likelierOf(release: Release, word: Word, meanings: readonly Slip[]): string | undefined {
  const context = contextOf(release, word, isCommon)
  const written = numberOf(word.form)
  if (context.next === nothing || written === nothing) return
  const likelier = meanings.find(({meant, needed = Infinity}) => {
    const other = numberOf(meant)
    return isUsual(context, other) && likelihoodIn(context, other) - likelihoodIn(context, written) > needed
  })
  return likelier?.meant
}

let read: ReadonlyMap<string, readonly Slip[]> | undefined

function confusables(): ReadonlyMap<string, readonly Slip[]> {
  read ??= slipsIn(table)
  return read
}
