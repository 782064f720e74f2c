// The command line: exit codes, options, mistakes in both, in real processes.

import {describe, expect, test} from 'vitest'
import {clean, doubled, folder, newslint, spaced} from './newslint.ts'

describe('exit codes', () => {
  test('0 for a clean release and for an empty one', async () => {
    const cwd = folder({'a.txt': clean, 'empty.txt': ''})
    expect(await newslint(cwd, ['a.txt', 'empty.txt'])).toMatchObject({code: 0, stderr: ''})
  })

  test('1 for an error, with line and column', async () => {
    const {code, stdout} = await newslint(folder({'a.txt': doubled}), ['a.txt'])
    expect(code).toBe(1)
    expect(stdout).toMatch(
      /^a\.txt\n1:23-1:30\s+error\s+Unexpected `the the`, expected `the`\s+repeated-word\s+newslint\n/
    )
    expect(stdout).toMatch(/✖ 1 error\n$/)
  })

  test('0 for a note, 1 where notes make the run fail', async () => {
    const cwd = folder({'a.txt': spaced})
    expect((await newslint(cwd, ['a.txt'])).code).toBe(0)
    expect((await newslint(cwd, ['--fail-on', 'info', 'a.txt'])).code).toBe(1)
  })

  test('2 without files on a terminal is told by the help', async () => {
    const {code, stdout} = await newslint(folder(), ['--help'])
    expect(code).toBe(0)
    expect(stdout).toContain('newslint [options] FILE|DIR|GLOB…')
  })
})

describe('options', () => {
  const rulesIn = (stdout: string) =>
    JSON.parse(stdout).flatMap(({messages}: {messages: {ruleId: string}[]}) =>
      messages.map(({ruleId}) => ruleId)
    )

  test('--quiet leaves what does not make the run fail away', async () => {
    const cwd = folder({'a.txt': spaced + doubled})
    const said = async (...args: string[]) =>
      rulesIn((await newslint(cwd, ['--format', 'json', ...args, 'a.txt'])).stdout)
    expect(await said()).toEqual(['double-space', 'repeated-word'])
    expect(await said('--quiet')).toEqual(['repeated-word'])
    expect(await said('-q', '--fail-on', 'info')).toEqual(['double-space', 'repeated-word'])
  })

  test('--rule, --profile and --config go over the configuration that is found', async () => {
    const cwd = folder({
      'a.txt':
        'HARBOUR FUND OPENS SCHOOL IN TEMA\n\nThe fund opened a school for the the young.  It is new.\n',
      '.newslintrc.json': '{"rules": {"repeated-word": "off", "double-space": "off"}}',
      'other.json': '{"profile": "ap", "rules": {"double-space": "error"}}'
    })
    const said = async (...args: string[]) => {
      const {code, stdout} = await newslint(cwd, ['--format', 'json', ...args, 'a.txt'])
      return [code, ...rulesIn(stdout)]
    }
    expect(await said('--rule', 'shouting-headline=off')).toEqual([0])
    expect(await said('--rule', 'shouting-headline=off', '--rule', 'repeated-word=error')).toEqual([
      1,
      'repeated-word'
    ])
    expect(await said('--profile', 'ap', '--fail-on', 'warning')).toEqual([1, 'shouting-headline'])
    expect(await said('--config', 'other.json')).toEqual([
      1,
      'shouting-headline',
      'repeated-word',
      'double-space'
    ])
  })

  test('--color colours, --no-color and a pipe do not', async () => {
    const cwd = folder({'a.txt': doubled})
    expect((await newslint(cwd, ['--color', 'a.txt'])).stdout).toContain('\u001B[31merror\u001B[39m')
    expect((await newslint(cwd, ['--color', 'a.txt'])).stdout).toContain('\u001B[31m✖\u001B[39m 1 error')
    expect((await newslint(cwd, ['--no-color', 'a.txt'])).stdout).not.toContain('\u001B')
    expect((await newslint(cwd, ['a.txt'])).stdout).not.toContain('\u001B')
  })

  test('--stdin-filename says which configuration and which format hold', async () => {
    const cwd = folder({'drafts/.newslintrc.json': '{"rules": {"repeated-word": "warning"}}'})
    const input = 'It is <b>the</b> the mill.\n'
    const said = async (name: string) =>
      JSON.parse((await newslint(cwd, ['--format', 'json', '--stdin-filename', name, '-'], input)).stdout)[0]
        .messages
    expect(await said('drafts/a.html')).toMatchObject([
      {ruleId: 'repeated-word', severity: 'warning', offset: 9}
    ])
    expect(await said('a.html')).toMatchObject([{ruleId: 'repeated-word', severity: 'error'}])
    expect(await said('a.txt')).toEqual([])
  })
})

describe('mistakes are quoted back', () => {
  test.each([
    [['--fxi', 'a.txt'], 'Unexpected option `--fxi`, did you mean `--fix`?'],
    [['--format', 'xml', 'a.txt'], 'Unexpected `xml` for `--format`, expected one of `stylish`'],
    [['--rule', 'double-spce=off', 'a.txt'], 'Unexpected rule `double-spce`, did you mean `double-space`?'],
    [
      ['--rule', 'double-space=of', 'a.txt'],
      'Unexpected severity `"of"` for `double-space`, expected one of `off`'
    ],
    [
      ['--rule', 'double-space', 'a.txt'],
      'Unexpected `double-space` for `--rule`, expected a rule and a severity'
    ],
    [['--fail-on', 'never', 'a.txt'], 'Unexpected `never` for `--fail-on`'],
    [['--config', 'none.json', 'a.txt'], 'Cannot read the configuration `none.json`'],
    [
      ['facts', '--fix', 'a.txt'],
      'Unexpected option `--fix`, `newslint facts` takes `--config`, `--profile`'
    ],
    [['explain', '-q', 'a-an'], 'Unexpected option `--quiet`, `newslint explain` takes no options'],
    [['accept', 'a.txt', '--staged'], 'Unexpected option `--staged`, `newslint accept` takes'],
    [['add', '--profile', 'ap', 'Okonjo'], 'Unexpected option `--profile`, `newslint add` takes `--config`'],
    [['--config=', 'a.txt'], 'Unexpected `` for `--config`, expected a file'],
    [['--stdin-filename', 'b.md', 'a.txt'], 'Unexpected option `--stdin-filename`: standard input, `-`, is'],
    [['facts', '--stdin-filename', 'b.md', 'a.txt'], 'Unexpected option `--stdin-filename`'],
    [['--reason', 'a song', 'a.txt'], 'Unexpected option `--reason`, which is for `newslint accept`'],
    [['--stdio'], 'Unexpected option `--stdio`, which is for `newslint lsp`'],
    [['facts', '--format', 'sarif', 'a.txt'], 'Unexpected `sarif` for `--format`: facts are printed as'],
    [['rules', 'a-an'], 'Unexpected `a-an`: `newslint rules` takes nothing but options'],
    [['lsp', 'a.txt'], 'Unexpected `a.txt`: `newslint lsp` takes nothing but options'],
    [['explain', 'repeated-wrod'], 'Unexpected rule `repeated-wrod`, did you mean `repeated-word`?']
  ])('%j', async (args, sentence) => {
    const {code, stderr, stdout} = await newslint(folder({'a.txt': clean}), args)
    expect({code, stdout}).toEqual({code: 2, stdout: ''})
    expect(stderr).toContain(`newslint: ${sentence}`)
    expect(stderr).not.toMatch(/^\s+at /m)
  })

  test.each([
    ['{"rules": {"double-spase": "off"}}', 'Unexpected rule `double-spase`, did you mean `double-space`?'],
    ['{"rules": {"double-space": "fatal"}}', 'Unexpected severity `"fatal"` for `double-space`'],
    ['{"rules": {"double-space": ["info", {"width": 2}]}}', 'Unexpected option `width` for `double-space`'],
    ['{"rule": {}}', 'Unexpected key `rule`, did you mean `rules`?'],
    ['{"rules": ', 'not JSON'],
    ['{\n  "failOn" "info"\n}', 'at line 2, column 12'],
    [
      '{"rules": {"double-space": ["off", {}, 3]}}',
      'Unexpected `3` for `double-space`, expected a severity and its options'
    ],
    ['{"profile": "reuters"}', 'Unexpected `"reuters"` for `profile`, expected one of `ap`'],
    ['{"dictionaries": ["none.txt"]}', 'Cannot read the dictionary `none.txt`']
  ])('.newslintrc.json: %s', async (config, sentence) => {
    const {code, stderr} = await newslint(folder({'a.txt': clean, '.newslintrc.json': config}), ['a.txt'])
    expect(code).toBe(2)
    expect(stderr).toContain(sentence)
    expect(stderr).not.toMatch(/^\s+at /m)
  })

  test('what every object has is no command', async () => {
    expect(await newslint(folder(), ['constructor'])).toMatchObject({
      code: 2,
      stderr: 'newslint: Cannot read `constructor`: there is no such file\n'
    })
  })

  test('a command that is misspelt is not taken for a file', async () => {
    const cwd = folder({'facts.txt': clean})
    const {code, stderr} = await newslint(cwd, ['expalin', 'repeated-word'])
    expect(code).toBe(2)
    expect(stderr).toBe(
      'newslint: Unexpected `expalin`, which is neither a command nor a file: did you mean `newslint explain`?\n'
    )
    expect((await newslint(folder({exlain: clean}), ['exlain'])).code).toBe(0)
  })
})
