// Commas that part what belongs together: "said that, the port grew", "noted, that it grew", "including, Lagos", "The port, has grown".

import {possessives} from '../../spelling/closed.ts'
import {dictionary, lexicon} from '../../spelling/lexicon.ts'
import {Tag} from '../../spelling/tags.ts'
import type {Release, Span, Word} from '../index.ts'
import {indexAt} from '../span.ts'
import {beside, placesOf} from './forms.ts'
import {sentencesOf} from './sentences.ts'
import {isSmall, mainTagsOf, only, tagsOf} from './verbs.ts'
import {wordsOf} from './words.ts'

export interface StrayComma {
  readonly span: Span
  readonly expected: string
}

const saying = new Set(
  `said says stated states added adds noted notes announced believes believe explained stressed emphasized emphasised mentioned hopes hoped reported
  revealed claimed argued argues think thinks agreed confirmed indicated declared observed`.split(/\s+/)
)
const subjects = new Set([...'the a an it he she they we there this these'.split(' '), ...possessives])

/** The stray commas, in order. */
export function strayCommasOf(release: Release): readonly StrayComma[] {
  return [
    ...behindThat(release),
    ...beforeThat(release),
    ...behindIncluding(release),
    ...beforeLists(release),
    ...behindSubjects(release)
  ].sort((one, other) => one.span.start - other.span.start)
}

/** "said that, the port grew", where no second comma makes a pair of it */
function* behindThat(release: Release): Generator<StrayComma> {
  for (const that of placesOf(release, 'that')) {
    if (release.text[that.end] !== ',') continue
    const before = beside(that, -1)
    const next = release.ask(wordsOf)[that.index + 1]
    if (!before || !saying.has(before.form) || !next || !subjects.has(next.form)) continue
    if (/[,;:“”"—–(]/u.test(restOf(release, next.end))) continue
    yield {span: release.span(that.start, next.end), expected: `${that.text} ${next.text}`}
  }
}

/** "the fact, that it grew" */
const claims = new Set('fact belief opinion hope conviction'.split(' '))

/** "The mayor noted, that it grew", where no other comma stands in the sentence */
function* beforeThat(release: Release): Generator<StrayComma> {
  for (const that of placesOf(release, 'that')) {
    const verb = release.ask(wordsOf)[that.index - 1]
    const next = beside(that, 1)
    if (!verb || !next || verb.part !== that.part || !subjects.has(next.form)) continue
    if (!saying.has(verb.form) && !(claims.has(verb.form) && beside(verb, -1)?.form === 'the')) continue
    if (release.text.slice(verb.end, that.start) !== ', ') continue
    const start = sentenceAt(release, verb.start)?.start ?? verb.start
    if (
      /[,;:“”"—–(]/u.test(release.text.slice(start, verb.start)) ||
      /[“”"]/u.test(restOf(release, next.end))
    )
      continue
    yield {span: release.span(verb.start, that.end), expected: `${verb.text} ${that.text}`}
  }
}

/** "reserves including, Okoro Park" */
function* behindIncluding(release: Release): Generator<StrayComma> {
  for (const including of placesOf(release, 'including')) {
    const gap = release.text.slice(including.end, including.end + 2)
    if (gap !== ', ' && gap !== '; ') continue
    const next = release.ask(wordsOf)[including.index + 1]
    if (next?.start !== including.end + 2 || (gap === ', ' && !/^\p{Lu}/u.test(next.text))) continue
    yield {span: release.span(including.start, next.end), expected: `${including.text} ${next.text}`}
  }
}

/** "The following classes; old and new", "they include; a yawl": what opens a list is a colon. */
function* beforeLists(release: Release): Generator<StrayComma> {
  for (const following of placesOf(release, 'following')) {
    const last = [1, 2, 3]
      .map((step) => beside(following, step))
      .find((word) => word && release.text[word.end] === ';')
    if (last && beside(following, -1)?.form === 'the' && (tagsOf(last) & Tag.plural) !== 0)
      yield {span: release.span(last.start, last.end + 1), expected: `${last.text}:`}
  }
  for (const opener of ['include', 'includes', 'follows'].flatMap((form) => placesOf(release, form))) {
    if (release.text[opener.end] === ';')
      yield {span: release.span(opener.start, opener.end + 1), expected: `${opener.text}:`}
  }
}

const auxiliaries = 'has have had is are was were will would'.split(' ')
/** "The team, consists of nine people", "The plan, aims to help" */
const others: Readonly<Record<string, string>> = {
  consists: 'of',
  consist: 'of',
  aims: 'to',
  seeks: 'to',
  intends: 'to'
}
const sayings = 'said added noted explained stressed'.split(' ')
/** At most so many words before its verb: longer ones have clauses in them. */
const longest = 10

/** "The Port Office, has opened a depot", "Okafor, said that it grew": the first comma of the sentence, and no second makes a pair of it */
function* behindSubjects(release: Release): Generator<StrayComma> {
  for (const verb of [...auxiliaries, ...sayings, ...Object.keys(others)].flatMap((form) =>
    placesOf(release, form)
  )) {
    if (verb.part.role !== 'body' || release.text.slice(verb.start - 2, verb.start) !== ', ') continue
    const sentence = sentenceAt(release, verb.start)
    const subject = sentence?.words.filter(({end}) => end < verb.start) ?? []
    const last = subject.at(-1)
    if (!last || last.end !== verb.start - 2 || !isSubject(subject)) continue
    // "Lake.example, the maker of boats, is": what is no word stands there as well
    if (release.text.slice(sentence!.start, subject[0]!.start).includes(',')) continue
    if (!goesOn(verb, isNamed(subject))) continue
    yield {span: release.span(last.start, verb.end), expected: `${last.text} ${verb.text}`}
  }
}

/** "The Port Office", "Okafor": nothing but a noun phrase or a name, with nothing but spaces within. */
function isSubject(words: readonly Word[]) {
  const [first] = words
  if (!first || words.length > longest) return false
  if (words.some((word, at) => at > 0 && beside(word, -1) !== words[at - 1])) return false
  if (!openers.has(first.form) && !isNamed(words)) return false
  return !words.some(isVerb)
}

const openers = new Set('the a an this these our its their all'.split(' '))

/** "Okafor", "Ms. Ama Okafor": and no "Moreover". */
function isNamed(words: readonly Word[]) {
  const [first] = words
  return (
    words.every(({vocable}) => vocable.isCapital) && !lexicon().knows(first!.text.toLowerCase(), dictionary)
  )
}

function isVerb(word: Word) {
  const tags = mainTagsOf(word)
  if ((tags & (Tag.auxiliary | Tag.modal | Tag.pronoun | Tag.conjunction)) !== 0 && word.form !== 'and')
    return true
  return isSmall(word) && only(tags, Tag.past | Tag.third | Tag.base)
}

/** "has opened", "will open", "is located"; and behind a name, "said that". */
function goesOn(verb: Word, isName: boolean) {
  const next = beside(verb, 1)
  if (!next) return false
  // "Okafor, said the mayor, …"
  if (sayings.includes(verb.form)) return isName && next.form === 'that'
  if (others[verb.form]) return next.form === others[verb.form]
  const tags = tagsOf(next)
  if (/^(?:will|would)$/.test(verb.form)) return (tags & Tag.base) !== 0 && isSmall(next)
  return isSmall(next) && ((tags & (Tag.participle | Tag.ing)) !== 0 || next.form === 'not')
}

function restOf(release: Release, from: number) {
  return release.text.slice(from, sentenceAt(release, from - 1)?.end ?? from)
}

function sentenceAt(release: Release, at: number) {
  const sentences = release.ask(sentencesOf)
  return sentences[indexAt(sentences, at)]
}
