// Where "an" is an "and" that lost its last letter: "boats an the crews", "engineers an planners".

import {possessives} from '../../spelling/closed.ts'
import {noun, Tag} from '../../spelling/tags.ts'
import type {Release} from '../index.ts'
import {beside, placesOf} from '../words/forms.ts'
import {articleOf} from '../words/sound.ts'
import {isSmall, mainTagsOf, only} from '../words/verbs.ts'
import type {Word} from '../words/words.ts'

/** The places of "an" that are surely "and". */
export function lostAndsOf(release: Release): readonly Word[] {
  return placesOf(release, 'an').filter((word) => isSmall(word) && isAnd(release, word))
}

/** No noun phrase begins with these behind "an". */
const never = new Set(
  `the their our its his her my your this that these those will would can could should must has have had is are was were to for with by
  not we they he she you also which who where when how then into until upon including`.split(/\s+/)
)

/** These may stand in a compound without hyphens ("an in house team"), unless a noun phrase begins behind them. */
const prepositions = new Set('in on at from of'.split(' '))
const openers = new Set(['the', 'this', 'these', ...possessives])

function isAnd(release: Release, word: Word) {
  const next = beside(word, 1)
  if (!next || !isSmall(next) || release.text[word.end] !== ' ') return false
  if (never.has(next.form)) return true
  const second = beside(next, 1)
  if (prepositions.has(next.form)) return second !== undefined && openers.has(second.form)
  if (articleOf(next.text) !== 'a' || next.form.includes("'")) return false
  const tags = mainTagsOf(next)
  if (only(tags, Tag.third)) return true
  if (only(tags, Tag.base)) return !isThird(beside(word, -1))
  return only(tags, Tag.plural) && !isNounLike(second)
}

/** "Runs an dye house": what it runs begins there. */
function isThird(word: Word | undefined) {
  return word !== undefined && (mainTagsOf(word) & Tag.third) !== 0
}

/** "An sports club" wants an "a". */
function isNounLike(word: Word | undefined) {
  return word !== undefined && (!isSmall(word) || (mainTagsOf(word) & (noun | Tag.adjective | Tag.ing)) !== 0)
}
