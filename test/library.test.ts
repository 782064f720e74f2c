// newslint as other programs use it: the built package, its types, and its rules as retext plugins.

import {execFileSync} from 'node:child_process'
import {mkdirSync, readFileSync, symlinkSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {VFile} from 'vfile'
import {expect, test} from 'vitest'
import {versionOf} from '../build/packages.ts'
import {sources} from '../build/vocabulary.ts'
import {type Config, ConfigError, linter} from '../src/index.ts'
import {folder} from './cli/newslint.ts'

/** The examples of the README, with what they print. */
const program = `import {linter, type Rule, rules} from 'newslint'
import {retext} from 'retext'
import {VFile} from 'vfile'

const doubleSpace: Rule | undefined = rules.find(({id}) => id === 'double-space')
if (!doubleSpace) throw new Error('no such rule')
const file = retext().use(doubleSpace, {}, 'warning').processSync('Two  spaces.')
console.log(file.messages.map(({ruleId, fatal}) => [ruleId, fatal]))

const {lint} = linter({profile: 'un'})
console.log(lint(new VFile('The the release.')).messages.map(({ruleId, expected}) => [ruleId, expected]))
`

const settings = JSON.stringify({
  compilerOptions: {strict: true, module: 'nodenext', target: 'es2022', skipLibCheck: true, types: []},
  files: ['program.ts']
})

test('the examples of the README compile against the types and run', () => {
  execFileSync('npx', ['tsc', '-p', 'tsconfig.types.json'])
  const cwd = folder({'program.ts': program, 'tsconfig.json': settings, 'package.json': '{"type": "module"}'})
  mkdirSync(join(cwd, 'node_modules'))
  for (const name of ['retext', 'vfile']) {
    symlinkSync(resolve('node_modules', name), join(cwd, 'node_modules', name))
  }
  symlinkSync(resolve('.'), join(cwd, 'node_modules/newslint'))
  execFileSync(resolve('node_modules/.bin/tsc'), [], {cwd})
  const printed = execFileSync(process.execPath, ['program.js'], {cwd, encoding: 'utf8'})
  expect(printed).toBe("[ [ 'double-space', false ] ]\n[ [ 'repeated-word', [ 'The' ] ] ]\n")
})

test('what a file brings along goes over what its linter knows', () => {
  const value = 'They sell a zyntrellk to the mill.'
  const unknown = (file: VFile) =>
    linter()
      .lint(file)
      .messages.map(({actual}) => actual)
  expect(unknown(new VFile({value}))).toContain('zyntrellk')
  expect(unknown(new VFile({value, data: {newslint: {words: new Set(['zyntrellk'])}}}))).toEqual([])
})

test('a repair that two rules offer is told once, by the graver one', () => {
  const value = 'The board met.\n\nIt rained. All these question were asked in Porto on Monday.'
  const told = (rules: Config['rules'] = {}) =>
    linter({rules})
      .lint(new VFile({value}))
      .messages.map(({ruleId}) => ruleId)
  expect(told()).toEqual(['confused-word'])
  expect(told({'confused-word': 'off'})).toEqual(['determiner-number'])
  expect(told({'determiner-number': 'error', 'confused-word': 'warning'})).toEqual(['determiner-number'])
})

test.each([
  [{rules: {'double-spce': 'error'}}, 'Unexpected rule `double-spce`, did you mean `double-space`?'],
  [{rules: {'double-space': 'loud'}}, 'Unexpected severity `"loud"` for `double-space`'],
  [{profile: 'reuters'}, 'Unexpected `"reuters"` for `profile`'],
  [{rule: {}}, 'Unexpected key `rule`, did you mean `rules`?'],
  [{extends: 'base.json'}, 'Unexpected key `extends`']
])('linter(%j) quotes the mistake, as the command line does', (config, sentence) => {
  expect(() => linter(config as Config)).toThrow(sentence)
  expect(() => linter(config as Config)).toThrow(ConfigError)
})

test('every package whose words or code are shipped has its notice, and every word list its source, version and licence', () => {
  const notice = readFileSync('dist/NOTICE', 'utf8')
  const code = ['unified', 'vfile', 'retext-spell', 'micromark', 'yaml', 'picomatch', 'vscode-languageserver']
  for (const name of [...sources, ...code, 'libphonenumber-js', 'tlds', 'nspell'])
    expect(notice).toContain(`\n---- ${versionOf(name)} ----\n`)
  expect(notice).toMatch(/GeoNames.*CC BY 4\.0/)
  const rows = [
    ...readFileSync('dictionaries/readme.md', 'utf8').matchAll(/^\| (.+) \| ([\d., ]+) \| (.+) \| .+ \|$/gm)
  ]
  const told = rows.flatMap(([, names, versions, licence]) =>
    names!.split(', ').map((name, at) => [`${name} ${versions!.split(', ')[at]}`, licence] as const)
  )
  expect(told.map(([name]) => name)).toEqual(
    expect.arrayContaining([...sources, 'libphonenumber-js', 'tlds'].map(versionOf))
  )
  for (const [name] of told) expect(name).toBe(versionOf(name!.slice(0, name!.lastIndexOf(' '))))
  for (const [, licence] of told) expect(licence).not.toMatch(/GPL|BY-SA|NC/)
})

test('the package holds what runs, its types and its notices, and not the extension for an editor', () => {
  const printed = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore']
  })
  const [{files}] = JSON.parse(printed) as [{files: {path: string}[]}]
  const paths = files.map(({path}) => path)
  const wanted = [
    'newslint.cjs',
    'main.cjs',
    'main.cache',
    'server.cjs',
    'server.cache',
    'formats.cache',
    'index.cjs',
    'formats.cjs',
    'office.cjs',
    'globs.cjs',
    'hunspell.cjs'
  ]
  expect(paths).toEqual(
    expect.arrayContaining([
      ...[...wanted, 'lexicon.bin', 'pairs.bin', 'ngrams.bin', 'NOTICE', 'types/src/index.d.ts'].map(
        (name) => `dist/${name}`
      ),
      'rules/readme.md',
      'rules/schema.json',
      'CHANGELOG.md'
    ])
  )
  expect(paths.filter((path) => /\.vsix$|(?<!\.d)\.ts$/.test(path))).toEqual([])
})
