// The commands beside the linting: rules, explain, add.

import {readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {folder, newslint} from './newslint.ts'

describe('commands', () => {
  test('rules and explain', async () => {
    const cwd = folder({'.newslintrc.json': '{"rules": {"repeated-word": "warning"}}'})
    expect((await newslint(cwd, ['rules'])).stdout).toMatch(/^ {2}repeated-word +warning /m)
    const {stdout} = await newslint(cwd, ['explain', 'repeated-word', 'unused-silence'])
    expect(stdout).toContain('They met at {the the} summit.')
    expect(stdout).toContain('unused-silence (warning, fix: none)')
  })

  test('add makes a dictionary, keeps it sorted, and keeps the configuration', async () => {
    const cwd = folder({'.newslintrc.json': '{\n    "rules": {"double-space": "off"}\n}\n'})
    expect((await newslint(cwd, ['add', 'PayGrid', 'Adaeze'])).code).toBe(0)
    expect((await newslint(cwd, ['add', 'Okonjo', 'PayGrid'])).stdout).toContain('Added Okonjo to')
    expect(readFileSync(join(cwd, 'newslint-words.txt'), 'utf8')).toBe('Adaeze\nOkonjo\nPayGrid\n')
    expect(JSON.parse(readFileSync(join(cwd, '.newslintrc.json'), 'utf8'))).toEqual({
      rules: {'double-space': 'off'},
      dictionaries: ['newslint-words.txt']
    })
  })

  test('add leaves what stands in a list, in its encoding', async () => {
    const list = (words: string[]) => Buffer.from(words.map((word) => `${word}\r\n`).join(''), 'latin1')
    const cwd = folder({
      '.newslintrc.json': '{"dictionaries": ["w.txt"]}',
      'w.txt': list(['# words', '', 'Zebra', 'Ärzte', '# people', 'Álvaro', 'Zoë'])
    })
    expect((await newslint(cwd, ['add', 'Núñez'])).code).toBe(0)
    expect(readFileSync(join(cwd, 'w.txt'))).toEqual(
      list(['# words', '', 'Zebra', 'Ärzte', '# people', 'Álvaro', 'Núñez', 'Zoë'])
    )
    expect((await newslint(cwd, ['add', 'Wałęsa'])).stderr).toContain(
      'it is Windows-1252, which has no `ł`; save it as UTF-8'
    )
    writeFileSync(join(cwd, 'w.txt'), '\uFEFFBeta\n')
    await newslint(cwd, ['add', 'Alpha'])
    expect(readFileSync(join(cwd, 'w.txt'), 'utf8')).toBe('\uFEFFAlpha\nBeta\n')
    writeFileSync(join(cwd, 'w.txt'), 'Zeta\nAlpha\n')
    await newslint(cwd, ['add', 'Beta'])
    expect(readFileSync(join(cwd, 'w.txt'), 'utf8')).toBe('Zeta\nAlpha\nBeta\n')
  })

  test.each(['#launch', 'two\nlines', 'a # b'])('add refuses %j, which no list could hold', async (word) => {
    const cwd = folder()
    const {code, stderr} = await newslint(cwd, ['add', word])
    expect(code).toBe(2)
    expect(stderr).toContain(`Unexpected ${JSON.stringify(word)}`)
    expect(readdirSync(cwd)).toEqual([])
  })

  test('add makes no list for what a dictionary knows already', async () => {
    const cwd = folder({
      '.newslintrc.json': '{"dictionaries": ["k.dic"]}',
      'k.aff': 'SET UTF-8\n',
      'k.dic': '1\nugali\n'
    })
    expect((await newslint(cwd, ['add', 'ugali'])).stdout).toBe('Already there: ugali\n')
    expect(readFileSync(join(cwd, '.newslintrc.json'), 'utf8')).toBe('{"dictionaries": ["k.dic"]}')
  })

  test('a list of the house is read with its comments', async () => {
    const cwd = folder({
      '.newslintrc.json': '{"dictionaries": ["w.txt"]}',
      'w.txt': '# ours\nZyntrell # a product\n'
    })
    writeFileSync(join(cwd, 'a.txt'), 'Zyntrell opened.\n')
    expect((await newslint(cwd, ['a.txt'])).code).toBe(0)
    expect((await newslint(cwd, ['add', 'Zyntrell'])).stdout).toContain('Already there: Zyntrell')
  })
})
