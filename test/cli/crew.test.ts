// Many files are linted by several threads: the report is the one that a single thread would write.

import {readFileSync} from 'node:fs'
import {availableParallelism} from 'node:os'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {wantsCrew} from '../../src/cli/crew.ts'
import {folder, newslint} from './newslint.ts'

const sample = readFileSync(new URL('../../samples/harbour-fund.txt', import.meta.url), 'utf8')
/** Long enough that forty of them are worth a second thread. */
const long = sample.repeat(10)
const files = Object.fromEntries(
  Array.from({length: 40}, (_, at) => [`in/${String(at).padStart(2, '0')}.txt`, `${long}\nRelease ${at}.\n`])
)

test('where there is a second core, a folder is worth a crew; one long file and many short ones are not', () => {
  const cwd = folder({...files, 'short.txt': 'It is open.\n'})
  const paths = Object.keys(files).map((name) => join(cwd, name))
  expect(wantsCrew(paths)).toBe(availableParallelism() > 1)
  expect(wantsCrew(paths.slice(0, 1))).toBe(false)
  expect(wantsCrew(paths.map(() => join(cwd, 'short.txt')))).toBe(false)
})

test('in the order of the files, each with its findings', async () => {
  const cwd = folder(files)
  const together = JSON.parse((await newslint(cwd, ['--format', 'json', 'in'])).stdout)
  const [alone] = JSON.parse((await newslint(cwd, ['--format', 'json', 'in/07.txt'])).stdout)
  expect(together.map(({path}: {path: string}) => path)).toEqual(Object.keys(files))
  expect(together[7]).toEqual(alone)
})

test('a file that cannot be read and one that is ignored do not keep the others from their report', async () => {
  const cwd = folder({
    ...files,
    'in/05.txt': new Uint8Array([0, 1, 2, 0, 255]),
    '.newslintignore': 'in/06.txt\n'
  })
  const {code, stdout, stderr} = await newslint(cwd, ['--format', 'json', 'in'])
  expect(code).toBe(2)
  expect(stderr).toMatch(/^newslint: Cannot read `in\/05\.txt`: /)
  expect(JSON.parse(stdout)).toHaveLength(38)
})

test('a mistake in the configuration is told once', async () => {
  const cwd = folder({...files, '.newslintrc.json': '{"rules": {"double-spce": "off"}}'})
  const {code, stderr} = await newslint(cwd, ['in'])
  expect(code).toBe(2)
  expect(stderr.match(/did you mean/g)).toHaveLength(1)
})
