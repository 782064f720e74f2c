// Headings that run into their text, where it opens with the same name: "About Lake Foundry Lake Foundry is a maker of bells."

import type {Release, Word} from '../index.ts'
import {indexAt, type Span} from '../span.ts'
import {sentencesOf} from './sentences.ts'
import {isSmall} from './verbs.ts'
import {wordsOf} from './words.ts'

export interface RunInHeading {
  /** The name at the end of the heading and the name that opens the text. */
  readonly span: Span
  readonly closing: string
  readonly opening: string
}

/** How many words such a name has at most. */
const longest = 6

/** The headings of the release that a space joins to their text, in order. */
export function runInHeadingsOf(release: Release): readonly RunInHeading[] {
  const words = release.ask(wordsOf)
  const found: RunInHeading[] = []
  for (let at = 1; at + 1 < words.length; at++) {
    const length = repeated(words, at)
    if (length === 0 || !isRunIn(release, words, at, length)) continue
    const [first, last] = [words[at]!, words[at + length - 1]!]
    const [next, end] = [words[at + length]!, words[at + 2 * length - 1]!]
    const text = (from: Word, to: Word) => release.text.slice(from.start, to.end)
    found.push({
      span: release.span(first.start, end.end),
      closing: text(first, last),
      opening: text(next, end)
    })
    at += 2 * length - 1
  }
  return found
}

/** How many words from `at` on stand twice in a row; 0 if none do, 1 only behind "About". */
function repeated(words: readonly Word[], at: number): number {
  const {form} = words[at]!
  for (let length = longest; length > 0; length--) {
    if (words[at + length]?.form !== form || (length === 1 && words[at - 1]!.text !== 'About')) continue
    if (words.slice(at, at + length).every((word, step) => word.form === words[at + length + step]?.form))
      return length
  }
  return 0
}

/** The first of them closes a run of capitals that opens a sentence; the second opens one, and a small word goes on with it. */
function isRunIn(release: Release, words: readonly Word[], at: number, length: number) {
  const [next, end] = [words[at + length]!, words[at + 2 * length - 1]!]
  if (!next.vocable.isCapital || !end.behind || !isSmall(end.behind)) return false
  if (release.text.slice(words[at + length - 1]!.end, next.start) !== ' ') return false
  const heading: Word[] = []
  for (let word: Word | undefined = words[at + length - 1]; word; word = word.before) {
    heading.push(word)
    if (opens(release, word)) break
  }
  const isHeading = heading.length > length && heading.every((word, step) => isOfHeading(word, step))
  return isHeading && opens(release, heading.at(-1)!)
}

/** It begins a sentence, also where one has run into it: "it is new.”About". */
function opens(release: Release, {start}: Word) {
  const sentences = release.ask(sentencesOf)
  return (
    sentences[indexAt(sentences, start)]!.start === start || /[.!?”"]/u.test(release.text[start - 1] ?? '')
  )
}

const small = new Set('of the a an and or for in on at to with from by your our its'.split(' '))

/** A capital, or a small word that headings have, but not as their last. */
function isOfHeading(word: Word, step: number) {
  return /^[\p{Lu}\p{N}]/u.test(word.text) || (step > 0 && small.has(word.form))
}
