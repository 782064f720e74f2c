// Round and square brackets without their other half, paragraph by paragraph.

import type {Release} from '../index.ts'
import {indexAt} from '../span.ts'
import {placesOfSigns} from '../words/signs.ts'
import type {Part} from './parts.ts'
import {prose} from './roles.ts'

export interface LooseBracket {
  readonly at: number
  readonly bracket: string
}

const other: Readonly<Record<string, string>> = {')': '(', ']': '['}
/** "a)", "1)", "iv)": the label of an item; ":)" a smiley. */
const label = /(?:(?:^|[\s;,.:–—])(?:\p{L}|\p{N}{1,2}|[ivx]{1,4})|[:;]-?)$/u

/** The brackets that nothing answers in the same paragraph. */
export function looseBracketsOf(release: Release): readonly LooseBracket[] {
  const {text, parts} = release
  const places = placesOfSigns(release, '()[]')
  const found: LooseBracket[] = []
  for (let at = 0; at < places.length; ) {
    const part = parts[indexAt(parts, places[at]!)]
    const from = at
    while (++at < places.length && part && places[at]! < part.end);
    if (part && prose.includes(part.role))
      for (const one of loose(text, part, places.slice(from, at))) found.push(one)
  }
  return found
}

function loose(text: string, part: Part, places: readonly number[]): LooseBracket[] {
  const open: LooseBracket[] = []
  const unanswered: Record<string, number> = {'(': 0, '[': 0}
  const found: LooseBracket[] = []
  // ":)" closes a bracket, or does not: then another one follows.
  let smiles = 0
  for (const at of places) {
    const bracket = text[at]!
    const wanted = other[bracket]
    if (!wanted) {
      open.push({at, bracket})
      unanswered[bracket]!++
    } else if (unanswered[wanted]! > 0) {
      const isSnug = open.at(-1)!.bracket === wanted
      while (open.at(-1)!.bracket !== wanted) {
        const lost = open.pop()!
        unanswered[lost.bracket]!--
        found.push(lost)
      }
      open.pop()
      unanswered[wanted]!--
      if (isSnug && isSmile(text, at, part.start)) smiles++
    } else if (smiles > 0) smiles--
    else if (!label.test(text.slice(Math.max(part.start, at - 5), at))) found.push({at, bracket})
  }
  const left = open.filter(({at}) => !/^[(]-?[:;]|^[:;]-?[(]/u.test(text.slice(at - 1, at + 2)))
  return [...found, ...left].sort((a, b) => a.at - b.at)
}

/** ":)", ":-)" */
function isSmile(text: string, at: number, from: number) {
  const eyes = text[at - 1] === '-' ? at - 2 : at - 1
  return eyes >= from && (text[eyes] === ':' || text[eyes] === ';')
}
