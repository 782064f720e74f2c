// A stretch of a release: where it stands and what it says.

export interface Span {
  /** First UTF-16 unit, from 0. */
  readonly start: number
  /** One past the last UTF-16 unit. */
  readonly end: number
  readonly text: string
}

/** The stretch of `text` from `start` to `end`. */
export function span(text: string, start: number, end: number): Span {
  return {start, end, text: text.slice(start, end)}
}

/** All matches of a global `pattern` in `text` from `from` up to `to`, in order. */
export function matches(
  text: string,
  pattern: RegExp,
  from = 0,
  to = text.length
): Iterable<RegExpExecArray> {
  return from === 0 && to === text.length ? everyMatch(text, pattern) : matchesWithin(text, pattern, from, to)
}

function everyMatch(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  const found: RegExpExecArray[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    found.push(match)
    if (match[0] === '') pattern.lastIndex++
  }
  return found
}

function* matchesWithin(text: string, pattern: RegExp, from: number, to: number): Generator<RegExpExecArray> {
  let at = from
  for (;;) {
    const match = first(text, pattern, at)
    if (!match || match.index >= to) return
    yield match
    at = match.index + Math.max(match[0].length, 1)
  }
}

interface Search {
  readonly text: string
  readonly from: number
  readonly match: RegExpExecArray | null
}

const searches = new WeakMap<RegExp, Search>()

/**
 * The first match from `from` on. Whoever asks part by part meets the same one until it is reached: it is looked for once, or the
 * rest of a long release would be searched again for each of its parts.
 */
function first(text: string, pattern: RegExp, from: number): RegExpExecArray | null {
  const last = searches.get(pattern)
  const stands = last?.text === text && last.from <= from && (!last.match || last.match.index >= from)
  if (stands) return last.match
  pattern.lastIndex = from
  const match = pattern.exec(text)
  searches.set(pattern, {text, from, match})
  return match
}

/** The matches of all of `patterns` in order; of two that overlap, the one that begins first or is longer. */
export function allMatches(text: string, patterns: readonly RegExp[]): readonly RegExpExecArray[] {
  const found = patterns.flatMap((pattern) => [...matches(text, pattern)])
  found.sort((a, b) => a.index - b.index || b[0].length - a[0].length)
  let end = 0
  return found.filter((match) => {
    if (match.index < end) return false
    end = match.index + match[0].length
    return true
  })
}

/** The index of the last of `spans` (in order, apart) that begins at or before `offset`; -1 for none. */
export function indexAt(spans: readonly {readonly start: number}[], offset: number): number {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (spans[middle]!.start <= offset) low = middle + 1
    else high = middle
  }
  return low - 1
}

/** As `spanAt`, for offsets that are asked in order. */
export function spanFinder<Kind extends {readonly start: number; readonly end: number}>(
  spans: readonly Kind[]
): (offset: number) => Kind | undefined {
  let at = 0
  return (offset) => {
    while (at < spans.length && spans[at]!.end <= offset) at++
    const span = spans[at]
    return span && span.start <= offset ? span : undefined
  }
}

/** The one of `spans` (in order, apart) that holds `offset`. */
export function spanAt<Kind extends {readonly start: number; readonly end: number}>(
  spans: readonly Kind[],
  offset: number
): Kind | undefined {
  const found = spans[indexAt(spans, offset)]
  return found && offset < found.end ? found : undefined
}
