// What is written to files, to standard output and to a terminal.

import {execFile} from 'node:child_process'
import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {promisify} from 'node:util'
import {describe, expect, test} from 'vitest'
import {clean, doubled, folder, newslint, shell, spaced} from './newslint.ts'

describe('repairs', () => {
  test('--fix writes the safe fixes and reports the rest', async () => {
    const cwd = folder({'a.txt': spaced + doubled})
    const {code, stdout} = await newslint(cwd, ['--fix', 'a.txt'])
    expect(code).toBe(1)
    expect(stdout).toContain('a.txt: written')
    expect(readFileSync(join(cwd, 'a.txt'), 'utf8')).toBe(spaced.replace('  ', ' ') + doubled)
    expect(readdirSync(cwd)).toEqual(['a.txt'])
  })

  test('a file that cannot be written keeps its findings, and the run fails', async () => {
    const cwd = folder({'a.txt': spaced + doubled})
    const {code, stdout, stderr} = await shell(cwd, 'mkfifo b.txt; cat a.txt >b.txt & newslint --fix b.txt')
    expect(code).toBe(2)
    expect(stdout).toContain('repeated-word')
    expect(stdout).toContain('double-space')
    expect(stderr).toBe('newslint: Cannot write `b.txt`: it is no file on a disk\n')
  })

  test('a name as long as names may be has room for the draft beside it', async () => {
    const name = `${'a'.repeat(250)}.txt`
    const cwd = folder({[name]: spaced})
    expect((await newslint(cwd, ['--fix', name])).code).toBe(0)
    expect(readFileSync(join(cwd, name), 'utf8')).toBe(spaced.replace('  ', ' '))
    expect(readdirSync(cwd)).toEqual([name])
  })

  test('--diff shows it and writes nothing', async () => {
    const cwd = folder({'a.txt': spaced})
    const {code, stdout, stderr} = await newslint(cwd, ['--diff', 'a.txt'])
    expect(stdout).toContain('-The harbour opened on Monday.  It')
    expect(stdout).toContain('+The harbour opened on Monday. It')
    expect([code, stderr]).toEqual([0, 'No findings\n'])
    expect(readFileSync(join(cwd, 'a.txt'), 'utf8')).toBe(spaced)
  })

  test('standard input comes back mended, the report beside it', async () => {
    const {stdout, stderr} = await newslint(folder(), ['--fix', '-'], spaced + doubled)
    expect(stdout).toBe(spaced.replace('  ', ' ') + doubled)
    expect(stderr).toContain('the the')
  })
})

describe('pipes', () => {
  const many = doubled.repeat(30_000)

  test('a report of many megabytes arrives whole', async () => {
    const {stdout} = await newslint(folder({'a.txt': many}), ['--format', 'json', 'a.txt'])
    expect(stdout.length).toBeGreaterThan(5_000_000)
    expect(JSON.parse(stdout)[0].messages.length).toBeGreaterThanOrEqual(30_000)
  }, 60_000)

  test('a reader that leaves ends it quietly', async () => {
    const cwd = folder({'a.txt': many})
    const command = `"${process.execPath}" "${resolve('dist/newslint.cjs')}" a.txt | head -1`
    expect(await promisify(execFile)('sh', ['-c', command], {cwd})).toEqual({stdout: 'a.txt\n', stderr: ''})
  }, 60_000)

  test('what its reader did not wait for is not called clean', async () => {
    const cwd = folder({'a.txt': many})
    const command = `("${process.execPath}" "${resolve('dist/newslint.cjs')}" a.txt; echo $? >&2) | head -1`
    expect((await promisify(execFile)('sh', ['-c', command], {cwd})).stderr).toBe('141\n')
  }, 60_000)
})

test.skipIf(!existsSync('/dev/full'))('a full disk is told', async () => {
  const cwd = folder({'a.txt': clean})
  expect(await shell(cwd, 'newslint a.txt >/dev/full')).toMatchObject({
    code: 2,
    stderr: 'newslint: Cannot write to standard output: no space left on device\n'
  })
  expect((await shell(cwd, 'newslint a.txt b.txt 2>/dev/full')).code).toBe(2)
})

test('nothing that stands in a release or in the name of a file moves the cursor of a terminal', async () => {
  const name = 'a\u001B[31m\nb\u202E.txt'
  const cwd = folder({
    [name]: `The harbour opened at the the pier. It is \u001B[2Jred.  It is.\n`,
    'void/x.log': ''
  })
  const outcomes = [
    await newslint(cwd, [name]),
    await newslint(cwd, ['facts', name]),
    await newslint(cwd, ['add', 'Ok\u001Bonjo']),
    await newslint(cwd, ['accept', name, '--rule', 'repeated-word', '--reason', 'a song']),
    await newslint(cwd, [`none\u001B.txt`])
  ]
  for (const {stdout, stderr} of outcomes) expect(stdout + stderr).not.toMatch(/[\u001B\u202E]/)
  expect(outcomes[0]!.stdout).toMatch(/^a\\u001B\[31m\\nb\\u202E\.txt\n1:23-1:30 /)
  expect(outcomes.at(-1)!.stderr).toBe('newslint: Cannot read `none\\u001B.txt`: there is no such file\n')
  const {stdout} = await newslint(cwd, ['--diff', name])
  expect(stdout).toMatch(/^--- "a\\033\[31m\\nb/)
})
