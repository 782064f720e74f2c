// Hyphens that have lost what they join: "non- profit", "end-to- end", "Al- Okafor".

import {dictionary, Kind, lexicon} from '../../spelling/lexicon.ts'
import type {Release, Word} from '../index.ts'
import {indexAt} from '../span.ts'
import {beside} from './forms.ts'
import {placesOfSigns} from './signs.ts'
import {wordsOf} from './words.ts'

/** Words whose hyphen a space follows: "non- profit", "end-to- end"; not "pre- and post-war" nor "trade- it was". */
export function brokenHyphensOf(release: Release): readonly Word[] {
  const ends = placesOfSigns(release, '-', isHanging)
  if (ends.length === 0) return []
  const words = release.ask(wordsOf)
  return ends.flatMap((end) => {
    const word = words[indexAt(words, end - 1)]
    const after = word && words[word.index + 1]
    const isJoined =
      after?.start === end + 2 &&
      word?.end === end &&
      !shared.has(after.form) &&
      (combining.has(word.form) ||
        /-(?:to|of|the|by|in|on|over)$/.test(word.form) ||
        (counts.test(word.text) && units.has(after.form)) ||
        areNames(release, word, after) ||
        (articled.test(word.form) && after.vocable.isCapital) ||
        (word.form.length > 2 && lexicon().knows(word.form + after.form, dictionary)))
    return isJoined ? [word] : []
  })
}

/** "a two- day fair" */
const counts = /^(?:\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|twelve)$/
const units = new Set(['day', 'week', 'month', 'year', 'hour', 'minute', 'mile', 'point', 'member'])

/** "Japan- Kenya", "the Asia- Pacific": the hyphen of two places, if no second one closes a clause. */
function areNames(release: Release, word: Word, after: Word) {
  const places = Kind.place | Kind.people
  return (
    word.vocable.isCapital &&
    after.vocable.isCapital &&
    lexicon().knows(word.text, places) &&
    lexicon().knows(after.text, places) &&
    beside(word, -1) !== undefined &&
    !/^[^.\n]{0,80}- /u.test(release.text.slice(after.end, after.end + 82))
  )
}

/** "n- p" */
function isHanging(text: string, at: number) {
  return text[at + 1] === ' ' && /[\p{L}\p{N}]/u.test(text[at - 1] ?? '') && /\p{L}/u.test(text[at + 2] ?? '')
}

/** "Al- Okafor", "Abdul-Al- Okafor": the Arabic article and its like. */
const articled = /(?:^|-)(?:al|el|ul|ur|bin|ibn)$/

/** Two words share the one that follows: "two- and three-year". */
const shared = new Set('and or to but nor as through versus than if und oder y e et'.split(' '))

/** What stands before a hyphen and hardly ever ends a clause. */
const combining = new Set(
  'non self ex co anti pre post multi semi sub inter intra well mid cross pro neo quasi pan vice third long short high low full half'.split(
    ' '
  )
)
