// Subjects that are one thing, whatever "of" adds to them: "the number of ports", "each of the mills", "the growth of the towns".

import {possessives} from '../../../spelling/closed.ts'
import {Tag} from '../../../spelling/tags.ts'
import type {Release, Word} from '../../index.ts'
import {isGroup} from '../bodies.ts'
import {beside, formBeside, placesOf} from '../forms.ts'
import {type NounPhrase, nounPhraseAt} from '../noun-phrases.ts'
import {isSmall, mainTagsOf} from '../verbs.ts'
import type {Disagreement} from './disagreements.ts'
import {opens} from './openings.ts'
import {singular} from './verb-number.ts'

/** "The number of ports have", "Every one of the ports are", "Each of the mills at the lake have" */
export function* behindCounted(release: Release): Generator<Disagreement> {
  for (const head of ['number', 'one', 'each'].flatMap((form) => placesOf(release, form))) {
    const isEvery = head.form === 'one' && /^(?:every|only)$/.test(formBeside(head, -1))
    const first = head.form === 'number' || isEvery ? beside(head, -1) : head
    if (!first || (head.form === 'number' && first.form !== 'the') || !opens(release, first)) continue
    const phrase = objectOf(release, head)
    const next = phrase?.number === 'plural' || phrase?.head.form === 'people' ? phrase.next : undefined
    const verb = next && (behindPlace(release, next) ?? next)
    const expected = verb && singular[verb.form]
    if (expected) yield {verb, subject: `${head.text} of`, expected}
  }
}

/** What follows "at the lake", "with a depot". */
function behindPlace(release: Release, preposition: Word): Word | undefined {
  if (!/^(?:at|in|on|with|without|from|for|near|across|under)$/.test(preposition.form)) return
  const start = beside(preposition, 1)
  return start && nounPhraseAt(release, start)?.next
}

/** What happens or is so: never a group of people, whose verb may be a plural. */
const deeds =
  `development growth quality importance implementation introduction establishment construction production cost price value use role purpose aim goal
  opening launch signing completion success strength impact expansion creation protection promotion improvement reduction adoption completion delivery
  objective advantage benefit location condition status level scope nature theme topic result outcome reason cause demand supply export import
  management operation list text name map history existence absence presence publication ratification registration training design installation modernisation modernization`.split(
    /\s+/
  )

/** "The development of the ports are" */
export function* behindDeeds(release: Release): Generator<Disagreement> {
  for (const head of deeds.flatMap((form) => placesOf(release, form))) {
    const first = firstOf(head, singles)
    if (!first || !opens(release, first)) continue
    // "A long list of boats were sold": as many as "a number of".
    if (head.form === 'list' && first.form === 'a') continue
    const phrase = objectOf(release, head)
    const verb = phrase?.sure && phrase.number === 'plural' ? phrase.next : undefined
    const expected = verb && singular[verb.form]
    if (expected) yield {verb, subject: `${head.text} of`, expected}
  }
}

/** "The roof of the mills are": one thing of several, and nothing that may act as several. */
export function* behindOne(release: Release): Generator<Disagreement> {
  for (const of of placesOf(release, 'of')) {
    const head = beside(of, -1)
    if (!head || !isSmall(head) || mainTagsOf(head) !== Tag.singular || isGroup(head.form) || isDeed(head))
      continue
    const first = firstOf(head, singles)
    if (!first || !opens(release, first)) continue
    const phrase = objectOf(release, head)
    const isKnown = phrase?.sure && phrase.number === 'plural' && phrase.determiner !== undefined
    const verb = isKnown ? phrase.next : undefined
    const expected = verb && singular[verb.form]
    if (expected) yield {verb, subject: `${head.text} of`, expected}
  }
}

const singles = new Set(['the', 'this', 'that', 'a', 'an', 'each', 'every', ...possessives])

/** Whether a noun tells what happens or is so, and no thing or person. */
export function isDeed({form}: Word) {
  return deeds.includes(form)
}

/** The determiner with which the phrase of `head` begins. */
function firstOf(head: Word, among: ReadonlySet<string>): Word | undefined {
  let first: Word | undefined = head
  for (let steps = 0; steps < 4; steps++) {
    first = beside(first, -1)
    if (!first || among.has(first.form)) return first
    // "The owners and location of the boats are"
    if (first.form === 'and' || first.form === 'or') return
  }
  return
}

/** "of the ports" behind `head`. */
function objectOf(release: Release, head: Word): NounPhrase | undefined {
  const start = formBeside(head, 1) === 'of' ? beside(head, 2) : undefined
  return start && nounPhraseAt(release, start)
}
