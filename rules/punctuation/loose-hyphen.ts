// A hyphen with a space on one side only: "ill- fitted", "the pier -the oldest", "2021 -2023".

import type {Release} from '../../src/release/index.ts'
import {brokenHyphensOf} from '../../src/release/words/broken-hyphens.ts'
import {placesOfSigns} from '../../src/release/words/signs.ts'
import {compounds} from '../../src/release/words/verbs.ts'
import {type Place, reportAlike, rule} from '../../src/rule.ts'
import {lexicon} from '../../src/spelling/lexicon.ts'

/** More of them are a habit, and one finding. */
const few = 3

export default rule({
  id: 'loose-hyphen',
  summary: 'A hyphen with a space on one side only.',
  why: 'A hyphen joins and has no space; a dash parts and has one on both sides, or none. Wrong: the ill- fitted pier, the pier -the oldest, 2021 -2023. Right: the ill-fitted pier, the pier – the oldest, 2021–2023.',
  severity: 'warning',
  fix: 'offer',
  examples: [
    {text: 'The board met. The {ill- fitted} pier of the fund is old.', expected: ['ill-fitted']},
    {text: 'The board met. They opened the old {pier -the} oldest of all.', expected: ['pier – the']},
    {text: 'The board met. It grew in {2021 -2023} and in {2024– 2026}.', expected: ['2021–2023']},
    {
      text: 'The board met. The {ill- fitted}, all- weather, law- making, all- wide and ill- made mats.',
      expected: ['ill-fitted']
    },
    {text: 'The board met. What misplaced-space tells is not told again: the vice- chair, a non- slip mat.'},
    {
      text: 'The board met. Pre- and post-war boats, two- to three-day trips, open- over closed-source maps, a rating of BB- from Lima, a mid- or long-term plan; the pier - the oldest - and the well-known mill. Crew-owned and -managed boats have a kind of -ship.'
    },
    {
      text: 'The board met. Run `ls -la` or ls -l at -5 degrees; 5 -3 is 2, 2021 - 2023 and 2021–2023. Use the --all flag.'
    }
  ],
  check(release, report) {
    const broken = new Set(release.ask(brokenHyphensOf).map(({end}) => end))
    const loose = placesOfSigns(release, '-–', isLoose).filter((at) => !broken.has(at))
    const places = loose.flatMap((at) => placeAt(release, at) ?? [])
    reportAlike(report, places, few)
  }
})

/** A space on one side and none on the other. */
function isLoose(text: string, at: number) {
  return (text[at + 1] === ' ') !== (text[at - 1] === ' ')
}

/** What ends in front of the mark and what begins behind it: a word of two letters or more, or a year. */
const ending = /(?:^|[\s(“"‘])(\p{L}{2,}|(?:19|20)\p{N}{2})$/u
const beginning = /^(\p{L}{2,}|(?:19|20)\p{N}{2})(?![\p{L}\p{N}=–-]|[._/@][\p{L}\p{N}]|['’]\p{L}{2})/u
/** "pre- and post-war": what hangs in the air goes on with one of these. */
const linking = /^(?:and|or|to|nor|but|through|as|over|than|from|versus|vs|und|og|och|en|y|et)$/
/** "community-owned and -managed", "a kind of -cracy": behind these an ending may hang in the air. */
const hanging = /^(?:and|or|nor|but|of|with|as)$/
/** "rated BB- by", "DOVER, DE -": marks of another trade */
const short = /^\p{Lu}{1,4}$/u

function placeAt(release: Release, at: number): Place | undefined {
  const {text} = release
  if (release.partAt(at)?.role !== 'body' || release.literalAt(at)) return
  const from = text[at - 1] === ' ' ? at - 1 : at
  const to = text[at + 1] === ' ' ? at + 2 : at + 1
  const left = ending.exec(text.slice(Math.max(0, from - 30), from))?.[1]
  const right = beginning.exec(text.slice(to, to + 30))?.[1]
  if (
    !left ||
    !right ||
    short.test(left) ||
    isYear(left) !== isYear(right) ||
    (to > at + 1 ? linking.test(right) : hanging.test(left))
  )
    return
  const span = release.span(from - left.length, to + right.length)
  const expected = isYear(left) ? `${left}–${right}` : joined(left, right)
  return {
    span,
    reason: `Unexpected space on one side of the hyphen in \`${span.text}\`, expected \`${expected}\``,
    expected
  }
}

function isYear(text: string) {
  return /\p{N}/u.test(text)
}

const prefixes = /^(?:co|non|self|vice|pre|post|anti|multi|semi|sub|inter|ex|well|mid|all|ill|in|mini)$/i
const endings = /^(?:long|wide|free|party|time|old|making|style|term|year|day|law)$/

/** "vice-chair", where that is one word; otherwise two words with a dash. */
function joined(left: string, right: string) {
  const compound = `${left}-${right}`
  const isOne =
    prefixes.test(left) ||
    endings.test(right) ||
    compounds.has(right) ||
    lexicon().has(compound.toLowerCase())
  return isOne ? compound : `${left} – ${right}`
}
