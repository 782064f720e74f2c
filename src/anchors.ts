// Where a pattern of a table is looked for: at the one of its elements that is met least. The build works it out for the bundle.

import {formsOfVerb} from './spelling/conjugation.ts'

/** A table (see `patterns.ts`) with the anchor of each pattern behind it. */
export function anchored(table: string): string {
  const lines = table.split('\n').map((line) => {
    const [from, to] = line.split('\t')
    return from && to !== undefined && !from.startsWith('#') ? `${line}\t${anchorOf(from)}` : line
  })
  return lines.join('\n')
}

/** The element of the pattern `from` that is looked up, from 0, and behind it each of its forms: "0 discuss discusses discussed discussing". */
export function anchorOf(from: string): string {
  const sources = from.split(' ')
  const anchor = rarest(sources)
  return [anchor, ...formsIn(sources[anchor]!.replace(/^=/, ''))].join(' ')
}

/** Which element has no short word: short words are frequent. One that only stands beside the others serves as well. */
function rarest(sources: readonly string[]) {
  const lengths = sources.map((source) =>
    /^[!,]|\?$|@|^=?\.\.$/.test(source)
      ? -1
      : Math.min(
          ...source
            .replace(/^=/, '')
            .split('/')
            .map(({length}) => length)
        )
  )
  return lengths.indexOf(Math.max(...lengths))
}

/** Each form that an element (`discuss*`, `on/upon`) may have; none for a class (`@him`). */
export function formsIn(source: string): Set<string> {
  const forms = new Set<string>()
  for (const piece of source.split('/')) {
    if (piece[0] === '@') continue
    if (piece.endsWith('*')) for (const form of formsOfVerb(piece.slice(0, -1))) forms.add(form)
    else forms.add(piece)
  }
  return forms
}
