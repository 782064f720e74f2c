// The acronyms of a release: where each is defined, in whatever form, and where it is used.

import type {Part} from '../anatomy/parts.ts'
import type {Release} from '../index.ts'
import {matches, type Span, span} from '../span.ts'
import {type Bracket, bracketsOf, type Piece} from './brackets.ts'
import {fitOf, lettersOf} from './initials.ts'
import {usesOf} from './uses.ts'

/**
 * How the short form was introduced: `after` its long form, "World Intellectual Property Organization (WIPO)"; `before` it,
 * "WIPO (World …)"; with `or`, "the World …, or WIPO,".
 */
export type Form = 'after' | 'before' | 'or'

/** A short form beside what it stands for. */
export interface Definition extends Span {
  readonly short: Span
  readonly long: Span
  readonly form: Form
  /** What all writings of the short form have in common: "STE's" and "STEs" are STE. */
  readonly key: string
  readonly part: Part
}

/** A name that the release gives to something: `Acme Holdings Ltd. (the "Company")`. */
export interface Alias extends Span {
  readonly short: Span
  readonly part: Part
}

/** A short form in brackets behind a name whose letters it does not have: "Doctors Without Borders (MSF)". */
export interface Gloss extends Span {
  readonly short: Span
  /** The capitalised words before the bracket. */
  readonly name: Span
  readonly key: string
  readonly part: Part
}

/** An acronym in running text, outside its definitions. */
export interface Use extends Span {
  readonly key: string
  readonly part: Part
}

export interface Acronyms {
  readonly definitions: readonly Definition[]
  readonly aliases: readonly Alias[]
  readonly glosses: readonly Gloss[]
  readonly uses: readonly Use[]
}

/** The acronyms of the release, everything in order. */
export function acronymsOf(release: Release): Acronyms {
  const definitions: Definition[] = []
  const aliases: Alias[] = []
  const glosses: Gloss[] = []
  let floor = 0
  for (const bracket of release.ask(bracketsOf)) {
    const part = release.partAt(bracket.start)
    if (!part || release.literalAt(bracket.start)) continue
    const before = textBefore(release.text, bracket.start, Math.max(part.start, floor))
    for (const piece of bracket.pieces) {
      const found = bracketed(release.text, piece, before, part) ?? phrased(release.text, piece, before, part)
      if (found) definitions.push(found)
      else if (isAlias(piece, before.text) || (isShort(piece.text) && names(before.text, piece.text)))
        aliases.push({...piece, short: piece, part})
      else if (isShort(piece.text)) glosses.push(...glossed(release.text, piece, before, part))
      if (isShort(piece.text)) floor = bracket.end
    }
    const turned = unfolded(release.text, bracket, part)
    if (turned) definitions.push(turned)
  }
  for (const definition of spoken(release)) definitions.push(definition)
  definitions.sort((a, b) => a.start - b.start)
  return {definitions, aliases, glosses, uses: usesOf(release, definitions, glosses)}
}

/** Whether letters may be a short form: capitals, at most 15; "MoU", "STE's", "COP28", but no party tag as in (R-UT). */
function isShort(text: string): boolean {
  return (
    text.length <= 15 &&
    /^[\p{L}\p{N}][\p{L}\p{N}&.’'/‑-]+$/u.test(text) &&
    /\p{Lu}.{0,12}\p{Lu}|\p{Lu}\p{N}/u.test(text) &&
    !/^\p{N}[\p{N}.]*[KMGT]?B$/u.test(text) &&
    !/^[RDIL][-‐‑–.]/u.test(text) &&
    !/\p{Ll}{4}/u.test(text)
  )
}

/** As far back as one sentence and one line go, behind the bracket before. */
function textBefore(text: string, end: number, floor: number): Span {
  const from = Math.max(floor, end - 240)
  const slice = text.slice(from, end)
  let cut = 0
  for (const {index, 0: stop} of matches(slice, /[.!?;:]["”’)]{0,2}\s+(?=["“(]?[\p{Lu}\p{N}])/gu)) {
    const word = /[\p{L}\p{N}.]{0,14}$/u.exec(slice.slice(Math.max(0, index - 14), index))![0]
    if (/^\p{Ll}{3}|\p{L}{5}|\p{N}$/u.test(word) || stop[0] !== '.') cut = index + stop.length
  }
  const start = from + cut
  const bare = text.slice(start, end).replace(/[\s"”’'“,]+$/u, '')
  // "licensed moneylenders1 (LMLs)": the mark of a footnote
  return span(text, start, start + bare.replace(/(?<=\p{Ll}{4})\p{N}{1,2}$/u, '').length)
}

/** "World Intellectual Property Organization (WIPO)" */
function bracketed(text: string, piece: Piece, before: Span, part: Part): Definition | undefined {
  if (!isShort(piece.text)) return
  const fit = fitOf(piece.text, before.text) ?? fitOf(piece.text, withoutInsertion(before.text))
  if (!fit) return
  const long = span(text, unglued(text, before.start + fit.start, piece.text), before.end)
  if (/^[^(]*\)/u.test(long.text) || names(long.text, piece.text)) return
  return {
    ...span(text, long.start, piece.end),
    short: piece,
    long,
    form: 'after',
    key: keyOf(piece.text),
    part
  }
}

/** "Motor Vehicles (Risks and Compensation) Act (MVA)": what stands in brackets within a name has no letter. */
function withoutInsertion(text: string) {
  return text.replace(/\([^()]{3,80}\)(?= Act$)/u, (inner) => ' '.repeat(inner.length))
}

/** "Singapore Academy of Law Act (the “SAL Act”)", "Dispute Resolution Committee (DR Committee)": letters and the last word of the name. */
function phrased(text: string, piece: Piece, before: Span, part: Part): Definition | undefined {
  const said = /^(\p{Lu}[\p{Lu}\p{N}&]{1,7})[ -](\p{Lu}\p{L}{2,})$/u.exec(piece.text)
  if (!said) return
  const [, short, word] = said as unknown as [string, string, string]
  const name = before.text.replace(/ \p{N}{4}$/u, '')
  if (!name.endsWith(` ${word}`)) return
  const [plain, outer] = [name, withoutInsertion(name)].map((text) => text.slice(0, -word.length).trimEnd())
  const fit = fitOf(short, plain!) ?? fitOf(short, outer!)
  if (!fit) return
  const long = span(text, before.start + fit.start, before.end)
  return {...span(text, long.start, piece.end), short: piece, long, form: 'after', key: keyOf(short), part}
}

/** Behind a heading that the page has run into its paragraph: "About WIPOWorld Intellectual Property Organization (WIPO)". */
function unglued(text: string, start: number, short: string) {
  const behind = start + short.length
  return text.startsWith(short, start) && /^\p{Lu}\p{Ll}/u.test(text.slice(behind, behind + 2))
    ? behind
    : start
}

/** "INSOL International (INSOL)": the short name is a word of the long one, not its letters. */
function names(long: string, short: string) {
  return long.split(/[\s,-]+/u).includes(short)
}

/** "WIPO (World Intellectual Property Organization)" */
function unfolded(text: string, bracket: Bracket, part: Part): Definition | undefined {
  const said = /([\p{L}\p{N}][\p{L}\p{N}&.’'‑-]{1,14})["”’]?\s?$/u.exec(
    text.slice(Math.max(part.start, bracket.start - 18), bracket.start)
  )
  if (!said || !isShort(said[1]!)) return
  const inner = text.slice(bracket.start + 1, bracket.end - 1)
  const lead = /^\s*(?:or\s+)?(?:the\s+)?["“]?/iu.exec(inner)![0].length
  const start = bracket.start + 1 + lead
  const long = span(text, start, start + inner.slice(lead).replace(/[\s"”’.,]+$/u, '').length)
  if (!/\s|-/u.test(long.text) || !fitOf(said[1]!, long.text, true)) return
  const from = bracket.start - (said[0].length - said[0].indexOf(said[1]!))
  const short = span(text, from, from + said[1]!.length)
  return {...span(text, short.start, bracket.end), short, long, form: 'before', key: keyOf(short.text), part}
}

const or =
  /(?<= (?:or|known as|abbreviated as|abbreviated to|or simply) ["“]?)\p{Lu}[\p{L}\p{N}&]{1,9}(?=["”]?(?:[,.;:)]|\s))/gu
const apposition = /, (?:the|an?|or|short for|which stands for) (?=\p{Lu})/gu

/** "the World Intellectual Property Organization, or WIPO," and "WIPO, the World Intellectual Property Organization," */
function* spoken(release: Release): Generator<Definition> {
  const {text} = release
  for (const {index, 0: said} of matches(text, or)) {
    const part = release.partAt(index)
    if (!part || !isShort(said)) continue
    const lead = /,? (?:or|also known as|known as|abbreviated as|abbreviated to|or simply) ["“]?$/u.exec(
      text.slice(Math.max(part.start, index - 24), index)
    )
    if (!lead) continue
    const before = textBefore(text, index - lead[0].length, part.start)
    const fit = fitOf(said, before.text)
    if (!fit || fit.score < 2.7 * lettersOf(said).length) continue
    const short = span(text, index, index + said.length)
    const long = span(text, before.start + fit.start, before.end)
    yield {...span(text, long.start, short.end), short, long, form: 'or', key: keyOf(said), part}
  }
  for (const {index, 0: gap} of matches(text, apposition)) {
    const part = release.partAt(index)
    const found = part && opened(text, index + 2, index + gap.length, part)
    if (found) yield found
  }
}

/** "WIPO, the World Intellectual Property Organization, …": the words up to the next mark stand for the letters before. */
function opened(text: string, comma: number, from: number, part: Part): Definition | undefined {
  const said = /(?<![\p{L}\p{N}-])(\p{Lu}[\p{L}\p{N}&]{1,9}), $/u.exec(
    text.slice(Math.max(part.start, comma - 13), comma)
  )?.[1]
  if (!said || !isShort(said)) return
  const words = /^[^,.;:()\n–—]{4,90}(?=[,.;:)–—]|$)/u.exec(
    text.slice(from, Math.min(part.end, from + 92))
  )?.[0]
  const fit = words && fitOf(said, words, true)
  if (!fit || fit.score < 2.7 * lettersOf(said).length) return
  const short = span(text, comma - 2 - said.length, comma - 2)
  const long = span(text, from, from + words.length)
  return {...span(text, short.start, long.end), short, long, form: 'before', key: keyOf(said), part}
}

/** `(the "Company")`, `("PayGrid")` behind PayGrid Technologies. */
function isAlias({text, named, quoted}: Piece, before: string) {
  if (!/^\p{Lu}[\p{L}\p{N}&’' .-]{1,40}$/u.test(text)) return false
  return (named && quoted) || (quoted && before.includes(text)) || (named && /^\p{Lu}\p{Ll}+$/u.test(text))
}

/** The run of capitalised words before the bracket, if the short form cannot be read out of it. */
function* glossed(text: string, piece: Piece, before: Span, part: Part): Generator<Gloss> {
  const name =
    /(?:\p{Lu}[\p{L}\p{M}\p{N}.’'&-]*(?:,? (?:(?:of|the|and|for|on|in|to|de|&) ){0,2}|$)){1,9}$/u.exec(
      before.text
    )
  if (!name) return
  const long = span(text, before.end - name[0].length, before.end)
  yield {...span(text, long.start, piece.end), short: piece, name: long, key: keyOf(piece.text), part}
}

/** "STE's", "STEs", "S.T.E." → STE; "MoUs" → MOU. */
function keyOf(short: string): string {
  return lettersOf(short)
}
