// What a noun is done with, by or for, in front of another noun: "community based care", "flood prone areas", "user centric design".

import {lexicon} from '../../../spelling/lexicon.ts'
import {closed, noun, Tag} from '../../../spelling/tags.ts'
import type {Release, Word} from '../../index.ts'
import type {Span} from '../../span.ts'
import {beside, placesOf} from '../forms.ts'
import {isSmall, mainTagsOf} from '../verbs.ts'
import {framing, isPlain, isThing, leadsToThing, owners} from './described.ts'

const bound =
  `based related led funded backed sponsored affected stricken hit enabled powered enhanced assisted themed
  inspired focused focussed aware intensive compliant resistant`.split(/\s+/)
/** What a plural in front of these may have done. */
const done = new Set(
  'led funded backed sponsored affected hit enabled powered enhanced assisted inspired'.split(' ')
)
/** These are no verbs, so that a noun in front of them belongs to them wherever it stands. */
const only = 'driven oriented prone friendly ridden minded savvy'.split(' ')

/** With these a thing in front may do it: "a fund generating power" is right, "a revenue generating depot" is not. */
const active = 'generating producing boosting promoting'.split(' ')

/** "of flood prone areas", "a community based group", "goal driven work" */
export function* bonds(release: Release): Generator<Span> {
  for (const participle of bound.flatMap((form) => placesOf(release, form))) {
    const first = isSmall(participle) ? beside(participle, -1) : undefined
    const frame = first && beside(first, -1)
    if (!first || !frame || !leadsToThing(beside(participle, 1))) continue
    if (!framing.has(frame.form) && !(frame.form === 'and' && /^(?:based|related)$/.test(participle.form)))
      continue
    // "Several losses affected results."
    if (!isOne(first) && done.has(participle.form) && !owners.has(frame.form)) continue
    if (isInfinitive(frame, first)) continue
    if (isSource(first)) yield release.span(first.start, participle.end)
  }
  for (const participle of active.flatMap((form) => placesOf(release, form))) {
    const [first, thing] = [beside(participle, -1), beside(participle, 1)]
    const frame = first && beside(first, -1)
    if (!frame || !thing || !isThing(thing) || !isSmall(first) || !isNoun(first)) continue
    if (hasNoObject(frame, first, thing) && !isInfinitive(frame, first))
      yield release.span(first.start, participle.end)
  }
  for (const adjective of only.flatMap((form) => placesOf(release, form))) {
    const thing = beside(adjective, 1)
    if (thing && isThing(thing)) yield* withNoun(release, adjective)
  }
  // No word by itself: "the design is user centric"
  for (const adjective of placesOf(release, 'centric')) yield* withNoun(release, adjective)
}

function* withNoun(release: Release, adjective: Word): Generator<Span> {
  const first = isSmall(adjective) ? beside(adjective, -1) : undefined
  if (first && isPlain(first) && isNoun(first)) yield release.span(first.start, adjective.end)
}

/** "to help affected people", "to stop producing masts" */
function isInfinitive({form}: Word, first: Word) {
  return form === 'to' && (mainTagsOf(first) & Tag.base) !== 0
}

/** "a revenue generating depot" lacks an article as an object, "of revenue generating depots" has none as a subject. */
function hasNoObject(frame: Word, first: Word, thing: Word) {
  if (!owners.has(frame.form)) return framing.has(frame.form) && isOne(first)
  return isOne(thing) && (lexicon().countability(thing.form) ?? 0) > articled
}

/** The share of its uses with an article from which on a noun hardly goes without. */
const articled = 0.35

function isOne(word: Word) {
  return (mainTagsOf(word) & Tag.plural) === 0
}

/** A noun, or letters that stand for one: "AI enabled ovens". */
function isSource(first: Word) {
  return isSmall(first) ? isNoun(first) : /^\p{Lu}{2,5}$/u.test(first.text)
}

function isNoun(word: Word) {
  const tags = mainTagsOf(word)
  return (tags & noun) !== 0 && (tags & (closed | Tag.adverb | Tag.past | Tag.adjective)) === 0
}
