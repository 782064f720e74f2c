// Mutation tests: make one error in a clean release; its rule must find it there, and no other rule may speak.
//
// A room of rules has its file test/mutations/ROOM.test.ts:
//
//   mutations('double-space', ({text}) => replace(text, /(?<=\.) (?=\p{Lu})/gu, '  '))
//   mutations('currency-mismatch', slips, {companions: ['unsupported-headline-figure'], least: 7})
//
// `slips` is told each clean release and answers with every place where the error can be made: which stretch becomes what, and
// where the finding must stand if not on the changed stretch. `companions` are the rules that rightly speak as well.
// At least `least` slips (20 unless said) must come together over all clean releases.

import {readFileSync} from 'node:fs'
import {globSync} from 'tinyglobby'
import {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import {describe, expect, test} from 'vitest'
import {linter, settingOf} from '../src/lint.ts'
import {Release} from '../src/release/index.ts'
import {matches} from '../src/release/span.ts'
import {standing} from '../src/rule.ts'
import {unmark} from './examples.ts'
import {rules} from './rules.ts'

/** One error: the stretch of the clean text that changes, and what it becomes. */
export interface Slip {
  readonly start: number
  readonly end: number
  readonly to: string
  /** Where the finding must stand in the changed text, if it need not touch the change. */
  readonly found?: {readonly start: number; readonly end: number}
}

export interface Circumstances {
  /** Other rules that rightly speak about the same error. */
  readonly companions?: readonly string[]
  /** How many slips there must be over all clean releases. */
  readonly least?: number
  /** What makes a clean release clean for a rule that only some houses want, or another format of it. */
  readonly prepared?: (text: string) => string
  /** What the file is called, if it is no plain text. */
  readonly path?: string
}

/** The clean releases: no rule has anything to say about them. */
export const clean: readonly {path: string; release: Release}[] = globSync('test/releases/clean/*.txt')
  .sort()
  .map((path) => ({path, release: new Release(readFileSync(path, 'utf8'))}))

/** Test that `id` finds every slip that `slips` makes in the clean releases, and nothing else does. */
export function mutations(
  id: string,
  slips: (release: Release) => Iterable<Slip>,
  {companions = [], least = 20, prepared = (text) => text, path = 'release.txt'}: Circumstances = {}
) {
  describe(id, () => {
    const lint = lintWith(id, path)
    let count = 0

    test.each(clean)('$path', ({release: {text}}) => {
      const release = new Release(prepared(text))
      expect(lint(release.text).map(String), 'the clean release').toEqual([])
      for (const slip of slips(release)) {
        count++
        const found = lint(release.text.slice(0, slip.start) + slip.to + release.text.slice(slip.end))
        const said = `${quote(release.text, slip)}\n${found.map(String).join('\n')}`
        const own = found.filter((message) => message.ruleId === id && touches(message, slip))
        expect(own.length, `one finding of ${id}: ${said}`).toBe(1)
        const others = found.filter((message) => message !== own[0] && !companions.includes(message.ruleId!))
        expect(others.map(String), `nothing else: ${said}`).toEqual([])
      }
    })

    test('there are enough of them', () => expect(count).toBeGreaterThanOrEqual(least))
  })
}

/** A slip at each match of `pattern`: all of the match becomes `to`. */
export function* replace(
  text: string,
  pattern: RegExp,
  to: string | ((match: RegExpExecArray) => string | undefined)
): Generator<Slip> {
  for (const match of matches(text, pattern)) {
    const written = typeof to === 'string' ? to : to(match)
    if (written !== undefined) yield {start: match.index, end: match.index + match[0].length, to: written}
  }
}

/** The default rules, and `id` even where it is off by default. */
function lintWith(id: string, path: string) {
  const rule = rules.find((rule) => rule.id === id)
  if (!rule) throw new Error(`There is no rule ${id}`)
  const config = settingOf(rule, {}) ? {} : {rules: {[id]: standing(rule.severity)}}
  const {lint} = linter(config)
  return (text: string) => lint(new VFile({path, value: text})).messages
}

function touches({place}: VFileMessage, {start, to, found}: Slip) {
  if (!place || !('start' in place)) return false
  const wanted = found ?? {start, end: start + to.length}
  return place.start.offset! <= wanted.end && wanted.start <= place.end.offset!
}

/** The slip in its surroundings: `… opened on [[Monday → Tuesday]], June 8 …` */
function quote(text: string, {start, end, to}: Slip) {
  const [before, behind] = [text.slice(Math.max(0, start - 60), start), text.slice(end, end + 60)]
  return `${before}[[${text.slice(start, end)} → ${to}]]${behind}`.replaceAll('\n', '¶')
}

/** A slip at the end of each paragraph of the text, or of those behind `from`: one more sentence, with the error between braces. */
export function* append(release: Release, sentence: string, from = 0): Generator<Slip> {
  const {text, spans} = unmark(` ${sentence}`)
  for (const {role, end} of release.parts) {
    if (role !== 'body' || end < from || !/[\p{L}\p{N}]\.”?$/u.test(release.text.slice(end - 3, end)))
      continue
    const [start, stop] = spans[0]!
    yield {start: end, end, to: text, found: {start: end + start, end: end + stop}}
  }
}
