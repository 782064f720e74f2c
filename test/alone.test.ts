// A rule says the same alone, as a plain retext plugin, as it says in newslint's chain.

import {readFileSync} from 'node:fs'
import {retext} from 'retext'
import {VFile} from 'vfile'
import {expect, test} from 'vitest'
import {linter, settingOf} from '../src/lint.ts'
import {releases} from './releases.ts'
import {rules} from './rules.ts'

const chain = linter({})

test('a rule that is off until it is switched on speaks at info when it is used alone', () => {
  const rule = rules.find(({id}) => id === 'insecure-link')!
  expect(rule.severity).toBe('off')
  const {messages} = retext().use(rule).processSync('See http://harbour.test/fares for the fares.')
  expect(messages.map(({fatal}) => fatal)).toEqual([undefined])
})

test.each(releases)('%s', (path) => {
  const text = readFileSync(path, 'utf8')
  const together = chain.lint(new VFile({path, value: text})).messages
  for (const rule of rules) {
    const setting = settingOf(rule, {})
    if (!setting) continue
    const file = new VFile({path, value: text})
    const alone = retext().use(rule, setting[1], setting[0]).freeze()
    alone.runSync(alone.parse(file), file)
    const said = together.filter(({ruleId}) => ruleId === rule.id)
    expect(file.messages.map(String).sort(), rule.id).toEqual(said.map(String).sort())
  }
})
