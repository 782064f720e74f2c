// Mentions that are one person: full name, surname, honorific and surname, initials.

import type {Evidence} from './kinds.ts'
import type {Mention} from './mentions.ts'
import type {Name} from './names.ts'

/** The people among `mentions`, each with all of their mentions, in order. */
export function peopleOf(mentions: readonly Mention[]): Name[] {
  const full = byFullName(mentions)
  const byName = indexOf(full)
  const alone = new Map<string, Mention[]>()
  for (const mention of mentions) {
    if (mention.kind === 'person' && mention.texts.length > 1) continue
    const group = byName.get(nameOfMention(mention))
    if (group) group.push(mention)
    else if (mention.kind === 'person') push(alone, mention.text, mention)
  }
  return [...full, ...alone.values()].map(person)
}

/** People in full, together if first and last word are the same, whatever stands between, or all words are, in whatever order. */
function byFullName(mentions: readonly Mention[]) {
  const full: Mention[][] = []
  const byKey = new Map<string, number>()
  for (const mention of mentions) {
    if (mention.kind !== 'person' || mention.texts.length < 2) continue
    const keys = [`${mention.texts[0]} ${mention.texts.at(-1)}`, `= ${[...mention.texts].sort().join(' ')}`]
    const known = Math.min(...keys.map((key) => byKey.get(key) ?? full.length))
    if (known < full.length) full[known]!.push(mention)
    else {
      for (const key of keys) byKey.set(key, full.length)
      full.push([mention])
    }
  }
  return full
}

/** Each word and ending of a full name that belongs to one person only, "Okafor", "de Beauvoir", "Yu". */
function indexOf(full: readonly Mention[][]) {
  const byName = new Map<string, Mention[]>()
  for (const group of full) {
    const {texts} = group[0]!
    const names = new Set([...texts, texts.join(' ')])
    for (let from = 1; from < texts.length; from++) names.add(texts.slice(from).join(' '))
    for (const name of names) byName.set(name, byName.get(name) ?? group)
  }
  return byName
}

function nameOfMention({texts}: Mention) {
  return texts.length === 1 ? texts[0]! : texts.join(' ')
}

function push(groups: Map<string, Mention[]>, key: string, mention: Mention) {
  const group = groups.get(key)
  if (group) group.push(mention)
  else groups.set(key, [mention])
}

function person(mentions: Mention[]): Name {
  mentions.sort((a, b) => a.start - b.start)
  const evidence = new Set<Evidence>(mentions.flatMap((mention) => [...mention.evidence]))
  if (mentions.length > 1) evidence.add('repetition')
  const longest = mentions.reduce((long, mention) =>
    mention.texts.length > long.texts.length ? mention : long
  )
  return {kind: 'person', text: longest.text, mentions, evidence}
}
