// What a misspelt word may have been meant to be.

import {isCapital} from '../../spelling/capitals.ts'
import {casedAs} from '../../spelling/casing.ts'
import {lexicon} from '../../spelling/lexicon.ts'
import type {Near} from '../../spelling/nearest.ts'
import {nothing, numberOf} from '../../spelling/ngrams.ts'
import {suggest} from '../../spelling/suggestions/suggest.ts'
import {noun, Tag} from '../../spelling/tags.ts'
import type {Release} from '../index.ts'
import {namesOf} from '../names/names.ts'
import {variantsOf} from '../names/variants.ts'
import {formBeside, formsOf} from '../words/forms.ts'
import {attraction, type Context, contextOf} from './context.ts'
import {hasPluralInYs} from './endings.ts'
import {framedAs} from './frames.ts'
import type {Misspelling} from './judgement.ts'
import {isMisderived, misreadStem} from './proofs.ts'
import type {Place, Stranger} from './strangers.ts'

/**
 * What a misspelt word may have been meant to be at one of its places: at most five, best first, by the words beside it and those of
 * this release.
 */
export function corrections(
  release: Release,
  {stranger, near}: Misspelling,
  place: Place
): readonly string[] {
  const after = formBeside(place.word, 1)
  const offers = offersFor(release, stranger, place)
  const named = isCapital(stranger.text) ? usualNameAt(release, place) : ownNames(release, stranger)
  const framed = framedAs(release, stranger)
  const again = framed === undefined ? [] : [casedAs(stranger.text, framed)]
  const owner = ownerOf(stranger, near, after)
  const derived = isMisderived(stranger, near) ? [near.word] : []
  // What the judgement found is not always among what the search offers: "having" for "aving".
  const [first, others] = [offers.slice(0, 1), offers.slice(1)]
  const judged = casedAs(stranger.text, near.word)
  return [...new Set([...named, ...again, ...owner, ...derived, ...first, judged, ...others])].slice(0, 5)
}

/** How the release spells the name elsewhere. */
function usualNameAt(release: Release, {start, end}: Place) {
  return release
    .ask(variantsOf)
    .flatMap(({odd, usual}) => (odd.start === start && odd.end === end ? [usual.text] : []))
}

/** "zworka" for the Zworka of this release. */
function ownNames(release: Release, {form, compound}: Stranger) {
  if (compound) return []
  const {count} = release.ask(namesOf)
  const words = release.ask(formsOf).get(form) ?? []
  return words.filter(({text}) => isCapital(text) && count(text) > 0).map(({text}) => text)
}

/** A word that is misspelt many times between the same words is looked for once. */
function offersFor(release: Release, {text, compound}: Stranger, {word, start}: Place) {
  const known = release.ask(offersOf)
  const key = `${text} ${[-2, -1, 1, 2].map((step) => formBeside(word, step)).join(' ')}`
  const offers =
    known.get(key) ??
    suggest(text, {
      before: start > word.start ? '' : formBeside(word, -1),
      after: formBeside(word, 1),
      known: release.ask(vocabularyOf),
      attraction: compound ? undefined : attractionIn(contextOf(release, word, () => true))
    })
  known.set(key, offers)
  return offers
}

/** How much likelier each word is in this context. */
function attractionIn(context: Context) {
  return (word: string) => {
    const number = numberOf(word.toLowerCase())
    return number === nothing ? 0 : attraction(context, number)
  }
}

function offersOf() {
  return new Map<string, readonly string[]>()
}

/** The words of the release, and of the house, that may be meant where another is misspelt. */
function vocabularyOf(release: Release): ReadonlySet<string> {
  const words = new Set(release.background.words)
  for (const form of release.ask(formsOf).keys()) if (form.length > 3) words.add(form)
  return words
}

/** "Accras harbour", "the countys budget": a lost apostrophe rather than a lost letter, where something follows that can be owned. */
function ownerOf(stranger: Stranger, near: Near, after: string) {
  const {text, form} = stranger
  const stem = misreadStem(stranger)
  if (stem !== undefined) return [`${stem}'${text.slice(stem.length + 1)}`]
  const meant = near.word.toLowerCase()
  if (form !== `${meant}s` || meant.endsWith('s') || after === '') return []
  const mayBeOwned = (lexicon().tags(after, 'main') & (noun | Tag.adjective)) !== 0
  return mayBeOwned || !hasPluralInYs(form) ? [`${text.slice(0, -1)}'s`] : []
}
