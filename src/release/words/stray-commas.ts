// Commas that part what belongs together: "said that, the port grew", "noted, that it grew", "including, Lagos"; and all that do,
// with those of parted-subjects.ts.

import {possessives} from '../../spelling/closed.ts'
import {closed, noun, Tag} from '../../spelling/tags.ts'
import type {Release, Span, Word} from '../index.ts'
import {indexAt} from '../span.ts'
import {beside, placesOf} from './forms.ts'
import {partedSubjectsOf} from './parted-subjects.ts'
import {sentencesOf} from './sentences.ts'
import {isSmall, mainTagsOf, tagsOf} from './verbs.ts'
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
    ...behindSaid(release),
    ...behindIncluding(release),
    ...beforeLists(release),
    ...partedSubjectsOf(release)
  ].sort((one, other) => one.span.start - other.span.start)
}

/** "said that, the port grew", where no second comma makes a pair of it */
function* behindThat(release: Release): Generator<StrayComma> {
  for (const that of placesOf(release, 'that')) {
    if (release.text[that.end] !== ',') continue
    const before = beside(that, -1)
    const next = release.ask(wordsOf)[that.index + 1]
    // “argued that, “[i]f we …”
    if (next && release.text.slice(that.end, next.start) !== ', ') continue
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

/** "He said, the port grew": what is told and not quoted, of somebody with whom the sentence begins */
function* behindSaid(release: Release): Generator<StrayComma> {
  for (const said of ['said', 'stated', 'mentioned', 'informed'].flatMap((form) => placesOf(release, form))) {
    const next = release.ask(wordsOf)[said.index + 1]
    if (said.part.role !== 'body' || !next || !subjects.has(next.form)) continue
    if (release.text.slice(said.end, next.start) !== ', ' || !isSmall(next)) continue
    const sentence = sentenceAt(release, said.start)
    const speaker = sentence?.words.filter(({end}) => end < said.start) ?? []
    if (!isSpeaker(speaker) || /[“”"‘’']|[,–—-] ?that\b/u.test(restOf(release, next.end))) continue
    yield {span: release.span(said.start, next.end), expected: `${said.text} ${next.text}`}
  }
}

/** "He", "The mayor", "The town clerk", "Ama Okafor", and nothing else in front of the verb */
function isSpeaker(words: readonly Word[]) {
  const [first, ...others] = words
  if (!first || words.length > 4 || words.some((word, at) => at > 0 && word.before !== words[at - 1]))
    return false
  if (/^(?:he|she|they)$/.test(first.form)) return others.length === 0
  if (/^(?:the|this)$/.test(first.form))
    return (
      others.length > 0 &&
      others.every((word) => (mainTagsOf(word) & (noun | Tag.adjective)) !== 0 || !isSmall(word))
    )
  return words.every((word) => !isSmall(word) && (tagsOf(word) & closed) === 0)
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

function restOf(release: Release, from: number) {
  return release.text.slice(from, sentenceAt(release, from - 1)?.end ?? from)
}

function sentenceAt(release: Release, at: number) {
  const sentences = release.ask(sentencesOf)
  return sentences[indexAt(sentences, at)]
}
