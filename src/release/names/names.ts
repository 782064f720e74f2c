// The name ledger: who and what a release names, each with its mentions and the evidence that it is a name.

import {acronymsOf, type Definition} from '../acronyms/acronyms.ts'
import type {Release} from '../index.ts'
import {indexAt} from '../span.ts'
import type {Word} from '../words/words.ts'
import type {Evidence, NameKind} from './kinds.ts'
import {type Mention, mentionIn, piecesOf} from './mentions.ts'
import {peopleOf} from './people.ts'
import {bare, type Run, runsOf} from './runs.ts'
import {suffixes} from './titles.ts'

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
