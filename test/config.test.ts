// What a house may say in its configuration, and for which files it holds.

import {VFile} from 'vfile'
import {expect, test} from 'vitest'
import {find} from '../src/config/config.ts'
import {houseWords} from '../src/config/words.ts'
import type {Disk} from '../src/disk.ts'
import {linterOf} from '../src/house.ts'
import {diskOf} from './disk.ts'

const doubled = 'The mill sells the the bread.  It opens at dawn.\n'

function findings(disk: Disk, path: string, value = doubled) {
  const found = find(path.replace(/\/[^/]*$/, ''), disk)
  const file = linterOf(found, {disk}).lint(new VFile({path, value}))
  return file.messages.map(
    ({ruleId, fatal}) => `${ruleId} ${fatal ? 'error' : fatal === false ? 'warning' : 'info'}`
  )
}

test('overrides hold for the files that they name, the last one most', () => {
  const disk = diskOf({
    '.newslintrc.json': {
      rules: {'double-space': 'error'},
      overrides: [
        {files: ['drafts/**', '*.htm'], rules: {'repeated-word': 'off'}},
        {files: ['drafts/final-*'], rules: {'repeated-word': 'warning', 'double-space': 'off'}}
      ]
    }
  })
  expect(findings(disk, '/house/a.txt')).toEqual(['repeated-word error', 'double-space error'])
  expect(findings(disk, '/house/drafts/deep/a.txt')).toEqual(['double-space error'])
  expect(findings(disk, '/house/drafts/final-a.txt')).toEqual(['repeated-word warning'])
  expect(findings(disk, '/house/deep/a.htm')).toEqual(['double-space error'])
})

test('an override holds for hidden files too, and not for files beside the house', () => {
  const disk = diskOf({
    '.newslintrc.json': {overrides: [{files: ['**/*.txt'], rules: {'repeated-word': 'off'}}]}
  })
  expect(findings(disk, '/house/.drafts/.a.txt')).toEqual(['double-space info'])
  const house = linterOf(find('/house', disk), {disk})
  expect(house.lint(new VFile({path: '/housekeeping/a.txt', value: doubled})).messages.length).toBe(2)
})

test('the nearest list of ignored files counts alone, an empty one too', () => {
  const disk = diskOf({'.newslintignore': 'a.txt\n', 'news/.newslintignore': ''})
  const {ignores} = linterOf(find('/house', disk), {disk})
  expect([ignores('/house/a.txt'), ignores('/house/news/a.txt')]).toEqual([true, false])
})

test('what the configuration says of a rule goes over the house style, option by option', () => {
  const text =
    'The Kenya Tea Board (KTB) met in Nairobi. The KTB was glad, and the KTB’s guests as well. The tea was hot.\n'
  const rare = (config: object) =>
    findings(diskOf({'.newslintrc.json': config}), '/house/a.txt', text).filter((said) =>
      said.startsWith('rare')
    )
  expect(rare({})).toEqual([])
  expect(rare({profile: 'un'})).toEqual(['rare-acronym info'])
  expect(rare({profile: 'un', rules: {'rare-acronym': 'error'}})).toEqual(['rare-acronym error'])
  expect(rare({profile: 'un', rules: {'rare-acronym': ['warning', {longest: 10}]}})).toEqual([])
  expect(rare({profile: 'un', rules: {'rare-acronym': ['warning', {longest: 150}]}})).toEqual([
    'rare-acronym warning'
  ])
  expect(rare({profile: 'ap', rules: {'rare-acronym': ['warning', {uses: 2}]}})).toEqual([
    'rare-acronym warning'
  ])
})

test('one linter keeps the files apart', () => {
  const disk = diskOf({
    '.newslintrc.json': {overrides: [{files: ['b.txt'], rules: {'repeated-word': 'off'}}]}
  })
  const linter = linterOf(find('/house', disk), {disk})
  const count = (path: string) => linter.lint(new VFile({path, value: 'It is the the mill.'})).messages.length
  expect(['/house/a.txt', '/house/b.txt', '/house/a.txt', '/elsewhere/b.txt'].map(count)).toEqual([
    1, 0, 1, 1
  ])
})

test('what is ignored is neither linted nor fixed', () => {
  const disk = diskOf({
    '.newslintrc.json': {ignore: ['archive/', '!archive/keep.txt', '*.old.md']},
    'news/.newslintignore': '# not ours\nwire/\n/top.txt\n!wire/ours.txt\n'
  })
  const {ignores, lint, fix} = linterOf(find('/house', disk), {disk})
  const ignored = (path: string) => ignores(`/house/${path}`)
  expect(
    ['archive/a.txt', 'news/b.old.md', 'news/wire/a.txt', 'news/top.txt'].filter((path) => !ignored(path))
  ).toEqual([])
  expect(['a.txt', 'wire/a.txt', 'news/deep/top.txt'].filter(ignored)).toEqual([])
  expect(ignores('/elsewhere/archive/a.txt')).toBe(false)
  const file = new VFile({path: '/house/archive/a.txt', value: doubled})
  expect(lint(file).messages).toEqual([])
  expect(String(fix(file))).toBe(doubled)
})

test('a list of 100,000 files to ignore means what a short one means', () => {
  const lines = [
    'archive/',
    '/Top.txt',
    'news/wire',
    '*.old.md',
    '!news/wire/ours.txt',
    '# all/',
    'b.txt',
    '!b.txt'
  ]
  const more = Array.from({length: 100_000}, (_, at) => `desk/${at}/x${at}.txt`)
  const ignoredBy = (list: readonly string[]) => {
    const disk = diskOf({'.newslintignore': list.join('\n')})
    return linterOf(find('/house', disk), {disk}).ignores
  }
  const [short, long] = [ignoredBy(lines), ignoredBy([...lines.slice(0, 4), ...more, ...lines.slice(4)])]
  const paths = [
    'archive/a.txt',
    'in/ARCHIVE/deep/a.txt',
    'top.txt',
    'in/top.txt',
    'news/wire',
    'news/wire/a.txt'
  ]
  const others = ['in/news/wire/a.txt', 'x.old.md', 'news/wire/ours.txt', 'all/a.txt', 'b.txt', 'archive.txt']
  const verdicts = (ignores: (path: string) => boolean) =>
    [...paths, ...others].filter((path) => ignores(`/house/${path}`))
  expect(verdicts(long)).toEqual(verdicts(short))
  expect(verdicts(long)).toEqual([
    'archive/a.txt',
    'in/ARCHIVE/deep/a.txt',
    'top.txt',
    'news/wire',
    'news/wire/a.txt',
    'x.old.md',
    'news/wire/ours.txt'
  ])
  expect(long('/house/desk/77777/x77777.txt')).toBe(true)
  expect(long('/house/desk/77777/x7777.txt')).toBe(false)
})

test('a configuration goes over the one that it extends', () => {
  const disk = diskOf({
    'shared/base.json': {
      profile: 'ap',
      rules: {'double-space': 'error', 'repeated-word': 'off'},
      dictionaries: ['words.txt'],
      ignore: ['archive/'],
      overrides: [{files: ['*.md', '*.htm'], rules: {'double-space': 'off'}}]
    },
    'shared/words.txt': 'Nakuru # a town\nC# Major\nNu\u0301n\u0303ez\n#none\n',
    'team/.newslintrc.json': {
      extends: '../shared/base.json',
      rules: {'repeated-word': 'warning'},
      ignore: ['drafts/'],
      overrides: [{files: ['*.htm'], rules: {'double-space': 'warning'}}]
    }
  })
  const found = find('/house/team', disk)
  const {config, base} = found
  expect(config).toMatchObject({profile: 'ap', rules: {'double-space': 'error', 'repeated-word': 'warning'}})
  expect(config.dictionaries).toEqual(['/house/shared/words.txt'])
  expect(base).toBe('/house/shared/base.json')
  expect(findings(disk, '/house/team/a.txt')).toEqual(['repeated-word warning', 'double-space error'])
  expect(findings(disk, '/house/team/a.md')).toEqual(['repeated-word warning'])
  expect(findings(disk, '/house/team/a.htm')).toEqual(['repeated-word warning', 'double-space warning'])
  const {ignores} = linterOf(found, {disk})
  expect(['archive/a.txt', 'drafts/a.txt', 'a.txt'].map((name) => ignores(`/house/team/${name}`))).toEqual([
    true,
    true,
    false
  ])
  expect([...houseWords(found, disk)]).toEqual(['Nakuru', 'C# Major', 'Núñez'])
})

test('the ends of what an option may be are within it', () => {
  for (const uses of [1, 5]) {
    const disk = diskOf({'.newslintrc.json': {rules: {'rare-acronym': ['info', {uses}]}}})
    expect(findings(disk, '/house/a.txt')).toHaveLength(2)
  }
})

test('a package.json may hold the configuration; its neighbour goes first', () => {
  const disk = diskOf({
    'package.json': {name: 'house', newslint: {rules: {'repeated-word': 'off'}}},
    'plain/package.json': {name: 'newslint-user', dependencies: {newslint: '1'}},
    'both/package.json': {newslint: {profile: 'un'}},
    'both/.newslintrc.json': {profile: 'ap'}
  })
  expect(findings(disk, '/house/a.txt')).toEqual(['double-space info'])
  expect(find('/house/plain', disk).path).toBe('/house/package.json')
  expect(find('/house/both', disk).config.profile).toBe('ap')
})

test('what Windows has written is read: UTF-16, Windows-1252, a byte order mark', () => {
  const config = '{"dictionaries": ["words.txt"], "ignore": ["b.txt"]}'
  const disk = diskOf({
    '.newslintrc.json': Buffer.from(`\uFEFF${config}`, 'utf16le'),
    'words.txt': Buffer.from('Ngüyén\r\n', 'latin1'),
    'plain/.newslintrc.json': Buffer.from(`\uFEFF${config.replace('words', '../words')}`)
  })
  for (const at of ['/house', '/house/plain']) {
    const file = new VFile({path: `${at}/a.txt`, value: 'Ngüyén.'})
    const {lint, ignores} = linterOf(find(at, disk), {disk})
    lint(file)
    expect([...(file.data.newslint?.words ?? [])]).toEqual(['Ngüyén'])
    expect(ignores(`${at}/b.txt`)).toBe(true)
  }
})

test.each(['words.txt', 'words.dic'])('%s that is no text is told by its name', (name) => {
  const disk = diskOf({
    '.newslintrc.json': {dictionaries: [name]},
    'words.aff': 'SET UTF-8\n',
    [name]: Buffer.from([0, 1, 2, 255, 0, 9])
  })
  expect(() => findings(disk, '/house/a.txt')).toThrow(
    `Cannot read \`/house/${name}\`: it is binary, not text`
  )
})

test('a Hunspell dictionary is asked for words that the lists do not have', () => {
  const aff = 'SET UTF-8\nSFX S Y 1\nSFX S 0 s .\n'
  const dic = '2\nchapati/S\ngithéri\n'
  const disk = diskOf({
    '.newslintrc.json': {dictionaries: ['words.txt', 'kitchen.dic']},
    'words.txt': 'ugali\n',
    'kitchen.aff': aff,
    'kitchen.dic': dic
  })
  const file = new VFile({path: '/house/a.txt', value: 'Ugali.'})
  linterOf(find('/house', disk), {disk}).lint(file)
  const words = file.data.newslint?.words
  const known = ['ugali', 'chapati', 'chapatis', 'Chapatis', 'githéri', 'chapati-githéri', 'chapatixs', 'tHe']
  expect(known.filter((word) => words?.has(word))).toEqual(known.slice(0, 6))
})
