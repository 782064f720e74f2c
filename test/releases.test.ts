// What newslint says about each sample release is kept next to it, so that a change shows its false alarms in the diff.

import {readFileSync} from 'node:fs'
import {VFile} from 'vfile'
import {expect, test} from 'vitest'
import {linter} from '../src/lint.ts'
import {stylish} from '../src/reports/stylish.ts'
import {releases} from './releases.ts'

const {lint} = linter({})

test('there are sample releases', () => expect(releases).not.toEqual([]))

test.each(releases)('%s', async (path) => {
  const file = lint(new VFile({path, value: readFileSync(path, 'utf8')}))
  const report = stylish({color: false})
  await expect(report.add(file, 'error') + report.end()).toMatchFileSnapshot(`../${path}.report`)
})
