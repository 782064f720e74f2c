// "Three countries: Ghana, Senegal, Benin and Togo".

import {numberNamed, numberWord, numberWords} from '../../src/release/figures/numerals.ts'
import type {Release} from '../../src/release/index.ts'
import {indexAt} from '../../src/release/span.ts'
import {placesOfSigns} from '../../src/release/words/signs.ts'
import {wordsOf} from '../../src/release/words/words.ts'
import {rule} from '../../src/rule.ts'

/** "three countries", "four of them": what stands in front of the colon. */
const counted = new RegExp(
  `(?<![\\p{L}\\p{N}.,-])(?<count>${numberWord}|\\d{1,2}) (?:[\\p{L}-]{2,20} ){0,2}[\\p{L}-]{2,20}s(?: of them)?$`,
  'iuy'
)
const behind = /(?<list>[^:;.!?()\n“”"]{5,240})(?=[.;]|$)/uy

/** Their names hardly ever hold an "and". */
const places =
  /\b(?:countries|cities|towns|states|capitals|districts|provinces|islands|counties|villages|rivers|languages|months|days|piers|bases|places|ports)\b/u
const couples = /Antigua|Trinidad|Bosnia|Tom[eé] and|Kitts|Vincent|Turks|Tyne|Brighton/u

export default rule({
  id: 'miscounted-list',
  summary: 'A number of things that does not fit the list behind its colon.',
  why: 'A name was added to the list and the number was not. Only plain lists are counted: up to four words an item, one “and” before the last.',
  severity: 'info',
  fix: 'none',
  examples: [
    {text: 'The fund lends in {three} countries: Ghana, Senegal, Benin and Togo.'},
    {text: 'It offers {5} courses: sailing, rowing, diving, and fishing.'},
    {text: 'The fund lends in four countries: Ghana, Senegal, Benin and Togo.'},
    {text: 'It has two tasks: training, research and development.'},
    {text: 'It asks three questions: who pays, who builds, and, when the port is full, who runs it.'},
    {text: 'It won by 24 points: a record, said Adwoa Mensah, the captain of the team.'}
  ],
  check(release, report) {
    for (const index of placesOfSigns(release, ':', isBehindPlural)) {
      const front = countBefore(release, index)
      behind.lastIndex = index + 2
      const list = front && behind.exec(release.text)?.[0]
      if (!list) continue
      const {count} = front.groups!
      const counts = countsOf(list, places.test(front[0]))
      if (counts.length === 0 || counts.includes(numberNamed(count!))) continue
      const start = index - front[0].length
      report(
        release.span(start, start + count!.length),
        `Unexpected \`${count}\`: the list has ${counts[0]} items`
      )
    }
  }
})

/** Behind "countries" or "of them". */
function isBehindPlural(text: string, at: number) {
  return text[at + 1] === ' ' && /[sm]/i.test(text[at - 1] ?? ' ')
}

/** "three countries": the first number of the last six words that goes on so; most lists have none in front. */
function countBefore(release: Release, index: number): RegExpExecArray | undefined {
  const words = release.ask(wordsOf)
  const last = indexAt(words, index)
  for (let at = Math.max(0, last - 5); at <= last; at++) {
    const {kind, form, start} = words[at]!
    if (kind !== 'number' && !numberWords.has(form)) continue
    counted.lastIndex = start
    const front = counted.exec(release.text.slice(0, index))
    if (front) return front
  }
  return
}

/** How many items a plain list has; several answers for "training, research and development"; none if it is not plain. */
function countsOf(list: string, ofPlaces: boolean): number[] {
  if (/\s{2}|,\S/u.test(list)) return []
  const serial = /, (?:and|or) /u.test(list)
  const items = list.split(/, (?:and |or )?| (?:and|or) /u)
  const joints = list.match(/ (?:and|or) /gu)?.length ?? 0
  if (items.length < 2 || joints !== 1) return []
  if (!/(?:,| )\s?(?:and|or) [^,]+$/u.test(list)) return []
  if (
    items.some(
      (item) =>
        item.trim().split(/\s+/u).length > 4 || /\b(?:who|which|that|is|are|was|were|will|said)\b/u.test(item)
    )
  )
    return []
  const sure = serial || items.length === 2 || (ofPlaces && !couples.test(list))
  return sure ? [items.length] : [items.length, items.length - 1]
}
