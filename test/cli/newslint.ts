// newslint as its users start it: a real process, in a folder of its own.

import {spawn} from 'node:child_process'
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join, resolve} from 'node:path'
import {onTestFinished} from 'vitest'

const entry = resolve('dist/newslint.cjs')

/** Releases without a mistake, with a repeated word, with a space too many. */
export const clean = 'The harbour opened on Monday. It employs ninety people.\n'
export const doubled = 'The harbour opened at the the pier. It employs ninety people.\n'
export const spaced = 'The harbour opened on Monday.  It employs ninety people.\n'

export interface Outcome {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

/** A fresh folder with `files`, removed when the test is over. */
export function folder(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const path = mkdtempSync(join(tmpdir(), 'newslint-'))
  onTestFinished(() => rmSync(path, {recursive: true}))
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(path, name)), {recursive: true})
    writeFileSync(join(path, name), content)
  }
  return path
}

/** Start newslint in `cwd` and wait for its end. */
export function newslint(
  cwd: string,
  args: readonly string[],
  input: string | Uint8Array = ''
): Promise<Outcome> {
  return outcome(process.execPath, [entry, ...args], cwd, input)
}

/** Run a line of shell, which may say `newslint`, in `cwd` and wait for its end. */
export function shell(cwd: string, line: string): Promise<Outcome> {
  return outcome('sh', ['-c', `newslint() { "${process.execPath}" "${entry}" "$@"; }; ${line}`], cwd, '')
}

function outcome(
  program: string,
  args: readonly string[],
  cwd: string,
  input: string | Uint8Array
): Promise<Outcome> {
  return new Promise((done, failed) => {
    const child = spawn(program, args, {cwd, env: {...process.env, NO_COLOR: '1'}})
    const out: Buffer[] = []
    const err: Buffer[] = []
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk))
    child.on('error', failed)
    child.on('close', (code) =>
      done({code, stdout: `${Buffer.concat(out)}`, stderr: `${Buffer.concat(err)}`})
    )
    child.stdin.on('error', () => {})
    child.stdin.end(input)
  })
}
