// What newslint says about each sample release is kept next to it, so that a change shows its false alarms in the diff.

import {readFileSync} from 'node:fs'
import {VFile} from 'vfile'
import {reporter} from 'vfile-reporter'
import {expect, test} from 'vitest'
import {linter} from '../src/lint.ts'
import {releases} from './releases.ts'

const {lint} = linter({})

test('there are sample releases', () => expect(releases).not.toEqual([]))

test.each(releases)('%s', async (path) => {
  const file = lint(new VFile({path, value: readFileSync(path, 'utf8')}))
  await expect(`${reporter(file, {color: false})}\n`).toMatchFileSnapshot(`../${path}.report`)
})
