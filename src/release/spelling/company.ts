// How well a known word goes with the words beside the stranger.

import {isCapital} from '../../spelling/capitals.ts'
import {fitness} from '../../spelling/frame.ts'
import {lexicon} from '../../spelling/lexicon.ts'
import type {Near} from '../../spelling/nearest.ts'
import {pair} from '../../spelling/pairs.ts'
import {beside, formBeside} from '../words/forms.ts'
import {isTelling} from './frames.ts'
import {isBranded} from './looks.ts'
import type {Place, Stranger} from './strangers.ts'
import {mostPlaces} from './surroundings.ts'

/** How well a known word would go with the words beside the stranger: with the one before, with the one behind, by its part of speech. */
export function companyOf(places: readonly Place[], meant: string) {
  const sum = {before: 0, after: 0, fit: 0}
  const looked = places.slice(0, mostPlaces)
  for (const {word, start, end} of looked) {
    const left = start > word.start ? '' : formBeside(word, -1)
    const right = end < word.end - 2 ? '' : formBeside(word, 1)
    sum.before += likelihood(left, meant) / looked.length
    sum.after += likelihood(meant, right) / looked.length
    sum.fit += fitness(left, meant, right) / looked.length
  }
  return sum
}

/** How much oftener the two stand side by side than two such words would by chance; "on of" is no evidence, "social security" is. */
function likelihood(left: string, right: string) {
  const together = pair(left, right)
  if (together === 0) return 0
  const chance = lexicon().frequency(left) + lexicon().frequency(right) - 9
  return Math.max(0, Math.min(5, together - chance + 1))
}

/** "Fact Sheat", "Family Viokence": a common word beside it, with a capital too, is often written beside the word that was meant. */
export function isCollocated({form, places, compound}: Stranger, near: Near): boolean {
  const meant = near.word
  if (compound || isCapital(meant) || near.distance > 1.15 || form === `${meant}e` || isBranded(form, meant))
    return false
  return places.every(({word}) =>
    ([-1, 1] as const).some((step) => {
      const next = beside(word, step)
      if (!next || !isCapital(next.text) || !isTelling(next)) return false
      const together = step < 0 ? pair(next.form, meant) : pair(meant, next.form)
      return together > 0 && together - lexicon().frequency(next.form) - near.frequency > collocated
    })
  )
}

/** So much oftener than by chance, as a logarithm, in a thousand million words. */
const collocated = -5.8
