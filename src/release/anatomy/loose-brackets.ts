// Round and square brackets without their other half, paragraph by paragraph.

import type {Release} from '../index.ts'
import {matches} from '../span.ts'
import {type Part, prose} from './parts.ts'

export interface LooseBracket {
  readonly at: number
  readonly bracket: string
}

const brackets = /[()[\]]/gu
const other: Readonly<Record<string, string>> = {')': '(', ']': '['}
/** "a)", "1)", "iv)": the label of an item; ":)" a smiley. */
const label = /(?:(?:^|[\s;,.:–—])(?:\p{L}|\p{N}{1,2}|[ivx]{1,4})|[:;]-?)$/u

/** The brackets that nothing answers in the same paragraph. */
export function looseBracketsOf({text, parts}: Release): readonly LooseBracket[] {
  return parts.filter(({role}) => prose.includes(role)).flatMap((part) => loose(text, part))
}

function loose(text: string, part: Part): LooseBracket[] {
  const open: LooseBracket[] = []
  const found: LooseBracket[] = []
  // ":)" closes a bracket, or does not: then another one follows.
  let smiles = 0
  for (const {index, 0: bracket} of matches(text, brackets, part.start, part.end)) {
    const before = text.slice(Math.max(part.start, index - 5), index)
    const wanted = other[bracket]
    if (!wanted) open.push({at: index, bracket})
    else if (open.at(-1)?.bracket === wanted) {
      open.pop()
      if (/[:;]-?$/u.test(before)) smiles++
    } else if (open.some((other) => other.bracket === wanted)) {
      while (open.at(-1)!.bracket !== wanted) found.push(open.pop()!)
      open.pop()
    } else if (smiles > 0) smiles--
    else if (!label.test(before)) found.push({at: index, bracket})
  }
  const left = open.filter(({at}) => !/^[(]-?[:;]|^[:;]-?[(]/u.test(text.slice(at - 1, at + 2)))
  return [...found, ...left].sort((a, b) => a.at - b.at)
}
