// What the weights do not know: more, or less, that speaks for a misspelling.

import {isCapital, isSmall} from '../../spelling/capitals.ts'
import {Kind} from '../../spelling/lexicon.ts'
import type {Near} from '../../spelling/nearest.ts'
import type {Release} from '../index.ts'
import {namesOf} from '../names/names.ts'
import {formsOf} from '../words/forms.ts'
import {isCollocated} from './company.ts'
import {belonging} from './context.ts'
import {hasForeignEnding, isUnheardOf, longName} from './looks.ts'
import {isNation, person} from './meant.ts'
import type {Stranger} from './strangers.ts'

/** What speaks for `near` beyond what is observed, which amounts to `score`. */
export function favour(release: Release, stranger: Stranger, near: Near, score: number): number {
  const {text, form} = stranger
  const welcome = score > hopeless ? welcomeOf(release, stranger, near) : 0
  // Nothing English is called so that is one slip from a known word in ten small letters or more.
  if (isSmall(text)) {
    const farthest = form.length > 12 ? 2.2 : 1.6
    return welcome + (form.length > 9 && near.distance < farthest && !hasForeignEnding(form) ? 130 : 0)
  }
  // In a line of capitals few words are names.
  return (
    welcome +
    (text === text.toUpperCase() ? 80 : 0) +
    nationhood(form, near) +
    (isUnheardOf(form) ? 150 : 0) +
    (isCollocated(stranger, near) ? 200 : 0) +
    (isRepeated(release, stranger, near) ? 150 : 0)
  )
}

/** Where so little speaks for a word, its context does not either. */
const hopeless = -300

/** "Acute Kardiac Care", "Repayment of Ddebt": the word is at home where the stranger stands. */
function welcomeOf(release: Release, stranger: Stranger, near: Near) {
  const likelier = belonging(release, stranger, near)
  return likelier > 0.5 ? 100 * Math.min(5, likelier) : 0
}

/** "Ministry of Laww", where the release writes "Law" with a capital again and again: a letter is doubled, or two are turned around. */
export function isRepeated(release: Release, {places}: Stranger, {word, distance}: Near): boolean {
  if (distance > doubled || places.length > 1 || isCapital(word)) return false
  if (release.ask(namesOf).at(places[0]!.word.start)?.mention.kind === 'person') return false
  const others = release.ask(formsOf).get(word) ?? []
  return others.filter((other) => isCapital(other.text) && other.before !== undefined).length > 2
}

/** What a letter costs that is told twice, or two that are turned around. */
const doubled = 0.7

/** "Malysia", "Portugese": countries and peoples are spelled in one way; other names in several, "Barret" is no Barrett. */
function nationhood(form: string, near: Near) {
  if (form.length < longName || near.distance > 1.05 || !isCapital(near.word)) return 0
  if (isNation(near)) return 100
  return (near.kinds & (person | Kind.place)) !== 0 ? -100 : 0
}
