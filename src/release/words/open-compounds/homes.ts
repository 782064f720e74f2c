// Where a thing is from: "a Lagos based firm", "Ghana based yards".

import {Kind, lexicon} from '../../../spelling/lexicon.ts'
import {noun, Tag} from '../../../spelling/tags.ts'
import type {Release, Word} from '../../index.ts'
import type {Span} from '../../span.ts'
import {beside, formBeside, placesOf} from '../forms.ts'
import {isSmall, mainTagsOf, tagsOf} from '../verbs.ts'
import {framing, isAttribute, leadsToThing, owners} from './described.ts'

/** "a Lagos based firm" */
export function* homes(release: Release): Generator<Span> {
  for (const based of ['based', 'headquartered'].flatMap((form) => placesOf(release, form))) {
    const home = isSmall(based) ? beside(based, -1) : undefined
    const [article, thing] = [home && beside(home, -1), beside(based, 1)]
    if (!home?.vocable.isCapital || !thing) continue
    const isTold = article && (owners.has(article.form) || article.form === 'the')
    if (!leadsToThing(thing) && !(isTold && mayBeThing(thing))) continue
    if (isTold || isKnown(home, thing, article)) yield release.span(home.start, based.end)
  }
}

/** "a Lagos based conservative": an adjective that stands for who is so. */
function mayBeThing(thing: Word) {
  return isAttribute(thing) && (tagsOf(thing) & noun) !== 0
}

/** "Lagos based yards grew", "of Lagos based yards", "new Lagos based yards", but not "Lagos based estimates on it" */
function isKnown(home: Word, thing: Word, before: Word | undefined) {
  if (!lexicon().knows(home.text, Kind.place | Kind.people)) return false
  if ((mainTagsOf(thing) & Tag.base) !== 0 || /^(?:on|upon)$/.test(formBeside(thing, 1))) return false
  return !before || framing.has(before.form) || before.form === 'and' || isAttribute(before)
}
