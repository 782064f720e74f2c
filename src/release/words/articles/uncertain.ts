// Noun phrases that may be something else: a verb and its object, an item of a list, who somebody is, a line of a caption.

import {Tag, type Tags, verb} from '../../../spelling/tags.ts'
import type {Release, Word} from '../../index.ts'
import {indexAt} from '../../span.ts'
import {beside} from '../forms.ts'
import type {NounPhrase} from '../noun-phrases.ts'
import {sentencesOf} from '../sentences.ts'
import {mainTagsOf, only, tagsOf} from '../verbs.ts'
import {wordsOf} from '../words.ts'
import {numerals} from './fixed-phrases.ts'
import {asking} from './signs.ts'

/** What may have another reading, stands in a row of nouns or in no whole sentence. */
export function isUncertain(release: Release, before: Word, phrase: NounPhrase): boolean {
  return (
    isDoubtful(phrase) || isListed(release, phrase) || isNamed(release, phrase) || !isProse(release, before)
  )
}

/** "in paying tribute", "of businesses report", "organizations claiming success", "over two billion" */
function isDoubtful(phrase: NounPhrase) {
  const {modifiers, head} = phrase
  // "in opening door": whatever is meant, the door lacks its article
  const isSurelyOne = asking(phrase) > 0.5
  const mayBeVerb = (tagsOf(head) & Tag.base) !== 0
  return modifiers.some((word, at) => {
    const tags = tagsOf(word)
    if (word.kind !== 'word' || numerals.has(word.form) || several.has(word.form)) return true
    // "one-half mile", "en route"
    if (fraction.test(word.form) || foreign.has(word.form)) return true
    // "on Hong Kong island", "in Cook county"
    if (named.has(head.form) && word.vocable.isCapital) return true
    const isBehindPlural = at > 0 && (tagsOf(modifiers[at - 1]!) & Tag.plural) !== 0
    return (
      ((isBehindPlural || (at === 0 && (!isSurelyOne || light.has(word.form)))) && (tags & Tag.ing) !== 0) ||
      (mayBeVerb && (tags & Tag.plural) !== 0)
    )
  })
}

/** Written small, and still part of a name. */
const named = new Set(
  'island county city river state province district village town lake street road group'.split(' ')
)

/** "in paying tribute" */
const light = new Set(
  'paying giving taking making holding doing raising losing having keeping setting bearing catching receiving getting seeking awaiting obtaining'.split(
    ' '
  )
)

const fraction = /^(?:one|two|three|five|seven)-/
const foreign = new Set(['en', 'per', 'pro', 'ad', 'ex', 'vice', 'a', 'la'])

/** With these it is the noun that has the wrong number. */
const several = new Set(['various', 'several', 'multiple', 'numerous', 'many', 'few'])

/** "between agency and vendor", "lists of team, project and title": in a row nouns stand bare. */
function isListed(release: Release, {head, end, next}: NounPhrase) {
  const behind = release.text.slice(end, end + 60)
  if (/^(?:\)|,\s+non-)/u.test(behind)) return true
  if (next && /^(?:and|or)$/i.test(next.text)) return !opensMore(beside(next, 1))
  if (!/^,\s+(?:[\p{L}’'-]+[ ]){0,3}[\p{L}’'-]+(?:,|\s+(?:and|or)\s)/u.test(behind)) return false
  // "to the agency, while crews come and go", "a depot, creating jobs and"
  const item = release.ask(wordsOf)[head.index + 1]
  return !item || !(breaking.has(item.form) || mainTagsOf(item) === Tag.ing)
}

/** With these no item of a list begins. */
const breaking = new Set(
  'the a an its their our his her this these those he she it they we you who which whose where while when whenever as because since but so if although though'.split(
    ' '
  )
)

/** Behind "and" no second bare noun: "and the town", "and has provided", "and they left", "and share their map". */
function opensMore(word: Word | undefined) {
  const tags = word ? mainTagsOf(word) : 0
  if (!word || tags === 0) return false
  if ((tags & (Tag.determiner | Tag.pronoun)) !== 0 || only(tags, finite)) return true
  const next = (tagsOf(word) & (verb | Tag.ing)) !== 0 ? beside(word, 1) : undefined
  if (!next) return false
  return (
    objectStarts.has(next.form) || (only(tags, verb | Tag.ing) && (mainTagsOf(next) & Tag.preposition) !== 0)
  )
}

/** An object begins. */
const objectStarts = new Set('the a an its their our his her my your them it us him'.split(' '))
const finite: Tags = Tag.base | Tag.third | Tag.past | Tag.auxiliary | Tag.modal

/** "merged with rival group, (Okoro Mills)", "shares in listed builder, Okoro Mills": news leaves the article out in front of who it is. */
function isNamed({text}: Release, {end}: NounPhrase) {
  return /^, \(?\p{Lu}\p{Ll}/u.test(text.slice(end, end + 5))
}

/** Whole sentences only: captions and notes leave articles out. */
function isProse(release: Release, {start}: Word) {
  const {text} = release
  const sentences = release.ask(sentencesOf)
  const sentence = sentences[indexAt(sentences, start)]
  if (/\($/u.test(text.slice(start - 1, start)) || !sentence) return false
  return sentence.words.length > 6 && /[.!?]["”’)]{0,2}\s*$/u.test(sentence.text) && !note.test(sentence.text)
}

/** "NOTE: Results restated for merger", "profit of 3 million in year vs loss" */
const note = /^notes?:|\bvs\b/iu
