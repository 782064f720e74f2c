// A space between two words that stands a letter too late or too early: "fort he", "ins cope", "o fthe".

import {lexicon} from '../../spelling/lexicon.ts'
import {pair} from '../../spelling/pairs.ts'
import type {Release, Word} from '../index.ts'
import {beside, formsOf} from '../words/forms.ts'
import {isSmall} from '../words/verbs.ts'

export interface ShiftedSpace {
  readonly left: Word
  readonly right: Word
  /** The two words with the space in its place. */
  readonly text: string
}

/** The shifted spaces of the release. */
export function shiftedSpacesOf(release: Release): readonly ShiftedSpace[] {
  return [...lateSpaces(release), ...earlySpaces(release)]
}

/** Small words that take the first letter of the next one along. */
const small = 'in to on of at by for with from into over under the an and or that is its'.split(' ')
const vowels = [...'aeiou']
const letters = [...'abcdefghijklmnopqrstuvwxyz']
/** The least frequency of a word that has lost a letter, and of the two words together (`pair`). */
const least = {word: 4, pair: 3.5}
/** So many times as often as chance would have the words together that stand there, as a logarithm. */
const surely = 4.5

/** "Ins cope": both halves may be words, which hardly ever stand side by side. */
function* lateSpaces(release: Release): Generator<ShiftedSpace> {
  const forms = release.ask(formsOf)
  for (const word of small) {
    for (const letter of word === 'an' ? vowels : letters) {
      for (const left of forms.get(word + letter) ?? []) {
        const right = beside(left, 1)
        if (!right || !isSmall(left) || !isSmall(right)) continue
        const meant = letter + right.form
        if (lexicon().frequency(meant) >= least.word && isMeant(word, meant, left.form, right.form))
          yield {left, right, text: `${word} ${meant}`}
      }
    }
  }
}

function isMeant(word: string, meant: string, left: string, right: string) {
  const often = pair(word, meant)
  return often >= least.pair && pair(left, right) === 0 && often - chance(left, right) >= surely
}

/** How often two words that have nothing to do with each other stand side by side, as `pair` counts. */
function chance(left: string, right: string) {
  return lexicon().frequency(left) + lexicon().frequency(right) - 9
}

/** "o fthe": none of these pairs is English. */
const early = 'in to on of at by and with from that or into under over'
  .split(' ')
  .map((word) => ({left: word.slice(0, -1), right: `${word.at(-1)}the`, text: `${word} the`}))

function* earlySpaces(release: Release): Generator<ShiftedSpace> {
  const forms = release.ask(formsOf)
  for (const {left: rest, right: glued, text} of early) {
    for (const right of forms.get(glued) ?? []) {
      const left = beside(right, -1)
      if (left?.form === rest) yield {left, right, text}
    }
  }
}
