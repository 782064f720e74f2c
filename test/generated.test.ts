// What is derived from the rules, kept as files that people and tools read. `npm test -- -u` writes them.

import {expect, test} from 'vitest'
import {judgedRules} from '../bench/eval/judged.ts'
import type {Example, Option, Rule} from '../src/rule.ts'
import {run, unmark} from './examples.ts'
import {ruleIndex} from './rule-index.ts'
import {placed, rules} from './rules.ts'

const judged = judgedRules()

test('every rule has a name of its own', () => {
  expect(new Set(rules.map(({id}) => id)).size).toBe(rules.length)
})

test('rules/index.ts lists each file of rules/', async () => {
  await expect(ruleIndex()).toMatchFileSnapshot('../rules/index.ts')
})

test('rules/schema.json', async () => {
  const levels = {enum: ['off', 'info', 'warning', 'error']}
  const settings = rules.map(({id, summary, options}) => [id, settingSchema(levels, summary, options)])
  const all = {
    description: 'A severity for each rule, or a severity and options.',
    type: 'object',
    additionalProperties: false,
    properties: Object.fromEntries(settings)
  }
  const strings = {type: 'array', items: {type: 'string'}}
  const schema = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'newslint configuration',
    type: 'object',
    additionalProperties: false,
    properties: {
      $schema: {type: 'string'},
      profile: {description: 'The house style.', enum: ['ap', 'govuk', 'eu', 'un', 'wipo']},
      extends: {description: 'The path of one configuration that this one goes over.', type: 'string'},
      rules: all,
      dictionaries: {
        description: 'Word lists of the house, and Hunspell dictionaries (.dic with .aff).',
        ...strings
      },
      overrides: {
        description: 'Settings for some files; a later one goes over an earlier one.',
        type: 'array',
        items: {
          type: 'object',
          additionalProperties: false,
          required: ['files', 'rules'],
          properties: {files: {description: 'Globs.', ...strings}, rules: {$ref: '#/properties/rules'}}
        }
      },
      ignore: {description: 'Files to leave alone, as in .gitignore.', ...strings},
      requireReason: {description: 'Whether a silence without a reason is an error.', type: 'boolean'},
      failOn: {description: 'The least severity that makes the run fail.', enum: ['info', 'warning', 'error']}
    }
  }
  await expect(`${JSON.stringify(schema, null, 2)}\n`).toMatchFileSnapshot('../rules/schema.json')
})

test('rules/measured.json judges rules that exist, with counts that add up', () => {
  const ids = rules.map(({id}) => id)
  for (const [id, {sample, right, wrong, debatable}] of Object.entries(judged)) {
    expect(ids).toContain(id)
    expect(right + wrong + debatable, id).toBe(sample)
  }
})

test('a rule that speaks at warning or error was right in nine of ten findings that were read', () => {
  for (const {id, severity} of rules) {
    if (!judged[id] || severity === 'info' || severity === 'off') continue
    expect(judged[id].right / judged[id].sample, id).toBeGreaterThanOrEqual(0.9)
  }
})

test('rules/readme.md', async () => {
  const table = placed.map(
    ({room, rule}) =>
      `| [\`${rule.id}\`](#${rule.id}) | ${room} | ${rule.summary} | ${rule.severity} | ${rule.fix} |`
  )
  const lines = [
    '# Rules',
    '',
    'Written by `npm test -- -u` from the rules themselves.',
    '',
    '| Rule | Subject | Finds | Severity | Fix |',
    '| --- | --- | --- | --- | --- |',
    ...table,
    '',
    ...rules.flatMap(section)
  ]
  await expect(`${lines.join('\n').trimEnd()}\n`).toMatchFileSnapshot('../rules/readme.md')
})

function settingSchema(levels: object, description: string, options: Rule['options']) {
  const properties = {type: 'object', additionalProperties: false, properties: options}
  const both = {type: 'array', minItems: 2, maxItems: 2, items: [levels, properties]}
  return {description, oneOf: [levels, both]}
}

function section(rule: Rule): string[] {
  return [
    `## ${rule.id}`,
    '',
    rule.summary,
    '',
    rule.why,
    '',
    ...measureLines(rule),
    ...profileLines(rule),
    ...optionLines(rule),
    ...rule.examples.flatMap((example) => exampleLines(rule, example))
  ]
}

function measureLines({id}: Rule): string[] {
  const counts = judged[id]
  if (!counts) return []
  const debatable = counts.debatable > 0 ? `, debatable in ${counts.debatable}` : ''
  return [`Right in ${counts.right} of ${counts.sample} findings on real releases${debatable}.`, '']
}

function profileLines({profiles}: Rule): string[] {
  const entries = Object.entries(profiles)
  if (entries.length === 0) return []
  const said = entries.map(
    ([name, setting]) =>
      `\`${name}\`: ${typeof setting === 'string' ? setting : `${setting[0]} with \`${JSON.stringify(setting[1])}\``}`
  )
  return [`By profile: ${said.join('; ')}.`, '']
}

function optionLines({options}: Rule): string[] {
  const lines = Object.entries(options).map(([name, option]) => optionLine(name, option))
  return lines.length > 0 ? [...lines, ''] : []
}

function optionLine(name: string, option: Option) {
  return `* \`${name}\` (${option.type}, default: \`${JSON.stringify(option.default)}\`): ${option.description}`
}

function exampleLines(rule: Rule, example: Example): string[] {
  const {text} = unmark(example.text)
  const {messages} = run(rule, text, example)
  const given = example.options ? [`With \`${JSON.stringify(example.options)}\`:`, ''] : []
  const found = messages.map(({line, column, reason}) => `* ${line}:${column} ${reason}`)
  const fixed = example.fixed ? ['Fixed:', '', '```text', example.fixed, '```', ''] : []
  return [...given, '```text', text, '```', '', ...(found.length > 0 ? found : ['No report.']), '', ...fixed]
}
