// What a house is told when its configuration says what it may not.

import {VFile} from 'vfile'
import {expect, test} from 'vitest'
import {find} from '../src/config/config.ts'
import {linterOf} from '../src/house.ts'
import {diskOf} from './disk.ts'

test.each<[name: string, files: Record<string, string | object>, sentence: string]>([
  [
    'a key',
    {'.newslintrc.json': {overides: []}},
    '/house/.newslintrc.json: Unexpected key `overides`, did you mean `overrides`?'
  ],
  [
    'a key of an override',
    {'.newslintrc.json': {overrides: [{file: ['a'], rules: {}}]}},
    'Unexpected key `file`, did you mean `files`?'
  ],
  [
    'an override without files',
    {'.newslintrc.json': {overrides: [{rules: {}}]}},
    'Unexpected override, expected `files` and `rules` in it'
  ],
  [
    'an override that is none',
    {'.newslintrc.json': {overrides: ['*.md']}},
    'Unexpected `"*.md"` in `overrides`, expected an object'
  ],
  [
    'overrides that are no list',
    {'.newslintrc.json': {overrides: {}}},
    'Unexpected `{}` for `overrides`, expected a list of objects'
  ],
  [
    'a rule of an override',
    {'.newslintrc.json': {overrides: [{files: ['a'], rules: {'double-spice': 'off'}}]}},
    'Unexpected rule `double-spice`, did you mean `double-space`?'
  ],
  [
    'a glob that is empty',
    {'.newslintrc.json': {overrides: [{files: [''], rules: {}}]}},
    'Unexpected `""` in `files`, expected a list of globs'
  ],
  [
    'a glob that never ends',
    {'.newslintrc.json': {overrides: [{files: ['a'.repeat(70_000)], rules: {}}]}},
    'Unexpected a glob of 70000 characters in `files`'
  ],
  [
    'ignore',
    {'.newslintrc.json': {ignore: 'a'}},
    'Unexpected `"a"` for `ignore`, expected a list of patterns'
  ],
  [
    'requireReason',
    {'.newslintrc.json': {requireReason: 'yes'}},
    'Unexpected `"yes"` for `requireReason`, expected `true` or `false`'
  ],
  [
    'extends of two',
    {'.newslintrc.json': {extends: ['a', 'b']}},
    'Unexpected `["a","b"]` for `extends`, expected the path of one file'
  ],
  [
    'extends of nothing',
    {'.newslintrc.json': {extends: 'a.json'}},
    'Cannot read `a.json` for `extends`: there is no file `/house/a.json`'
  ],
  [
    'extends of extends',
    {'.newslintrc.json': {extends: 'a.json'}, 'a.json': {extends: 'b.json'}},
    '/house/a.json: Unexpected `extends` in a configuration that `/house/.newslintrc.json` extends'
  ],
  [
    'a mistake in what is extended',
    {'.newslintrc.json': {extends: 'a.json'}, 'a.json': {profil: 'ap'}},
    '/house/a.json: Unexpected key `profil`, did you mean `profile`?'
  ],
  [
    'a package.json',
    {'package.json': {newslint: {rulez: {}}}},
    '/house/package.json: Unexpected key `rulez`, did you mean `rules`?'
  ],
  [
    'half a dictionary',
    {'.newslintrc.json': {dictionaries: ['x.dic']}, 'x.dic': '0\n'},
    'Cannot read the dictionary `x.dic`: there is no file `/house/x.aff`'
  ],
  [
    'an option of a rule that takes none',
    {'.newslintrc.json': {rules: {'double-space': ['off', {width: 2}]}}},
    'Unexpected option `width` for `double-space`, which takes none'
  ],
  [
    'an option that every object has',
    {'.newslintrc.json': {rules: {'undefined-acronym': ['off', {constructor: 2}]}}},
    'Unexpected option `constructor` for `undefined-acronym`'
  ],
  [
    'a number that is too small',
    {'.newslintrc.json': {rules: {'rare-acronym': ['info', {uses: 0}]}}},
    'Unexpected `0` for `rare-acronym` → `uses`, expected a whole number from 1 to 5'
  ],
  [
    'a number that is too large',
    {'.newslintrc.json': {rules: {'rare-acronym': ['info', {uses: 6}]}}},
    'Unexpected `6` for `rare-acronym` → `uses`, expected a whole number from 1 to 5'
  ],
  [
    'half a number',
    {'.newslintrc.json': {rules: {'long-headline': ['info', {max: 30.5}]}}},
    'Unexpected `30.5` for `long-headline` → `max`, expected a whole number from 20'
  ],
  [
    'a list of numbers',
    {'.newslintrc.json': {rules: {'undefined-acronym': ['info', {known: ['GDP', 7]}]}}},
    'Unexpected `["GDP",7]` for `undefined-acronym` → `known`, expected a list of strings'
  ],
  [
    'a word for a flag',
    {'.newslintrc.json': {rules: {'headline-acronym': ['info', {always: 'yes'}]}}},
    'Unexpected `"yes"` for `headline-acronym` → `always`, expected `true` or `false`'
  ],
  [
    'failOn',
    {'.newslintrc.json': {failOn: 'off'}},
    'Unexpected `"off"` for `failOn`, expected one of `info`, `warning`, `error`'
  ],
  [
    'the globs of an override',
    {'.newslintrc.json': {overrides: [{files: '*.md', rules: {}}]}},
    'Unexpected `"*.md"` for `files`, expected a list of globs'
  ],
  [
    'a list without a severity',
    {'.newslintrc.json': {rules: {'double-space': []}}},
    'Unexpected severity `[]` for `double-space`'
  ],
  [
    'accepted findings',
    {'.newslint-accepted.json': [{file: 'a.txt', rule: 'double-space'}]},
    '/house/.newslint-accepted.json: Unexpected `{"file":"a.txt","rule":"double-space"}`, expected'
  ]
])('%s: a mistake is quoted back', (_, files, sentence) => {
  const disk = diskOf(files)
  const lint = () =>
    linterOf(find('/house', disk), {disk}).lint(
      new VFile({path: '/house/a.txt', value: 'The mill sells bread.\n'})
    )
  expect(lint).toThrow(sentence)
  expect(lint).toThrow(expect.objectContaining({name: 'ConfigError'}))
})
