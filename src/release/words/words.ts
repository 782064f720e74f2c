// The words of a release, each with its place, its part and its kind.

import type {Part} from '../anatomy/parts.ts'
import type {Release} from '../index.ts'
import type {Span} from '../span.ts'
import {formOf} from './spell.ts'

export interface Word extends Span {
  /**
   * `word`: letters, with inner apostrophes, hyphens and digits ("O’Neill", "copyright-based", "COP28");
   * `number`: begins with a digit ("1,250.50", "30th", "5G"); `dotted`: "U.S.", "a.m."
   */
  readonly kind: 'word' | 'number' | 'dotted'
  /** What it spells: small letters, straight apostrophes. */
  readonly form: string
  readonly part: Part
  /** Its place among all words of the release, from 0. */
  readonly index: number
}

const dotted = /(?:\p{L}\.){2,8}(?![\p{L}\p{N}])/u
const number = /\p{N}(?:[\p{L}\p{M}\p{N}]|[.,](?=\p{N})|[-‐‑](?=[\p{L}\p{N}]))*/u
const word = /[\p{L}\p{M}](?:[\p{L}\p{M}\p{N}\u00ad\u200b-\u200d\u2060\ufeff]|[-‐‑'’ʼ&](?=[\p{L}\p{N}]))*/u
/** At one place, with the kind that it found; everything that is not plain ASCII goes through it. */
const token = new RegExp(`(${dotted.source})|(${number.source})|(?:${word.source})`, 'uy')

/** Every word of the release outside literals, in order. */
export function wordsOf(release: Release): readonly Word[] {
  const {text, literals} = release
  const words: Word[] = []
  let literal = 0
  for (const part of release.parts) {
    for (let at = part.start; at < part.end; ) {
      while (literal < literals.length && literals[literal]!.end <= at) literal++
      const found = wordAt(text, at)
      if (!found) {
        at += text.codePointAt(at)! > 0xffff ? 2 : 1
      } else if (literal < literals.length && literals[literal]!.start <= at) {
        at = literals[literal]!.end
      } else {
        const [end, kind, isForm] = found
        const word = text.slice(at, end)
        const form = isForm ? word : formOf(word)
        words.push({start: at, end, text: word, kind, form, part, index: words.length})
        at = end
      }
    }
  }
  return words
}

/** Where the word that begins at `at` ends, its kind, and whether it is its own form; nothing if none begins there. */
function wordAt(text: string, at: number): [number, Word['kind'], boolean] | undefined {
  const unit = text.charCodeAt(at)
  if (isPunctuation(unit)) return
  const end = isAsciiLetter(unit) ? plainEnd(text, at) : 0
  if (end > 0) return [end, 'word', isSmall(text, at, end)]
  token.lastIndex = at
  const match = token.exec(text)
  if (!match) return
  return [at + match[0].length, match[1] ? 'dotted' : match[2] ? 'number' : 'word', false]
}

/** Whether ASCII letters are small. */
function isSmall(text: string, from: number, to: number) {
  for (let at = from; at < to; at++) if (text.charCodeAt(at) < 0x61) return false
  return true
}

/** Where a word of ASCII letters ends that no other letter, sign or dot follows; 0 if one does. */
function plainEnd(text: string, at: number): number {
  let end = at + 1
  while (end < text.length && isAsciiLetter(text.charCodeAt(end))) end++
  if (end === text.length) return end
  const next = text.charCodeAt(end)
  if (next === 0x2e) return end > at + 1 ? end : 0
  if (
    next === 0x27 ||
    next === 0x2d ||
    next === 0x26 ||
    next === 0x2019 ||
    next === 0x2010 ||
    next === 0x2011
  )
    return 0
  return isPunctuation(next) ? end : 0
}

function isAsciiLetter(unit: number) {
  return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a)
}

/** Spaces and signs that belong to no word; not all of them, but those that are often met. */
function isPunctuation(unit: number) {
  if (unit < 0x80) return !isAsciiLetter(unit) && (unit < 0x30 || unit > 0x39)
  return unit === 0xa0 || (unit >= 0x2010 && unit <= 0x2027)
}
