// What proves a misspelling, whatever is observed.

import {isSmall} from '../../spelling/capitals.ts'
import {lexicon} from '../../spelling/lexicon.ts'
import {derivedRightly} from '../../spelling/misderived.ts'
import type {Near} from '../../spelling/nearest.ts'
import {noun, Tag} from '../../spelling/tags.ts'
import type {Release} from '../index.ts'
import {beside} from '../words/forms.ts'
import {mainTagsOf} from '../words/verbs.ts'
import {type Word, wordsOf} from '../words/words.ts'
import {isOpening} from './context.ts'
import {hasPluralInYs, isMisinflected} from './endings.ts'
import {calendar, seldom} from './meant.ts'
import type {Place, Stranger} from './strangers.ts'

/** Whether it is certain that `near` was meant. */
export function isProven(release: Release, stranger: Stranger, near: Near): boolean {
  return (
    isMisjoined(stranger, near) ||
    isDated(release, stranger, near) ||
    misreadStem(stranger) !== undefined ||
    isMisderived(stranger, near)
  )
}

/** "trimed", "simplifing", "citys", "usefull": no name and no new word ends so; where a sentence begins, "Usefull" and "Truely" are none. */
export function isMisjoined({text, form, places}: Stranger, near: Near): boolean {
  if (!isSmall(text) && !(opensSentences(places) && isNobody(near))) return false
  const isLonger = near.word === form.slice(0, -1)
  // Hardly anybody writes "quintals", so that "quintales" need not be meant for it.
  return (
    (isMisinflected(form, near.word) && !(form.endsWith('s') && near.frequency < seldom)) ||
    (isLonger && (hasPluralInYs(form) || form.endsWith('full')))
  )
}

function opensSentences(places: readonly Place[]) {
  return places.every(({word}) => isOpening(word) && !isDeed(beside(word, 1)))
}

/** "Said", "has", "sailed": somebody is in front. "Boats" is hardly one. */
function isDeed(word: Word | undefined) {
  const tags = word ? mainTagsOf(word) : 0
  return (tags & deeds) !== 0 && (tags & noun) === 0
}

const deeds = Tag.third | Tag.past | Tag.auxiliary | Tag.modal

/** An adjective, an adverb or a verb, which nothing is called after. */
function isNobody({word, frequency}: Near) {
  return isSmall(word) && frequency > seldom && (lexicon().tags(word, 'main') & noun) === 0
}

/** "Installated", "exhaustation". */
export function isMisderived({text, form}: Stranger, near: Near): boolean {
  return isSmall(text) && near.word === derivedRightly(form)
}

/** The word before an apostrophe that was decoded wrongly: "nation" of "nationâs", "farmers" of "farmersâ". */
export function misreadStem({text}: Stranger): string | undefined {
  const stem = misread.exec(text)?.[1]
  return stem !== undefined && lexicon().has(stem) ? stem : undefined
}

const misread = /^(\p{L}{2,})â(s?)$/u

/** "Febuary 3", "Wendesday, March 5": nobody is called so beside a date. */
function isDated(release: Release, {places}: Stranger, near: Near) {
  const meant = near.word.toLowerCase()
  if (near.distance > 1.1 || !(calendar.has(meant) || meant === 'march')) return false
  const words = release.ask(wordsOf)
  return places.every(({word}) => {
    const [before, after] = [words[word.index - 1], words[word.index + 1]]
    return [before, after].some(
      (other) =>
        other?.part === word.part && (isDay(other) || calendar.has(other.form)) && isClose(word, other)
    )
  })
}

function isDay({kind, text}: Word) {
  return kind === 'number' && /^(?:[12]?\d|3[01])(?:st|nd|rd|th)?$/.test(text)
}

/** A space between, or a comma and a space. */
function isClose(one: Word, other: Word) {
  return Math.max(one.start - other.end, other.start - one.end) <= 2
}
