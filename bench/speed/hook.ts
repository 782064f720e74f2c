// What a commit waits for: newslint as a hook, over one staged release and over fifty.

import {spawnSync} from 'node:child_process'
import {copyFileSync, mkdirSync} from 'node:fs'
import {join} from 'node:path'
import {environment, median} from './processes.ts'

const rounds = 5

/** The milliseconds of `newslint --staged` in a repository of its own below `folder`, with copies of the release `clean` staged. */
export function hookTimes(bundle: string, clean: string, folder: string): Record<string, number> {
  const repository = join(folder, 'repository')
  mkdirSync(repository)
  start('git', ['init', '--quiet'], repository)
  return {
    'one staged release': staged(1, bundle, clean, repository),
    '50 staged releases': staged(50, bundle, clean, repository)
  }
}

function staged(count: number, bundle: string, clean: string, repository: string) {
  for (let at = 0; at < count; at++) copyFileSync(clean, join(repository, `${at}.txt`))
  start('git', ['add', '.'], repository)
  const times = Array.from({length: rounds}, () => {
    const from = process.hrtime.bigint()
    start(process.execPath, [bundle, '--staged', '--quiet'], repository)
    return Number(process.hrtime.bigint() - from) / 1e6
  })
  return median(times)
}

function start(program: string, operands: readonly string[], cwd: string) {
  const {error, status, stderr} = spawnSync(program, operands, {cwd, env: environment()})
  if (error || status !== 0) throw new Error(`${program} could not run: ${error?.message ?? stderr}`)
}
