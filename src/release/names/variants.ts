// One name in two spellings: which differences are a slip, and which are another person, another place.

import {dictionary, Kind} from '../../spelling/kinds.ts'
import {lexicon} from '../../spelling/lexicon.ts'
import type {Release} from '../index.ts'
import type {Span} from '../span.ts'
import {hasAccent, isAccented, isNear, isSwapped, plain} from './likeness.ts'
import type {Mention} from './mentions.ts'
import {namesOf} from './names.ts'

/** A spelling beside another one of the same name. */
export interface Variant {
  /** The place of the rarer spelling; if both are as frequent, of the one that the lexicon does not know, or the later one. */
  readonly odd: Span
  readonly usual: Span
  /** How often each stands in the release. */
  readonly counts: readonly [odd: number, usual: number]
}

/** What is written of a word: its spelling and where it stands in a run of capitals. */
interface Spelling {
  readonly text: string
  readonly places: Place[]
}

interface Place {
  readonly mention: Mention
  readonly at: number
}

/** Names that the release spells in two ways, by one letter, in the order of the rarer spellings. */
export function variantsOf(release: Release): readonly Variant[] {
  const spellings = [...release.ask(spellingsOf).values()]
  const found: Variant[] = []
  for (const [a, b] of nearPairs(spellings)) {
    const [odd, usual] = isRarer(a, b) ? [a, b] : [b, a]
    if (!isNear(odd.text, usual.text)) continue
    const places = samePlaces(odd, usual, release)
    if (places && !isGloss(release, odd, usual)) found.push(variant(release, odd, usual, places))
  }
  return inOrder(found)
}

/** "Sādo (佐渡 Saado)": right behind the name, brackets tell how else it is written. */
function isGloss({text}: Release, odd: Spelling, usual: Spelling) {
  const start = odd.places[0]!.mention.start
  return (
    odd.places.length === 1 &&
    usual.places.some(
      ({mention: {end}}) => end < start && start - end < 24 && /^ ?[([][^)\]]*$/u.test(text.slice(end, start))
    )
  )
}

/** Names that the release writes with and without their accents. */
export function accentVariantsOf(release: Release): readonly Variant[] {
  const byLetters = new Map<string, Spelling[]>()
  const spellings = [...release.ask(spellingsOf).values()]
  if (!spellings.some(({text}) => hasAccent(text))) return []
  for (const spelling of spellings) {
    const key = plain(spelling.text)
    byLetters.set(key, [...(byLetters.get(key) ?? []), spelling])
  }
  const found: Variant[] = []
  for (const [a, b] of byLetters.values()) {
    if (!a || !b || !isAccented(a.text, b.text)) continue
    const [odd, usual] = isRarer(a, b) ? [a, b] : [b, a]
    // "Nguyên" and "Nguyễn" are two names, unless one person bears both.
    const isTwo = hasAccent(a.text) && hasAccent(b.text)
    const places = isTwo
      ? namesakePlaces(odd, usual, release)
      : (samePlaces(odd, usual, release) ?? isBareSurname(odd, usual))
    if (places) found.push(variant(release, odd, usual, places))
  }
  return inOrder(found)
}

function inOrder(variants: Variant[]) {
  return variants.sort((x, y) => x.odd.start - y.odd.start)
}

function variant(release: Release, odd: Spelling, usual: Spelling, [a, b]: [Place, Place]): Variant {
  return {
    odd: spanOf(release, a),
    usual: spanOf(release, b),
    counts: [odd.places.length, usual.places.length]
  }
}

function spanOf(release: Release, {mention, at}: Place): Span {
  const start = mention.words[at]!.start
  return release.span(start, start + mention.texts[at]!.length)
}

function isRarer(a: Spelling, b: Spelling) {
  if (a.places.length !== b.places.length) return a.places.length < b.places.length
  const [knowsA, knowsB] = [lexicon().has(a.text), lexicon().has(b.text)]
  if (knowsA !== knowsB) return knowsB
  return a.places[0]!.mention.start > b.places[0]!.mention.start
}

function spellingsOf(release: Release): ReadonlyMap<string, Spelling> {
  const {mentions} = release.ask(namesOf)
  const spellings = new Map<string, Spelling>()
  for (const mention of mentions) {
    for (const [at, text] of mention.texts.entries()) {
      if (!isSpelling(text)) continue
      const known = spellings.get(text)
      if (known) known.places.push({mention, at})
      else spellings.set(text, {text, places: [{mention, at}]})
    }
  }
  return spellings
}

/** What has more letters is no name. */
const longest = 60

/** A word with a capital and small letters. */
function isSpelling(text: string) {
  if (text.length < 4 || text.length > longest) return false
  return /^\p{Lu}[\p{L}’'-]+$/u.test(text) && !/^\P{Ll}+$/u.test(text)
}

/** Pairs that are one letter apart: found by the words without each of their letters. */
function* nearPairs(spellings: readonly Spelling[]): Generator<[Spelling, Spelling]> {
  const byGap = new Map<string, Spelling[]>()
  const seen = new Set<string>()
  for (const spelling of spellings) {
    for (const key of gaps(spelling.text)) {
      const others = byGap.get(key)
      if (!others) {
        byGap.set(key, [spelling])
        continue
      }
      for (const other of others) {
        const pair = `${other.text} ${spelling.text}`
        if (other === spelling || seen.has(pair)) continue
        seen.add(pair)
        yield [other, spelling]
      }
      others.push(spelling)
    }
  }
}

function* gaps(text: string): Generator<string> {
  yield text
  for (let at = 0; at < text.length; at++) yield text.slice(0, at) + text.slice(at + 1)
}

/** A place of each spelling where both stand for the same name. */
function samePlaces(odd: Spelling, usual: Spelling, release: Release): [Place, Place] | undefined {
  return namesakePlaces(odd, usual, release) ?? isLoneSurname(odd, usual) ?? isUnknown(odd, usual)
}

/** The same, where all other words of the name are the same. */
function namesakePlaces(odd: Spelling, usual: Spelling, release: Release): [Place, Place] | undefined {
  for (const a of odd.places) {
    for (const b of usual.places) {
      if (isSameName(a, b, odd, usual) && !isListed(release, a.mention, b.mention)) return [a, b]
    }
  }
  return
}

/** Two full names in one sentence or one list are two people. */
function isListed({text}: Release, {start, end}: Mention, other: Mention) {
  if (other.texts.length === 1) return false
  const [from, to] = start < other.start ? [end, other.start] : [other.end, start]
  return to - from < 200 && !/[.!?\n]/u.test(text.slice(from, to))
}

/** All other words are the same, or the first and the last of a person's name are. */
function isSameName(a: Place, b: Place, odd: Spelling, usual: Spelling) {
  const [left, right] = [a.mention.texts, b.mention.texts]
  if (left.length < 2 || right.length < 2 || isOrdinary(odd.text, usual.text)) return false
  const last = [left.length - 1, right.length - 1]
  const ends = a.at === last[0] && b.at === last[1] && left[0] === right[0]
  const begins = a.at === 0 && b.at === 0 && left.at(-1) === right.at(-1)
  const person = a.mention.kind === 'person' || b.mention.kind === 'person'
  // Relatives and colleagues share a surname: "Terry Wagner", "Perry Wagner"
  const body = a.mention.kind === 'place' || a.mention.kind === 'organisation'
  if (a.at === 0 && !body && lexicon().knows(odd.text, Kind.person)) return false
  if (person && (ends || begins)) return true
  return (
    left.length === right.length &&
    a.at === b.at &&
    left.every((text, at) => at === a.at || text === right[at])
  )
}

/** "Perdue University" beside "Purdue University" is a slip, "North Valley" beside "North Alley" is not. */
function isOrdinary(odd: string, usual: string) {
  const words = lexicon()
  const small = (text: string) => words.knows(text.toLowerCase(), dictionary)
  return small(odd) && small(usual)
}

/** "Mr. Holtaus" after Peter Holthaus, where nobody of that name was introduced. */
function isLoneSurname(odd: Spelling, usual: Spelling): [Place, Place] | undefined {
  const full = usual.places.find(
    ({mention, at}) =>
      mention.kind === 'person' && mention.texts.length > 1 && (at === mention.texts.length - 1 || at === 0)
  )
  if (!full) return isMononym(odd, usual)
  if (odd.text.length < 5) return
  const isNew = lexicon().kinds(odd.text) === 0
  const lone = odd.places.find(
    ({mention: {texts, kind, evidence}}) =>
      texts.length === 1 && (kind === 'person' || (isNew && evidence.has('said')))
  )
  const introduced = odd.places.some(({mention}) => mention.texts.length > 1)
  return lone && !introduced ? [lone, full] : undefined
}

function isSurname({mention, at}: Place) {
  return mention.kind === 'person' && at > 0 && at === mention.texts.length - 1
}

/** "Muller" after Zoë Müller, where nobody of that name was introduced: the same letters need no other evidence. */
function isBareSurname(odd: Spelling, usual: Spelling): [Place, Place] | undefined {
  const full = usual.places.find(isSurname)
  const isAlone = odd.places.every(({mention: {texts, kind}}) => texts.length === 1 && kind !== 'place')
  return full && isAlone ? [odd.places[0]!, full] : undefined
}

/** "Mr. Widjayakusuma" and "Mr. Widjayaksuma", who have one name and no list knows it. */
function isMononym(odd: Spelling, usual: Spelling): [Place, Place] | undefined {
  if (odd.text.length < 7 || lexicon().kinds(odd.text) !== 0) return
  const person = ({mention}: Place) => mention.kind === 'person' && mention.texts.length === 1
  const [a, b] = [odd.places.find(person), usual.places.find(person)]
  return a && b ? [a, b] : undefined
}

/** A word that no list knows, once, beside another that the release writes again and again; once is enough for the surname of a person. */
function isUnknown(odd: Spelling, usual: Spelling): [Place, Place] | undefined {
  if (odd.places.length > 1 || odd.text.length < 6) return
  const isPerson = odd.text.length > 6 && usual.places.some(isSurname)
  if (usual.places.length < 2 && !isPerson) return
  if (lexicon().kinds(odd.text) !== 0 || lexicon().kinds(odd.text.toLowerCase()) !== 0) return
  const [place] = odd.places
  if (!place!.mention.evidence.has('capital')) return
  const slip = odd.text.length !== usual.text.length || isSwapped(odd.text, usual.text)
  const named = usual.places.find(
    ({mention}) => mention.kind === 'person' || (slip && usual.places.length > 2)
  )
  return named ? [place!, named] : undefined
}
