// Mentions that are one person: full name, surname, honorific and surname, initials.

import type {Evidence} from './kinds.ts'
import type {Mention} from './mentions.ts'
import type {Name} from './names.ts'

/** The people among `mentions`, each with all of their mentions, in order. */
export function peopleOf(mentions: readonly Mention[]): Name[] {
  const full: Mention[][] = []
  for (const mention of mentions) {
    if (mention.kind !== 'person' || mention.texts.length < 2) continue
    const known = full.find(([first]) => isSame(first!, mention))
    if (known) known.push(mention)
    else full.push([mention])
  }
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

/** The same first and last word, whatever stands between; or the same words in another order. */
function isSame(a: Mention, b: Mention) {
  if (a.texts[0] === b.texts[0] && a.texts.at(-1) === b.texts.at(-1)) return true
  return a.texts.length === b.texts.length && [...a.texts].sort().join(' ') === [...b.texts].sort().join(' ')
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
