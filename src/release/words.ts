// The words of a release, each with its place, its part and its kind.

import type {Release} from './index.ts'
import type {Part} from './parts.ts'
import {type Span, spanAt} from './span.ts'

export interface Word extends Span {
  /**
   * `word`: letters, with inner apostrophes, hyphens and digits ("O’Neill", "copyright-based", "COP28");
   * `number`: begins with a digit ("1,250.50", "30th", "5G"); `dotted`: "U.S.", "a.m."
   */
  readonly kind: 'word' | 'number' | 'dotted'
  readonly part: Part
  /** Its place among all words of the release, from 0. */
  readonly index: number
}

const dotted = /(?:\p{L}\.){2,8}(?![\p{L}\p{N}])/u
const number = /\p{N}(?:[\p{L}\p{M}\p{N}]|[.,](?=\p{N})|[-‐‑](?=[\p{L}\p{N}]))*/u
const word = /[\p{L}\p{M}](?:[\p{L}\p{M}\p{N}\u00ad\u200c\u200d]|[-‐‑'’ʼ&](?=[\p{L}\p{N}]))*/u
const token = new RegExp(`(?<dotted>${dotted.source})|(?<number>${number.source})|(?:${word.source})`, 'gu')

/** Every word of the release outside literals, in order. */
export function wordsOf(release: Release): readonly Word[] {
  const words: Word[] = []
  for (const part of release.parts) {
    token.lastIndex = part.start
    for (;;) {
      const match = token.exec(release.text)
      if (!match || match.index >= part.end) break
      const literal = spanAt(release.literals, match.index)
      if (literal) {
        token.lastIndex = literal.end
        continue
      }
      words.push(read(match, part, words.length))
    }
  }
  return words
}

function read(match: RegExpExecArray, part: Part, index: number): Word {
  const {dotted, number} = match.groups!
  const kind = dotted ? 'dotted' : number ? 'number' : 'word'
  return {start: match.index, end: match.index + match[0].length, text: match[0], kind, part, index}
}
