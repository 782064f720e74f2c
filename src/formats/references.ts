// Text of a source with character references: each becomes what it stands for and keeps its place.

import {DecodingMode, HtmlEntityDecoder} from 'entities/decode'
import type {Galley, Run} from './galley.ts'

/** Where in the source the unit at an offset of a passage stands. */
export type Placing = (offset: number) => number

/** The reference that begins at `at` in `text`: what it stands for and where it ends; undefined for a bare ampersand. */
export function referenceAt(
  text: string,
  at: number,
  inAttribute = false
): {text: string; end: number} | undefined {
  let stands = ''
  const decoder = new HtmlEntityDecoder((point) => {
    stands += String.fromCodePoint(point)
  })
  decoder.startEntity(inAttribute ? DecodingMode.Attribute : DecodingMode.Legacy)
  const written = decoder.write(text.slice(at, at + 48), 1)
  const length = written < 0 ? decoder.end() : written
  return length > 0 && stands ? {text: stands, end: at + length} : undefined
}

/** References, line breaks with the space around them, tabs. */
const special = /&|[ \t\f]*[\r\n][ \t\f\r\n]*|[\t\f]+/g

/**
 * Set the passage `text` from `from` to `to`. White space that holds a line break is one space, as on the page,
 * unless `kept` says that lines are lines.
 */
export function setPassage(
  galley: Galley,
  text: string,
  from: number,
  to: number,
  place: Placing,
  kept = false
): void {
  special.lastIndex = from
  let at = from
  for (let match = special.exec(text); match && match.index < to; match = special.exec(text)) {
    const reference = match[0] === '&' ? referenceAt(text, match.index) : undefined
    if (match[0] === '&' && !reference) continue
    const end = Math.min(reference?.end ?? match.index + match[0].length, to)
    setPlain(galley, at, match.index, place)
    const stands = reference?.text ?? (kept ? lines(match[0]) : ' ')
    galley.put(stands, place(match.index), place(end - 1) + 1)
    at = special.lastIndex = end
  }
  setPlain(galley, at, to, place)
}

/** The value of an attribute between `from` and `to`, without its quotation marks. */
export function attributeRuns(text: string, from: number, to: number, place: Placing): Run[] {
  const runs: Run[] = []
  let at = from
  for (let next = text.indexOf('&', at); next >= 0 && next < to; next = text.indexOf('&', next)) {
    const reference = referenceAt(text, next, true)
    if (!reference) {
      next++
      continue
    }
    if (next > at) runs.push({text: text.slice(at, next), from: place(at), to: place(next - 1) + 1})
    runs.push({text: reference.text, from: place(next), to: place(reference.end - 1) + 1})
    at = next = reference.end
  }
  if (to > at) runs.push({text: text.slice(at, to), from: place(at), to: place(to - 1) + 1})
  return runs
}

function setPlain(galley: Galley, from: number, to: number, place: Placing) {
  if (to > from) galley.set(place(from), place(to - 1) + 1)
}

function lines(space: string) {
  return space.replace(/\r\n?/g, '\n')
}
