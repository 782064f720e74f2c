// Strangers that are not judged, whatever they are near to: another rule has its say, or they are no English prose.

import {isCapital, isSmall} from '../../spelling/capitals.ts'
import {casedAs} from '../../spelling/casing.ts'
import {Kind, lexicon} from '../../spelling/lexicon.ts'
import type {Release} from '../index.ts'
import {beside, formsOf} from '../words/forms.ts'
import {misplacedApostrophes} from './apostrophes.ts'
import {brokenWordsOf} from './broken-words.ts'
import {isNewPlural} from './endings.ts'
import {foreignSmall} from './foreign.ts'
import {isAmongCodes} from './software.ts'
import type {Place, Stranger} from './strangers.ts'

export function isSettled(release: Release, stranger: Stranger): boolean {
  return (
    isMisplaced(release, stranger) ||
    isBroken(release, stranger) ||
    isSpoken(release, stranger) ||
    isParticle(stranger) ||
    isAmongCodes(release, stranger) ||
    isShouted(release, stranger) ||
    (isSmall(stranger.text) && isNewPlural(stranger.form)) ||
    stranger.places.every((place) => isInAddress(release, place))
  )
}

/** Another rule has its say about "does'nt". */
function isMisplaced(release: Release, {form, places}: Stranger) {
  return form.includes("'") && release.ask(misplacedApostrophes).has(places[0]!.word.text)
}

/** And about "p ublished". */
function isBroken(release: Release, {places}: Stranger) {
  const broken = release.ask(brokenWordsOf)
  return (
    broken.length > 0 &&
    places.every(({word}) => broken.some(({left, right}) => left === word || right === word))
  )
}

/** "Goin' home", "countin’ sheep": the apostrophe owns up to the letter that is left out. */
function isSpoken({text}: Release, {form, places}: Stranger) {
  return (
    form.endsWith('in') && lexicon().has(`${form}g`) && places.every(({end}) => /['’]/u.test(text[end] ?? ''))
  )
}

/** "Neustadt bei Wien": a small word of another language between words with a capital. */
function isParticle({form, text, places}: Stranger) {
  return (
    foreignSmall.has(form) &&
    isSmall(text) &&
    places.every(({word}) => [-1, 1].every((step) => isCapital(beside(word, step)?.text ?? '')))
  )
}

/** "BALIKESIR, May 4", where the release has Balıkesir: capitals drop accents and dots. */
function isShouted(release: Release, {text, places}: Stranger) {
  if (text !== text.toUpperCase() || places.length > 1) return false
  const texts = release.ask(bareForms).get(bareForm(text)) ?? []
  return texts.some((other) => other !== text)
}

/** What the release writes of the same letters, accents and capitals aside. */
function bareForms(release: Release) {
  const found = new Map<string, string[]>()
  for (const [form, words] of release.ask(formsOf)) {
    const bare = bareForm(form)
    found.set(bare, [...(found.get(bare) ?? []), ...new Set(words.map(({text}) => text))])
  }
  return found
}

function bareForm(text: string) {
  return text.toLowerCase().replaceAll('ı', 'i').normalize('NFD').replace(/\p{M}/gu, '')
}

/** "Nizami prospekti 12", "Tel. 418 555-0100, poste 12": a line of the contact with a number in it speaks its own language. */
function isInAddress({text}: Release, {word}: Place) {
  if (word.part.role !== 'contact' || lexicon().knows(casedAs('A', word.form), Kind.place)) return false
  const start = text.lastIndexOf('\n', word.start) + 1
  const end = text.indexOf('\n', word.end)
  const line = text.slice(start, end < 0 ? undefined : end)
  return line.length < 100 && /\d/.test(line) && !/\b(?:the|to|by|be|will|is|are|for|at)\b/i.test(line)
}
