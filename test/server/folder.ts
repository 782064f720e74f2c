// A folder for one test, and an editor in it: both are gone after the test.

import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {onTestFinished} from 'vitest'
import type {Config} from '../../src/config/check.ts'
import {rules} from '../rules.ts'
import {Editor, type Start} from './editor.ts'

/** A new folder that holds `files`; an object is written as JSON. */
export function folderOf(files: Record<string, string | object> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'newslint-'))
  onTestFinished(() => rmSync(folder, {recursive: true, force: true, maxRetries: 3}))
  for (const [name, content] of Object.entries(files)) {
    writeFileSync(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content))
  }
  return folder
}

/** An editor, gone after the test; where no folder is named, in one in which the rules of these tests are on. */
export async function startEditor(start: Partial<Start> = {}): Promise<Editor> {
  const editor = await Editor.start({folder: folderOf({'.newslintrc.json': house()}), ...start})
  onTestFinished(() => editor.kill())
  return editor
}

/** The rules that the texts of these tests are about. */
export const slips: Config['rules'] = {'repeated-word': 'error', 'double-space': 'info'}

/** A configuration in which only `said` rules speak: what others would say of the text is not the matter. */
export function house(said = slips, rest: Config = {}): Config {
  const off = rules.map(({id}) => [id, 'off'] as const)
  return {...rest, rules: {...Object.fromEntries(off), ...said}}
}
