// What the weights do not know: more, or less, that speaks for a misspelling.

import {Kind} from '../../spelling/lexicon.ts'
import type {Near} from '../../spelling/nearest.ts'
import {isCapital, isSmall} from './capitals.ts'
import {isCollocated} from './company.ts'
import {hasForeignEnding, isUnheardOf, longName} from './looks.ts'
import {isNation, person} from './meant.ts'
import type {Stranger} from './strangers.ts'

/** What the weights do not know. */
export function favour(stranger: Stranger, near: Near): number {
  const {text, form} = stranger
  // Nothing English is called so that is one slip from a known word in ten small letters or more.
  if (isSmall(text)) {
    const farthest = form.length > 12 ? 2.2 : 1.6
    return form.length > 9 && near.distance < farthest && !hasForeignEnding(form) ? 130 : 0
  }
  // In a line of capitals few words are names.
  return (
    (text === text.toUpperCase() ? 80 : 0) +
    nationhood(form, near) +
    (isUnheardOf(form) ? 150 : 0) +
    (isCollocated(stranger, near) ? 200 : 0)
  )
}

/** "Malysia", "Portugese": countries and peoples are spelled in one way; other names in several, "Barret" is no Barrett. */
function nationhood(form: string, near: Near) {
  if (form.length < longName || near.distance > 1.05 || !isCapital(near.word)) return 0
  if (isNation(near)) return 100
  return (near.kinds & (person | Kind.place)) !== 0 ? -100 : 0
}
