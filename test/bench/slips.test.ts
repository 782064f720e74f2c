// Slips that the benches make: each is of the kind that it says, no slip leaves its word alone, and the same draw makes the same one.

import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {random} from '../../bench/random.ts'
import {blunder} from '../../bench/spelling/blunders.ts'
import {spoil} from '../../bench/spelling/spoil.ts'
import {type Slip, slips} from '../../bench/spelling/typing.ts'
import {Release} from '../../src/release/index.ts'
import {strangersOf} from '../../src/release/spelling/strangers.ts'
import {distance} from '../../src/spelling/edits.ts'
import {rows} from '../../src/spelling/keyboard.ts'

const words = fc.constantFrom(
  ...'harbour receive graphic ceiling written committee nation session physics whether enough possible manager column ferry the act'.split(
    ' '
  )
)
const letters = fc.stringMatching(/^[a-z]{3,14}$/)
const anything = fc.oneof(words, letters)
const seeds = fc.string({maxLength: 8})

describe('chance', () => {
  test('is between 0 and 1, the same for the same seed, and another for another', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const drawn = draws(seed, 20)
        expect(drawn).toEqual(draws(seed, 20))
        expect(drawn).not.toEqual(draws(`${seed}!`, 20))
        expect(drawn.every((number) => number >= 0 && number < 1)).toBe(true)
      })
    )
  })

  test('is everywhere alike', () => {
    const tenths = draws('tenths', 10_000).map((number) => Math.floor(number * 10))
    for (let tenth = 0; tenth < 10; tenth++)
      expect(Math.abs(tenths.filter((other) => other === tenth).length - 1000)).toBeLessThan(150)
  })
})

/** What is true of a misspelling of each kind. */
const kinds: Record<string, (word: string, wrong: string) => boolean> = {
  transposed: (word, wrong) => places(word).some((at) => swapped(word, at) === wrong),
  omitted: (word, wrong) => places(word).some((at) => without(word, at) === wrong),
  doubled: (word, wrong) => isDoubled(wrong, word) || isDoubled(word, wrong),
  'neighbouring key': (word, wrong) =>
    wrong.length === word.length
      ? places(word).some((at) => isReplaced(word, wrong, at))
      : places(wrong).some((at) => without(wrong, at) === word && isBesideKey(wrong[at]!, wrong[at - 1]!)),
  'sounds alike': (word, wrong) => distance(word, wrong) < 3 && Math.abs(word.length - wrong.length) < 2
}

describe.each(slips)('a word is $name', ({name, misspelt}: Slip) => {
  test('and is another word then, of that kind', () => {
    fc.assert(
      fc.property(anything, seeds, (word, seed) => {
        const wrong = misspelt(word, random(seed))
        if (wrong === undefined) return
        expect(wrong).not.toBe(word)
        expect(kinds[name]!(word, wrong), wrong).toBe(true)
        expect(misspelt(word, random(seed))).toBe(wrong)
      })
    )
  })

  test('in most tries, and in several ways', () => {
    const wrong = Array.from({length: 100}, (_, at) => misspelt('committee', random(String(at))))
    expect(wrong.filter((form) => form !== undefined).length).toBeGreaterThan(50)
    expect(new Set(wrong).size).toBeGreaterThan(2)
  })
})

describe('a blunder', () => {
  test('is never the word itself, and not far from it', () => {
    fc.assert(
      fc.property(anything, seeds, (word, seed) => {
        const wrong = blunder(word, random(seed))
        if (wrong === undefined) return
        expect(wrong).not.toBe(word)
        expect(wrong[0] === word[0] || word.startsWith('un') || word.startsWith('ph')).toBe(true)
        expect(Math.abs(wrong.length - word.length)).toBeLessThan(3)
        expect(blunder(word, random(seed))).toBe(wrong)
      }),
      {numRuns: 2000}
    )
  })

  test('is of every kind: letters lost, put in, changed, turned around, or a form that is built wrongly', () => {
    const made = Array.from({length: 300}, (_, at) => blunder('directory', random(String(at))) ?? '')
    for (const kind of [
      (wrong: string) => wrong.length === 8,
      (wrong: string) => wrong.length === 10,
      (wrong: string) => wrong.length === 9 && sorted(wrong) !== sorted('directory'),
      (wrong: string) => sorted(wrong) === sorted('directory'),
      (wrong: string) => wrong === 'dirctory',
      (wrong: string) => wrong === 'direrectory'
    ])
      expect(made.filter(kind).length, String(kind)).toBeGreaterThan(0)
  })
})

describe('a release is spoilt', () => {
  const text = `Harbour Board Opens Second Terminal

The board opened the terminal in Norway on Monday. The company expects more passengers, and the government supports the project.

Several communities along the coast receive better connections. “We welcome every visitor to Norway,” said the president of the board.
`

  test('in some of its words, each of which is nowhere else, and nothing else changes', () => {
    const release = new Release(text)
    for (const seed of ['one', 'two', 'three']) {
      const {spoilt, made} = spoil(release, random(seed))
      expect(made.size).toBeGreaterThan(3)
      let mended = spoilt
      for (const [wrong, right] of made) {
        expect(text).not.toMatch(new RegExp(`\\b${wrong}\\b`))
        mended = mended.replace(new RegExp(`\\b${wrong}\\b`), right)
      }
      expect(mended).toBe(text)
      expect(spoil(release, random(seed)).spoilt).toBe(spoilt)
    }
  })

  test('so that the linter looks at what was made', () => {
    const {spoilt, made} = spoil(new Release(text), random('strangers'))
    const strangers = new Release(spoilt).ask(strangersOf).map(({text}) => text)
    expect([...made.keys()].filter((wrong) => !strangers.includes(wrong))).toEqual([])
  })
})

function draws(seed: string, count: number) {
  const draw = random(seed)
  return Array.from({length: count}, draw)
}

function places(word: string) {
  return [...word].map((_, at) => at)
}

function sorted(word: string) {
  return [...word].sort().join('')
}

function swapped(word: string, at: number) {
  return word.slice(0, at) + (word[at + 1] ?? '') + word[at] + word.slice(at + 2)
}

function without(word: string, at: number) {
  return word.slice(0, at) + word.slice(at + 1)
}

/** Whether `long` is `word` with a letter twice that stands there once. */
function isDoubled(long: string, word: string) {
  return places(long).some((at) => long[at] === long[at - 1] && without(long, at) === word)
}

function isReplaced(word: string, wrong: string, at: number) {
  return (
    word.slice(0, at) === wrong.slice(0, at) &&
    word.slice(at + 1) === wrong.slice(at + 1) &&
    isBesideKey(word[at]!, wrong[at]!)
  )
}

function isBesideKey(one: string, other: string) {
  return rows.some((row) => `${row} ${[...row].reverse().join('')}`.includes(one + other))
}
