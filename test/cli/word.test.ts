// Word documents at the command line, in real processes.

import {randomBytes} from 'node:crypto'
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {docx} from '../../src/formats/office/docx.ts'
import {paragraph, partsOf, word} from '../formats/word.ts'
import {clean, folder, newslint, shell} from './newslint.ts'

const spaced = word(
  `${paragraph('The harbour opened on Monday.', '  It employs ninety people.')}${paragraph('It stands at the the pier.')}`
)
const mended = 'The harbour opened on Monday. It employs ninety people.\n\nIt stands at the the pier.'

function textIn(...path: readonly string[]) {
  return docx.read(readFileSync(join(...path))).text
}

test('a folder is searched for them; findings count in the text, a paragraph and a blank line each', async () => {
  const cwd = folder({'news/a.docx': spaced, 'news/b.txt': clean, 'news/logo.png': '\x89PNG'})
  const {code, stdout, stderr} = await newslint(cwd, ['news'])
  expect([code, stderr]).toEqual([1, ''])
  expect(stdout).toMatch(/^news\/a\.docx\n1:30-1:32 +info .*double-space.*\n3:14-3:21 +error .*repeated-word/)
  const [file] = JSON.parse((await newslint(cwd, ['--format', 'json', 'news/a.docx'])).stdout)
  expect(file.messages[0]).toMatchObject({
    offset: 29,
    endOffset: 31,
    actual: '  ',
    expected: [' '],
    fix: 'safe'
  })
})

test('--fix writes the document with its other parts as they were, and leaves nothing beside it', async () => {
  const cwd = folder({'a.docx': spaced})
  const {code, stdout} = await newslint(cwd, ['--fix', 'a.docx'])
  expect(code).toBe(1)
  expect(stdout).toContain('a.docx: written')
  expect(stdout).toContain('repeated-word')
  expect(readdirSync(cwd)).toEqual(['a.docx'])
  expect(textIn(cwd, 'a.docx')).toBe(mended)
  const after = partsOf(readFileSync(join(cwd, 'a.docx')))
  const before = partsOf(spaced)
  expect(after['word/document.xml']).toBe(before['word/document.xml']!.replace('>  It', '> It'))
  expect({...after, 'word/document.xml': ''}).toEqual({...before, 'word/document.xml': ''})
  const again = await newslint(cwd, ['--fix', 'a.docx'])
  expect(again.stdout).not.toContain('written')
})

test('--diff shows the text; standard input comes back mended', async () => {
  const cwd = folder({'a.docx': spaced})
  const shown = await newslint(cwd, ['--diff', 'a.docx'])
  expect(shown.stdout).toContain('-The harbour opened on Monday.  It employs')
  expect(shown.stdout).toContain('+The harbour opened on Monday. It employs')
  expect(readFileSync(join(cwd, 'a.docx')).equals(spaced)).toBe(true)
  const {code} = await shell(cwd, 'newslint --fix --stdin-filename b.docx - <a.docx >b.docx')
  expect(code).toBe(1)
  expect(textIn(cwd, 'b.docx')).toBe(mended)
})

test('a finding is accepted for good, and every report has its place', async () => {
  const cwd = folder({'a.docx': spaced})
  const args = ['accept', 'a.docx', '--rule', 'repeated-word', '--reason', 'the name of the pier']
  expect(await newslint(cwd, args)).toMatchObject({code: 0})
  expect(await newslint(cwd, ['a.docx'])).toMatchObject({code: 0})
  const sarif = JSON.parse((await newslint(cwd, ['--format', 'sarif', 'a.docx'])).stdout)
  expect(sarif.runs[0].results).toMatchObject([
    {ruleId: 'double-space', locations: [{physicalLocation: {region: {startLine: 1, startColumn: 30}}}]}
  ])
  expect((await newslint(cwd, ['facts', 'a.docx'])).stdout).toContain(
    'line 3  body  It stands at the the pier.'
  )
})

test('what is no document is told in a sentence, and the others are read', async () => {
  const cwd = folder({'a.docx': 'The mill opens.\n', 'b.docx': spaced.slice(0, 200), 'c.docx': spaced})
  const {code, stdout, stderr} = await newslint(cwd, ['--fix', '.'])
  expect(code).toBe(2)
  expect(stderr.split('\n')).toEqual([
    'newslint: Cannot read `a.docx`: it is text, no Word document: give it the extension .txt',
    'newslint: Cannot read `b.docx`: it is damaged: it cannot be unpacked',
    ''
  ])
  expect(stdout).toContain('c.docx: written')
  expect(readFileSync(join(cwd, 'a.docx'), 'utf8')).toBe('The mill opens.\n')
})

test('many are shared out among threads', async () => {
  const names = Array.from({length: 20}, (_, at) => `${String(at).padStart(2, '0')}.docx`)
  const text = paragraph('It stands at the the pier.').repeat(20)
  const files = names.map((name) => [name, word(text, {picture: randomBytes(40_000)})])
  const {code, stdout} = await newslint(folder(Object.fromEntries(files)), ['--format', 'json', '.'])
  expect(code).toBe(1)
  const found = JSON.parse(stdout) as {path: string; messages: {ruleId: string}[]}[]
  expect(found.map(({path}) => path)).toEqual(names)
  for (const {messages} of found)
    expect(messages.filter(({ruleId}) => ruleId === 'repeated-word')).toHaveLength(20)
})
