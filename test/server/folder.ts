// A folder for one test, gone after it.

import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {onTestFinished} from 'vitest'
import type {Config} from '../../src/config/check.ts'
import {rules} from '../rules.ts'

/** A new folder that holds `files`; an object is written as JSON. */
export function folderOf(files: Record<string, string | object> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'newslint-'))
  onTestFinished(() => rmSync(folder, {recursive: true, force: true, maxRetries: 3}))
  for (const [name, content] of Object.entries(files)) {
    writeFileSync(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content))
  }
  return folder
}

/** The rules that the texts of these tests are about. */
export const slips: Config['rules'] = {'repeated-word': 'error', 'double-space': 'info'}

/** A configuration in which only `said` rules speak: what others would say of the text is not the matter. */
export function house(said = slips, rest: Config = {}): Config {
  const off = rules.map(({id}) => [id, 'off'] as const)
  return {...rest, rules: {...Object.fromEntries(off), ...said}}
}
