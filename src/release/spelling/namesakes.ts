// People and families, who are called what they are called.

import {isCapital, isSmall} from '../../spelling/capitals.ts'
import {dictionary, Kind, lexicon} from '../../spelling/lexicon.ts'
import type {Near} from '../../spelling/nearest.ts'
import type {Release} from '../index.ts'
import {namesOf} from '../names/names.ts'
import {beside, formBeside, formsOf} from '../words/forms.ts'
import {calendar, isAlwaysCapital, person} from './meant.ts'
import type {Place, Stranger} from './strangers.ts'

/** What differs by its capitals only, a short name from far away, "the Kovacs", words of other languages. */
export function isNamesake(
  release: Release,
  {text, form, places}: Stranger,
  near: Near,
  isRival: boolean
): boolean {
  const book = lexicon()
  if (near.distance === 0) return !isSmall(text) || !isAlwaysCapital(near)
  if (isSmall(text)) return false
  if (isFamily(release, form)) return true
  if (isRival && (isSurnameOf(release, near) || isFirstName(release, places, near))) return true
  if (form === `${near.word.toLowerCase()}s` && isCapital(near.word) && isRival) return true
  if (!book.knows(text, Kind.foreign)) return false
  // "L’Orchestre de Chambre", also where the release has a chamber.
  if (places.every(({word}) => abroad.has(formBeside(word, -1)))) return true
  if (release.ask(formsOf).has(near.word.toLowerCase())) return false
  return !places.some(({word}) => english.has(formBeside(word, 1)))
}

/** "Andersson" is somebody else than Anderson, who is nowhere in the release. */
function isSurnameOf(release: Release, {word, kinds}: Near) {
  if (
    (kinds & person) === 0 ||
    (kinds & (Kind.place | Kind.people)) !== 0 ||
    calendar.has(word.toLowerCase())
  )
    return false
  return !lexicon().knows(word.toLowerCase(), dictionary) && !release.ask(formsOf).has(word.toLowerCase())
}

/** "The Holthuises", where the release knows a Holthuis: more of them. */
function isFamily(release: Release, form: string) {
  const ending = /(?:e?s)$/.exec(form)?.[0]
  if (ending === undefined) return false
  const others = ['s', ending].flatMap((end) => release.ask(formsOf).get(form.slice(0, -end.length)) ?? [])
  return others.some(({text}) => isCapital(text) && !lexicon().knows(text.toLowerCase(), dictionary))
}

/** "Marisela Brown" is no slip of Marisella: people are called what they are called, but for letters that changed places. */
function isFirstName(release: Release, places: readonly Place[], near: Near) {
  if ((near.kinds & Kind.given) === 0 || near.distance < swapped) return false
  const others = release.ask(formsOf).get(near.word.toLowerCase()) ?? []
  // "Virginia" alone may be her; "Virginia Adeyemi" beside "Virgilia Petersen" is somebody else.
  if (others.some((other) => !isCapital(beside(other, 1)?.text ?? ''))) return false
  return places.some(({word}) => {
    const next = beside(word, 1)
    return (
      next !== undefined &&
      isCapital(next.text) &&
      (lexicon().kinds(next.text) & person) !== 0 &&
      !others.some((other) => formBeside(other, 1) === next.form)
    )
  })
}

/** What is nearer than this has two letters in each other's place, or one twice. */
const swapped = 0.75

const abroad = new Set('de du des di del della dei dos das van von'.split(' '))

/** What goes on in English after a word: "the Departement of Finance". */
const english = new Set('of for and on at by to with in is was will has'.split(' '))

/** "Mr. Kovacsik", "Tony Kovacsik, a guard": somebody's name, unless the release has the known word as well. */
export function isPerson(release: Release, {text, places}: Stranger, near: Near): boolean {
  if (isSmall(text) || release.ask(formsOf).has(near.word.toLowerCase())) return false
  return places.some(({word}) => {
    const found = release.ask(namesOf).at(word.start)
    return found?.mention.kind === 'person' && strong.some((evidence) => found.name.evidence.has(evidence))
  })
}

const strong = ['honorific', 'title', 'job', 'said', 'age'] as const

/** "Ama Barkerr": a given name stands before, and what is near is nobody's name. */
export function isSurname(places: readonly Place[], near: Near): boolean {
  if ((near.kinds & person) !== 0) return false
  return places.every(({word}) => {
    const before = beside(word, -1)?.text ?? ''
    return (
      isCapital(before) &&
      lexicon().knows(before, Kind.given) &&
      !lexicon().knows(before.toLowerCase(), dictionary)
    )
  })
}
