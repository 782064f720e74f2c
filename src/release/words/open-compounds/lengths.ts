// Numbers and what they measure: "a two day workshop", "a 12 year old girl", "thirty eight masts".

import {possessives} from '../../../spelling/closed.ts'
import {Tag} from '../../../spelling/tags.ts'
import {cardinals} from '../../figures/numerals.ts'
import type {Release, Word} from '../../index.ts'
import type {Span} from '../../span.ts'
import {beside, formBeside, placesOf} from '../forms.ts'
import {isPossessive} from '../noun-phrases.ts'
import {isSmall, mainTagsOf} from '../verbs.ts'
import {isThing, owners} from './described.ts'

const units =
  'day week month year hour minute mile metre meter kilometre kilometer acre hectare storey story page member point seat bedroom lane'.split(
    ' '
  )
const numerals = new Set(['one', ...cardinals])
/** Behind these the length belongs to the noun; "the two day trips" may be two trips of a day. */
const articles = new Set([...'a an the this each every another first last next'.split(' '), ...possessives])
/** Numbers of two words: "thirty eight boats". */
const tens = cardinals.filter((word) => word.endsWith('ty'))
const ones =
  /^(?:one|two|three|four|five|six|seven|eight|nine|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)$/

/** "a two day workshop", "a 12 year old girl" */
export function* lengths(release: Release): Generator<Span> {
  for (const unit of units.flatMap((form) => placesOf(release, form))) {
    const number = isSmall(unit) ? beside(unit, -1) : undefined
    if (!number || !isCount(number)) continue
    const article = beside(number, -1)
    const old = formBeside(unit, 1)
    if (/^olds?$/.test(old)) {
      if (isAge(number, unit, article, old)) yield release.span(number.start, beside(unit, 1)!.end)
    } else if (article && isMeasured(article, number, beside(unit, 1))) {
      yield release.span(number.start, unit.end)
    }
  }
}

/** "the 12 year old girl", "nine year olds", but not "she is one year old", nor "he is 12 year old", which lacks another letter. */
function isAge(number: Word, unit: Word, article: Word | undefined, old: string) {
  if (!['year', 'month', 'week', 'day'].includes(unit.form)) return false
  if (old === 'olds' || (article && owners.has(article.form))) return true
  const thing = beside(unit, 2)
  return number.form !== 'one' && number.text !== '1' && thing !== undefined && isThing(thing)
}

/** "a 41 year-old": half of the hyphens are there. */
export function* ages(release: Release): Generator<Span> {
  for (const unit of ['day', 'week', 'month', 'year']) {
    for (const old of [`${unit}-old`, `${unit}-olds`].flatMap((form) => placesOf(release, form))) {
      const number = beside(old, -1)
      if (number && isCount(number)) yield release.span(number.start, old.end)
    }
  }
}

function isCount({kind, text, form}: Word) {
  return kind === 'number' ? /^\d{1,3}$/.test(text) : numerals.has(form)
}

function isMeasured(article: Word, number: Word, thing: Word | undefined) {
  if (!(articles.has(article.form) || isPossessive(article)) || !thing || !isThing(thing)) return false
  // "the two day trips": two trips, or trips of two days
  return /^an?$/.test(article.form) || number.form === 'one' || (mainTagsOf(thing) & Tag.plural) === 0
}

/** "thirty eight masts" */
export function* numbers(release: Release): Generator<Span> {
  for (const ten of tens.flatMap((form) => placesOf(release, form))) {
    const one = beside(ten, 1)
    if (!one || !isSmall(one) || !ones.test(one.form) || release.text[ten.end] !== ' ') continue
    if (one.start === ten.end + 1 && !/^[-–‑]/.test(release.text.slice(one.end, one.end + 1)))
      yield release.span(ten.start, one.end)
  }
}
