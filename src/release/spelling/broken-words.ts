// Words with a space in them, or with a space a letter too early or too late: "p ublished", "distri bution".

import {dictionary, lexicon} from '../../spelling/lexicon.ts'
import type {Release} from '../index.ts'
import {beside, formOf} from '../words/forms.ts'
import type {Word} from '../words/words.ts'
import {shiftedSpacesOf} from './shifted-spaces.ts'
import {strangersOf} from './strangers.ts'

export interface BrokenWord {
  readonly left: Word
  readonly right: Word
  /** What both make without the space, or with the space in its place. */
  readonly text: string
}

/** The broken words of the release, each once. */
export function brokenWordsOf(release: Release): readonly BrokenWord[] {
  const found = new Map<Word, BrokenWord>(
    shiftedSpacesOf(release).map((shifted) => [shifted.left, shifted] as const)
  )
  const told = new Set([...found.values()].flatMap(({left, right}) => [left, right]))
  for (const {places, text} of release.ask(strangersOf)) {
    for (const {word} of places) {
      const broken = word.text === text && !told.has(word) ? mended(word) : undefined
      if (broken && !found.has(broken.left)) found.set(broken.left, broken)
    }
  }
  return [...found.values()]
}

/** What an unknown word and its neighbour make together, without the space or with the space elsewhere. */
function mended(word: Word): BrokenWord | undefined {
  const before = beside(word, -1)
  const after = beside(word, 1)
  if (before && isFragment(before.text) && isWord(formOf(before.text + word.text)))
    return {left: before, right: word, text: formOf(before.text + word.text)}
  if (after && isFragment(after.text) && isWord(formOf(word.text + after.text)))
    return {left: word, right: after, text: formOf(word.text + after.text)}
  return
}

/** A bit of a word: a single letter, or what is no word itself. */
function isFragment(text: string) {
  return /^(?:[b-hj-z]|[a-z]{2,})$/u.test(text) && (text.length === 1 || !lexicon().has(text))
}

function isWord(form: string) {
  return form.length > 4 && (lexicon().kinds(form) & dictionary) !== 0 && lexicon().frequency(form) > 2.5
}
