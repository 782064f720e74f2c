// The words that the lexicon does not know, with what is not a word at all left out: acronyms, codes, parts of paths.

import {dictionary, Kind, lexicon} from '../../spelling/lexicon.ts'
import {prefixes} from '../../spelling/prefixes.ts'
import type {Release} from '../index.ts'
import {type Span, spanAt} from '../span.ts'
import {formsOf, straighten} from '../words/forms.ts'
import {type Sentence, sentencesOf} from '../words/sentences.ts'
import type {Word} from '../words/words.ts'

/** One place where a stranger stands. */
export interface Place extends Span {
  /** The word, of which the stranger may be a part: "co-opration". */
  readonly word: Word
}

/** An unknown word, with all places where it is spelled so. */
export interface Stranger {
  /** With straight apostrophes and without possessive. */
  readonly text: string
  readonly form: string
  readonly places: readonly Place[]
  /** It is one of the parts of a word with hyphens. */
  readonly compound: boolean
}

/** The unknown words of the release, each once, in the order of their first places. */
export function strangersOf(release: Release): readonly Stranger[] {
  const found = new Map<string, Stranger & {places: Place[]}>()
  for (const word of release.ask(unknownOf)) enter(found, release, word)
  return [...found.values()].sort((a, b) => a.places[0]!.start - b.places[0]!.start)
}

/** The unknown words with a capital inside, as brands have them, each once. */
export function brandsOf(release: Release): readonly Stranger[] {
  const found = new Map<string, Stranger & {places: Place[]}>()
  const house = release.background.words
  for (const word of release.ask(unknownOf)) {
    const text = withoutPossessive(straighten(word.text))
    if (!/^\p{L}*(?:\p{Ll}\p{Lu}|\p{Lu}{2}\p{Ll})\p{L}*$/u.test(text) || house?.has(text)) continue
    const place = {text, start: word.start, end: word.start + text.length, word}
    const known = found.get(text)
    if (known) known.places.push(place)
    else found.set(text, {text, form: text.toLowerCase(), places: [place], compound: false})
  }
  return [...found.values()]
}

function unknownOf(release: Release): readonly Word[] {
  const found: Word[] = []
  for (const [form, words] of release.ask(formsOf)) {
    if (isKnown(form)) continue
    for (const word of words) if (!isKnown(word.text) && !isCode(release.text, word)) found.push(word)
  }
  return found
}

function enter(found: Map<string, Stranger & {places: Place[]}>, release: Release, word: Word) {
  const house = release.background.words
  if (house && isHouseWord(house, word.text)) return
  // “anarcho”-capitalism
  if (isCombining(word.text) && /^["”’']-\p{L}/u.test(release.text.slice(word.end, word.end + 3))) return
  for (const {text, start, end} of piecesOf(word.text, () => isShouted(release, word))) {
    const place = {text, start: word.start + start, end: word.start + end, word}
    const known = found.get(text)
    if (known) known.places.push(place)
    else {
      const compound = end - start < word.text.length - 2
      found.set(text, {text, form: text.toLowerCase(), places: [place], compound})
    }
  }
}

/** Nearly all words of its sentence are in capitals: there, capitals say nothing. */
function isShouted(release: Release, word: Word) {
  const sentence = spanAt(release.ask(sentencesOf), word.start)
  if (!sentence) return false
  const verdict = shouts.get(sentence) ?? isShout(sentence)
  shouts.set(sentence, verdict)
  return verdict
}

/** A list of acronyms may be one long sentence. */
const shouts = new WeakMap<Sentence, boolean>()

function isShout({words}: Sentence) {
  const long = words.filter(({kind, text}) => kind === 'word' && text.length > 2)
  return long.length > 2 && long.filter(({text}) => text === text.toUpperCase()).length > long.length * 0.8
}

/** Words seen before are not looked up again: most words of a release are the same few thousand. */
const seen = new Set<string>()

const mostSeen = 60_000

/** A longer slice of a text keeps all of that text in memory. */
const longestSeen = 12

function isKnown(text: string) {
  if (seen.has(text)) return true
  if (text.length > 2 && !lexicon().has(text)) return false
  if (text.length > longestSeen) return true
  if (seen.size >= mostSeen) seen.clear()
  seen.add(text)
  return true
}

/** In the house's word list: as it stands, as its possessive or with a capital that begins a sentence. */
function isHouseWord(words: ReadonlySet<string>, text: string) {
  if (words.size === 0) return false
  const plain = withoutPossessive(straighten(text))
  return words.has(plain) || words.has(text) || words.has(plain.toLowerCase())
}

/** Parts of paths, variables and damaged words: "usr/lib", "max_size", "libfoo.so", "(Plu)ral". */
function isCode(text: string, {start, end}: Word) {
  const before = text[start - 1] ?? ' '
  const after = text[end] ?? ' '
  if (before === '/' && isInPath(text, start)) return true
  if (/[\\_@#$~=<{]/u.test(before) || /[\\_@=(}]/u.test(after)) return true
  if (/[.:/)]/u.test(before) && /[\p{L}\p{N}/.]/u.test(text[start - 2] ?? ' ') && before !== '/') return true
  return (after === '.' || after === ')' || after === ':') && /[\p{L}\p{N}/]/u.test(text[end + 1] ?? ' ')
}

/** "/etc/quayconf", "~/boats/quayrc": what it stands in begins with a slash. */
function isInPath(text: string, start: number) {
  let at = start - 1
  while (at > 0 && start - at < longestPath && !/\s/u.test(text[at - 1]!)) at--
  return /^[("'“]?[~.]{0,2}\/\p{Ll}/u.test(text.slice(at, at + 6))
}

const longestPath = 80

interface Piece {
  readonly text: string
  /** Within the word. */
  readonly start: number
  readonly end: number
}

/** What of an unknown word is to be judged: all of it, or its unknown parts between hyphens; nothing if it is no plain word. */
function* piecesOf(word: string, isShouted: () => boolean): Generator<Piece> {
  const text = straighten(word)
  if (text.length !== word.length || !isWord(text)) return
  if (!text.includes('-')) {
    const bare = withoutPossessive(text)
    if (isOrdinary(bare, isShouted)) yield {text: bare, start: 0, end: bare.length}
    return
  }
  const book = lexicon()
  if (book.has(text.replaceAll('-', ''))) return
  const first = text.slice(0, text.indexOf('-'))
  // "NetTool-verbosely" is a program's business.
  if (/\p{Ll}\p{Lu}|\p{Lu}{2}\p{Ll}/u.test(first)) return
  // "Bo-kyung"; "Technology-" is no name.
  const name = /^\p{Lu}/u.test(text) && !(first.length > 4 && book.knows(first.toLowerCase(), dictionary))
  let start = 0
  for (const part of text.split('-')) {
    const bare = withoutPossessive(part)
    const end = start + bare.length
    // "Bo-kyung", "Dai-ichi": behind a name's hyphen small letters say nothing.
    const free =
      (!name || bare.length > 6 || /^\p{Lu}/u.test(bare)) && !(end < text.length && isCombining(bare))
    if (free && bare.length > 3 && isOrdinary(bare, isShouted) && !prefixed.has(bare.toLowerCase())) {
      yield {text: bare, start, end}
    }
    start += part.length + 1
  }
}

/** "politico-", "historico-", "harmonico-": with an o in place of its own ending, a word may stand in front of any other. */
function isCombining(text: string) {
  const stem = /^(\p{L}{4,})o$/u.exec(text.toLowerCase())?.[1]
  return (
    stem !== undefined && ['', 'y', 'ic', 'ist', 'ia'].some((end) => lexicon().knows(stem + end, dictionary))
  )
}

/** "Universalisation" is what is written with a z elsewhere. */
function isBritish(text: string) {
  const american = text
    .toLowerCase()
    .replace(/(?<=\p{L}{4})is(?=(?:e|ed|er|ers|es|ing|able|ations?)$)/u, 'iz')
  return american !== text.toLowerCase() && lexicon().knows(american, dictionary | Kind.word)
}

/** Latin letters, with hyphens and apostrophes; no digits, no "&". */
function isWord(text: string) {
  return /^[\p{Script=Latin}\p{M}'-]+$/u.test(text)
}

/** Not an acronym, a brand with an inner capital, a Roman numeral, nor a name with an apostrophe. */
function isOrdinary(text: string, isShouted: () => boolean) {
  if (text.length < 3 || lexicon().has(text) || isBritish(text)) return false
  if (/\p{Ll}\p{Lu}/u.test(text)) return false
  if (/^\p{Lu}{2}/u.test(text) && (text !== text.toUpperCase() || !isLongEnough(text, isShouted)))
    return false
  if (/^[ivxlcdm]{2,}$/iu.test(text)) return false
  if (/^\p{L}{1,3}'\p{L}{2,}$/u.test(text)) return false
  return !isAccented(text)
}

/** In capitals, a few letters are an acronym, unless the whole line is written so. */
function isLongEnough({length}: string, isShouted: () => boolean) {
  return length > 7 || (length > 3 && isShouted())
}

/** Right but for accents that English leaves out, or keeps: "São", "naïve". */
function isAccented(text: string) {
  const bare = text.normalize('NFD').replace(/\p{M}/gu, '')
  return bare !== text && lexicon().kinds(bare) !== 0
}

function withoutPossessive(text: string) {
  return text.replace(/'s$|(?<=s)'$|'S$/u, '')
}

/** What stands before a hyphen without being a word. */
const prefixed = new Set([
  ...prefixes,
  ...'de euro pro uni vice afro anglo franco sino indo russo greco'.split(' ')
])
