// Which files are read: folders, globs, links, pipes, standard input, and names that are not quite right.

import {realpathSync, symlinkSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {clean, doubled, folder, newslint, shell} from './newslint.ts'

const listed = '{"dictionaries": ["words.txt"]}'

/** The files that are read for `args`, in order. */
async function paths(cwd: string, args: readonly string[]): Promise<string[]> {
  const {stdout} = await newslint(cwd, ['--format', 'json', ...args])
  return JSON.parse(stdout).map(({path}: {path: string}) => path)
}

describe('what is linted', () => {
  test('a folder, a glob and standard input', async () => {
    const cwd = folder({
      'in/a.txt': doubled,
      'in/deep/b.txt': doubled,
      'in/notes.log': doubled,
      'in/.c.txt': doubled
    })
    expect(await paths(cwd, ['in'])).toEqual(['in/a.txt', 'in/deep/b.txt'])
    expect(await paths(cwd, ['in/**/b*'])).toEqual(['in/deep/b.txt'])
    const {stdout} = await newslint(cwd, ['--format', 'json', '--stdin-filename', 'draft.txt', '-'], doubled)
    expect(JSON.parse(stdout)).toMatchObject([
      {path: 'draft.txt', messages: [{ruleId: 'repeated-word', offset: 22}]}
    ])
  })

  test('what is named twice is read once', async () => {
    const cwd = folder({'in/a.txt': doubled, 'in/b.txt': doubled})
    const args = ['--format', 'json', 'in/b.txt', 'in', './in/a.txt', '-', '-']
    const {stdout} = await newslint(cwd, args, doubled)
    expect(JSON.parse(stdout).map(({path}: {path: string}) => path)).toEqual([
      'in/b.txt',
      'in/a.txt',
      '<stdin>'
    ])
  })

  test('the other files are reported when one cannot be read', async () => {
    const cwd = folder({'a.txt': doubled, 'b.txt': new Uint8Array([0, 1, 2, 255, 0, 9])})
    const {code, stdout, stderr} = await newslint(cwd, ['nowhere.txt', 'b.txt', 'a.txt'])
    expect(code).toBe(2)
    expect(stdout).toContain('the the')
    expect(stderr).toContain('newslint: Cannot read `nowhere.txt`: there is no such file\n')
    expect(stderr).toContain('`b.txt`')
  })

  test('a pipe in a folder is not waited for, a link that leads nowhere is told', async () => {
    const cwd = folder({'in/a.txt': doubled})
    const {code, stdout, stderr} = await shell(cwd, 'cd in; mkfifo b.txt; ln -s c.txt c.txt; newslint .')
    expect(code).toBe(2)
    expect(stdout).toContain('the the')
    expect(stderr).toMatch(/^newslint: Cannot read `[^`]*c\.txt`: too many symbolic links encountered\n$/)
    expect((await newslint(join(cwd, 'in'), ['c.txt'])).stderr).toContain('too many symbolic links')
    expect((await shell(cwd, 'ln -s nowhere d.txt; newslint d.txt')).stderr).toBe(
      'newslint: Cannot read `d.txt`: it is a link to a file that is not there\n'
    )
  })

  test.each(['.newslintrc.json', 'package.json', '.newslintignore', '.newslint-accepted.json', 'words.txt'])(
    'a link in place of %s that leads nowhere is told: settings do not go without a word',
    async (name) => {
      const cwd = folder({'a.txt': doubled, ...(name === 'words.txt' && {'.newslintrc.json': listed})})
      symlinkSync('nowhere', join(cwd, name))
      expect(await newslint(cwd, ['a.txt'])).toEqual({
        code: 2,
        stdout: '',
        stderr: `newslint: Cannot read \`${join(realpathSync(cwd), name)}\`: it is a link to a file that is not there\n`
      })
    }
  )

  test('a folder and a glob read links to files, and leave those to folders alone', async () => {
    const cwd = folder({'in/a.txt': doubled, 'out/b.txt': doubled})
    symlinkSync('../out/b.txt', join(cwd, 'in/file.txt'))
    symlinkSync('../out', join(cwd, 'in/folder.txt'))
    symlinkSync('.', join(cwd, 'in/round'))
    for (const path of ['in', 'in/**', 'in/**/*.txt', 'in/*'])
      expect(await paths(cwd, [path])).toEqual(['in/a.txt', 'in/file.txt'])
    // Who names a link means what it leads to.
    expect(await paths(cwd, ['in/folder.txt'])).toEqual(['in/folder.txt/b.txt'])
  })

  test('a path through a file is no file', async () => {
    expect(await newslint(folder({'a.txt': doubled}), ['a.txt/b.txt'])).toEqual({
      code: 2,
      stdout: '',
      stderr: 'newslint: Cannot read `a.txt/b.txt`: there is no such file\n'
    })
  })

  test('in a folder, too, a link is called a link', async () => {
    const cwd = folder({'in/a.txt': doubled})
    symlinkSync('nowhere', join(cwd, 'in/b.txt'))
    expect((await newslint(cwd, ['in'])).stderr).toMatch(
      /b\.txt`: it is a link to a file that is not there\n$/
    )
  })

  test('standard input that does not wait, and that is a folder', async () => {
    const cwd = folder({'a.txt': doubled})
    // Node makes its standard input one that does not wait; killed, it leaves it so.
    const deaf = 'process.stdin.resume(); setTimeout(() => process.kill(process.pid, 9), 100)'
    const {code, stdout} = await shell(
      cwd,
      `(sleep 1; cat a.txt) | { "${process.execPath}" -e '${deaf}'; newslint -; }`
    )
    expect(code).toBe(1)
    expect(stdout).toContain('the the')
    expect(await shell(cwd, 'newslint - <.')).toMatchObject({
      code: 2,
      stderr: 'newslint: Cannot read standard input: it is a folder\n'
    })
  })

  test('a folder without releases is told', async () => {
    const {code, stderr} = await newslint(folder({'void/x.log': ''}), ['void'])
    expect(code).toBe(2)
    expect(stderr).toContain('No releases in the folder `void`')
  })

  test('a file that is misspelt is looked for', async () => {
    const cwd = folder({'in/release.txt': clean})
    expect((await newslint(cwd, ['in/relaese.txt'])).stderr).toContain(
      'Cannot read `in/relaese.txt`: there is no such file, did you mean `in/release.txt`?'
    )
    expect((await newslint(cwd, ['in/release.md'])).stderr).toContain('did you mean `in/release.txt`?')
    // An extension alone is no likeness.
    expect((await newslint(cwd, ['in/eels.txt'])).stderr).toBe(
      'newslint: Cannot read `in/eels.txt`: there is no such file\n'
    )
    expect((await newslint(cwd, ['nothing/like/it'])).stderr).toBe(
      'newslint: Cannot read `nothing/like/it`: there is no such file\n'
    )
  })

  test('a line of 20 MB', async () => {
    const cwd = folder({'long.txt': `${'The harbour opened on Monday. '.repeat(700_000)}The the end.\n`})
    const {code, stdout} = await newslint(cwd, ['--format', 'json', 'long.txt'])
    expect(code).toBe(1)
    expect(JSON.parse(stdout)[0].messages).toContainEqual(
      expect.objectContaining({actual: 'The the', column: 21_000_001})
    )
  }, 60_000)

  test('what others wrote is passed over, in folders and in globs, unless it is named', async () => {
    const cwd = folder({'in/a.txt': doubled, 'in/node_modules/b.txt': doubled, 'in/.git/c.txt': doubled})
    expect(await paths(cwd, ['in'])).toEqual(['in/a.txt'])
    expect(await paths(cwd, ['**/*.txt'])).toEqual(['in/a.txt'])
    expect(await paths(cwd, ['in/node_modules/b.txt'])).toEqual(['in/node_modules/b.txt'])
  })
})
