// What is said of a name beside it, "Ana Reyes, director of the port, said", and which of its two commas is missing.

import {Kind, lexicon} from '../../spelling/lexicon.ts'
import {noun, Tag, verb} from '../../spelling/tags.ts'
import {months, weekdays} from '../dates/calendar.ts'
import type {Release, Span, Word} from '../index.ts'
import {indexAt} from '../span.ts'
import {beside, formBeside} from '../words/forms.ts'
import {sentencesOf} from '../words/sentences.ts'
import {mainTagsOf, only} from '../words/verbs.ts'
import {wordsOf} from '../words/words.ts'
import type {Mention} from './mentions.ts'
import {namesOf} from './names.ts'
import {posts, saying} from './titles.ts'

/** An apposition that has lost one of its commas. */
export interface HalfApposition {
  readonly name: string
  /** The word that the comma belongs behind. */
  readonly last: Span
  /** Which of the two is missing; `behind` where what is said of the name stands in front of it: "The mayor, Ana Reyes said". */
  readonly lost: 'first' | 'second' | 'behind'
}

/** How far, in words, an apposition goes. */
const longest = 20

/** The appositions with one comma, in order; only those of names that begin a sentence or stand beside "said". */
export function halfAppositionsOf(release: Release): readonly HalfApposition[] {
  const found: HalfApposition[] = []
  for (const mention of release.ask(namesOf).mentions) {
    const half =
      release.text[mention.end] === ','
        ? withFirst(release, mention)
        : (withoutFirst(release, mention) ?? behindPost(release, mention) ?? behindLongForm(release, mention))
    if (half) found.push(half)
  }
  return found
}

/** "Ana Reyes, director of the port said" */
function withFirst(release: Release, mention: Mention): HalfApposition | undefined {
  if (!isNamed(mention) || !(opensClause(release, mention) || followsOpening(release, mention))) return
  const words = release.ask(wordsOf)
  const from = mention.words.at(-1)!.index + 1
  const verb = verbBehind(release, words, from)
  if (verb === undefined || !describes(words.slice(from, verb + 1), mention)) return
  let last = words[verb - 1]!
  if (/^(?:today|yesterday|also|recently|now|then)$/.test(last.text)) last = words[last.index - 1]!
  if (last.index <= from || release.text[last.end] !== ' ') return
  return {name: mention.text, last, lost: 'second'}
}

/** Two words or more, or one that is no ordinary word: not "Today", "March" or "Last Monday". */
function isNamed({texts, run}: Mention) {
  if (run.titled) return false
  const book = lexicon()
  if (texts.some((text) => calendar.has(text))) return false
  return texts.length > 1 || !book.has(texts[0]!.toLowerCase())
}

const calendar = new Set<string>([...months, ...weekdays])

/** It stands at the beginning of a sentence or of a paragraph, or behind a quotation. */
function opensClause(release: Release, {run}: Mention) {
  const [first] = run.words
  return opensSentence(release, first!) || /[”"] $/u.test(release.text.slice(first!.start - 2, first!.start))
}

/** "Receiving the boats, Ana Reyes, head of the school said" */
function followsOpening(release: Release, {kind, run}: Mention) {
  const [first] = run.words
  return kind === 'person' && receiving.test(release.text.slice(sentenceStart(release, first!), first!.start))
}

const receiving = /^\p{Lu}\p{Ll}{2,}ing [^,.:;“”"]*, $/u

function opensSentence(release: Release, {start}: Word) {
  const sentences = release.ask(sentencesOf)
  return sentences[indexAt(sentences, start)]!.start === start
}

const finite = new Set('is was are were has had will would can could does did announced announces'.split(' '))

/** The first finite verb from `from` on, if only words stand before it: its index. */
function verbBehind(release: Release, words: readonly Word[], from: number): number | undefined {
  for (let at = from; at < from + longest; at++) {
    const word = words[at]
    if (!word || word.part !== words[from]!.part) return
    const form = word.form
    // "In four states, published"
    const isNoun = saying.has(form) && release.text[word.end] === ',' && form.endsWith('s')
    if (at > from && word.text === form && !isNoun && (finite.has(form) || saying.has(form))) return at
    if (at > from + 1 && isDeed(word)) return at
    if (
      /^(?:who|whose|whom|which|that|where|when|as|if|because|while|before|after|until|although|though)$/.test(
        form
      )
    )
      return
    const next = words[at + 1]
    if (!next || !goesOn(release, word, next, at > from)) return
  }
  return
}

/** "Hailed his crew", "opened the pier": a past tense with its object, which no participle behind a noun has; "called the Lake" has. */
function isDeed(word: Word) {
  const tags = mainTagsOf(word)
  if (word.text !== word.form || (tags & Tag.past) === 0 || (tags & (noun | Tag.base)) !== 0) return false
  if (naming.has(word.form)) return false
  return /^(?:his|her|its|their|that|the|an?)$/.test(formBeside(word, 1))
}

const naming = new Set(
  'called named dubbed titled entitled given awarded granted offered sent shown told paid elected appointed considered declared deemed made'.split(
    ' '
  )
)

/** Only a space stands between, or "&", or the comma of "Oslo, Norway"; no sentence that has lost its full stop, "… The port". */
function goesOn(release: Release, word: Word, next: Word, inside: boolean) {
  const {text} = release
  if (inside && /^(?:The|This|It|We) \p{Ll}/u.test(text.slice(word.start, next.start + 1))) return false
  const gap = text.slice(word.end, next.start)
  if (gap === '. ') return !opensSentence(release, next)
  if (/^(?: | & |\/)$/u.test(gap)) return true
  const places = lexicon().knows(word.text, Kind.place) && lexicon().knows(next.text, Kind.place)
  return inside && gap === ', ' && places
}

const linking = new Set('of at for in to with and on from'.split(' '))

/** "director of the port said", "a maker of boats is": a post and its office, or an article; not "director Kim Lee said". */
function describes(words: readonly Word[], {kind}: Mention) {
  if (/^(?:an?|one)$/.test(words[0]!.text) && words.length > 3) return true
  if (kind === 'place') return false
  return words.slice(0, 9).some(({text}, at) => {
    const next = words[at + 1]
    return posts.has(text.toLowerCase()) && next && (at + 2 === words.length || linking.has(next.text))
  })
}

/** "said Ana Reyes director of the port", "Ana Reyes director of the port, said" */
function withoutFirst(release: Release, mention: Mention): HalfApposition | undefined {
  const {texts, kind, words, run} = mention
  if (kind !== 'person' || texts.length < 2 || run.titled) return
  const all = release.ask(wordsOf)
  const last = words.at(-1)!
  const post = all[last.index + 1]
  if (!post || release.text.slice(mention.end, post.start) !== ' ' || !isPost(post)) return
  const before = all[run.words[0]!.index - 1]
  const said = before !== undefined && saying.has(before.text) && before.end + 1 === run.words[0]!.start
  if (!said && !(opensClause(release, mention) && isClosed(release, post))) return
  return {name: mention.text, last, lost: 'first'}
}

/** "director of", "chief executive of", "deputy director of" */
function isPost(first: Word) {
  for (let at = 0; at < 3; at++) {
    const word = beside(first, at)
    if (!word || !/^\p{Ll}/u.test(word.text)) return false
    if (posts.has(word.text) && /^(?:of|at|for)$/.test(formBeside(word, 1))) return true
  }
  return false
}

/** "…, said" */
function isClosed(release: Release, {start}: Word) {
  const [, verb] = /^[^,.;:“”"\n]{4,90}, (\p{Ll}+)/u.exec(release.text.slice(start, start + 110)) ?? []
  return verb !== undefined && (saying.has(verb) || finite.has(verb))
}

/** "The Minister of Trade, Ana Reyes said": the post begins a sentence, or stands behind the first comma of one. */
function behindPost(release: Release, {kind, run, end, words, text}: Mention): HalfApposition | undefined {
  const [first] = run.words
  if (kind !== 'person' || run.titled || release.text.slice(first!.start - 2, first!.start) !== ', ') return
  const deed = beside(words.at(-1)!, 1)
  if (!deed || deed.start !== end + 1 || !speaks(deed) || release.quotationAt(first!.start)) return
  const office = officeBefore(release, first!)
  if (!isOffice(office) || !opensClauseOf(release, office[0]!)) return
  return {name: text, last: words.at(-1)!, lost: 'behind'}
}

/** What stands in front of the comma before `name`, back to the beginning of the sentence or to another comma. */
function officeBefore(release: Release, name: Word): readonly Word[] {
  const words = release.ask(wordsOf)
  let at = name.index - 1
  while (at > 0 && name.index - at <= longest && !opensSentence(release, words[at]!)) {
    const gap = release.text.slice(words[at - 1]!.end, words[at]!.start)
    // "the Trade Union (LTU) leader"
    if (!/^(?: {1,2}| \(|\) )$/.test(gap)) break
    at--
  }
  const skipped = /^(?:On|For) (?:his|her|its|their) (?:part|side) /.exec(
    release.text.slice(words[at]!.start, name.start)
  )
  return words.slice(skipped ? at + 3 : at, name.index)
}

/** "The Minister of Trade", "Lagos Port director": capitals, or small words of a noun phrase, with a post in front of its "of" or at its end. */
function isOffice(words: readonly Word[]) {
  const link = words.findIndex(({form}) => linking.has(form) && form !== 'and')
  const head = words[link > 0 ? link - 1 : words.length - 1]
  const [first] = words
  if (!head || !first || words.length > longest) return false
  // "The DCE, Hon. Ama Boateng said"
  const isShort = words.length === 2 && first.form === 'the' && /^[A-Z]{2,4}$/.test(head.text)
  if (!posts.has(head.form) && !isShort) return false
  if ((mainTagsOf(first) & (Tag.preposition | Tag.conjunction | Tag.adverb)) !== 0) return false
  if (!/^(?:the|its|their|his|her|our|former)$/.test(first.form) && !first.vocable.isCapital) return false
  return words.every(
    ({vocable, form, kind}, at) =>
      at === 0 ||
      vocable.isCapital ||
      linking.has(form) ||
      form === 'the' ||
      kind !== 'word' ||
      (vocable.mainTags & verb) === 0
  )
}

const opening =
  /^Speaking\b[^:;“”"]*, $|^(?:On|For|In|At|According|Meanwhile|Earlier|Similarly|Also|However)\b[^,.:;“”"]*(?:, | (?:part|side) )$/u

/** The sentence begins with `first`, or with "On his part," and then `first`. */
function opensClauseOf(release: Release, first: Word) {
  return (
    opensSentence(release, first) ||
    opening.test(release.text.slice(sentenceStart(release, first), first.start))
  )
}

/** "said", "is", "acknowledged that", "directed officers"; but not "born in", "elected by" */
function speaks(word: Word) {
  if (word.text !== word.form) return false
  if (finite.has(word.form) || saying.has(word.form)) return true
  if (!only(mainTagsOf(word), Tag.past | Tag.participle)) return false
  return !/^(?:|by|in|as|from|at|under|of|on|for)$/.test(formBeside(word, 1))
}

/** "The National Union of Crews, NUC has called": a short form that its long one stands in front of, without the second comma. */
function behindLongForm(release: Release, {run, words, text, end}: Mention): HalfApposition | undefined {
  const [short] = words
  if (words.length > 1 || run.titled || !/^\p{Lu}{3,7}$/u.test(text)) return
  if (release.text.slice(short!.start - 2, short!.start) !== ', ') return
  const deed = beside(short!, 1)
  if (
    !deed ||
    deed.start !== end + 1 ||
    deed.text !== deed.form ||
    !(finite.has(deed.form) || saying.has(deed.form))
  )
    return
  const before = release.ask(wordsOf).slice(Math.max(0, short!.index - 10), short!.index)
  const initials = before.flatMap(({vocable, text}) => (vocable.isCapital ? [text[0]!] : [])).join('')
  return initials.endsWith(text) ? {name: text, last: short!, lost: 'behind'} : undefined
}

function sentenceStart(release: Release, {start}: Word) {
  const sentences = release.ask(sentencesOf)
  return sentences[indexAt(sentences, start)]!.start
}
