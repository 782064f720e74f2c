// A release with errors made in it.

import type {Release, Word} from '../../src/release/index.ts'
import {isCapital, isSmall} from '../../src/spelling/capitals.ts'
import {dictionary, Kind, lexicon} from '../../src/spelling/lexicon.ts'
import {blunder} from './blunders.ts'

/** Errors made in each release. */
const blunders = 12

/** The text with a few of its frequent words misspelt, half of them words with a capital; what each was made of. */
export function spoil(
  release: Release,
  draw: () => number
): {spoilt: string; made: ReadonlyMap<string, string>} {
  const chosen = [...choose(release, draw)].sort(([one], [other]) => one.start - other.start)
  let spoilt = ''
  let last = 0
  for (const [{start, end}, wrong] of chosen) {
    spoilt += release.text.slice(last, start) + wrong
    last = end
  }
  const made = new Map(chosen.map(([{text}, wrong]) => [wrong, text]))
  return {spoilt: spoilt + release.text.slice(last), made}
}

/** Which words are misspelt, and how. */
function choose(release: Release, draw: () => number): Map<Word, string> {
  const all = release
    .words()
    .filter(({kind, text}) => kind === 'word' && /^[A-Za-z][a-z]{2,}$/.test(text) && mayBeMisspelt(text))
  const capitals = all.filter(({text, index}) => isCapital(text) && index > 0 && mayBeMeant(text))
  // Each word once: people misspell the long and rare ones, not the small ones that stand in every line.
  const smalls = [...new Map(all.map((word) => [word.text, word])).values()].filter(({text}) => isSmall(text))
  const chosen = new Map<Word, string>()
  for (let at = 0; at < blunders; at++) {
    const from = at % 2 ? capitals : smalls
    const word = from[Math.floor(draw() * from.length)]
    const wrong = word && blunder(word.text, draw)
    if (wrong !== undefined && !lexicon().has(wrong)) chosen.set(word!, wrong)
  }
  return chosen
}

/** A common word, or the name of a country, a people, a large town, a month or a day. */
function mayBeMeant(text: string) {
  const book = lexicon()
  return (
    book.has(text.toLowerCase()) ||
    (book.knows(text, Kind.place | Kind.people | Kind.us) && book.frequency(text) > 3.5)
  )
}

/** In a dictionary, and not so rare that nobody would know the word. */
function mayBeMisspelt(text: string) {
  const book = lexicon()
  return (
    book.frequency(text) > 1.5 &&
    (book.kinds(text) & (dictionary | Kind.word | Kind.people | Kind.place)) !== 0
  )
}
