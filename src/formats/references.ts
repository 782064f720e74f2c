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
  let at = from
  // Cut out, lest every passage be searched to the end of the page
  for (const {0: found, index} of text.slice(from, to).matchAll(special)) {
    const start = from + index
    const reference = found === '&' ? referenceAt(text, start) : undefined
    if (start < at || (found === '&' && !reference)) continue
    const end = Math.min(reference?.end ?? start + found.length, to)
    setPlain(galley, at, start, place)
    galley.put(reference?.text ?? (kept ? lines(found) : ' '), place(start), place(end - 1) + 1)
    at = end
  }
  setPlain(galley, at, to, place)
}

/** The value of an attribute between `from` and `to`, without its quotation marks. */
export function attributeRuns(text: string, from: number, to: number, place: Placing): Run[] {
  const runs: Run[] = []
  const add = (said: string, start: number, end: number) => {
    if (end > start) runs.push({text: said, from: place(start), to: place(end - 1) + 1})
  }
  let at = from
  for (const {index} of text.slice(from, to).matchAll(/&/g)) {
    const start = from + index
    const reference = referenceAt(text, start, true)
    if (!reference || start < at) continue
    add(text.slice(at, start), at, start)
    add(reference.text, start, reference.end)
    at = reference.end
  }
  add(text.slice(at, to), at, to)
  return runs
}

function setPlain(galley: Galley, from: number, to: number, place: Placing) {
  if (to > from) galley.set(place(from), place(to - 1) + 1)
}

function lines(space: string) {
  return space.replace(/\r\n?/g, '\n')
}
