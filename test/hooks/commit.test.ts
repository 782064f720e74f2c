// `git commit` runs newslint as its hook, however it is told what to commit.

import {expect, test} from 'vitest'
import {clean, doubled} from '../cli/newslint.ts'
import {type Repository, repository} from './repository.ts'

test('commit, commit --all, commit PATH', () => {
  const repo = hooked()
  repo.write('a.txt', doubled)
  expect(commit(repo, '--all')).toContain('1 staged release fails')
  expect(commit(repo, 'a.txt')).toContain('1 staged release fails')
  repo.write('b.txt', clean)
  repo.git(['add', 'b.txt'])
  // Only b.txt goes into this commit, by a temporary index.
  expect(commit(repo, 'b.txt')).toBe('committed')
  repo.git(['add', 'a.txt'])
  expect(commit(repo)).toContain('1 staged release fails')
  repo.write('a.txt', `${clean}${clean}`)
  expect(commit(repo)).toContain('1 staged release fails')
  repo.git(['add', 'a.txt'])
  expect(commit(repo)).toBe('committed')
})

test('in a second working tree', () => {
  const repo = hooked()
  repo.git(['worktree', 'add', '--quiet', 'second'])
  repo.write('second/b.txt', doubled)
  repo.git(['add', '.'], 'second')
  expect(() => repo.git(['commit', '--quiet', '--message', 'More'], 'second')).toThrow(
    '1 staged release fails'
  )
})

function hooked(): Repository {
  const repo = repository()
  const entry = `"${process.execPath}" "${process.cwd()}/dist/newslint.cjs"`
  repo.write('.git/hooks/pre-commit', `#!/bin/sh\nexec ${entry} --staged\n`)
  repo.git(['config', 'core.fileMode', 'false'])
  repo.git(['config', 'commit.gpgSign', 'false'])
  chmod(repo)
  repo.write('a.txt', clean)
  repo.git(['add', '.'])
  repo.git(['commit', '--quiet', '--message', 'Begin'])
  return repo
}

function commit(repo: Repository, ...args: string[]) {
  try {
    repo.git(['commit', '--quiet', '--message', 'More', ...args])
    return 'committed'
  } catch (error) {
    return String((error as {stderr: string}).stderr)
  }
}

function chmod(repo: Repository) {
  repo.git(['-c', 'alias.x=!chmod +x .git/hooks/pre-commit', 'x'])
}
