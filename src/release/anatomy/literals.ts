// What stands in a release and is no word of its prose: URLs, e-mail addresses, handles, file names, lines of code, altered words.

import type {Release} from '../index.ts'
import {matches, type Span, span} from '../span.ts'
import {codeLinesOf} from './code.ts'

/**
 * Each looks for the mark that such a thing cannot do without ("//", "@", a full stop with letters on both sides) and only
 * then behind itself: a release has few of those, and many words.
 */
const patterns = [
  /:\/\/(?<=(?<!\p{L})(?<head>https?|ftp):\/\/)[^\s<>"“”]{1,2000}/gu,
  /:(?<=(?<![\p{L}\p{N}])(?<head>mailto|tel):)[^\s<>"“”]{1,2000}/gu,
  /www\.(?<![\p{L}\p{N}]www\.)[^\s<>"“”]{1,2000}/gu,
  /@(?<=(?<![\p{L}\p{N}.+_-])(?<head>[\p{L}\p{N}][\p{L}\p{N}.+_-]{0,63})@)[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){0,6}/gu,
  // "acme.example/press", "newsroom.acme.com"
  /\.(?=[a-z])(?<=(?<![\p{L}\p{N}@.-])(?<head>[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){0,4})\.)(?:com|org|net|int|edu|gov|mil|info|biz|io|ai|app|dev|co|eu|uk|us|fr|de|cn|jp|kr|in|br|ca|au|ch|at|nl|be|se|no|dk|fi|pl|it|es|pt|za|ng|ke|gh|sg|hk|my|id|ph|vn|th|mx|ar|cl|pe|nz|ie|example|test)(?![\p{L}\p{N}])(?:\/[^\s<>"“”]{0,2000})?/gu,
  // "report_final.docx", "index.html"
  /\.(?=[a-z])(?<=(?<![\p{L}\p{N}@./-])(?<head>[\p{L}\p{N}_-]{1,80})\.)(?:docx?|xlsx?|pptx?|pdf|html?|txt|csv|json|xml|zip|jpe?g|png|gif|svg|mp[34]|md|js|ts|py|odt|eml)(?![\p{L}\p{N}])/gu,
  /[@#](?<![\p{L}\p{N}/&][@#])[\p{L}\p{N}_]{2,60}(?:-[\p{L}\p{N}_]{1,60}){0,4}/gu
]

/** "[W]ithin", "criticis[ing]": a word that was changed to fit into a quotation. */
const altered = /\[(?:(?<=(?<head>\p{L}{1,40})\[)\p{L}{1,12}\]\p{L}{0,40}|\p{L}{1,3}\]\p{L}{1,40})/gu

const trailing = /[.,;:!?)\]}'’*>»]+$/u

/** Every literal of the release, in order, none within another. */
export function literalsOf({text}: Release): readonly Span[] {
  const found: Span[] = codeLinesOf(text)
  for (const pattern of patterns) {
    for (const match of matches(text, pattern)) {
      const start = match.index - (match.groups?.head?.length ?? 0)
      const literal = trim(text.slice(start, match.index + match[0].length))
      found.push(span(text, start, start + literal.length))
    }
  }
  for (const match of matches(text, altered)) {
    const start = match.index - (match.groups?.head?.length ?? 0)
    found.push(span(text, start, match.index + match[0].length))
  }
  return apart(found)
}

/** A URL does not own the full stop behind it, nor a bracket that it did not open. */
function trim(literal: string) {
  const end = trailing.exec(literal)
  if (!end) return literal
  const balanced = end[0].startsWith(')') && literal.includes('(') ? 1 : 0
  return literal.slice(0, end.index + balanced)
}

function apart(spans: Span[]) {
  spans.sort((a, b) => a.start - b.start || b.end - a.end)
  const kept: Span[] = []
  let last = -1
  for (const literal of spans) {
    if (literal.start < last) continue
    kept.push(literal)
    last = literal.end
  }
  return kept
}
