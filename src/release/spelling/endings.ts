// Grammatical endings: put to a known word, or joined to it in a wrong way.

import {dictionary, Kind, lexicon} from '../../spelling/lexicon.ts'
import {Tag} from '../../spelling/tags.ts'

/** Whether `form` is a known word with a grammatical ending: "onboarded", "learnings", "scalable". */
export function isInflected(form: string): boolean {
  return endsIn(form, endings)
}

type Endings = readonly (readonly [string, readonly string[]])[]

function endsIn(form: string, endings: Endings) {
  for (const [ending, replacements] of endings) {
    if (!form.endsWith(ending)) continue
    const stem = form.slice(0, -ending.length)
    const tags = ending === 's' || ending === 'es' ? Tag.singular | Tag.base : takesEnding
    if (stem.length >= 4 && replacements.some((more) => isStem(stem + more, tags))) return true
  }
  return false
}

const endings: Endings = [
  ...['able', 'er', 'ers', 'ing', 'ings', 'ed'].map((ending) => [ending, ['', 'e']] as const),
  ['s', ['']],
  ['es', ['']],
  ...['ier', 'iers'].map((ending) => [ending, ['y']] as const)
]

/** What "-able", "-er", "-ing" and "-ed" are put to: no plurals, no "newer". */
const takesEnding = Tag.singular | Tag.base | Tag.adjective

function isStem(stem: string, tags: number) {
  const book = lexicon()
  if ((book.kinds(stem) & (dictionary | Kind.word)) === 0 || book.frequency(stem) <= 2.5) return false
  const main = book.tags(stem, 'main')
  return main === 0 || (main & tags) !== 0
}

/** Whether `form` is `known` with the same ending, joined in another way: "trimed", "simplifing", "changable", "atomicly", "verifyable". */
export function isMisinflected(form: string, known: string): boolean {
  const ending = joined.exec(form)?.[0]
  if (ending === undefined || !known.endsWith(ending)) return false
  const [wrong, right] = [form.slice(0, -ending.length), known.slice(0, -ending.length)]
  if (wrong === right || Math.min(wrong.length, right.length) < 3) return false
  if (wrong.length === right.length)
    return wrong.slice(0, -1) === right.slice(0, -1) && /y$/.test(wrong) && /i$/.test(right)
  const [short, long] = wrong.length < right.length ? [wrong, right] : [right, wrong]
  const more = long.slice(short.length)
  const isJoint =
    more === short.at(-1) ||
    more === 'e' ||
    more === 'y' ||
    more === 'al' ||
    (more === 'k' && short.endsWith('c'))
  return long.startsWith(short) && isJoint
}

const joined = /(?:ed|ing|er|ers|able|ably|ly|ment|ments|ation|ance|ence|y|s)$/

/** The plural that everybody makes of a word no dictionary has yet, or of such an adjective: "altcoins", "compostables", "financials". */
export function isNewPlural(form: string): boolean {
  const [, stem] = regular.exec(form) ?? []
  if (stem === undefined) return false
  const book = lexicon()
  const kinds = book.kinds(stem)
  if ((kinds & Kind.weak) !== 0) return false
  if ((kinds & dictionary) === 0) return (kinds & Kind.word) !== 0
  const tags = book.tags(stem, 'main')
  return nominal.test(stem) && (tags === 0 || (tags & Tag.adjective) !== 0)
}

const regular = /^([a-z]{3,}(?:[a-dfgi-rt-w]|[^cs]h|[^i]e|[aeiou]y))s$/
/** Ends of adjectives that become nouns every day. */
const nominal = /(?:al|ic|ive|[ai]ble)$/

/** "citys" for "cities" or "city's". */
export function hasPluralInYs(form: string): boolean {
  return /[^aeiou]ys$/.test(form) && lexicon().has(`${form.slice(0, -2)}ies`)
}
