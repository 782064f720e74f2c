// Which words of a release are misspelt, and which are merely unknown: asked once, for all rules of spelling.

import {isCapital, isSmall} from '../../spelling/capitals.ts'
import {coinage} from '../../spelling/coinage.ts'
import {Kind} from '../../spelling/lexicon.ts'
import {type Near, nearby} from '../../spelling/nearest.ts'
import {pair} from '../../spelling/pairs.ts'
import {isRunTogether, openCompound, type Split, splitOf} from '../../spelling/split.ts'
import type {Release} from '../index.ts'
import type {Span} from '../span.ts'
import {unknownAmong} from './authority.ts'
import {contractions} from './contractions.ts'
import {judge, type Misspelling, nearTo} from './judgement.ts'
import {longName} from './looks.ts'
import {person} from './meant.ts'
import {isMisjoined} from './proofs.ts'
import {isSettled} from './settled.ts'
import {isVersioned} from './software.ts'
import {brandsOf, type Stranger, strangersOf} from './strangers.ts'

/** Words that lost the space between them. */
export interface Joined {
  readonly stranger: Stranger
  readonly split: Split
}

export interface Spelling {
  readonly misspellings: readonly Misspelling[]
  readonly joined: readonly Joined[]
  /** Compounds that English writes as two words, written as one: "hotelroom". */
  readonly compounds: readonly Joined[]
  /** In small letters, in no dictionary and near nothing. */
  readonly unknown: readonly Stranger[]
}

/** The spelling of the whole release. */
export function spellingOf(release: Release): Spelling {
  const found = {
    misspellings: [] as Misspelling[],
    joined: [] as Joined[],
    compounds: [] as Joined[],
    unknown: [] as Stranger[]
  }
  for (const stranger of release.ask(strangersOf)) {
    if (contractions.has(stranger.form) || isSettled(release, stranger)) continue
    const near = nearTo(stranger)
    if (isSmall(stranger.text) && !isVersioned(release, stranger) && sortedOut(stranger, near[0], found))
      continue
    const misspelling = judge(release, stranger, near)
    if (misspelling) found.misspellings.push(misspelling)
    else if (isSmall(stranger.text) && !isBehindName(stranger)) found.unknown.push(stranger)
  }
  for (const stranger of release.ask(brandsOf)) {
    const near = misspeltBrand(stranger)
    if (near) found.misspellings.push({stranger, near, sure: true})
  }
  return confirmed(found)
}

/** Whether a word in `span` is surely misspelt, so that no other rule need speak of it. */
export function holdsMisspelling(release: Release, span: Span): boolean {
  return release
    .ask(spellingOf)
    .misspellings.some(
      ({sure, stranger}) => sure && stranger.places.some(({start}) => start >= span.start && start < span.end)
    )
}

/** Words in small letters that are two, or that anybody can make. */
function sortedOut(
  stranger: Stranger,
  near: Near | undefined,
  found: {joined: Joined[]; compounds: Joined[]; unknown: Stranger[]}
) {
  const {form} = stranger
  if (near && isMisjoined(stranger, near)) return false
  const isFar = near === undefined || near.distance > (near.frequency > wellKnown ? 1.2 : 0.9)
  const split = isFar || isRunTogether(form) || form.endsWith('a') ? splitOf(form) : undefined
  // "signon-ui" is a program's business.
  if (split?.sure && !stranger.compound) found.joined.push({stranger, split})
  else if ((near?.distance ?? 9) <= alone) return isFar && coinage(form) !== undefined
  else {
    const open = openCompound(form)
    if (open) found.compounds.push({stranger, split: open})
    else if (split && pair(split.words[0]!, split.words[1]!) > 0) found.unknown.push(stranger)
    else return isFar && coinage(form) !== undefined
  }
  return true
}

/** So frequent is a word that one slip away from it is likelier than two words without their space. */
const wellKnown = 2.5

/** Words from here on are not near: a compound is no slip from them. */
const alone = 1.5

/** "KTB-tezeles" */
function isBehindName({compound, places}: Stranger) {
  return compound && places.some(({word}) => isCapital(word.text))
}

/** "LinkeddIn": one letter from a brand that is written with a capital inside, and too long to be another one. */
function misspeltBrand({form, places}: Stranger) {
  if (form.length < longName || places.length > 1) return
  return nearby(form).find(
    ({word, distance, kinds}) =>
      distance > 0 &&
      distance <= 1 &&
      /\p{Ll}\p{Lu}/u.test(word) &&
      form !== `${word.toLowerCase()}s` &&
      (kinds & (person | Kind.place)) === 0
  )
}

/** What retext-spell does not know either. */
function confirmed({misspellings, joined, compounds, unknown}: Spelling): Spelling {
  const found = [...misspellings, ...joined, ...compounds].map(({stranger}) => stranger)
  const refused = unknownAmong([...found, ...unknown].map(({text}) => text))
  const isRefused = ({stranger}: {stranger: Stranger}) => refused.has(stranger.text)
  return {
    misspellings: misspellings.filter(isRefused),
    joined: joined.filter(isRefused),
    compounds: compounds.filter(isRefused),
    unknown: unknown.filter(({text}) => refused.has(text))
  }
}
