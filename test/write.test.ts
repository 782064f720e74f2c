// What is on disk stays whole: rights, links, and what others write meanwhile.

import {
  chmodSync,
  linkSync,
  lstatSync,
  readdirSync,
  readFileSync,
  realpathSync,
  statSync,
  symlinkSync,
  writeFileSync
} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {readRelease, writeRelease} from '../src/cli/io.ts'
import {write} from '../src/write.ts'
import {folder} from './cli/newslint.ts'

test.each([0o666, 0o664, 0o600, 0o755, 0o4755])('a file keeps its rights: %o', (mode) => {
  const path = join(folder({'a.txt': 'old'}), 'a.txt')
  chmodSync(path, mode)
  write(path, 'new')
  expect(readFileSync(path, 'utf8')).toBe('new')
  expect(statSync(path).mode & 0o7777).toBe(mode)
})

test('a link stays a link', () => {
  const cwd = folder({'a.txt': 'old'})
  symlinkSync('a.txt', join(cwd, 'b.txt'))
  write(join(cwd, 'b.txt'), 'new')
  expect(lstatSync(join(cwd, 'b.txt')).isSymbolicLink()).toBe(true)
  expect(realpathSync(join(cwd, 'b.txt'))).toBe(realpathSync(join(cwd, 'a.txt')))
  expect(readFileSync(join(cwd, 'a.txt'), 'utf8')).toBe('new')
})

test('a file with several names is mended under all of them', () => {
  const cwd = folder({'a.txt': 'an old text'})
  linkSync(join(cwd, 'a.txt'), join(cwd, 'b.txt'))
  for (const text of ['new', 'newer and longer'])
    for (const name of ['a.txt', 'b.txt']) {
      write(join(cwd, 'b.txt'), text)
      expect(readFileSync(join(cwd, name), 'utf8')).toBe(text)
    }
  expect(readdirSync(cwd)).toEqual(['a.txt', 'b.txt'])
})

test('what cannot be written leaves no draft', () => {
  const cwd = folder({'a/b.txt': ''})
  expect(() => write(join(cwd, 'a'), 'new')).toThrow(`Cannot write \`${join(cwd, 'a')}\`: `)
  expect(() => write(join(cwd, 'c/d.txt'), 'new')).toThrow('no such file or directory')
  expect(readdirSync(cwd)).toEqual(['a'])
})

test('what somebody else has written meanwhile is not lost', () => {
  const path = join(folder({'a.txt': 'It is the  mill.\n'}), 'a.txt')
  const file = readRelease(path)
  const before = String(file)
  file.value = 'It is the mill.\n'
  writeFileSync(path, 'It was the  mill.\n')
  expect(() => writeRelease(path, file, before)).toThrow(
    'it has changed since it was read; run newslint again'
  )
  expect(readFileSync(path, 'utf8')).toBe('It was the  mill.\n')
  writeFileSync(path, file.value)
  writeRelease(path, file, before)
  writeFileSync(path, before)
  writeRelease(path, file, before)
  expect(readFileSync(path, 'utf8')).toBe('It is the mill.\n')
})
