// `--changed-lines` keeps to what stands on new lines: of the next commit, of the branch, of a file that git does not know.

import {expect, test} from 'vitest'
import {clean, doubled, newslint} from '../cli/newslint.ts'
import {paragraph, word} from '../formats/word.ts'
import {repository} from './repository.ts'

test('those of the next commit, and of the branch', async () => {
  const repo = repository()
  repo.write('a.txt', `${doubled}\n${clean}`)
  repo.git(['add', '.'])
  repo.git(['commit', '--quiet', '--message', 'Begin'])
  repo.git(['checkout', '--quiet', '-b', 'more'])
  repo.write('a.txt', `${doubled}\n${clean}\nIt is in in the plan.\n`)
  repo.git(['commit', '--quiet', '--all', '--message', 'More'])
  repo.write('a.txt', `${doubled}\n${clean}\nIt is in in the plan.\n\nThey went to to Aruvi.\n`)
  repo.git(['add', '.'])
  const places = async (...args: string[]) =>
    (await newslint(repo.path, args)).stdout.match(/^\d+:\d+/gm) ?? []
  expect(await places('--staged')).toEqual(['1:23', '5:7', '7:11'])
  expect(await places('--staged', '--changed-lines')).toEqual(['7:11'])
  expect(await places('--staged', '--changed-lines=main')).toEqual(['5:7', '7:11'])
  expect(await places('--changed-lines', 'a.txt')).toEqual(['7:11'])
  expect(await places('--changed-lines=main', 'a.txt')).toEqual(['5:7', '7:11'])
})

test('before the first commit every line is new', async () => {
  const repo = repository()
  repo.write('a.txt', doubled)
  repo.git(['add', '.'])
  expect(await newslint(repo.path, ['--staged', '--changed-lines'])).toMatchObject({code: 1})
  expect(await newslint(repo.path, ['--changed-lines', 'a.txt'])).toMatchObject({code: 1, stderr: ''})
  const {code, stderr} = await newslint(repo.path, ['--changed-lines=main', 'a.txt'])
  expect(code).toBe(2)
  expect(stderr).toContain('`--changed-lines=main`: git knows no such revision here')
})

test('a file that git knows nothing of is new in every line', async () => {
  const repo = repository()
  repo.write('a.txt', doubled)
  repo.git(['add', '.'])
  repo.git(['commit', '--quiet', '--message', 'Begin'])
  repo.write('b.txt', doubled)
  for (const option of ['--changed-lines', '--changed-lines=main'])
    expect((await newslint(repo.path, [option, 'a.txt', 'b.txt'])).stdout).toMatch(
      /^b\.txt\n1:23-1:30 .*\n\n✖ 1 error/
    )
})

test('a document that is no text to git is new as a whole', async () => {
  const repo = repository()
  repo.write('a.docx', word(paragraph('It stands at the the pier.')))
  repo.write('b.txt', Buffer.from('\uFEFFIt stands at the the pier.\n', 'utf16le'))
  repo.git(['add', '.'])
  repo.git(['commit', '--quiet', '--message', 'Begin'])
  expect((await newslint(repo.path, ['--changed-lines', 'a.docx', 'b.txt'])).stdout).toBe(
    'No findings in 2 files\n'
  )
  repo.write('a.docx', word(paragraph('It stands at the the old pier.')))
  repo.write('b.txt', Buffer.from('\uFEFFIt stands at the the old pier.\n', 'utf16le'))
  repo.git(['add', '.'])
  const {code, stdout} = await newslint(repo.path, ['--staged', '--changed-lines'])
  expect(code).toBe(1)
  expect(stdout.match(/^(?:a\.docx|b\.txt|\d+:\d+)/gm)).toEqual(['a.docx', '1:14', 'b.txt', '1:15'])
})
