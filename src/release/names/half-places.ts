// A country or a state behind its town that has lost its second comma: "The fair in Lagos, Nigeria has grown", "in Reno, Nevada where".

import {Kind, lexicon} from '../../spelling/lexicon.ts'
import {noun, Tag} from '../../spelling/tags.ts'
import {months} from '../dates/calendar.ts'
import type {Release, Word} from '../index.ts'
import {indexAt} from '../span.ts'
import {beside} from '../words/forms.ts'
import {sentencesOf} from '../words/sentences.ts'
import {placesOfSigns} from '../words/signs.ts'
import {isSmall, mainTagsOf} from '../words/verbs.ts'
import {wordsOf} from '../words/words.ts'
import {countries} from './countries.ts'

const verbs = new Set('has have had is was are were will would can could did does'.split(' '))

const calendar = new Set<string>(months)

/** The countries and states without their second comma, of a subject with which the sentence begins, in order. */
export function halfPlacesOf(release: Release): readonly Word[] {
  const words = release.ask(wordsOf)
  return placesOfSigns(release, ',', isBeforeCapital).flatMap((comma) => {
    const land = words[indexAt(words, comma + 2)]
    const town = land && words[land.index - 1]
    if (land?.start !== comma + 2 || town?.end !== comma || land.part.role !== 'body') return []
    if (!isPlace(land) || !isPlace(town)) return []
    if (isVerb(beside(land, 1)) && isInSubject(release, town)) return [land]
    return isLand(land, town) && isLocated(release, town) && goesOn(land) ? [land] : []
  })
}

function isBeforeCapital(text: string, comma: number) {
  return text.charCodeAt(comma + 1) === 0x20 && /\p{Lu}/u.test(text[comma + 2] ?? '')
}

const states = new Set(
  `Alabama Alaska Arizona Arkansas California Colorado Connecticut Delaware Florida Idaho Illinois Indiana Iowa Kansas Kentucky Louisiana Maine
  Maryland Massachusetts Michigan Minnesota Mississippi Missouri Montana Nebraska Nevada Ohio Oklahoma Oregon Pennsylvania Tennessee Texas Utah
  Vermont Virginia Wisconsin Wyoming Alberta Manitoba Ontario Quebec Saskatchewan`.split(/\s+/)
)

/** "Reno, Nevada", "Kisumu, Kenya", but not "Kenya, Ghana", of a list. */
function isLand(land: Word, town: Word) {
  const isOne = ({text}: Word) => states.has(text) || countries.has(text)
  return isOne(land) && !isOne(town)
}

/** "in Reno", "of Greater Kisumu", but not at the beginning: "In Lima, Peru today is …" */
function isLocated(release: Release, town: Word) {
  let link = town.before
  for (let step = 0; link?.vocable.isCapital && step < 2; step++) link = link.before
  return (
    link !== undefined &&
    isSmall(link) &&
    /^(?:in|at|of|from|near)$/.test(link.form) &&
    !isList(release, town)
  )
}

/** "in Lima, Oslo, Norway and Ghana": places beside each other. */
function isList({text}: Release, {start, part}: Word) {
  return /\p{Lu}[\p{L} ]*, [\p{L} ]*$/u.test(text.slice(Math.max(part.start, start - 30), start))
}

const followers = new Set(
  'where who with today yesterday when while last next on at for during before after until since in'.split(
    ' '
  )
)

/** The sentence goes on with what belongs to no place: "where", "today", "on Monday", "last night". */
function goesOn(land: Word) {
  const next = land.behind
  return next !== undefined && isSmall(next) && followers.has(next.form) && next.behind !== undefined
}

function isPlace({text, vocable}: Word) {
  return vocable.isCapital && lexicon().knows(text, Kind.place) && !calendar.has(text)
}

/** "has grown", "drew 40 firms": a verb of its own and no participle, "Lagos, Nigeria based on …" */
function isVerb(word: Word | undefined) {
  if (!word || !isSmall(word)) return false
  if (verbs.has(word.form)) return true
  const tags = mainTagsOf(word)
  const next = beside(word, 1)
  if ((tags & Tag.past) === 0 || (tags & (noun | Tag.base)) !== 0 || !next) return false
  return next.kind === 'number' || /^(?:the|an?|its|their|that)$/.test(next.form)
}

/** Whether the town stands behind a preposition in a noun phrase with which the sentence begins: "The old mill in Lagos". */
function isInSubject(release: Release, town: Word) {
  const sentences = release.ask(sentencesOf)
  const {words} = sentences[indexAt(sentences, town.start)]!
  const before = words.filter(({end}) => end < town.start)
  const link = before.at(-1)
  const [first] = before
  if (!link || !first || link === first || !/^(?:in|at|of|from|near)$/.test(link.form)) return false
  const isRun = before.every((word, at) => at === 0 || word.before === before[at - 1])
  const isOpener = (mainTagsOf(first) & (Tag.preposition | Tag.conjunction | Tag.adverb | Tag.pronoun)) !== 0
  return isRun && !isOpener && before.every((word, at) => at === 0 || isOfSubject(word))
}

/** No verb, no "that", no "when". */
function isOfSubject(word: Word) {
  const tags = mainTagsOf(word)
  if (!isSmall(word) || tags === 0) return true
  if ((tags & (Tag.conjunction | Tag.auxiliary | Tag.modal | Tag.pronoun)) !== 0) return word.form === 'and'
  return (tags & (noun | Tag.adjective | Tag.preposition | Tag.determiner)) !== 0
}
