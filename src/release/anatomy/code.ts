// Lines of program code in a plain text, where commas, spaces and words follow rules of their own.

import {matches, type Span, span} from '../span.ts'

/** What code is full of and prose is not. */
const marks =
  /[=!<>+*/-]=(?!=)|[=-]>|[\p{L}\p{N}\])] = [\p{L}'"[{(]|[\p{Ll}\d]\([^\s()]*\)|\p{Ll}\.\p{Ll}+(?:_\p{Ll}+)*\(|\p{Ll}_\p{Ll}|\p{Ll}\[|[{}]|\|\p{L}+(?:, ?\p{L}+)*\|/gu

/** So many of them, and one among so many characters at most. */
const least = 5
const spread = 24

const longest = 4000

/** Each line that is program code, in order: `def count(rows) rows.map { |row| row.size } end`. */
export function codeLinesOf(text: string): Span[] {
  const found: Span[] = []
  for (let at = text.indexOf('='); at >= 0; ) {
    const start = text.lastIndexOf('\n', at) + 1
    const next = text.indexOf('\n', at)
    const end = next < 0 ? text.length : next
    if (end - start <= longest && isCode(text.slice(start, end))) found.push(span(text, start, end))
    at = text.indexOf('=', end)
  }
  return found
}

function isCode(line: string) {
  if (line.includes('://')) return false
  const count = [...matches(line, marks)].length
  return count >= least && line.length <= count * spread
}
