// The name of one event, body or document that changes by a word: "Delta Water Forum" here, "Delta Water Meeting" there.

import {dictionary, lexicon} from '../../spelling/lexicon.ts'
import type {Release, Span} from '../index.ts'
import {indexAt} from '../span.ts'
import {sentencesOf} from '../words/sentences.ts'
import {type Run, runsOf} from './runs.ts'
import {bodies, places as grounds} from './titles.ts'

export interface Drift {
  /** The word that is the odd one out, and what stands in its place elsewhere. */
  readonly odd: Span
  readonly usual: Span
  /** The whole name as it stands elsewhere. */
  readonly name: string
}

/** What one thing may be called by mistake; of two words that are not in one line, both may exist: "Act" and "Bill". */
const kinds: readonly ReadonlySet<string>[] = [
  'forum meeting conference summit symposium congress convention seminar workshop colloquium',
  'treaty convention agreement protocol pact accord',
  'committee commission council board',
  'report survey study'
].map((line) => new Set(line.split(' ')))

/** A name of three words or more, of which one is compared. */
interface Place {
  readonly run: Run
  /** The index in the run of the first word, and of the word behind the last. */
  readonly from: number
  readonly to: number
}

/** The names that change by a word, in order of the odd ones. */
export function driftsOf(release: Release): readonly Drift[] {
  const found = [...lastWords(release), ...innerWords(release)]
  return found.sort((a, b) => a.odd.start - b.odd.start)
}

/** "Delta Water Forum", "Delta Water Meeting": all but the last word the same. */
function* lastWords(release: Release): Generator<Drift> {
  const byHead = new Map<string, Place[]>()
  for (const run of release.ask(runsOf)) {
    for (let at = 2; at < run.texts.length; at++) {
      if (!kindOf(run.texts[at]!)) continue
      const head = run.texts.slice(at - 2, at)
      if (head.some((text) => !/^\p{Lu}/u.test(text)) || isGeneral(run.texts, at)) continue
      push(byHead, head.join(' '), {run, from: at - 2, to: at + 1})
    }
  }
  for (const places of byHead.values()) {
    const drift = places.length > 1 ? driftOf(release, places, 2, areOneKind) : undefined
    if (drift) yield drift
  }
}

const general = new Set(
  'annual general international national world global regional special joint'.split(' ')
)

/** "Annual General Meeting"; and of boards and committees, of which one house has many, "Health Care Board": no word is only a name. */
function isGeneral(texts: readonly string[], at: number) {
  const words = texts.slice(0, at).map((text) => text.toLowerCase())
  if (words.every((word) => general.has(word))) return true
  return (
    /^(?:committee|commission|council|board)$/i.test(texts[at]!) &&
    words.every((word) => lexicon().knows(word, dictionary))
  )
}

function kindOf(text: string) {
  const small = text.toLowerCase()
  return kinds.find((kind) => kind.has(small))
}

function areOneKind(a: string, b: string) {
  const pair = [a.toLowerCase(), b.toLowerCase()]
  // A forum is a body as well, and has its summits.
  if (pair.includes('forum') && pair.includes('summit')) return false
  return kinds.some((kind) => kind.has(a.toLowerCase()) && kind.has(b.toLowerCase()))
}

/** "Foreign Judgments Act", "Foreign Judgements Act"; "Commodity Futures Board", "Commodities Futures Board". */
function* innerWords(release: Release): Generator<Drift> {
  const byEnds = new Map<string, Place[]>()
  for (const run of release.ask(runsOf)) {
    if (run.titled || run.texts.length < 3 || run.texts.length > 7 || !isBody(run.texts.at(-1)!)) continue
    if (run.texts.some((text) => /\p{Ll}\p{Lu}/u.test(text))) continue
    for (let at = run.opens ? 1 : 0; at + 1 < run.texts.length; at++) {
      const ends = run.texts.map((text, index) => (index === at ? '·' : text)).join(' ')
      push(byEnds, ends, {run, from: 0, to: run.texts.length})
    }
  }
  for (const [ends, places] of byEnds) {
    const at = ends.split(' ').indexOf('·')
    const drift = places.length > 1 ? driftOf(release, places, at, areAkin) : undefined
    if (drift) yield drift
  }
}

function isBody(text: string) {
  const small = text.toLowerCase()
  return bodies.has(small) || grounds.has(small)
}

/** One stem: "Transformation" and "Transformative", "Government" and "Intergovernmental". */
function areAkin(a: string, b: string) {
  const [short, long] =
    a.length < b.length ? [a.toLowerCase(), b.toLowerCase()] : [b.toLowerCase(), a.toLowerCase()]
  if (
    short.length < 5 ||
    short === long ||
    long === short + short ||
    short.includes('-') ||
    long.includes('-')
  )
    return false
  // "Metro", "Metrorail": a compound is a name of its own
  const rest = long.startsWith(short) ? long.slice(short.length) : ''
  if (rest.length > 3 && lexicon().knows(rest, dictionary)) return false
  return long.includes(short) || long.startsWith(short.slice(0, Math.max(5, short.length - 3)))
}

/** The rarer of two writings that stand in different sentences; nothing if both stand there again and again. */
function driftOf(
  release: Release,
  places: readonly Place[],
  at: number,
  fits: (a: string, b: string) => boolean
): Drift | undefined {
  const word = ({run, from}: Place) => run.texts[from + at]!
  const writings = new Map<string, Place[]>()
  for (const place of places) push(writings, word(place), place)
  if (writings.size !== 2) return
  const [few, many] = [...writings.values()].sort(
    (a, b) => a.length - b.length || b[0]!.run.words[0]!.start - a[0]!.run.words[0]!.start
  ) as [Place[], Place[]]
  const [odd, usual] = [few[0]!, many[0]!]
  if (few.length > 1 || !fits(word(odd), word(usual))) return
  if (many.some((place) => areApart(release, odd, place))) return
  return {odd: spanOf(release, odd, at), usual: spanOf(release, usual, at), name: nameOf(usual)}
}

/** Two things: named in one sentence, or with another word in front. */
function areApart(release: Release, a: Place, b: Place) {
  const sentences = release.ask(sentencesOf)
  const [one, other] = [a, b].map(({run, from}) => indexAt(sentences, run.words[from]!.start))
  const [front, behind] = [a, b].map(({run, from}) => run.texts[from - 1])
  return one === other || (front !== undefined && behind !== undefined && front !== behind)
}

function spanOf(release: Release, {run, from}: Place, at: number) {
  const {start} = run.words[from + at]!
  return release.span(start, start + run.texts[from + at]!.length)
}

function nameOf({run, from, to}: Place) {
  return run.texts.slice(from, to).join(' ')
}

function push<Item>(groups: Map<string, Item[]>, key: string, item: Item) {
  const group = groups.get(key)
  if (group) group.push(item)
  else groups.set(key, [item])
}
