// Where sentences end: at a full stop, unless it belongs to "Corp.", "Mr.", "U.S." or "Nov."

import type {Part} from '../anatomy/parts.ts'
import type {Release} from '../index.ts'
import {matches, type Span} from '../span.ts'
import {beforeStop, isLeading, isTrailing} from './abbreviations.ts'
import {type Word, wordsOf} from './words.ts'

export interface Sentence extends Span {
  readonly part: Part
  readonly words: readonly Word[]
}

const end = /[.!?…]{1,4}["”’')\]»]{0,4}(?=\s)|[。！？]/gu

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
  const before = beforeStop(text.slice(Math.max(0, match.index - 14), match.index))
  if (isLeading(before) && !(before.toLowerCase() === 'no' && opener.test(next))) return false
  if (isTrailing(before)) return opener.test(next)
  // An initial: "J. Kim", but not "Plan B. The …" nor "vitamin C. We …"
  if (/^\p{Lu}$/u.test(before)) return opener.test(next)
  return true
}
