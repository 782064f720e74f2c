// Markdown cut into segments that a parser can take one by one: however long the file, each costs what it is worth.

export interface Segment {
  readonly start: number
  readonly end: number
  /** A paragraph without markup, what a parser must read, or what no person writes: a million brackets. */
  readonly kind: 'bare' | 'markup' | 'excess'
}

/** What stays open over blank lines, and the line that ends it. */
type Spanning = {readonly ends: RegExp; depth: number}

const fence = /^ {0,3}(`{3,}(?=[^`\n]*$)|~{3,})/
const directive = /^ {0,3}(:{3,})(?=[\p{L}_])/u
const directiveEnd = /^ {0,3}:{3,}\s*$/
/** HTML blocks that blank lines do not end. */
const spans: readonly (readonly [begins: RegExp, ends: RegExp])[] = [
  [/^ {0,3}<(?:script|pre|style|textarea)(?=[\s>]|$)/i, /<\/(?:script|pre|style|textarea)>/i],
  [/^ {0,3}<!--/, /-->/],
  [/^ {0,3}<\?/, /\?>/],
  [/^ {0,3}<![a-z]/i, />/],
  [/^ {0,3}<!\[CDATA\[/, /\]\]>/]
]

/** The segments of `source` from `start`: cut at blank lines where nothing is open and the next line opens at the margin. */
export function* segmentsOf(source: string, start: number): Generator<Segment> {
  let from = start
  let open: Spanning | undefined
  let blank = false
  for (let at = start; at < source.length; ) {
    const end = lineEnd(source, at)
    const line = source.slice(at, Math.min(end, at + 2000))
    const empty = line.trim() === ''
    if (open) open = stillOpen(open, line)
    else {
      if (blank && !empty && !/^[ \t]/.test(line)) {
        yield segment(source, from, at)
        from = at
      }
      open = opened(line)
    }
    blank = empty
    at = end
  }
  if (from < source.length) yield segment(source, from, source.length)
}

function lineEnd(source: string, from: number) {
  for (let at = from; at < source.length; at++) {
    const unit = source.charCodeAt(at)
    if (unit === 0x0a) return at + 1
    if (unit === 0x0d) return source.charCodeAt(at + 1) === 0x0a ? at + 2 : at + 1
  }
  return source.length
}

function opened(line: string): Spanning | undefined {
  const text = line.trimEnd()
  const marker = fence.exec(text)?.[1]
  if (marker)
    return {ends: new RegExp(`^ {0,3}\\${marker[0]}{${Math.min(marker.length, 1000)},}\\s*$`), depth: 1}
  if (directive.test(text)) return {ends: directiveEnd, depth: 1}
  for (const [begins, ends] of spans) {
    const found = begins.exec(text)
    if (found && !ends.test(text.slice(found[0].length))) return {ends, depth: 1}
  }
  return
}

function stillOpen(open: Spanning, line: string): Spanning | undefined {
  if (open.ends === directiveEnd && directive.test(line)) return {...open, depth: open.depth + 1}
  if (!open.ends.test(line.trimEnd())) return open
  return open.depth > 1 ? {...open, depth: open.depth - 1} : undefined
}

/** Where one of these is, a line may mean more than it says. */
const markup = /[\\`*_[\]<>&~|{}\t\0]|^[ #+=:-]|^\d{1,9}[.)]|[ ]$/m
const longest = 200_000
/** Markup that costs the parser more the more of it there is, and what a long release may have of it. */
const limits: readonly (readonly [RegExp, number])[] = [
  [/\[/g, 4000],
  [/[*_~]/g, 8000],
  [/[*_~`]{300}/g, 0],
  [/^(?:[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t]))){40}/gm, 0],
  [/^ {0,3}:{3,}(?=[\p{L}_])/gmu, 100],
  [/^ {0,3}>/gm, 4000],
  [/^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]/gm, 4000]
]

function segment(source: string, start: number, end: number): Segment {
  const text = source.slice(start, end)
  const kind = !markup.test(text) ? 'bare' : text.length > longest || exceeds(text) ? 'excess' : 'markup'
  return {start, end, kind}
}

function exceeds(text: string) {
  if (text.length < 200) return false
  for (const [pattern, limit] of limits) {
    let count = 0
    pattern.lastIndex = 0
    while (count <= limit && pattern.test(text)) count++
    if (count > limit) return true
  }
  return false
}
