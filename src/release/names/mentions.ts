// One place where a name stands: a person behind a title, an organisation, a product …

import {Kind, lexicon} from '../../spelling/lexicon.ts'
import type {Release} from '../index.ts'
import {type Span, span} from '../span.ts'
import type {Word} from '../words/words.ts'
import {
  type Draft,
  type Evidence,
  isBody,
  isGivenName,
  isSmall,
  isSurname,
  kindOf,
  type NameKind
} from './kinds.ts'
import type {Run} from './runs.ts'
import {honorifics, posts, titles} from './titles.ts'

/** One place where a name stands. */
export interface Mention extends Span {
  /** The words of the name itself, without titles. */
  readonly words: readonly Word[]
  /** The same without possessive. */
  readonly texts: readonly string[]
  readonly kind: NameKind
  readonly evidence: ReadonlySet<Evidence>
  /** "Mr", "Dr", lower case, without dot. */
  readonly honorific?: string | undefined
  /** "Director General" in front of the name. */
  readonly title?: Span | undefined
  readonly run: Run
}

/** "Ford Pro" and "CEO Ted Cannis" of "Ford Pro CEO Ted Cannis": a body, and somebody in an office there. */
export function piecesOf(run: Run): readonly Run[] {
  const {texts} = run
  const post = texts.findLastIndex((text) => isPost(text))
  const named = texts.slice(post + 1)
  if (post < 1 || named.length < 2 || named.length > 4 || named.some(isBody)) return [run]
  if (!isGivenName(named[0]!) || !named.every((text) => isSurname(text, true))) return [run]
  let from = post
  while (from > 0 && isTitle(texts[from - 1]!)) from--
  if (from === 0 || honorifics.has(texts[0]!.toLowerCase())) return [run]
  const [body, person] = [part(run, 0, from), part(run, from, texts.length)]
  return from === 1 && isSmall(texts[0]!) ? [person] : [body, person]
}

function part(run: Run, from: number, to: number): Run {
  return {
    ...run,
    words: run.words.slice(from, to),
    texts: run.texts.slice(from, to),
    opens: run.opens && from === 0
  }
}

/** What one run names: a person behind a title, an organisation, a product …; nothing if it is no name. */
export function mentionIn(release: Release, run: Run): Mention | undefined {
  const {text} = release
  const evidence = new Set<Evidence>()
  let from = 0
  while (from < run.words.length && honorifics.has(run.texts[from]!.toLowerCase())) from++
  // "General Services Office", "Dr. Reddy’s Laboratories"
  if (from > 0 && run.texts.slice(from).some(isBody)) from = 0
  const honorific = from > 0 ? run.texts[from - 1]!.toLowerCase() : undefined
  if (honorific) evidence.add('honorific')
  const named = titleEnd(run, from)
  const title = named > from ? span(text, run.words[from]!.start, run.words[named - 1]!.end) : undefined
  if (title) evidence.add('title')
  if (named === run.words.length || isIncidental(run, named)) return
  const words = named > 0 ? run.words.slice(named) : run.words
  const texts = named > 0 ? run.texts.slice(named) : run.texts
  const {start} = words[0]!
  const end = words.at(-1)!.start + texts.at(-1)!.length
  const mention: Draft = {
    start,
    end,
    text: text.slice(start, end),
    words,
    texts,
    honorific,
    title,
    run,
    evidence,
    kind: 'other'
  }
  mention.kind = kindOf(release, mention)
  return mention
}

/** One past the job title in front: "Director General" of "Director General Amina Diallo", nothing of "General Motors". */
function titleEnd({texts}: Run, from: number) {
  let end = from
  let post = false
  while (end < texts.length && isTitle(texts[end]!)) post = isPost(texts[end++]!) || post
  return post && end < texts.length && !texts.slice(end).some(isBody) ? end : from
}

/** A title alone, a people, or a word that opens a sentence and is small elsewhere: a capital, but no name. */
function isIncidental({texts, opens, titled}: Run, from: number) {
  if (texts.every((text) => isTitle(text) || honorifics.has(text.toLowerCase()))) return true
  if (texts.length - from > 1) return false
  const [text] = texts.slice(from) as [string]
  if (from === 0 && (opens || titled) && isSmall(text)) return true
  return lexicon().knows(text, Kind.people) && !lexicon().knows(text, Kind.place | Kind.person)
}

function isTitle(text: string) {
  return titles.has(singular(text))
}

function isPost(text: string) {
  return posts.has(singular(text))
}

/** "commissioner" of "Commissioners" */
function singular(text: string) {
  const lower = text.toLowerCase()
  return lower.length > 5 && lower.endsWith('rs') ? lower.slice(0, -1) : lower
}
