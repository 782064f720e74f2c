// Paragraphs out of lines: a line is a paragraph, unless the text is hard-wrapped.

import {type Span, span} from '../span.ts'

export type Paragraph = Span

/** Where a mail program or a text editor breaks lines. */
const narrowest = 50
const widest = 100

/** The paragraphs of `text`, trimmed, in order. Wrapped lines are one paragraph. */
export function paragraphsOf(text: string): Paragraph[] {
  const paragraphs: Paragraph[] = []
  let open: Paragraph | undefined
  let last: Span | undefined
  for (const line of linesOf(text)) {
    if (line.text === '') {
      open = last = undefined
      continue
    }
    const joined = open && last && continues(last.text, line.text)
    if (joined) paragraphs.pop()
    open = joined ? span(text, open!.start, line.end) : line
    paragraphs.push(open)
    last = line
  }
  return paragraphs
}

/** The lines of `text` without the white space around them. */
function* linesOf(text: string): Generator<Span> {
  for (let from = 0; from <= text.length; ) {
    let to = text.indexOf('\n', from)
    if (to < 0) to = text.length
    let start = from
    let end = to
    while (start < end && isSpace(text.charCodeAt(start))) start++
    while (end > start && isSpace(text.charCodeAt(end - 1))) end--
    yield span(text, start, end)
    from = to + 1
  }
}

function isSpace(unit: number) {
  return (
    unit === 0x20 || (unit >= 0x09 && unit <= 0x0d) || unit === 0xa0 || unit === 0xfeff || unit === 0x3000
  )
}

/** Whether `line` goes on where a line that was broken for width stops. */
function continues(before: string, line: string) {
  if (before.length < narrowest || before.length > widest) return false
  if (/^(?:[•●▪◦‣*-]|\(?(?:\p{N}{1,2}|[a-z])[.)])\s/u.test(line)) return false
  const finished = /[.!?:]["”’)]*$/u.test(before)
  return !finished || before.length > 60
}
