// Reports for machines pass the programs that other people wrote to read them.

import {execFileSync, spawnSync} from 'node:child_process'
import {readFileSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {expect, inject, test} from 'vitest'
import {folder, newslint} from '../cli/newslint.ts'
import {repository} from './repository.ts'

const awkward =
  'A <b>&"quoted"</b> 😀 report: it is in in the plan.\u0007\n\nThe harbour  opened at the the pier.\n'
const files = {'a & b "c".txt': awkward, 'ünïcode/clean.txt': 'The harbour opened on Monday.\n'}

const tools = inject('hookTools')

async function report(format: string) {
  const cwd = folder(files)
  const {code, stdout} = await newslint(cwd, ['--format', format, '.'])
  expect(code).toBe(1)
  return {cwd, stdout}
}

test('SARIF: Microsoft’s validator has nothing to say', async () => {
  const {cwd} = await report('json')
  const log = join(cwd, 'report.sarif')
  const {stdout} = await newslint(cwd, ['--format', 'sarif', '.'])
  execFileSync('tee', [log], {input: stdout, stdio: ['pipe', 'ignore', 'ignore']})
  const verdict = join(cwd, 'verdict.sarif')
  const bin = join(tools, 'node_modules/.bin/sarif-multitool')
  const {status, stdout: said} = spawnSync(
    bin,
    ['validate', log, '--output', verdict, '--log', 'ForceOverwrite'],
    {
      encoding: 'utf8'
    }
  )
  expect(status, said).toBe(0)
  const {runs} = JSON.parse(readFileSync(verdict, 'utf8'))
  const grave = runs[0].results.filter(({level = 'warning'}: {level?: string}) => level !== 'note')
  expect(grave).toEqual([])
  const {results} = JSON.parse(stdout).runs[0]
  expect(results.length).toBeGreaterThanOrEqual(3)
})

test('a finding keeps its SARIF fingerprint when lines move', async () => {
  const prints = async (text: string) => {
    const {stdout} = await newslint(folder({'a.txt': text}), [
      '--format',
      'sarif',
      '--rule',
      'double-space=off',
      'a.txt'
    ])
    const {results} = JSON.parse(stdout).runs[0]
    return results.map(({partialFingerprints}: {partialFingerprints: unknown}) => partialFingerprints)
  }
  const before = await prints('They met at the the pier. It is in in the plan.\n')
  expect(before).toHaveLength(2)
  expect(await prints('A new paragraph.\n\nThey met at the the pier. It is in in the plan.\n')).toEqual(
    before
  )
})

test('JUnit: another reader counts the same', async () => {
  const {stdout} = await report('junit')
  const {parse} = await import(join(tools, 'node_modules/junit2json/dist/esm/index.js'))
  const {tests, failures, testsuite} = await parse(stdout)
  expect(testsuite.map(({name}: {name: string}) => name)).toEqual(['a & b "c".txt', 'ünïcode/clean.txt'])
  const cases = testsuite.flatMap(({testcase}: {testcase: {failure?: unknown}[]}) => testcase)
  expect(cases).toHaveLength(tests)
  expect(cases.filter(({failure}: {failure?: unknown}) => failure)).toHaveLength(failures)
  expect(failures).toBe(2)
})

test.each(['junit', 'checkstyle'])('%s: libxml2 reads it', async (format) => {
  const {stdout} = await report(format)
  const {validateXML} = await import(join(tools, 'node_modules/xmllint-wasm/index-node.js'))
  const schema = readFileSync(resolve(`test/hooks/${format}.xsd`), 'utf8')
  const verdict = await validateXML({xml: [{fileName: 'report.xml', contents: stdout}], schema: [schema]})
  expect(verdict.errors).toEqual([])
})

test('the GitHub action annotates, writes SARIF and fails', () => {
  const repo = repository()
  for (const [name, content] of Object.entries(files)) repo.write(name, content)
  const env = {...process.env, PATHS: '.', SARIF: 'out.sarif', FAIL_ON: 'error'}
  const {status, stdout} = spawnSync('bash', [resolve('.ci/action'), 'lint'], {
    cwd: repo.path,
    env,
    encoding: 'utf8'
  })
  expect(status).toBe(1)
  expect(stdout).toMatch(
    /^::error file=a & b "c"\.txt,line=3,endLine=3,col=24,endColumn=31,title=newslint%3A repeated-word::/m
  )
  expect(JSON.parse(readFileSync(join(repo.path, 'out.sarif'), 'utf8')).version).toBe('2.1.0')
})
