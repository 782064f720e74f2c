// `--staged` judges the index, whatever the working tree holds, and touches neither.

import {symlinkSync} from 'node:fs'
import {basename, join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {clean, doubled, newslint, shell} from '../cli/newslint.ts'
import {type Repository, repository} from './repository.ts'

async function staged(repo: Repository, args: readonly string[] = [], cwd = '') {
  const before = repo.state()
  const outcome = await newslint(`${repo.path}/${cwd}`, ['--staged', ...args])
  expect(repo.state(), 'nothing is touched').toBe(before)
  return outcome
}

describe('the index is judged', () => {
  test('before the first commit', async () => {
    const repo = repository()
    repo.write('a.txt', doubled)
    repo.git(['add', '.'])
    const {code, stdout, stderr} = await staged(repo)
    expect(code).toBe(1)
    expect(stdout).toContain('1:23-1:30')
    expect(stderr).toBe(
      'newslint: 1 staged release fails: mend it and `git add` again; `git commit --no-verify` skips this check\n'
    )
  })

  test('a typo only in the index is found, one only in the working tree is not', async () => {
    const repo = repository()
    repo.write('only-index.txt', doubled)
    repo.write('only-tree.txt', clean)
    repo.git(['add', '.'])
    repo.write('only-index.txt', clean)
    repo.write('only-tree.txt', doubled)
    const {code, stdout} = await staged(repo)
    expect(code).toBe(1)
    expect(stdout).toContain('only-index.txt')
    expect(stdout).not.toContain('only-tree.txt')
  })

  test('only what the commit adds or changes, renames with changes too', async () => {
    const repo = repository()
    repo.write('old.txt', doubled)
    repo.write('moved.txt', `${clean}${doubled}`)
    repo.write('gone.txt', doubled)
    repo.git(['add', '.'])
    repo.git(['commit', '--quiet', '--message', 'Begin'])
    expect(await staged(repo)).toMatchObject({code: 0, stdout: ''})
    repo.git(['mv', 'moved.txt', 'new place é.txt'])
    repo.git(['rm', '--quiet', 'gone.txt'])
    const {code, stdout} = await staged(repo)
    expect(code).toBe(1)
    expect(stdout).toMatch(/^new place é\.txt\n2:23-2:30/)
    expect(stdout).not.toMatch(/old\.txt|gone\.txt/)
  })

  test('a configuration that is a link is the one that it leads to', async () => {
    const repo = repository()
    repo.write('shared/house.json', '{"rules": {"repeated-word": "off"}}')
    repo.write('in/a.txt', doubled)
    repo.write('in/.newslintrc.json', '')
    repo.remove('in/.newslintrc.json')
    symlinkSync('../shared/house.json', join(repo.path, 'in/.newslintrc.json'))
    repo.git(['add', '.'])
    expect(await staged(repo, [], 'in')).toMatchObject({code: 0, stderr: ''})
    repo.git(['rm', '--quiet', '--cached', 'shared/house.json'])
    expect(await staged(repo)).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/in\/\.newslintrc\.json`: it is a link to a file that is not there\n$/)
    })
  })

  test('from a sub-folder, and only the paths that are named', async () => {
    const repo = repository()
    repo.write('in/a b.txt', doubled)
    repo.write('in/[x].txt', doubled)
    repo.write('c.txt', doubled)
    repo.git(['add', '.'])
    expect((await staged(repo, [], 'in')).stdout).toContain('../c.txt')
    const {stdout} = await staged(repo, ['[x].txt'], 'in')
    expect(stdout).toContain('[x].txt')
    expect(stdout).not.toMatch(/c\.txt|a b\.txt/)
  })

  test('a glob, a folder, and what the commit takes away', async () => {
    const repo = repository()
    repo.write('in/a.txt', doubled)
    repo.write('in/deep/b.md', doubled)
    repo.write('gone.txt', doubled)
    repo.git(['add', '.'])
    repo.git(['commit', '--quiet', '--message', 'Begin'])
    for (const name of ['in/a.txt', 'in/deep/b.md']) repo.write(name, `${clean}${doubled}`)
    repo.git(['rm', '--quiet', 'gone.txt'])
    repo.git(['add', '.'])
    const deep = (await staged(repo, ['in/**/*.md'])).stdout
    expect(deep).toContain('b.md')
    expect(deep).not.toContain('a.txt')
    expect((await staged(repo, ['in'])).stdout).toMatch(/a\.txt\n.*b\.md\n/s)
    expect(await staged(repo, ['gone.txt'])).toEqual({code: 0, stdout: '', stderr: ''})
  })

  test('a path that git does not know and that is not there is no clean release', async () => {
    const repo = repository()
    repo.write('releases/harbour.txt', doubled)
    repo.git(['add', '.'])
    const {code, stdout, stderr} = await staged(repo, ['releases/harbor.txt', 'releases/harbour.txt'])
    expect(code).toBe(2)
    expect(stdout).toContain('the the')
    expect(stderr).toContain(
      'newslint: Cannot read `releases/harbor.txt`: there is no such file, did you mean `releases/harbour.txt`?\n'
    )
    expect(await staged(repo, ['release/*.txt', 'releases/harbour.txt/a.txt'])).toEqual({
      code: 2,
      stdout: '',
      stderr:
        'newslint: No file matches `release/*.txt`\nnewslint: Cannot read `releases/harbour.txt/a.txt`: there is no such file\n'
    })
    repo.write('new.txt', doubled)
    expect(await staged(repo, ['new.txt'])).toEqual({code: 0, stdout: '', stderr: ''})
  })

  test('no links, no submodules, no other files', async () => {
    const repo = repository()
    const other = repository()
    other.write('release.txt', doubled)
    other.git(['add', '.'])
    other.git(['commit', '--quiet', '--message', 'Begin'])
    repo.git(['-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', other.path, 'sub.txt'])
    repo.write('code.js', '// the the\n')
    repo.git(['add', '.'])
    expect(await staged(repo)).toMatchObject({code: 0, stdout: ''})
  })

  test('with the configuration and the words as they are staged', async () => {
    const repo = repository()
    repo.write('.newslintrc.json', '{"rules": {"repeated-word": "off"}}')
    repo.write('a.txt', doubled)
    repo.git(['add', '.'])
    repo.write('.newslintrc.json', '{"rules": {"no-such-rule": "off"}}')
    expect((await staged(repo)).code).toBe(0)
    repo.git(['add', '.'])
    expect(await staged(repo)).toMatchObject({code: 2, stderr: expect.stringContaining('no-such-rule')})
  })

  test('as a check-out would write it', async () => {
    const repo = repository()
    repo.write('.gitattributes', '*.txt working-tree-encoding=UTF-16LE-BOM eol=lf\n')
    repo.write('a.txt', Buffer.from(`\uFEFF${doubled}`, 'utf16le'))
    repo.git(['add', '.'])
    expect((await staged(repo)).stdout).toContain('Unexpected `the the`')
  })
})

test('what is committed beside the releases is not fetched, however much it is', async () => {
  const repo = repository()
  repo.write('a.txt', doubled)
  // A filter that fails whoever asks for the content.
  repo.write('.gitattributes', '*.mp4 filter=none\n')
  repo.write('film.mp4', 'not read')
  repo.git(['add', '.'])
  repo.git(['config', 'filter.none.smudge', 'false'])
  repo.git(['config', 'filter.none.required', 'true'])
  expect(await staged(repo)).toMatchObject({code: 1, stdout: expect.stringContaining('the the')})
})

test('a release in the index that is too large is told', async () => {
  const repo = repository()
  repo.write('a.txt', Buffer.alloc(65 << 20, 'a '))
  repo.git(['add', '.'])
  repo.remove('a.txt')
  expect(await newslint(repo.path, ['--staged'])).toMatchObject({
    code: 2,
    stderr: expect.stringMatching(/a\.txt` in the index: it is larger than 64 MB, which no release is\n$/)
  })
})

test('with GIT_DIR and GIT_WORK_TREE, from outside of the working tree', async () => {
  const repo = repository()
  repo.write('in/a.txt', clean)
  repo.git(['add', '.'])
  repo.git(['commit', '--quiet', '--message', 'Begin'])
  repo.write('in/a.txt', `${clean}${doubled}`)
  repo.git(['add', '.'])
  const cwd = join(repo.path, '..')
  const name = basename(repo.path)
  const outside = (args: string) =>
    shell(cwd, `export GIT_DIR=${name}/.git GIT_WORK_TREE=${name}; newslint ${args}`)
  for (const args of ['--staged --changed-lines', `--changed-lines ${name}/in/a.txt`, `--staged ${name}/in`])
    expect((await outside(args)).stdout).toContain(`${name}/in/a.txt\n2:23-2:30`)
})

describe('mistakes', () => {
  test.each([
    [['--staged', '--fix'], '`--staged` never writes'],
    [['--staged', '-'], '`--staged` reads from git, not from standard input'],
    [['--changed-lines', '-'], '`--changed-lines` wants to know which file `-` is'],
    [['--staged', '--changed-lines=no-such-branch'], 'no-such-branch']
  ])('%j', async (args, sentence) => {
    const repo = repository()
    repo.write('a.txt', doubled)
    repo.git(['add', '.'])
    expect(await newslint(repo.path, args)).toMatchObject({
      code: 2,
      stderr: expect.stringContaining(sentence)
    })
  })

  test('no repository', async () => {
    const repo = repository()
    repo.git(['-c', 'alias.x=!rm -rf .git', 'x'])
    repo.write('a.txt', doubled)
    for (const args of [['--staged'], ['--changed-lines', 'a.txt'], ['--changed-lines=main', 'a.txt']]) {
      expect(await newslint(repo.path, args)).toMatchObject({
        code: 2,
        stderr: expect.stringContaining('want a git repository, and this folder is in none')
      })
    }
  })
})
