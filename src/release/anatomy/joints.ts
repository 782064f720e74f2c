// Where a quotation meets the words that tell who speaks: the comma before it, the comma behind it, the space, the capital.

import type {Release, Sentence} from '../index.ts'
import {saying} from '../names/titles.ts'
import {indexAt, type Span} from '../span.ts'
import {beforeStop, isTrailing} from '../words/abbreviations.ts'
import {sentencesOf} from '../words/sentences.ts'
import type {Quotation} from './quotations.ts'

export interface Joint {
  readonly span: Span
  readonly expected: readonly string[]
  /** What is wrong there, as a clause: "a comma stands before a quotation". */
  readonly because: string
}

/** Not with these: "a letter that notes “Trade …”", "Asked “Who?”", "They told “Sea Day” stories", "It announced “Sea Day”". */
const unsure = new Set(
  'says notes wrote writes asked told tells announced welcomed recalled urged thanked praised states emphasized emphasised stressed'.split(
    ' '
  )
)

/** The joints that are wrong, in order; a quotation of fewer than five words may be a name or a term. */
export function jointsOf(release: Release): readonly Joint[] {
  const found: Joint[] = []
  for (const quotation of release.quotations) {
    if (!isSpeech(quotation)) continue
    const before = opening(release, quotation)
    if (before) found.push(before)
    const behind = quotation.closed ? closing(release, quotation) : undefined
    if (behind) found.push(behind)
  }
  return found
}

function isSpeech({text, mark}: Quotation) {
  return mark !== '«' && mark !== '„' && /^[^\s\p{L}]{0,2}\p{L}(?:\S* +){4}/u.test(text)
}

const verbBefore = /(?<![\p{L}-])(\p{L}+)(,?)(\s?)$/u

/** `He added “Trade …`, `said,"We …`, `He said, “we …` */
function opening(release: Release, {start, mark, text}: Quotation): Joint | undefined {
  const before = release.text.slice(Math.max(0, start - 24), start)
  const [whole, verb, comma, space] = verbBefore.exec(before) ?? []
  if (whole === undefined) return
  if (verb === 'that' && comma && space) {
    const span = release.span(start - whole.length, start + 1)
    return {span, expected: [`that${space}${mark}`], because: '“that” and what was said are one clause'}
  }
  if (!saying.has(verb!)) return
  const capital = /^.\p{Lu}/u.test(text)
  const span = release.span(start - whole.length, start + 1)
  if (capital && !comma && space && !unsure.has(verb!) && isFinished(text))
    return {span, expected: [`${verb},${space}${mark}`], because: 'a comma stands before a quotation'}
  if (capital && comma && !space)
    return {span, expected: [`${verb}, ${mark}`], because: 'a space stands before a quotation'}
  const small = /^.\p{Ll}/u.test(text) && comma && space && isFinished(text) && !unsure.has(verb!)
  if (!small || hasQuotation(release, start)) return
  const first = release.span(start + 1, start + 2)
  return {
    span: first,
    expected: [first.text.toUpperCase()],
    because: 'a quotation that is a sentence begins with a capital'
  }
}

/** It ends as a sentence does, or goes on behind who speaks. */
function isFinished(text: string) {
  return /[.,!?…][”"]?$/u.test(text)
}

/** “We grew,” she said, “and we shall grow”: the sentence that holds `at` has a quotation before it. */
function hasQuotation(release: Release, at: number) {
  const sentence = sentenceAt(release, at)
  const last = release.quotations[indexAt(release.quotations, at) - 1]
  return (
    /[“”"‘]/u.test(release.text.slice(sentence.start, at)) ||
    (last !== undefined && last.end > sentence.start - 3)
  )
}

function sentenceAt(release: Release, at: number): Sentence {
  const sentences = release.ask(sentencesOf)
  return sentences[Math.max(0, indexAt(sentences, at))]!
}

/** `.” said`, `… years” said`, `,” The fund grew`, `,"said` */
function closing(release: Release, {end, text}: Quotation): Joint | undefined {
  const stop = text.at(-2)!
  const mark = text.at(-1)!
  const rest = release.text.slice(end, end + 80)
  if (mark === '"' && /[,.!?]/u.test(stop) && /^\p{L}{2}/u.test(rest)) {
    const span = release.span(end - 1, end + /^\p{L}+/u.exec(rest)![0].length)
    return {span, expected: [`${mark} ${span.text.slice(1)}`], because: 'a space stands behind a quotation'}
  }
  const last = release.span(end - 2, end)
  // “It is only …” she said: the speech trails off.
  const isStop = stop === '.' && text.at(-3) !== '.' && !isTrailing(beforeStop(text.slice(0, -2)))
  if (isStop && isAttribution(rest))
    return {span: last, expected: [`,${mark}`], because: 'a comma stands before who speaks'}
  if (/[\p{Ll}\p{N}]/u.test(stop) && /^\W?\p{Lu}/u.test(text) && isAttribution(rest))
    return {
      span: release.span(end - 1, end),
      expected: [`,${mark}`],
      because: 'a comma stands before who speaks'
    }
  // `… years”. said Ama Boateng`
  if (/[\p{Ll}\p{N}]/u.test(stop) && /^\. \p{Ll}/u.test(rest) && isAttribution(rest.slice(1)))
    return {
      span: release.span(end - 1, end + 1),
      expected: [`,${mark}`],
      because: 'a comma stands before who speaks'
    }
  return stop === ',' ? newSentence(release, last, rest) : undefined
}

const pronoun = '(?:he|she|they|we|I)'
const verbs = '(?:said|says|added|adds|explained|noted|stated|commented|remarked|continued|concluded|replied)'
/** `said Ana Reyes`, `she said`, `Reyes said.` */
const attribution = new RegExp(
  String.raw`^ (?:${verbs} (?:\p{Lu}|the |${pronoun} ?[.,])|${pronoun} ${verbs}(?! that|[,:]? ["“‘])|(?!He |She |They )\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)? ${verbs}(?:\.|, (?!["“‘])))`,
  'u'
)

function isAttribution(rest: string) {
  return attribution.test(rest)
}

const opener = /^ (He|She|They|It|This|These|That|We|In|On|At|As|But|And|However|The|There) [\p{Ll}\p{N}]/u
const speaker = new RegExp(
  String.raw`^ (?:He|She|They|We|The (?:\p{L}+ ){1,4})(?: ?)${verbs}(?! that|[,:]? ["“‘])`,
  'u'
)

/** `,” The fund also …` begins a sentence; `,” He said` does not. */
function newSentence(release: Release, last: Span, rest: string): Joint | undefined {
  const [, first] = opener.exec(rest) ?? []
  if (!first) return
  if (speaker.test(rest)) {
    const span = release.span(last.end + 1, last.end + 2)
    return {span, expected: [span.text.toLowerCase()], because: 'the sentence goes on behind the quotation'}
  }
  return {span: last, expected: [`.${last.text[1]}`], because: 'a new sentence begins behind the quotation'}
}
