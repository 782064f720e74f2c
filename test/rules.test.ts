// The examples of every rule are its tests: range by range, fix by fix.

import {describe, expect, test} from 'vitest'
import {fix} from '../src/fix.ts'
import {offsetsOf} from '../src/place.ts'
import {isMarked, run, unmark} from './examples.ts'
import {placed} from './rules.ts'

describe.each(placed.map(({name, rule}) => [name, rule] as const))('%s', (name, rule) => {
  test('is named after its file', () => expect(rule.id).toBe(name))

  test('has an example that it reports and one that it lets pass', () => {
    expect(rule.examples.filter(isMarked)).not.toEqual([])
    expect(rule.examples.filter((example) => !isMarked(example))).not.toEqual([])
  })

  test.each(rule.examples.map((example) => [example.text, example] as const))('%s', (_, example) => {
    const {text, spans} = unmark(example.text)
    const {messages} = run(rule, text, example)
    // A rule may look for one thing after the other; the linter puts its findings in order.
    messages.sort((a, b) => offsetsOf(a).start - offsetsOf(b).start)

    expect(messages.map((message) => Object.values(offsetsOf(message)))).toEqual(spans)
    for (const message of messages) {
      expect(message).toMatchObject({source: 'newslint', ruleId: rule.id})
      expect(message.reason).toMatch(/^\P{Ll}[^\n]*[^.\n]$/u)
    }
    if (example.expected)
      expect(messages[0]?.expected?.slice(0, example.expected.length)).toEqual(example.expected)

    const fixed = fix(text, messages)
    expect(fixed).toBe(example.fixed ?? text)
    if (fixed !== text) {
      const again = run(rule, fixed, example)
      expect(fix(fixed, again.messages), 'fixing twice changes nothing more').toBe(fixed)
    }
  })
})
