// Names with a capital inside, "AppGo", and their other writings in the same release, "Appgo", "App Go".

import {lexicon} from '../../spelling/lexicon.ts'
import type {Release} from '../index.ts'
import type {Span} from '../span.ts'
import type {Word} from '../words/words.ts'
import {bare} from './runs.ts'

export interface BrandVariant {
  readonly odd: Span
  readonly usual: Span
}

/** Small letters before a capital: "AppGo", "eBay"; no "McDonald", "DeVries" or "O’Neill". */
const camel = /^(?!(?:Ma?c|De|La|Le|Di|Fitz|Van|Du)\p{Lu})\p{L}*\p{Ll}\p{Lu}[\p{L}\p{N}]*$/u

/** Brands with two writings: the first place of the rarer one. */
export function brandsOf(release: Release): readonly BrandVariant[] {
  const words = release.words()
  const brands = new Map<string, Map<string, Word[]>>()
  for (const word of words) {
    if (!isMixed(word.text)) continue
    const text = bare(word)
    if (text.length < 5 || !camel.test(text)) continue
    brands.set(text.toLowerCase(), brands.get(text.toLowerCase()) ?? new Map())
  }
  if (brands.size === 0) return []
  const initials = new Set([...brands.keys()].map((brand) => brand[0]!))
  for (const [at, word] of words.entries()) {
    if (!initials.has(word.text[0]!.toLowerCase())) continue
    gather(brands, bare(word), word)
    const next = words[at + 1]
    if (next && next.start === word.end + 1) gatherPair(brands, word, next)
  }
  const found = [...brands.values()].flatMap((writings) => oddOf(release, writings))
  return found.sort((a, b) => a.odd.start - b.odd.start)
}

/** A small letter, and a capital behind it. */
function isMixed(text: string) {
  for (let at = 1; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit < 128 ? unit > 64 && unit < 91 : /\p{Lu}/u.test(text[at]!)) return text !== text.toUpperCase()
  }
  return false
}

function gather(brands: Map<string, Map<string, Word[]>>, text: string, word: Word) {
  const writings = brands.get(text.toLowerCase())
  // Shouted, or an ordinary word: "APPGO", "Notebook" beside "NoteBook"
  if (
    !writings ||
    /^\P{Ll}+$/u.test(text) ||
    (!camel.test(text) && (!/^\p{Lu}/u.test(text) || lexicon().has(text.toLowerCase())))
  )
    return
  push(writings, text, word)
}

/** "App Go" is AppGo, but "open source" is no slip for OpenSource. */
function gatherPair(brands: Map<string, Map<string, Word[]>>, left: Word, right: Word) {
  if (!/^\p{Lu}\p{Ll}/u.test(left.text) || !/^\p{Lu}\p{Ll}/u.test(right.text)) return
  const second = bare(right)
  const writings = brands.get((left.text + second).toLowerCase())
  if (!writings?.has(left.text + second)) return
  const whole = {...right, start: left.start, text: `${left.text} ${second}`}
  push(writings, whole.text, whole)
}

function push(writings: Map<string, Word[]>, text: string, word: Word) {
  const places = writings.get(text)
  if (places) places.push(word)
  else writings.set(text, [word])
}

function oddOf(release: Release, writings: Map<string, Word[]>): BrandVariant[] {
  if (writings.size < 2) return []
  const [usual, ...rest] = [...writings].sort(([, a], [, b]) => b.length - a.length)
  return rest
    .filter(([text, places]) => places.length < usual![1].length && isSlip(text, usual![0]))
    .map(([text, places]) => ({
      odd: spanOf(release, text, places[0]!),
      usual: spanOf(release, usual![0], usual![1][0]!)
    }))
}

/** "OpenSUSE" at the beginning of a sentence is openSUSE, and the "Midwest" has a word of its own. */
function isSlip(odd: string, usual: string) {
  if (odd.slice(1) === usual.slice(1)) return false
  return ![odd, usual].some((text) => !camel.test(text) && !text.includes(' ') && lexicon().has(text))
}

function spanOf(release: Release, text: string, {start}: Word): Span {
  return release.span(start, start + text.length)
}
