// What comes to the command line and is no release: what never ends, what is gone, what breaks newslint itself.

import {existsSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {clean, doubled, folder, newslint, shell} from './newslint.ts'

describe('what is too much to read is told', () => {
  const much = 'is larger than 64 MB, which no release is\n'

  test.skipIf(!existsSync('/dev/zero'))('a device that never ends', async () => {
    const cwd = folder({'a.txt': doubled})
    const {code, stdout, stderr} = await newslint(cwd, ['/dev/zero', 'a.txt'])
    expect([code, stderr]).toEqual([2, `newslint: Cannot read \`/dev/zero\`: it ${much}`])
    expect(stdout).toContain('the the')
    expect(await shell(cwd, 'newslint - </dev/zero')).toMatchObject({
      code: 2,
      stderr: `newslint: Cannot read standard input: it ${much}`
    })
    writeFileSync(join(cwd, '.newslintrc.json'), '{"dictionaries": ["/dev/zero"]}')
    expect((await newslint(cwd, ['a.txt'])).stderr).toBe(`newslint: Cannot read \`/dev/zero\`: it ${much}`)
  })

  test('a file', async () => {
    const cwd = folder()
    const line = 'truncate --size 65M a.txt; newslint a.txt; wc --bytes <a.txt'
    expect(await shell(cwd, line)).toMatchObject({
      stdout: expect.stringMatching(/68157440\n$/),
      stderr: expect.stringContaining(`a.txt\`: it ${much}`)
    })
  })
})

test('a file whose name is no UTF-8 is told, and the others are read', async () => {
  const cwd = folder({'a.txt': doubled})
  const {code, stdout, stderr} = await shell(cwd, `cp a.txt "$(printf 'b\\377.txt')"; newslint .`)
  expect(code).toBe(2)
  expect(stdout).toContain('a.txt\n1:23-1:30')
  const sentence = 'newslint: Cannot read `b\uFFFD.txt`: its name is not UTF-8; give it another one\n'
  expect(stderr).toBe(sentence)
  expect((await shell(cwd, 'newslint b*')).stderr).toBe(sentence)
})

test('a folder that is not there any more', async () => {
  const cwd = folder({'a.txt': doubled})
  for (const what of ['../a.txt', 'add Okonjo'])
    expect(await shell(cwd, `mkdir gone; cd gone; rmdir ../gone; newslint ${what}`)).toEqual({
      code: 2,
      stdout: '',
      stderr: 'newslint: The folder that newslint was started in is not there any more\n'
    })
})

test('what is a command elsewhere', async () => {
  for (const word of ['help', 'version'])
    expect(await newslint(folder(), [word])).toMatchObject({
      code: 2,
      stderr: `newslint: Unexpected \`${word}\`, which is neither a command nor a file: did you mean \`newslint --${word}\`?\n`
    })
})

test('an option behind one that wants a value', async () => {
  const {code, stderr} = await newslint(folder({'a.txt': clean}), ['--rule', '-q', 'a.txt'])
  expect([code, stderr]).toEqual([2, "newslint: Option '--rule' argument is ambiguous\n"])
})

test('the facts of the other files are told when one cannot be read', async () => {
  const {code, stdout, stderr} = await newslint(folder({'a.txt': doubled}), ['facts', 'none.txt', 'a.txt'])
  expect([code, stderr]).toEqual([2, 'newslint: Cannot read `none.txt`: there is no such file\n'])
  expect(stdout).toContain('a.txt\n\nIssued: none')
})

describe('a defect of newslint is told in a sentence that says where to report it', () => {
  const breaking = (what: string) => `NODE_OPTIONS="--require ./broken.cjs" newslint ${what}`
  const told = (over: string) =>
    new RegExp(
      `^newslint: Version \\S+ broke${over}, which is its own defect: please report it at https://\\S+/issues with this: TypeError: Too much, at .*\\(broken\\.cjs:1:\\d+\\), .*, node v[\\d.]+\n$`
    )

  test('with the file over which it came up', async () => {
    const cwd = folder({
      'a.txt': doubled,
      'b.txt': doubled,
      'broken.cjs':
        'const {stringify} = JSON; JSON.stringify = (one, ...more) => { if (one?.path === "a.txt") throw new TypeError("Too much"); return stringify(one, ...more) }'
    })
    const {code, stdout, stderr} = await shell(cwd, breaking('--format json a.txt b.txt'))
    expect(code).toBe(2)
    expect(JSON.parse(stdout)).toMatchObject([{path: 'b.txt'}])
    expect(stderr).toMatch(told(' over `a\\.txt`'))
  })

  test('in a command', async () => {
    const cwd = folder({
      'a.txt': doubled,
      'broken.cjs': 'String.prototype.padEnd = () => { throw new TypeError("Too much") }'
    })
    const {code, stdout, stderr} = await shell(cwd, breaking('rules'))
    expect([code, stdout]).toEqual([2, 'acronyms\n'])
    expect(stderr).toMatch(told(''))
  })
})
