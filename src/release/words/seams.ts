// Where two lines or sentences have run into each other: "Our VisionThe plan", "94102United States", "states?Chad".

import {Kind, lexicon} from '../../spelling/lexicon.ts'
import {noun, Tag, type Tags} from '../../spelling/tags.ts'
import type {Release, Word} from '../index.ts'
import {openers} from '../names/titles.ts'
import {indexAt, matches, type Span} from '../span.ts'
import {beside, formsOf, placesOf} from './forms.ts'
import {sentencesOf} from './sentences.ts'
import {tagsOf} from './verbs.ts'
import {wordsOf} from './words.ts'

export interface Seam {
  /** Both words and what stands between them. */
  readonly span: Span
  readonly left: string
  readonly right: string
  /** The mark between them: `?`, or nothing. */
  readonly mark: '?' | ''
  /** Whether what is left of the mark asks nothing, so that a dash was lost. */
  readonly dash: boolean
}

/** Where a capital follows a small letter or a figure, or a question mark joins two words. */
const seam = /[a-z\u00df-\u00ff0-9][A-Z](?=[a-z]|\s)|(?<=\p{L}{3})\?(?=\p{L}{2})/gu

/** The seams of the release, in order; none in what may be a name: "TradingView", "LinkedIn", "iPhone". */
export function seamsOf(release: Release): readonly Seam[] {
  const found: Seam[] = [...behindCapitals(release)]
  for (const {index, 0: text} of matches(release.text, seam)) {
    const seam = text === '?' ? atMark(release, index) : inWord(release, index + 1)
    if (seam) found.push(seam)
  }
  return found.sort((one, other) => one.span.start - other.span.start)
}

/** "the Collegeof Trade", "the Ministryof": a word of six letters or more, so that "Romanof" is none. */
function* behindCapitals(release: Release): Generator<Seam> {
  for (const [form, places] of release.ask(formsOf)) {
    const right = form.endsWith('of') ? 'of' : form.endsWith('and') ? 'and' : undefined
    const small = right && form.slice(0, -right.length)
    if (!small || small.length < 6 || (lexicon().tags(small, 'main') & noun) === 0) continue
    for (const word of places) {
      if (!/^\p{Lu}\p{Ll}+$/u.test(word.text) || places.length > 1 || isKnown(release, word)) continue
      yield {span: word, left: word.text.slice(0, small.length), right, mark: '', dash: false}
    }
  }
}

/** What has more characters is no two words: it is code, or a picture in letters. */
const longest = 80

/** "VisionThe" of "Our VisionThe plan", with the seam at `at`. */
function inWord(release: Release, at: number): Seam | undefined {
  const words = release.ask(wordsOf)
  const word = words[indexAt(words, at)]
  if (!word || word.end <= at || word.end - word.start > longest || isKnown(release, word)) return
  const [left, right] = [release.text.slice(word.start, at), release.text.slice(at, word.end)]
  const joined = word.kind === 'number' ? isFigure(word, left, right) : isWords(release, word, left, right)
  return joined ? {span: word, left, right, mark: '', dash: false} : undefined
}

/** A name that a list or the house knows, or that comes back. */
function isKnown(release: Release, word: Word) {
  if (release.background.words?.has(word.text) || lexicon().has(word.text)) return true
  return word.kind === 'word' && placesOf(release, word.form).length > 1
}

/** "94102United States", "2026The company" */
function isFigure(word: Word, left: string, right: string) {
  if (!/^\p{N}{4,5}$/u.test(left)) return false
  if (right === 'United') return true
  // "Form 1040A shows"
  if (right.length < 2) return false
  return lexicon().knows(right, Kind.place) || (openers.has(right.toLowerCase()) && goesOn(word))
}

/** "inLagos", "ofGhana", "andChinese" */
const short = new Set('of in and the for with by to from between at on'.split(' '))

const honorific = /^(?:Mr|Mrs|Ms|Dr|Prof|Shri|Smt|Sheikh)$/
/** With these, names end: "HackerOne", "SignUp", "BuyNow". */
const namely = new Set('one two now all get up us me go not call here there for first next'.split(' '))

function isWords(release: Release, word: Word, left: string, right: string) {
  if (/^\p{Ll}/u.test(left) && short.has(left))
    return (
      (lexicon().knows(right, Kind.place | Kind.people) || honorific.test(right)) &&
      !isInAddress(release, word)
    )
  if (isTwice(word, left, right)) return true
  const last = /(?:^|[-\u2010\u2011])(\p{L}\p{Ll}{2,})$/u.exec(left)?.[1]
  if (!last || !/^\p{Lu}\p{Ll}*$/u.test(right) || !isWord(last)) return false
  const small = right.toLowerCase()
  if (honorific.test(right))
    return last.length > 3 && /^\.? \p{Lu}/u.test(release.text.slice(word.end, word.end + 3))
  if (openers.has(small) && !namely.has(small)) return goesOn(word)
  // "ContentUltimately, it is what"
  if (/^\p{Lu}\p{Ll}{4,}ly$/u.test(right) && release.text[word.end] === ',') return lexicon().has(small)
  // "skillsWomen are", but not "createElement(", "comScore" nor "the riverPost is"
  return (
    /^\p{Ll}{5,}$/u.test(left) && isWord(right) && !/[._/(]/u.test(around(release, word)) && !isThing(word)
  )
}

/** "About TidewaterTidewater lends", "About Lake FoundryLake Foundry is": a name that ends a heading and begins the text. */
function isTwice(word: Word, left: string, right: string) {
  if (!beside(word, 1)) return false
  if (left === right) return left.length > 5
  return beside(word, -1)?.text === right && beside(word, 1)?.text === left
}

/** "for riverCount entries", "the riverPost is", "riverSync updates": a thing by its place, as programs and magazines have names. */
function isThing(word: Word) {
  const before = beside(word, -1)
  return !before || ['the', 'a', 'an'].includes(before.form) || (tagsOf(before) & Tag.preposition) !== 0
}

/** "#inLagos", "inlagos.example" */
function isInAddress({text}: Release, {start, end}: Word) {
  return /[._/(#@]/.test(text[start - 1] ?? '') || /^[._/(]\p{L}/u.test(text.slice(end, end + 2))
}

/** The characters beside `word`. */
function around({text}: Release, {start, end}: Word) {
  return text.slice(start - 1, start) + text.slice(end, end + 1)
}

/** A word or a name. */
function isWord(text: string) {
  return lexicon().has(text)
}

const hardlyOpens: Tags = Tag.auxiliary | Tag.modal | Tag.conjunction | Tag.preposition

/** Whether a sentence goes on behind its first word: with a small one that is no "and", no "is". */
function goesOn(word: Word) {
  const next = beside(word, 1)
  if (!next) return false
  if (next.kind === 'number') return true
  if (!/^\p{Ll}/u.test(next.text)) return false
  return (lexicon().tags(next.form, 'main') & hardlyOpens) === 0 || (tagsOf(next) & Tag.determiner) !== 0
}

const asking =
  /^\P{L}{0,3}(?:who|whose|whom|what|when|where|why|how|which|is|are|was|were|am|do|does|did|can|could|will|would|shall|should|has|have|had|may|might|must|isn|aren|don|doesn|didn|can|won)(?!\p{L})/iu
/** "…, isn’t it?", "So what?", "and how?" */
const asksLate =
  /(?:[,:–—“"]\s?|\b(?:and|but|so|if|know|ask|asks|asked|wonder|about) )(?:who|what|when|where|why|how|which|is|are|was|were|do|does|did|can|could|will|would|should|has|have)(?!\p{L})/iu

/** "states?Chad", with the mark at `at`. */
function atMark(release: Release, at: number): Seam | undefined {
  const words = release.ask(wordsOf)
  const index = indexAt(words, at)
  const [left, right] = [words[index], words[index + 1]]
  if (left?.end !== at || right?.start !== at + 1 || left.part !== right.part || release.literalAt(at)) return
  if (/[=_/]/u.test(release.text[right.end] ?? '')) return
  const sentences = release.ask(sentencesOf)
  const {start} = sentences[indexAt(sentences, at)]!
  const before = release.text.slice(start, at)
  const dash = /^\p{Ll}/u.test(left.text) && !asking.test(before) && !asksLate.test(before)
  return {span: release.span(left.start, right.end), left: left.text, right: right.text, mark: '?', dash}
}
