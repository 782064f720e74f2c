// What begins and ends: "between 2010 and 2015", "from Monday to Friday", and where the second half is another pair's or a dash.

import {Kind, lexicon} from '../../spelling/lexicon.ts'
import {Tag} from '../../spelling/tags.ts'
import {calendarWords, months} from '../dates/calendar.ts'
import {numberWords} from '../figures/numerals.ts'
import type {Release, Word} from '../index.ts'
import {beside, formBeside, placesOf} from './forms.ts'
import {type Half, secondHalf} from './halves.ts'
import {isSmall, mainTagsOf} from './verbs.ts'
import {wordsOf} from './words.ts'

const calendar = new Set([...calendarWords, 'noon', 'midnight'])

/** "between 2010 to 2015", "between 4 May until 6 May", "between $3 million to $4 million", "between Lagos to Abuja" */
export function* between(release: Release): Generator<Half> {
  for (const word of placesOf(release, 'between')) {
    for (const wrong of ['to', 'until', 'till']) {
      const to = secondHalf(release, word, wrong, 'and', isBetweenFigures)
      if (to && (isBetweenPlaces(to) || (isPoint(release, to, -1) && isPoint(release, to, 1))))
        yield {span: to, first: word.text, expected: 'and'}
    }
    const or = isDeed(beside(word, 1)) ? secondHalf(release, word, 'or', 'and') : undefined
    if (or && isDeed(beside(or, 1)) && !/^[^.;!?\n]* and /u.test(release.text.slice(or.end, or.end + 80)))
      yield {span: or, first: word.text, expected: 'and'}
  }
}

/** "between mending the pier or building another" */
function isDeed(word: Word | undefined) {
  return word !== undefined && isSmall(word) && (mainTagsOf(word) & Tag.ing) !== 0
}

/** "between Lagos to Abuja" */
function isBetweenPlaces(to: Word) {
  const [one, other] = [beside(to, -1), beside(to, 1)]
  return formBeside(to, -2) === 'between' && [one, other].every((word) => word && isTown(word))
}

function isTown({text, vocable}: Word) {
  return vocable.isCapital && lexicon().knows(text, Kind.place) && !lexicon().has(text.toLowerCase())
}

/** What may stand between two figures: "2.5 percent", "3 million", "the ages of 18". */
function isBetweenFigures(gap: string) {
  return /^[\s$€£¥%]*$/u.test(gap)
}

/** A figure, a day or a month on this side of `to`; its unit may stand between: "3 million", "5 percent", "9 a.m.". */
function isPoint(release: Release, to: Word, side: 1 | -1) {
  const words = release.ask(wordsOf)
  const next = words[to.index + side]
  if (!next || next.part !== to.part) return false
  if (next.kind === 'number' || numberWords.has(next.form) || calendar.has(next.form)) return true
  const unit = /^(?:million|billion|trillion|percent|per|cent|years?|days?|months?|[ap]\.?m\.?)$/.test(
    next.form
  )
  return (
    side < 0 &&
    unit &&
    words.slice(Math.max(0, next.index - 2), next.index).some(({kind}) => kind === 'number')
  )
}

const day = 'Mon(?:day)?|Tues(?:day)?|Wed(?:nesday)?|Thurs(?:day)?|Fri(?:day)?|Sat(?:urday)?|Sun(?:day)?'
const month = `${months.join('|')}|(?:Jan|Feb|Mar|Apr|Aug|Sept|Oct|Nov|Dec)\\.?`
const clock = '\\p{N}{1,2}(?:[:.]\\p{N}\\p{N})?(?: ?[ap]\\.?m\\.?)?'

/** "from 2010–2015", "from Monday–Friday", "from May 3–5", "from 9–11 a.m.", "from 10-15 percent": what begins and what ends a range. */
const ranged: readonly (readonly [string, string])[] = [
  ['[12]\\p{N}{3}', '[12]\\p{N}{3}(?![\\p{L}\\p{N}%])'],
  [day, `(?:${day})\\b`],
  [`(?:${month})(?: \\p{N}{1,2})?`, `(?:(?:${month})\\b|\\p{N}{1,2}(?![\\p{L}\\p{N}%:]))`],
  [`\\p{N}{1,2}(?: (?:${month}))?`, `\\p{N}{1,2} (?:${month})\\b`],
  [clock, '\\p{N}{1,2}(?:[:.]\\p{N}\\p{N})? ?[ap]\\.?m\\b'],
  ['\\p{N}+(?:\\.\\p{N}+)?%?', '\\p{N}+(?:\\.\\p{N}+)?(?:%| per ?cent\\b)(?! to\\b)']
]
/** Behind "between", where no "and" follows: "between 2010-11 and 2015-16", "between 1-1/2 and 2". */
const amounts = [
  '[$€£]?\\p{N}[\\p{N},.]*(?: (?:million|billion))?',
  '[$€£]?\\p{N}+(?![\\p{N}/])(?![^.;\\n]* and )'
] as const
let patterns: readonly RegExp[] | undefined

/** A dash behind "from" or "between". */
export function* ranges(release: Release): Generator<Half> {
  for (const word of ['from', 'between'].flatMap((form) => placesOf(release, form))) {
    const behind = release.text.slice(word.end, word.end + 40)
    if (!dash.test(behind)) continue
    patterns ??= [...ranged, amounts].map(
      ([one, other]) => new RegExp(`^ ((?:${one})) ?[-–] ?(?=${other})`, 'u')
    )
    const fitting = word.form === 'between' ? patterns : patterns.slice(0, -1)
    const [all, point] = fitting.map((pattern) => pattern.exec(behind)).find(Boolean) ?? []
    if (!all || !point) continue
    const start = word.end + 1 + point.length
    const expected = word.form === 'from' ? ' to ' : ' and '
    yield {span: release.span(start, word.end + all.length), first: word.text, expected}
  }
}

const dash = /[-–]/
