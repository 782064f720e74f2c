// The name ledger: who and what a release names, each with its mentions and the evidence that it is a name.

import {dictionary, Kind, lexicon} from '../../spelling/lexicon.ts'
import {acronymsOf, type Definition} from '../acronyms/acronyms.ts'
import type {Release} from '../index.ts'
import {indexAt, type Span, span} from '../span.ts'
import type {Word} from '../words/words.ts'
import {peopleOf} from './people.ts'
import {bare, type Run, runsOf} from './runs.ts'
import {bodies, honorifics, longPlaces, places, posts, saying, suffixes, titles} from './titles.ts'

export type NameKind = 'person' | 'organisation' | 'place' | 'product' | 'other'

/**
 * Why a run of capitals is a name: a courtesy or job title before it, a job behind it, a verb of saying beside it, an age, a known given name,
 * a word such as "University" or "Inc." in it, its acronym, ™, a place in the dateline, its own "About", a line of the contact
 * block, a capital within a sentence, the same spelling twice or more.
 */
export type Evidence =
  | 'honorific'
  | 'title'
  | 'job'
  | 'said'
  | 'age'
  | 'given'
  | 'body'
  | 'suffix'
  | 'acronym'
  | 'trademark'
  | 'dateline'
  | 'boilerplate'
  | 'contact'
  | 'capital'
  | 'repetition'

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

export interface Name {
  readonly kind: NameKind
  /** As the release writes it in full. */
  readonly text: string
  readonly mentions: readonly Mention[]
  readonly evidence: ReadonlySet<Evidence>
}

export interface Ledger {
  /** In the order of their first mentions. */
  readonly names: readonly Name[]
  readonly people: readonly Name[]
  readonly mentions: readonly Mention[]
  /** The mention that holds `offset`, and with it what is known of the name. */
  at(offset: number): {name: Name; mention: Mention} | undefined
  /** How often this very spelling stands with a capital that is not owed to the beginning of a sentence or a title. */
  count(spelling: string): number
}

/** Everything the release names. */
export function namesOf(release: Release): Ledger {
  const runs = release.ask(runsOf)
  const mentions: Mention[] = []
  for (const run of runs) {
    for (const piece of piecesOf(run)) {
      const mention = mentionIn(release, piece)
      if (mention) mentions.push(mention)
    }
  }
  const names = joined(mentions, release.ask(acronymsOf).definitions)
  let owner: Map<Mention, Name> | undefined
  let counts: Map<string, number> | undefined
  return {
    names,
    people: names.filter(({kind}) => kind === 'person'),
    mentions,
    at(offset) {
      const mention = mentions[indexAt(mentions, offset)]
      if (!mention || offset >= mention.end) return
      owner ??= new Map(names.flatMap((name) => name.mentions.map((mention) => [mention, name])))
      return {mention, name: owner.get(mention)!}
    },
    count(spelling) {
      counts ??= countsOf(runs)
      return counts.get(spelling) ?? 0
    }
  }
}

/** The evidence that `word` stands in a name, strongest first; none if it does not. */
export function nameEvidence(release: Release, word: Word): readonly Evidence[] {
  const ledger = release.ask(namesOf)
  const found = ledger.at(word.start)
  if (!found) return []
  const evidence = new Set([...found.mention.evidence, ...found.name.evidence])
  if (ledger.count(bare(word)) > 1) evidence.add('repetition')
  return [...evidence]
}

/** How often each spelling stands within a sentence. */
function countsOf(runs: readonly Run[]) {
  const counts = new Map<string, number>()
  for (const {texts, opens, titled} of runs) {
    if (titled) continue
    for (const [at, text] of texts.entries())
      if (at > 0 || !opens) counts.set(text, (counts.get(text) ?? 0) + 1)
  }
  return counts
}

/** "Ford Pro" and "CEO Ted Cannis" of "Ford Pro CEO Ted Cannis": a body, and somebody in an office there. */
function piecesOf(run: Run): readonly Run[] {
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

function isPost(text: string) {
  return posts.has(singular(text))
}

function isTitle(text: string) {
  return titles.has(singular(text))
}

/** "commissioner" of "Commissioners" */
function singular(text: string) {
  const lower = text.toLowerCase()
  return lower.length > 5 && lower.endsWith('rs') ? lower.slice(0, -1) : lower
}

/** What one run names: a person behind a title, an organisation, a product …; nothing if it is no name. */
function mentionIn(release: Release, run: Run): Mention | undefined {
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

/** Whether `text` is also a word without its capital: "Optimistic", "Platform". */
function isSmall(text: string) {
  return lexicon().has(text.toLowerCase())
}

function isBody(text: string) {
  const lower = text.toLowerCase()
  return bodies.has(lower) || suffixes.has(lower)
}

interface Draft extends Mention {
  readonly evidence: Set<Evidence>
  kind: NameKind
}

function kindOf({text}: Release, mention: Draft): NameKind {
  const {texts, run, end, evidence} = mention
  const behind = text.slice(end, end + 60)
  if (!run.opens && !run.titled) evidence.add('capital')
  if (run.part.role === 'contact') evidence.add('contact')
  if (run.part.role === 'dateline') evidence.add('dateline')
  if (isMarked(behind)) {
    evidence.add('trademark')
    return 'product'
  }
  const small = texts.map((word) => word.toLowerCase())
  if (isIncorporated(behind) || small.some((word) => suffixes.has(word))) evidence.add('suffix')
  if (texts.length > 1 && isPlace(texts)) return 'place'
  if (texts.length > 1 && small.some((word) => bodies.has(word))) evidence.add('body')
  if (evidence.has('honorific') && texts.length < 6) return 'person'
  if (evidence.has('suffix') || evidence.has('body')) return 'organisation'
  if (texts.length > 1 && small.some((word) => places.has(word))) return 'place'
  if (isPerson(text, mention, behind)) return 'person'
  return run.part.role === 'dateline' || isPlace(mention.texts) ? 'place' : 'other'
}

/** "™", "(R)" */
function isMarked(behind: string) {
  return /^[ ®™(]/u.test(behind) && /^\s?(?:®|™|\((?:R|TM)\))/u.test(behind)
}

function isIncorporated(behind: string) {
  return (
    /^,? [ICLPGS]/u.test(behind) && /^,? (?:Inc|LLC|Ltd|Corp|PLC|Co|Pte|GmbH|S\.A)(?![\p{L}-])/u.test(behind)
  )
}

/** "Lagos", "New Zealand": in the gazetteer, and no common word. */
function isPlace(texts: readonly string[]) {
  const [first] = texts as [string]
  if (texts.length === 1)
    return lexicon().knows(first, Kind.place) && (lexicon().knows(first, dictionary) || !isSmall(first))
  return texts.length < 4 && longPlaces.has(texts.join(' '))
}

const age = /^,? (?:\(\p{N}{1,2}\)|aged? \p{N}{1,2}\b)|^, \p{N}{1,2},/u
const apposition =
  /^,\s(?:(?:the|our|its|his|her|an?)\s)?(?:[\p{L}\p{N}&’'-]+\s){0,4}?([\p{L}-]+)(?=[\s,.;]|$)/u

function isPerson(text: string, {texts, start, end, run, evidence}: Draft, behind: string) {
  if (run.titled || texts.length > 5) return evidence.has('title')
  if (saying.has(wordBehind(text, end)) || saying.has(wordBefore(text, start))) evidence.add('said')
  if (/^,? [(a\p{N}]/u.test(behind) && age.test(behind)) evidence.add('age')
  if (behind.startsWith(', ') && hasJob(behind)) evidence.add('job')
  if (evidence.has('title') || (evidence.has('age') && texts.length > 1)) return true
  if (texts.length < 2 || texts.length > 4 || isPlace(texts)) return false
  // "the Trade Policy Review, Ambassador Alfredo Suescum"
  if (texts.every(isSmall) && !isGivenName(texts[0]!)) return false
  if (evidence.has('said') || evidence.has('job')) return true
  if (!isGiven(texts)) return false
  evidence.add('given')
  return true
}

/** The word of small letters behind a space at `end`; empty if another character follows. */
function wordBehind(text: string, end: number) {
  if (text[end] !== ' ') return ''
  let last = end + 1
  while (isSmallLetter(text.charCodeAt(last))) last++
  return text.slice(end + 1, last)
}

function wordBefore(text: string, start: number) {
  if (text[start - 1] !== ' ') return ''
  let first = start - 1
  while (isSmallLetter(text.charCodeAt(first - 1))) first--
  return text.slice(first, start - 1)
}

function isSmallLetter(unit: number) {
  return unit > 96 && unit < 123
}

/** A known given name in front, and behind it surnames: "Ngozi Adewale", "Todd Smith", not "Grace Period". */
function isGiven(texts: readonly string[]) {
  const [first] = texts as [string]
  if (/^(?:San|Santa|Saint|St|Los|Las|El|La|Le|Al|Van|New|Mount|Fort|Port)$/u.test(first)) return false
  const clear = !isSmall(first)
  return isGivenName(first) && texts.slice(1).every((text) => isSurname(text, clear))
}

/** A word that is nothing else, or, behind a given name that is nothing else, a known name such as "Smith". */
function isSurname(text: string, clear: boolean) {
  if (text.length === 1 || !isSmall(text)) return true
  return clear && lexicon().knows(text, Kind.person) && !isBody(text)
}

/** "Mónica" is known as "Monica". */
function isGivenName(text: string) {
  return (
    lexicon().knows(text, Kind.given) ||
    lexicon().knows(text.normalize('NFD').replace(/\p{M}/gu, ''), Kind.given)
  )
}

/** "…, chief executive of Acme", "…, the bank's head of research" */
function hasJob(behind: string) {
  const clause = /^, ([^,.;:()]{2,56})/u.exec(behind)?.[1] ?? ''
  if (!apposition.test(behind)) return false
  const words = clause.split(/\s/u, 6).map((word) => word.toLowerCase())
  return words.some((word) => posts.has(word) && word !== 'leader' && word !== 'partner' && word !== 'fellow')
}

/** Mentions of one name together: people by their names, the rest by the same words. */
function joined(mentions: readonly Mention[], definitions: readonly Definition[]): Name[] {
  const people = peopleOf(mentions)
  const others = new Map<string, Mention[]>()
  const longs = longsOf(mentions, definitions)
  const taken = new Set(people.flatMap(({mentions}) => mentions))
  for (const mention of mentions) {
    if (taken.has(mention)) continue
    const key = longs.get(mention.text) ?? keyOf(mention)
    const group = others.get(key)
    if (group) group.push(mention)
    else others.set(key, [mention])
  }
  const names = [...people]
  for (const group of others.values()) names.push(nameOf(group))
  return names.sort((a, b) => a.mentions[0]!.start - b.mentions[0]!.start)
}

/** "Acme" of "Acme Ltd." */
function keyOf({texts, text}: {texts: readonly string[]; text: string}) {
  if (texts.length === 1) return text
  return texts.filter((word) => !suffixes.has(word.toLowerCase())).join(' ') || text
}

/** Acronyms with the key of the name that they stand for. */
function longsOf(mentions: readonly Mention[], definitions: readonly Definition[]) {
  const longs = new Map<string, string>()
  for (const {short, long} of definitions) {
    const at = indexAt(mentions, long.end - 1)
    const name = mentions[at] && mentions[at].end > long.start ? mentions[at] : undefined
    if (name && !longs.has(short.text)) longs.set(short.text, keyOf(name))
  }
  return longs
}

const rank: readonly NameKind[] = ['product', 'organisation', 'person', 'place', 'other']

function nameOf(mentions: readonly Mention[]): Name {
  const [first] = mentions as [Mention]
  if (mentions.length === 1) return {kind: first.kind, text: first.text, mentions, evidence: first.evidence}
  const kind = rank.find((kind) => mentions.some((mention) => mention.kind === kind))!
  const evidence = new Set<Evidence>(['repetition'])
  let {text} = first
  for (const mention of mentions) {
    for (const one of mention.evidence) evidence.add(one)
    if (mention.text.length > text.length) text = mention.text
  }
  return {kind, text, mentions, evidence}
}
