// One finding is silenced, and no other; a silence that has become useless, or has no reason, is told.

import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {VFile} from 'vfile'
import {expect, test} from 'vitest'
import {find} from '../src/config/config.ts'
import {workingTree} from '../src/disk.ts'
import {linterOf} from '../src/house.ts'
import {linter} from '../src/lint.ts'
import {folder, newslint} from './cli/newslint.ts'
import {diskOf} from './disk.ts'

function said(value: string, path = 'a.md', config = {}) {
  const file = linter(config).lint(new VFile({path, value}))
  return file.messages.map(({ruleId, line}) => `${line} ${ruleId}`)
}

test.each(['a.md', 'a.html'])('a comment that breaks off in %s, as it is being typed', (path) => {
  for (const comment of [
    '<!--',
    '<!--newslint-d',
    '<!-- newslint-disable',
    '<!-- newslint-disable --',
    '<!-- newslint-x -->'
  ]) {
    const file = linter().lint(new VFile({path, value: `It is the the mill.\n${comment}`}))
    for (const {place} of file.messages) expect(place).toHaveProperty('end.offset', expect.any(Number))
    expect(file.messages.map(({ruleId}) => ruleId)).toContain('repeated-word')
  }
})

test.each([
  ['nothing', 'It is the the mill.\n', ['1 repeated-word']],
  [
    'the next line',
    '<!-- newslint-disable-next-line repeated-word -- a song -->\nIt is the the mill.\nIt is the the mill.\n',
    ['3 repeated-word']
  ],
  [
    'the next line behind a blank one',
    '<!-- newslint-disable-next-line -->\n\nIt is the the mill.\n\nThe the mill.\n',
    ['5 repeated-word']
  ],
  [
    'the next line in a quotation',
    '> <!-- newslint-disable-next-line repeated-word -->\n>\n> It is the the mill.\n',
    []
  ],
  [
    'several rules',
    '<!-- newslint-disable-next-line repeated-word, double-space -->\nIt is the the mill.  It opens.\n',
    []
  ],
  [
    'another rule',
    '<!-- newslint-disable-next-line double-space -->\nIt is the the mill.\n',
    ['1 unused-silence', '2 repeated-word']
  ],
  [
    'a stretch',
    'The the.\n\n<!-- newslint-disable repeated-word -->\n\nThe the.\n\n<!-- newslint-enable repeated-word -->\n\nThe the.\n',
    ['1 repeated-word', '9 repeated-word']
  ],
  [
    'a stretch, all rules',
    '<!-- newslint-disable -->\n\nIt is the the mill.  It opens.\n\n<!-- newslint-enable -->\n\nThe the.\n',
    ['7 repeated-word']
  ],
  [
    'all rules but one that is called back',
    '<!-- newslint-disable -->\n\nIt is the the mill.  It opens.\n\n<!-- newslint-enable repeated-word -->\n\nIt is the the mill.  It opens.\n',
    ['7 repeated-word']
  ],
  [
    'one rule of two',
    '<!-- newslint-disable repeated-word double-space -->\n\nIt is the the mill.  It opens.\n\n<!-- newslint-enable double-space -->\n\nIt is the the mill.  It opens.\n',
    ['7 double-space']
  ],
  ['the rest', 'The the.\n\n<!-- newslint-disable repeated-word -->\n\nThe the.\n', ['1 repeated-word']],
  ['the file, from anywhere', 'The the.\n\n<!-- newslint-disable-file repeated-word -->\n', []],
  [
    'within a line',
    'It is the the mill. <!-- newslint-disable-next-line repeated-word -->\nThe the.\n',
    ['1 repeated-word']
  ],
  [
    'a misspelt word',
    '<!-- newslint-disable-nextline repeated-word -->\nThe the.\n',
    ['1 unknown-silence', '2 repeated-word']
  ],
  [
    'a misspelt rule',
    '<!-- newslint-disable repeated-wrod -->\n\nThe the.\n',
    ['1 unknown-silence', '3 repeated-word']
  ],
  ['another comment', '<!-- newslinted by Wanjiru -->\n\nThe the.\n', ['3 repeated-word']]
])('Markdown: %s', (_, source, expected) => expect(said(source)).toEqual(expected))

test.each([
  [
    'the next line',
    '<p>The the.</p>\n<!-- newslint-disable-next-line repeated-word -->\n<p>The the.</p>\n',
    ['1 repeated-word']
  ],
  [
    'a stretch within a line',
    '<p>The the <!-- newslint-disable -->mill mill <!-- newslint-enable -->and and.</p>',
    ['1 repeated-word', '1 repeated-word']
  ],
  ['the file', '<!-- newslint-disable-file -->\n<p>The the.</p>', []]
])('HTML: %s', (_, source, expected) => expect(said(source, 'a.html')).toEqual(expected))

test('a comment is only text in plain text', () => {
  expect(said('<!-- newslint-disable -->\n\nIt is the the mill.\n', 'a.txt')).toContain('3 repeated-word')
})

test('what is silenced is not fixed', () => {
  const value = 'It opens.  It sells.\n\n<!-- newslint-disable double-space -->\n\nIt opens.  It sells.\n'
  const file = linter({}).fix(new VFile({path: 'a.md', value}))
  expect(String(file)).toBe(value.replace('.  ', '. '))
})

test('a house may ask for reasons', () => {
  const source =
    '<!-- newslint-disable-next-line repeated-word -->\nThe the.\n\n<!-- newslint-disable-next-line repeated-word -- a song -->\nThe the.\n'
  expect(said(source, 'a.md', {requireReason: true})).toEqual(['1 unexplained-silence'])
  const file = linter({requireReason: true}).lint(new VFile({path: 'a.md', value: source}))
  expect(file.messages.map(({fatal}) => fatal)).toEqual([true])
})

const entry = {
  file: 'news/a.txt',
  rule: 'repeated-word',
  words: 'the the',
  before: 'song is called',
  after: 'mill.',
  reason: 'its name'
}

test.each([
  ['where it was', 'The song is called the the mill.\n', []],
  ['on another line', 'New.\n\nOther.\n\nThe song is called the the mill.\n', []],
  ['with another neighbour', 'This song is named the the mill.\n', []],
  ['in other surroundings', 'They visited the the bakery.\n', ['repeated-word', 'unused-silence']],
  ['when other words stand there', 'The song is called and and mill.\n', ['repeated-word', 'unused-silence']],
  ['no more', 'The song is called the mill.\n', ['unused-silence']]
])('an accepted finding is silent %s', (_, value, expected) => {
  const disk = diskOf({'.newslint-accepted.json': [entry, {...entry, file: 'b.txt'}]})
  const file = linterOf(find('/house/news', disk), {disk}).lint(new VFile({path: '/house/news/a.txt', value}))
  expect(file.messages.map(({ruleId}) => ruleId).sort()).toEqual(expected)
})

test('two entries for the same words that are gone are told once', () => {
  const disk = diskOf({'.newslint-accepted.json': [entry, {...entry, before: 'They sang'}]})
  const value = 'The song is called the mill.\n'
  const file = linterOf(find('/house/news', disk), {disk}).lint(new VFile({path: '/house/news/a.txt', value}))
  expect(file.messages.map(({ruleId}) => ruleId)).toEqual(['unused-silence'])
})

test('an accepted finding without a reason is told where the house asks for one', () => {
  const disk = diskOf({
    '.newslintrc.json': {requireReason: true},
    '.newslint-accepted.json': [{...entry, reason: ' '}]
  })
  const value = 'The song is called the the mill.\n'
  const file = linterOf(find('/house/news', disk), {disk}).lint(new VFile({path: '/house/news/a.txt', value}))
  expect(file.messages.map(String)).toEqual([
    expect.stringContaining('`repeated-word` on `the the` without a reason, expected one')
  ])
})

test('findings are accepted from the command line, sorted, once each', async () => {
  const cwd = folder({
    '.newslintrc.json': '{}',
    'b.txt': 'It is the the mill.\n\nWe saw and and heard it.\n',
    'a.md': 'A *song* called the **the** mill.  It sells.\n'
  })
  const accept = (...args: string[]) => newslint(cwd, ['accept', ...args])
  expect(await accept('b.txt', '--rule', 'repeated-word', '--at', '3', '--reason', 'a song')).toMatchObject({
    code: 0,
    stdout: expect.stringMatching(/^Accepted one finding in .*\.newslint-accepted\.json\n$/)
  })
  expect(await accept('b.txt', '--rule', 'repeated-word', '--reason', 'songs')).toMatchObject({code: 0})
  // Where it ends is still its place.
  expect(await accept('a.md', '--at', '1:26', '--reason', 'a name')).toMatchObject({code: 0})
  expect(await accept('a.md', '--at', '1:27', '--reason', 'a name')).toMatchObject({code: 2})
  const list = readFileSync(join(cwd, '.newslint-accepted.json'), 'utf8')
  expect(JSON.parse(list)).toEqual([
    {
      file: 'a.md',
      rule: 'repeated-word',
      words: 'the **the',
      before: 'A *song* called',
      after: '** mill. It',
      reason: 'a name'
    },
    {
      file: 'b.txt',
      rule: 'repeated-word',
      words: 'and and',
      before: 'mill. We saw',
      after: 'heard it.',
      reason: 'a song'
    },
    {
      file: 'b.txt',
      rule: 'repeated-word',
      words: 'the the',
      before: 'It is',
      after: 'mill. We saw',
      reason: 'songs'
    }
  ])
  const {code, stdout} = await newslint(cwd, ['--format', 'json', 'a.md', 'b.txt'])
  const left = JSON.parse(stdout).flatMap(({messages}: {messages: {ruleId: string}[]}) =>
    messages.map(({ruleId}) => ruleId)
  )
  expect([code, left]).toEqual([0, ['double-space']])
})

test.each([
  [['accept', '--rule', 'repeated-word', '--reason', 'x'], 'wants one file'],
  [['accept', 'a.txt', '--reason', 'x'], 'wants `--rule`, `--at` or both'],
  [['accept', 'a.txt', '--rule', 'repeated-word'], 'wants a `--reason`'],
  [
    ['accept', 'a.txt', '--rule', 'repeated-wrod', '--reason', 'x'],
    'Unexpected rule `repeated-wrod`, did you mean `repeated-word`?'
  ],
  [['accept', 'a.txt', '--at', 'top', '--reason', 'x'], 'Unexpected `top` for `--at`'],
  [
    ['accept', 'a.txt', '--rule', 'repeated-word', '--at', '7', '--reason', 'x'],
    'No finding of `repeated-word` at 7 in `a.txt`; there are some at 1:1'
  ],
  [['accept', 'b.txt', '--rule', 'repeated-word', '--reason', 'x'], 'Cannot read `b.txt`']
])('newslint %j: a mistake is quoted back', async (args, sentence) => {
  const cwd = folder({'a.txt': 'The the mill.\n'})
  const {code, stderr, stdout} = await newslint(cwd, args)
  expect([code, stdout]).toEqual([2, ''])
  expect(stderr).toContain(sentence)
  expect(workingTree.read(join(cwd, '.newslint-accepted.json'))).toBeUndefined()
})
