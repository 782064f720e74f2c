// Words that come in pairs, "between … and", "both … and", and the places where one half is another pair's.

import {lexicon} from '../../spelling/lexicon.ts'
import {noun, Tag, verb} from '../../spelling/tags.ts'
import type {Release, Word} from '../index.ts'
import {indexAt} from '../span.ts'
import {beside, formBeside, placesOf} from './forms.ts'
import {type Half, secondHalf} from './halves.ts'
import {between, ranges} from './ranges.ts'
import {sentencesOf} from './sentences.ts'
import {only, tagsOf} from './verbs.ts'
import {wordsOf} from './words.ts'

/** The halves that do not fit, in order. */
export function halvesOf(release: Release): readonly Half[] {
  const found = [
    ...between(release),
    ...ranges(release),
    ...neither(release),
    ...both(release),
    ...asWell(release),
    ...wellAs(release),
    ...twins(release),
    ...doubled(release)
  ]
  return found.sort((a, b) => a.span.start - b.span.start)
}

/** "neither the mill or the port" */
function* neither(release: Release): Generator<Half> {
  for (const word of placesOf(release, 'neither')) {
    // "Neither of them has boats or masts.", "Neither did it sell boats or masts."
    const next = beside(word, 1)
    if (next && (next.form === 'of' || (tagsOf(next) & Tag.auxiliary) !== 0)) continue
    const or = secondHalf(release, word, 'or', 'nor')
    if (or) yield {span: or, first: word.text, expected: 'nor'}
  }
}

/** "both the mill as well as the port" */
function* both(release: Release): Generator<Half> {
  for (const word of placesOf(release, 'both')) {
    // "It lends to both of them as well as to us.", "They both sell masts as well as sails."
    const next = beside(word, 1)
    const isOurs = /^(?:they|we|you|who)$/.test(formBeside(word, -1))
    if (isOurs || next?.form === 'of' || (next && only(tagsOf(next), verb))) continue
    const as = secondHalf(release, word, 'as', 'and')
    if (!as || formBeside(as, 1) !== 'well' || formBeside(as, 2) !== 'as') continue
    yield {span: release.span(as.start, beside(as, 2)!.end), first: word.text, expected: 'and'}
  }
}

/** "the mill as well the port" */
function* asWell(release: Release): Generator<Half> {
  for (const well of placesOf(release, 'well')) {
    const [as, next] = [-1, 1].map((distance) => beside(well, distance))
    const before = as && (beside(as, -1) ?? beforeComma(release, as))
    if (
      !as ||
      !before ||
      !next ||
      as.form !== 'as' ||
      next.form === 'as' ||
      !isThing(before) ||
      !opensThing(next)
    )
      continue
    yield {span: release.span(as.start, well.end), first: 'as well', expected: 'as well as'}
  }
}

/** "the mill, as well the port" */
function beforeComma(release: Release, as: Word) {
  const before = release.ask(wordsOf)[as.index - 1]
  const isNear = before?.part === as.part && release.text.slice(before.end, as.start) === ', '
  return isNear && before.vocable.isCapital ? before : undefined
}

/** "the mill well as the port" */
function* wellAs(release: Release): Generator<Half> {
  for (const well of placesOf(release, 'well')) {
    const [before, as, next] = [-1, 1, 2].map((distance) => beside(well, distance))
    if (!before || !as || !next || as.form !== 'as' || !isThing(before) || !opensThing(next)) continue
    if (['a', 'an'].includes(next.form) || isDoing(before)) continue
    yield {span: release.span(well.start, as.end), first: 'well as', expected: 'as well as'}
  }
}

/** "served the city well as its mayor" */
function isDoing(before: Word) {
  for (let distance = -1; distance > -5; distance--) {
    const form = formBeside(before, distance)
    if (
      /^(?:serv|do(?:es|ing|ne)?$|did|suit|fit|work|treat|know|play|perform|us(?:e|ing)|handl|pair|match)/.test(
        form
      )
    )
      return true
  }
  return false
}

/** A name, or a noun that is no verb here: "the mill", not "sells well as the gift of the year". */
function isThing(word: Word) {
  if (word.kind !== 'word' || word.form === 'as') return false
  const tags = lexicon().tags(word.form, 'main')
  if (isCapital(word.text)) return (tags & (Tag.pronoun | Tag.determiner)) === 0
  if ((tags & noun) === 0 || (tags & (Tag.pronoun | Tag.auxiliary | Tag.adverb | Tag.modal)) !== 0)
    return false
  const before = beside(word, -1)
  return (tags & verb) === 0 || (before !== undefined && (tagsOf(before) & Tag.determiner) !== 0)
}

/** The beginning of what is named: a name, "the", "their". */
function opensThing(word: Word) {
  if (word.kind !== 'word') return false
  return (
    (isCapital(word.text) && word.text !== 'I') ||
    /^(?:the|an?|its|their|our|his|her|other|some)$/.test(word.text)
  )
}

function isCapital(text: string) {
  return /^\p{Lu}/u.test(text)
}

/** "not only in the mill and in the port", "either the mill and the port": the same kind of word behind both halves. */
function* twins(release: Release): Generator<Half> {
  for (const only of placesOf(release, 'only')) {
    if (formBeside(only, -1) !== 'not') continue
    const and = twinHalf(release, only, /\b(?:but|also|too|even|rather|nor|as well)\b/iu)
    if (and) yield {span: and, first: 'not only', expected: 'but also'}
  }
  for (const either of placesOf(release, 'either')) {
    const and = twinHalf(release, either, /\bor\b/iu)
    if (and) yield {span: and, first: either.text, expected: 'or'}
  }
}

/** "Although it rained, but they sailed", "Because it rained, so they left": one of the two is enough. */
function* doubled(release: Release): Generator<Half> {
  for (const word of ['although', 'though', 'because'].flatMap((form) => placesOf(release, form))) {
    if (beside(word, -1) || !isCapital(word.text)) continue
    const clause = release.text.slice(word.end, word.end + 160)
    const pair = word.form === 'because' ? because.exec(clause) : although.exec(clause)
    if (!pair) continue
    const start = word.end + pair[1]!.length
    yield {span: release.span(start, start + pair[2]!.length), first: word.text, expected: ','}
  }
}

const although = /^( [^,;:.!?()“”"—–]{14,120})(, but)\b(?! (?:also|by|far|for|only|rather|not)\b)/u
const because = /^( [^,;:.!?()“”"—–]{8,120})(, so) (?:they|we|he|she|it|the)\b/u

/** The only "and" in the rest of a sentence that has no break and no `right` half, if it goes on as `word` does. */
function twinHalf(release: Release, word: Word, right: RegExp): Word | undefined {
  const sentences = release.ask(sentencesOf)
  const sentence = sentences[indexAt(sentences, word.start)]!
  const rest = release.text.slice(word.end, sentence.end)
  if (right.test(rest) || /[,;:—–“”"?(]/u.test(rest)) return
  const ands = sentence.words.filter(({start, text}) => start > word.end && text === 'and')
  const [and] = ands
  const [one, other] = [beside(word, 1), and && beside(and, 1)]
  return ands.length === 1 && one && other && areAlike(one, other) ? and : undefined
}

/** The same small word, or verbs of one form: "in … in", "creates … brings". */
function areAlike(one: Word, other: Word) {
  const [a, b] = [tagsOf(one), tagsOf(other)]
  if (one.form === other.form) return (a & (Tag.preposition | Tag.determiner)) !== 0 || one.text === 'to'
  return [Tag.third, Tag.ing].some((tag) => only(a, tag) && only(b, tag))
}
