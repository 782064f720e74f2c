// The command line: exit codes, reports, mistakes and repairs, in real processes.

import {execFile} from 'node:child_process'
import {existsSync, readdirSync, readFileSync, realpathSync, symlinkSync, writeFileSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {promisify} from 'node:util'
import {describe, expect, test} from 'vitest'
import {folder, newslint, shell} from './newslint.ts'

const clean = 'The harbour opened on Monday. It employs ninety people.\n'
const doubled = 'The harbour opened at the the pier. It employs ninety people.\n'
const listed = '{"dictionaries": ["words.txt"]}'
const spaced = 'The harbour opened on Monday.  It employs ninety people.\n'

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

describe('what is linted', () => {
  test('a folder, a glob and standard input', async () => {
    const cwd = folder({
      'in/a.txt': doubled,
      'in/deep/b.txt': doubled,
      'in/notes.log': doubled,
      'in/.c.txt': doubled
    })
    const paths = async (args: string[]) =>
      JSON.parse((await newslint(cwd, ['--format', 'json', ...args])).stdout).map(
        ({path}: {path: string}) => path
      )
    expect(await paths(['in'])).toEqual(['in/a.txt', 'in/deep/b.txt'])
    expect(await paths(['in/**/b*'])).toEqual(['in/deep/b.txt'])
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

  test('what every object has is no command', async () => {
    expect(await newslint(folder(), ['constructor'])).toMatchObject({
      code: 2,
      stderr: 'newslint: Cannot read `constructor`: there is no such file\n'
    })
  })

  test('a folder without releases is told', async () => {
    const {code, stderr} = await newslint(folder({'void/x.log': ''}), ['void'])
    expect(code).toBe(2)
    expect(stderr).toContain('No releases in the folder `void`')
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

  test('what others wrote is passed over, in folders and in globs, unless it is named', async () => {
    const cwd = folder({'in/a.txt': doubled, 'in/node_modules/b.txt': doubled, 'in/.git/c.txt': doubled})
    const paths = async (path: string) =>
      JSON.parse((await newslint(cwd, ['--format', 'json', path])).stdout).map(
        ({path}: {path: string}) => path
      )
    expect(await paths('in')).toEqual(['in/a.txt'])
    expect(await paths('**/*.txt')).toEqual(['in/a.txt'])
    expect(await paths('in/node_modules/b.txt')).toEqual(['in/node_modules/b.txt'])
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

describe('commands', () => {
  test('rules and explain', async () => {
    const cwd = folder({'.newslintrc.json': '{"rules": {"repeated-word": "warning"}}'})
    expect((await newslint(cwd, ['rules'])).stdout).toMatch(/^ {2}repeated-word +warning /m)
    const {stdout} = await newslint(cwd, ['explain', 'repeated-word', 'unused-silence'])
    expect(stdout).toContain('They met at {the the} summit.')
    expect(stdout).toContain('unused-silence (warning, fix: none)')
  })

  test('add makes a dictionary, keeps it sorted, and keeps the configuration', async () => {
    const cwd = folder({'.newslintrc.json': '{\n    "rules": {"double-space": "off"}\n}\n'})
    expect((await newslint(cwd, ['add', 'PayGrid', 'Adaeze'])).code).toBe(0)
    expect((await newslint(cwd, ['add', 'Okonjo', 'PayGrid'])).stdout).toContain('Added Okonjo to')
    expect(readFileSync(join(cwd, 'newslint-words.txt'), 'utf8')).toBe('Adaeze\nOkonjo\nPayGrid\n')
    expect(JSON.parse(readFileSync(join(cwd, '.newslintrc.json'), 'utf8'))).toEqual({
      rules: {'double-space': 'off'},
      dictionaries: ['newslint-words.txt']
    })
  })

  test('add leaves what stands in a list, in its encoding', async () => {
    const list = (words: string[]) => Buffer.from(words.map((word) => `${word}\r\n`).join(''), 'latin1')
    const cwd = folder({
      '.newslintrc.json': '{"dictionaries": ["w.txt"]}',
      'w.txt': list(['# words', '', 'Zebra', 'Ärzte', '# people', 'Álvaro', 'Zoë'])
    })
    expect((await newslint(cwd, ['add', 'Núñez'])).code).toBe(0)
    expect(readFileSync(join(cwd, 'w.txt'))).toEqual(
      list(['# words', '', 'Zebra', 'Ärzte', '# people', 'Álvaro', 'Núñez', 'Zoë'])
    )
    expect((await newslint(cwd, ['add', 'Wałęsa'])).stderr).toContain(
      'it is Windows-1252, which has no `ł`; save it as UTF-8'
    )
    writeFileSync(join(cwd, 'w.txt'), '\uFEFFBeta\n')
    await newslint(cwd, ['add', 'Alpha'])
    expect(readFileSync(join(cwd, 'w.txt'), 'utf8')).toBe('\uFEFFAlpha\nBeta\n')
    writeFileSync(join(cwd, 'w.txt'), 'Zeta\nAlpha\n')
    await newslint(cwd, ['add', 'Beta'])
    expect(readFileSync(join(cwd, 'w.txt'), 'utf8')).toBe('Zeta\nAlpha\nBeta\n')
  })

  test.each(['#launch', 'two\nlines', 'a # b'])('add refuses %j, which no list could hold', async (word) => {
    const cwd = folder()
    const {code, stderr} = await newslint(cwd, ['add', word])
    expect(code).toBe(2)
    expect(stderr).toContain(`Unexpected ${JSON.stringify(word)}`)
    expect(readdirSync(cwd)).toEqual([])
  })

  test('add makes no list for what a dictionary knows already', async () => {
    const cwd = folder({
      '.newslintrc.json': '{"dictionaries": ["k.dic"]}',
      'k.aff': 'SET UTF-8\n',
      'k.dic': '1\nugali\n'
    })
    expect((await newslint(cwd, ['add', 'ugali'])).stdout).toBe('Already there: ugali\n')
    expect(readFileSync(join(cwd, '.newslintrc.json'), 'utf8')).toBe('{"dictionaries": ["k.dic"]}')
  })

  test('a list of the house is read with its comments', async () => {
    const cwd = folder({
      '.newslintrc.json': '{"dictionaries": ["w.txt"]}',
      'w.txt': '# ours\nZyntrell # a product\n'
    })
    writeFileSync(join(cwd, 'a.txt'), 'Zyntrell opened.\n')
    expect((await newslint(cwd, ['a.txt'])).code).toBe(0)
    expect((await newslint(cwd, ['add', 'Zyntrell'])).stdout).toContain('Already there: Zyntrell')
  })
})
