// Where sentences end: at a full stop, unless it belongs to "Corp.", "Mr.", "U.S." or "Nov."

import type {Part} from '../anatomy/parts.ts'
import type {Release} from '../index.ts'
import {matches, type Span} from '../span.ts'
import {type Word, wordsOf} from './words.ts'

export interface Sentence extends Span {
  readonly part: Part
  readonly words: readonly Word[]
}

const end = /[.!?…]{1,4}["”’')\]»]{0,4}(?=\s)|[。！？]/gu

/** These are followed by a name or a number: a full stop behind them never ends a sentence. */
const leading = new Set(
  `mr mrs ms mx dr prof rev hon sen rep gov gen col maj capt cmdr lt sgt adm amb st ste mt ft messrs mme mlle msgr fr sr sra pres supt
  no nos vol fig figs art arts sec secs ch para paras pp p ed eds cf vs v al approx ca est dept div
  jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun
  e.g i.e`.split(/\s+/)
)

/** These may end a sentence; they do when a capital follows that is no name of theirs. */
const trailing = new Set(
  `inc corp co ltd llc plc bros jr sr esq ph.d m.d b.a m.a u.s u.k u.n e.u d.c a.m p.m etc ave blvd rd`.split(
    /\s+/
  )
)

/** American states, in capitals: "ill." and "miss." are words. */
const states = new Set(
  `Cal Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Mass Md Mich Minn Miss Mo Mont Neb Nev Ore Pa Tenn Tex Va Vt Wash Wis Wyo Ala Ariz
  Ark`.split(/\s+/)
)

/** A word that opens a sentence, hardly ever a name: after "Inc. The", "U.S. In". */
const opener =
  /^["“‘'(]{0,2}(?:The|This|That|These|Those|It|Its|In|On|At|As|By|For|From|With|To|A|An|And|But|He|She|They|We|I|You|His|Her|Their|Our|If|When|While|After|Before|During|Since|Under|There|All|No|However)\b/u

/** The sentences of every part, in order. A headline, a heading or a list item is at least one. */
export function sentencesOf(release: Release): readonly Sentence[] {
  const words = release.ask(wordsOf)
  const sentences: Sentence[] = []
  let next = 0
  for (const part of release.parts) {
    for (const [start, stop] of cut(release.text, part)) {
      const from = next
      while (next < words.length && words[next]!.start < stop) next++
      if (next === from) continue
      const text = release.text.slice(start, stop)
      sentences.push({start, end: stop, text, part, words: words.slice(from, next)})
    }
  }
  return sentences
}

function* cut(text: string, part: Part): Generator<[number, number]> {
  let start = part.start
  for (const match of matches(text, end, part.start, part.end)) {
    const stop = match.index + match[0].length
    if (stop <= start || !ends(text, match, part.end)) continue
    yield [start, stop]
    start = stop
    while (start < part.end && /\s/u.test(text[start]!)) start++
  }
  if (start < part.end) yield [start, part.end]
}

function ends(text: string, match: RegExpExecArray, limit: number) {
  const next = text.slice(match.index + match[0].length, Math.min(limit, match.index + 80)).trimStart()
  if (next === '') return true
  if (!/^["“‘'([«¿¡*•]*[\p{Lu}\p{N}]/u.test(next)) return !/^["“‘'([«]*\p{Ll}/u.test(next)
  if (match[0][0] !== '.') return true
  const before = /([\p{L}.]{1,12})$/u.exec(text.slice(Math.max(0, match.index - 14), match.index))?.[1] ?? ''
  const abbreviation = before.toLowerCase()
  if (leading.has(abbreviation) && !(abbreviation === 'no' && opener.test(next))) return false
  if (trailing.has(abbreviation) || states.has(before) || /^(?:\p{L}\.)+\p{L}$/u.test(before))
    return opener.test(next)
  // An initial: "J. Kim", but not "Plan B. The …" nor "vitamin C. We …"
  if (/^\p{Lu}$/u.test(before)) return opener.test(next)
  return true
}
