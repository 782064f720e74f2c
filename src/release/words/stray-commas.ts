// Commas that part what belongs together: "said that, the port grew", "noted, that it grew", "including, Lagos".

import type {Release, Span} from '../index.ts'
import {indexAt} from '../span.ts'
import {beside, placesOf} from './forms.ts'
import {sentencesOf} from './sentences.ts'
import {wordsOf} from './words.ts'

export interface StrayComma {
  readonly span: Span
  readonly expected: string
}

const saying = new Set(
  `said says stated states added adds noted notes announced believes believe explained stressed emphasized emphasised mentioned hopes hoped reported
  revealed claimed argued argues think thinks agreed confirmed indicated declared observed`.split(/\s+/)
)
const subjects = new Set('the a an it he she they we there this these our its their his her'.split(' '))

/** The stray commas, in order. */
export function strayCommasOf(release: Release): readonly StrayComma[] {
  return [...behindThat(release), ...beforeThat(release), ...behindIncluding(release)].sort(
    (one, other) => one.span.start - other.span.start
  )
}

/** "said that, the port grew", where no second comma makes a pair of it */
function* behindThat(release: Release): Generator<StrayComma> {
  for (const that of placesOf(release, 'that')) {
    if (release.text[that.end] !== ',') continue
    const before = beside(release, that, -1)
    const next = release.ask(wordsOf)[that.index + 1]
    if (!before || !saying.has(before.form) || !next || !subjects.has(next.form)) continue
    if (/[,;:“”"—–(]/u.test(restOf(release, next.end))) continue
    yield {span: release.span(that.start, next.end), expected: `${that.text} ${next.text}`}
  }
}

/** "The mayor noted, that it grew", where no other comma stands in the sentence */
function* beforeThat(release: Release): Generator<StrayComma> {
  for (const that of placesOf(release, 'that')) {
    const verb = release.ask(wordsOf)[that.index - 1]
    const next = beside(release, that, 1)
    if (!verb || !next || verb.part !== that.part || !saying.has(verb.form) || !subjects.has(next.form))
      continue
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
    if (release.text.slice(including.end, including.end + 2) !== ', ') continue
    const next = release.ask(wordsOf)[including.index + 1]
    if (next?.start !== including.end + 2 || !/^\p{Lu}/u.test(next.text)) continue
    yield {span: release.span(including.start, next.end), expected: `${including.text} ${next.text}`}
  }
}

function restOf(release: Release, from: number) {
  return release.text.slice(from, sentenceAt(release, from - 1)?.end ?? from)
}

function sentenceAt(release: Release, at: number) {
  const sentences = release.ask(sentencesOf)
  return sentences[indexAt(sentences, at)]
}
