// Vim with ALE, set up as editors/readme.md says.

import {expect} from 'vitest'
import {documented, drive, house, program, release, withEditor, workplace} from './bench.ts'

const vim = program('vim')

const script = `
let s:end = reltimefloat(reltime()) + 20
while empty(ale#engine#GetLoclist(bufnr('%'))) && reltimefloat(reltime()) < s:end
  sleep 50m
endwhile
let s:found = map(copy(ale#engine#GetLoclist(bufnr('%'))), '[v:val.code, v:val.type, v:val.lnum, v:val.text]')
call writefile([json_encode(s:found)], 'report.json')
qall!
`

withEditor(vim)('Vim shows what was found', () => {
  const setup = `set nocompatible\nfiletype plugin on\npackadd! ale\npackloadall\n${documented('Vim', 'vim')}`
  const plain = release.replace(' 😀', '')
  const place = workplace({'.newslintrc.json': house(), 'ferry.txt': plain, setup, drive: script})
  const args = ['-N', '-u', 'setup', '-i', 'NONE', '-n', '--not-a-term', 'ferry.txt', '-S', 'drive']
  expect(drive(vim!, args, place)).toEqual([
    ['repeated-word', 'E', 3, expect.stringContaining('the the')],
    ['double-space', 'W', 3, expect.stringContaining('double space')]
  ])
})
