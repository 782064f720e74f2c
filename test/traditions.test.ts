// Names of many traditions: right ones stay silent, and one changed letter is found where it stands.

import {readFileSync} from 'node:fs'
import {globSync} from 'tinyglobby'
import {VFile} from 'vfile'
import {describe, expect, test} from 'vitest'
import {linter} from '../src/lint.ts'
import {Release} from '../src/release/index.ts'
import {namesOf} from '../src/release/names/names.ts'

const paths = globSync('test/releases/names/*.txt').sort()
const {lint} = linter({})

test('there are ten traditions', () => expect(paths.length).toBeGreaterThanOrEqual(10))

describe.each(paths)('%s', (path) => {
  const text = readFileSync(path, 'utf8')

  test('says nothing about the names', () => expect(findings(text)).toEqual([]))

  test.each(places(text))('finds %s with two letters swapped, at %i', (_, start, wrong) => {
    const changed = text.slice(0, start) + wrong + text.slice(start + wrong.length)
    const found = findings(changed)
    expect(found.some(([at, rule]) => at === start && /^(?:inconsistent-name|misspelling)$/.test(rule))).toBe(
      true
    )
  })
})

/** Findings at warning or error, and of the rooms of names, by place and rule. */
function findings(text: string): [start: number, rule: string][] {
  const {messages} = lint(new VFile(text))
  return messages
    .filter(({fatal, ruleId}) => fatal !== undefined || ruleId?.startsWith('inconsistent-'))
    .map(({place, ruleId}) => [place && 'start' in place ? place.start.offset! : -1, ruleId!])
}

/** In each person who is named twice or more, each long word of the last mention, with two inner letters swapped. */
function places(text: string): [word: string, start: number, wrong: string][] {
  const found: [string, number, string][] = []
  for (const {mentions} of new Release(text).ask(namesOf).people) {
    const last = mentions.at(-1)!
    for (const [at, word] of last.texts.entries()) {
      const others = mentions.slice(0, -1).filter(({texts}) => texts.includes(word))
      if (
        word.length < 6 ||
        others.length === 0 ||
        (last.texts.length > 1 && at === 0 && last.texts.length > 4)
      )
        continue
      found.push([word, last.words[at]!.start, swapped(word)])
    }
  }
  return found
}

/** Two different small letters in the middle, the other way round. */
function swapped(word: string) {
  for (let at = Math.floor(word.length / 2); at < word.length - 1; at++) {
    const [a, b] = [word[at]!, word[at + 1]!]
    if (a !== b && /^\p{Ll}\p{Ll}$/u.test(a + b)) return word.slice(0, at) + b + a + word.slice(at + 2)
  }
  return `${word.slice(0, -2)}${word.at(-1)}${word.at(-2)}`
}
