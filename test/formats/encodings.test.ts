// From the file to the report and back to the file: encodings, marks and line ends stay as they are.

import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {type Encoding, encode} from '../../src/formats/index.ts'
import {folder, newslint} from '../cli/newslint.ts'

const release = 'Čapek’s mill opens\r\n\r\nThe mill sells rye.  It opens “at dawn” – and and closes.\r\n'
const western = release.replace('Č', 'C')

test.each<[name: string, encoding: Encoding, text: string]>([
  ['a.txt', 'utf-8', release],
  ['marked.txt', 'utf-8', `\uFEFF${release}`],
  ['wide.txt', 'utf-16le', `\uFEFF${release}`],
  ['big.txt', 'utf-16be', `\uFEFF${release}`],
  ['western.txt', 'windows-1252', western],
  ['wide.md', 'utf-16le', `\uFEFF${release}`],
  ['western.html', 'windows-1252', `<p>${western}`]
])('%s in %s', async (name, encoding, text) => {
  const cwd = folder({[name]: encode(text, encoding)})
  const {stdout} = await newslint(cwd, ['--format', 'json', name])
  const [{messages}] = JSON.parse(stdout)
  const words = messages.map(({offset, endOffset}: Record<string, number>) => text.slice(offset, endOffset))
  expect(words).toContain('and and')
  expect(words).toContain('  ')
  await newslint(cwd, ['--fix', name])
  const mended = Buffer.from(encode(text.replace('.  It', '. It'), encoding))
  expect(readFileSync(join(cwd, name)).equals(mended)).toBe(true)
})

test('what is no text is told in a sentence, and the others are read', async () => {
  const cwd = folder({
    'a.txt': Buffer.from([0, 1, 2, 3]),
    'b.html': '%PDF-1.4',
    'c.txt': 'It is the the mill.\n'
  })
  const {code, stdout, stderr} = await newslint(cwd, ['a.txt', 'b.html', 'c.txt'])
  expect(code).toBe(2)
  expect(stderr).toContain('Cannot read `a.txt`: it is binary, not text')
  expect(stderr).toContain('Cannot read `b.html`: it is a PDF, not text')
  expect(stdout).toContain('the the')
})

test('ignored files are left alone though they are named, and need not even be text', async () => {
  const cwd = folder({
    '.newslintignore': 'old/\n',
    'old/a.txt': Buffer.from([0, 1]),
    'old/b.txt': 'The the.\n'
  })
  expect(await newslint(cwd, ['old/a.txt', 'old/b.txt'])).toMatchObject({code: 0, stderr: ''})
  const fixed = await newslint(cwd, ['--fix', '--stdin-filename', 'old/b.txt', '-'], 'It is.  It was.\n')
  expect(fixed).toMatchObject({code: 0, stdout: 'It is.  It was.\n'})
})
