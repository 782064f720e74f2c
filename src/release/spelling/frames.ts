// Whether a known word stands elsewhere in the release where the unknown one stands: "the Copyright Actt" beside "the Copyright Act".

import {isSmall} from '../../spelling/capitals.ts'
import {dictionary, Kind, lexicon} from '../../spelling/lexicon.ts'
import {closed} from '../../spelling/tags.ts'
import type {Release} from '../index.ts'
import {namesOf} from '../names/names.ts'
import {beside, formsOf} from '../words/forms.ts'
import type {Word} from '../words/words.ts'
import {isOneEdit} from './edits.ts'
import type {Place, Stranger} from './strangers.ts'

/** The word, one slip away, that the release writes in the frame of the stranger; of a name that it repeats there is none. */
export function framedAs(release: Release, stranger: Stranger): string | undefined {
  const {form, places, compound} = stranger
  if (compound || form.length < 3 || places.length > 2) return
  const [first, ...others] = places.map((place) => meantAt(release, stranger, place))
  return others.every((other) => other === first) ? first : undefined
}

function meantAt(release: Release, stranger: Stranger, {word}: Place) {
  const isPerson = release.ask(namesOf).at(word.start)?.mention.kind === 'person'
  for (const step of [-1, 1] as const) {
    // "Susanna Leong" is not "Susanna Long", but "Sercetary Okonjo" is the secretary.
    if (isPerson && step < 0) continue
    const frame = frameOf(word, step)
    if (!frame) continue
    const meant = wordIn(release, frame, step, stranger)
    if (meant !== undefined) return meant
  }
}

/** The word that the frame hangs on, and the small one between: "Ministry" and "of", "Consultation". */
interface Frame {
  readonly far: Word
  readonly small: string
}

function frameOf(word: Word, step: 1 | -1): Frame | undefined {
  const next = beside(word, step)
  if (!next) return
  if (!links.has(next.form)) return isTelling(next) ? {far: next, small: ''} : undefined
  const far = beside(next, step)
  return far && isTelling(far) ? {far, small: next.form} : undefined
}

const links = new Set(['of', 'for', 'and', 'on'])

/** No small word, which goes with all others, and nobody's given name, behind which any surname may stand. */
export function isTelling({text, form, kind}: Word): boolean {
  const book = lexicon()
  return (
    kind === 'word' &&
    form.length > 2 &&
    (book.tags(form, 'main') & closed) === 0 &&
    (book.kinds(text) & Kind.given) === 0
  )
}

/** What the release writes elsewhere between the same neighbours, if it is a word that the stranger is one slip from. */
function wordIn(release: Release, {far, small}: Frame, step: 1 | -1, {text, form}: Stranger) {
  const places = release.ask(formsOf).get(far.form) ?? []
  for (const place of places.slice(0, mostPlaces)) {
    if (place === far) continue
    const link = small === '' ? place : beside(place, opposite(step))
    if (!link || (small !== '' && link.form !== small)) continue
    const other = beside(link, opposite(step))
    if (other && isMeant(form, other) && (isSmall(text) || !isSmall(other.text) || !isSmall(far.text)))
      return other.form
  }
}

/** A word of the far end may stand a thousand times in a book. */
const mostPlaces = 60

function opposite(step: 1 | -1) {
  return step > 0 ? -1 : 1
}

/** A dictionary's word, and not the stranger without its plural ending or an old one: "Financials", "Towne". */
function isMeant(form: string, {form: other}: Word) {
  const book = lexicon()
  return (
    isOneEdit(form, other) &&
    form !== `${other}s` &&
    form !== `${other}e` &&
    book.knows(other, dictionary) &&
    book.frequency(other) > known
  )
}

/** As frequent as "franchise" at least, or nearly. */
const known = 3
