// A workplace for a real editor: a folder with a release in it, and `newslint` on the PATH.

import {spawnSync} from 'node:child_process'
import {accessSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {delimiter, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {onTestFinished, test} from 'vitest'

export const root = fileURLToPath(new URL('../..', import.meta.url))

/** With an emoji in front of the slip, in a line that ends in one character. */
export const release = `Nordhaven Opens Night Ferry

OSLO, Norway, May 4, 2026 — The line 😀 opens at the the pier.  It is free.
`
export const mended = release.replace('the the', 'the')

/** The path of a program that the test needs. Without it the test is left out, loudly, and in CI it fails. */
export function program(name: string): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter)
  const path = folders.map((folder) => join(folder, name)).find(isThere)
  if (!path && process.env.CI) throw new Error(`${name} is missing: .ci/editors installs it`)
  if (!path) console.warn(`${name} is missing, so its tests are left out: .ci/editors installs it`)
  return path
}

export {house} from '../server/folder.ts'

export const withEditor = (path: string | undefined) => test.skipIf(path === undefined)

/** A folder with `files` in it, gone after the test, and an environment for an editor that works there. */
export function workplace(files: Record<string, string | object>): {folder: string; env: NodeJS.ProcessEnv} {
  const folder = mkdtempSync(join(tmpdir(), 'newslint-editor-'))
  onTestFinished(() => rmSync(folder, {recursive: true, force: true, maxRetries: 5}))
  for (const [name, text] of Object.entries(files))
    writeFileSync(join(folder, name), typeof text === 'string' ? text : JSON.stringify(text))
  const bin = join(folder, '.bin')
  mkdirSync(bin)
  symlinkSync(join(root, 'dist/newslint.cjs'), join(bin, 'newslint'))
  return {folder, env: {...process.env, PATH: bin + delimiter + process.env.PATH, HOME: folder}}
}

/** Run an editor to its end; what it leaves in `report.json` is what the test looks at. */
export function drive(
  command: string,
  args: readonly string[],
  place: ReturnType<typeof workplace>
): unknown {
  const {folder, env} = place
  const {status, stdout, stderr} = spawnSync(command, args, {
    cwd: folder,
    env,
    encoding: 'utf8',
    timeout: 50_000
  })
  if (status !== 0) throw new Error(`${command} ended with ${status}:\n${stdout}\n${stderr}`)
  return JSON.parse(readFileSync(join(folder, 'report.json'), 'utf8'))
}

/** The block of `language` under the heading `title` of editors/readme.md: what is documented is what is tested. */
export function documented(title: string, language: string): string {
  const page = readFileSync(join(root, 'editors/readme.md'), 'utf8')
  const section = page.split(/^## /m).find((section) => section.startsWith(`${title}\n`)) ?? ''
  const block = new RegExp(`^\`\`\`${language}\n([^]*?)^\`\`\``, 'm').exec(section)?.[1]
  if (!block) throw new Error(`editors/readme.md has no ${language} under ${title}`)
  return block
}

function isThere(path: string) {
  try {
    accessSync(path)
    return true
  } catch {
    return false
  }
}
