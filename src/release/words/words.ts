// The words of a release, each with its place, its part and its kind.

import {type Vocable, vocableOf} from '../../spelling/vocable.ts'
import type {Part} from '../anatomy/parts.ts'
import type {Release} from '../index.ts'
import type {Span} from '../span.ts'

export interface Word extends Span {
  /**
   * `word`: letters, with inner apostrophes, hyphens and digits ("O’Neill", "copyright-based", "COP28");
   * `number`: begins with a digit ("1,250.50", "30th", "5G"); `dotted`: "U.S.", "a.m."
   */
  readonly kind: 'word' | 'number' | 'dotted'
  /** What it spells: small letters, straight apostrophes. */
  readonly form: string
  /** What is known of everything that is written so. */
  readonly vocable: Vocable
  readonly part: Part
  /** Its place among all words of the release, from 0. */
  readonly index: number
  /** The word in front, if nothing but space stands between. */
  readonly before: Word | undefined
  /** The word behind, if nothing but space stands between. */
  readonly behind: Word | undefined
}

/** A word while its neighbours are still being found. */
type Growing = {-readonly [Field in keyof Word]: Word[Field]}

const dotted = /(?:\p{L}\.){2,8}(?![\p{L}\p{N}])/u
const number = /\p{N}(?:[\p{L}\p{M}\p{N}]|[.,](?=\p{N})|[-‐‑](?=[\p{L}\p{N}]))*/u
const word = /[\p{L}\p{M}](?:[\p{L}\p{M}\p{N}\u00ad\u200b-\u200d\u2060\ufeff]|[-‐‑'’ʼ&](?=[\p{L}\p{N}]))*/u
/** At one place, with the kind that it found; everything that is not plain ASCII goes through it. */
const token = new RegExp(`(${dotted.source})|(${number.source})|(?:${word.source})`, 'uy')

/** Every word of the release outside literals, in order. */
export function wordsOf(release: Release): readonly Word[] {
  const {text, literals} = release
  const words: Growing[] = []
  let last: Growing | undefined
  let literal = 0
  for (const part of release.parts) {
    let at = part.start
    while (at < part.end) {
      const unit = text.charCodeAt(at)
      const end = isPunctuation(unit) ? 0 : wordEnd(text, at, unit)
      if (end === 0) {
        at += unit < 0xd800 || text.codePointAt(at)! <= 0xffff ? 1 : 2
        continue
      }
      while (literal < literals.length && literals[literal]!.end <= at) literal++
      if (literal < literals.length && literals[literal]!.start <= at) {
        at = literals[literal]!.end
        continue
      }
      const written = text.slice(at, end)
      const vocable = vocableOf(written)
      const before = last?.part === part && isSpace(text, last.end, at) ? last : undefined
      const word: Growing = {
        start: at,
        end,
        text: written,
        kind: lastKind,
        form: vocable.form,
        vocable,
        part,
        index: words.length,
        before,
        behind: undefined
      }
      if (before) before.behind = word
      words.push(word)
      last = word
      at = end
    }
  }
  return words
}

/** What `wordEnd` found last. */
let lastKind: Word['kind'] = 'word'

/** Where the word that begins at `at` ends; 0 if none begins there. */
function wordEnd(text: string, at: number, unit: number): number {
  lastKind = 'word'
  const plain = isAsciiLetter(unit) ? plainEnd(text, at) : 0
  if (plain > 0) return plain
  token.lastIndex = at
  const match = token.exec(text)
  if (!match) return 0
  if (match[1]) lastKind = 'dotted'
  else if (match[2]) lastKind = 'number'
  return at + match[0].length
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

/** Whether nothing but space, and some of it, stands between two places. */
function isSpace(text: string, from: number, to: number) {
  if (to <= from) return false
  for (let at = from; at < to; at++) {
    const unit = text.charCodeAt(at)
    if (unit !== 0x20 && unit !== 0x0a && unit !== 0x0d && unit !== 0xa0 && unit !== 0x09) return false
  }
  return true
}
