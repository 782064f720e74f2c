// Noun phrases without an article behind a verb: "launched new platform", "to sign memorandum".

import {plainOf} from '../../../spelling/conjugation.ts'
import {noun, Tag, type Tags, verb} from '../../../spelling/tags.ts'
import type {Release, Word} from '../../index.ts'
import {beside, formBeside, formsOf} from '../forms.ts'
import {type NounPhrase, nounPhraseAt} from '../noun-phrases.ts'
import {things} from '../things.ts'
import {isSmall, mainTagsOf, tagsOf} from '../verbs.ts'
import {isOnlyNoun} from './bare-nouns.ts'
import {isBeing, takesObject} from './object-verbs.ts'
import {isSetObject} from './set-objects.ts'
import {isUncertain} from './uncertain.ts'

/** The objects in the singular, of which there are several, that stand bare. Looked for from their nouns on: most have a determiner. */
export function bareObjectsOf(release: Release): readonly NounPhrase[] {
  const found = new Map<number, NounPhrase>()
  for (const [form, places] of release.ask(formsOf)) {
    if (!heads.has(form) && !definite.has(form)) continue
    for (const place of places) {
      const object = place.part.role === 'body' ? objectWith(release, place) : undefined
      if (object) found.set(object.start, object)
    }
  }
  return [...found.values()].sort((one, other) => one.start - other.start)
}

/** The bare object of which `word` is the noun, or "same". */
function objectWith(release: Release, word: Word): NounPhrase | undefined {
  let here = beside(word, -1)
  for (let steps = 0; here && steps < 4; steps++) {
    const tags = readingsOf(here)
    const isCandidate = (tags & (verb | Tag.auxiliary)) !== 0 && (tags & never) === 0
    const object = isCandidate ? objectOf(release, here, tags) : undefined
    if (object && object.end >= word.end) return object
    if ((mainTagsOf(here) & noObject) !== 0) return
    here = beside(here, -1)
  }
  return
}

/** "Sent" is hardly ever the coin, and stands in front of no noun. */
function readingsOf(word: Word): Tags {
  return word.form === 'sent' ? tagsOf(word) & ~(noun | Tag.adjective) : tagsOf(word)
}

const never = Tag.preposition | Tag.conjunction | Tag.determiner | Tag.modal | Tag.adverb
/** What begins no object. */
const noObject = Tag.preposition | Tag.conjunction | Tag.pronoun | Tag.modal | Tag.determiner
/** Behind these comes another verb ("helps bridge the gap"), or what is no whole sentence ("Click to view full text"). */
const others = new Set(
  'help helps helped let lets view read see download go come click press select tap'.split(' ')
)

/** What stands bare behind `verb` and should not. */
function objectOf(release: Release, verb: Word, tags: Tags): NounPhrase | undefined {
  if (!isSmall(verb) || others.has(verb.form)) return
  const first = beside(verb, 1)
  if (!first || (mainTagsOf(first) & noObject) !== 0 || !takesObject(release, verb, tags)) return
  const phrase = nounPhraseAt(release, first)
  if (!phrase?.sure || phrase.determiner || phrase.number !== 'singular') return
  if (!isOnlyNoun(phrase) || !isOneOfSeveral(verb, phrase)) return
  if (opensInfinitive(verb, first) || isComplement(verb, first, phrase)) return
  // "The bank sponsored event is"
  if (phrase.next && (mainTagsOf(phrase.next) & (Tag.auxiliary | Tag.modal)) !== 0) return
  return isSetObject(verb, phrase) || isUncertain(release, verb, phrase) ? undefined : phrase
}

/** "They dared call a strike.", "We do plan to sail." */
function opensInfinitive(verb: Word, first: Word) {
  return /^(?:do|does|did|dare.*)$/.test(verb.form) && (tagsOf(first) & Tag.base) !== 0
}

/** Behind "be" what somebody is, alone or for the moment: "It is prime contractor for the boats", "Singapore is home". */
function isComplement(verb: Word, first: Word, {modifiers, next}: NounPhrase) {
  if (!isBeing(verb) && !/^be(?:en)?$/.test(verb.form)) return false
  if (modifiers.some(({form}) => sole.has(form))) return true
  // "would be dealer for the town"
  if (modifiers.length === 0 && /^(?:for|of|to|at)$/.test(next?.form ?? '')) return true
  // "was first test marketed"
  if (next && (mainTagsOf(next) & Tag.participle) !== 0) return true
  // "is important milestone"
  if (isBeing(verb)) return (mainTagsOf(first) & (Tag.adjective | Tag.participle)) !== Tag.adjective
  // "there can be considerable difference", "has been requiring bond"
  if (verb.form === 'be' && formBeside(verb, -2) === 'there') return true
  return (mainTagsOf(first) & (Tag.ing | Tag.participle)) !== 0
}

/** With these a role is held by one alone. */
const sole = new Set(
  'prime chief lead main sole principal deputy acting former general joint primary exclusive preferred official'.split(
    ' '
  )
)

/** "platform", "wide range of", "same offer" */
function isOneOfSeveral(verb: Word, {head, modifiers, next}: NounPhrase) {
  // "we pair program"
  if (!next && modifiers.length === 0 && (tagsOf(verb) & noun) !== 0 && (tagsOf(head) & Tag.base) !== 0)
    return false
  if (done.get(head.form)?.has(plainOf(verb.form) ?? verb.form)) return true
  if (things.has(head.form) || modifiers.some(({form}) => definite.has(form))) return true
  // "create real opportunity to change"
  if (modifiers.length > 0 && next?.form === 'to') return false
  return next !== undefined && (followed.get(next.form)?.has(head.form) ?? false)
}

/** One of several when this is done to it: "sign agreement", but "reach agreement". */
const done = new Map([
  ['agreement', new Set('sign conclude initial ink ratify negotiate draft'.split(' '))],
  ['contribution', new Set(['make'])],
  ['strategy', new Set('adopt launch unveil draft draw'.split(' '))],
  ['policy', new Set('adopt launch unveil draft'.split(' '))],
  ['law', new Set('adopt enact draft'.split(' '))]
])
const definite = new Set(['same', 'entire', 'whole'])
const followed = new Map([
  ['of', new Set('lot number range series variety couple majority type kind form copy'.split(' '))],
  ['to', new Set('chance duty obligation opportunity'.split(' '))]
])

/** What an object can have as its noun. */
const heads: ReadonlySet<string> = new Set([
  ...things,
  ...done.keys(),
  ...[...followed.values()].flatMap((nouns) => [...nouns])
])
