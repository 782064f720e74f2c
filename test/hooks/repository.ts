// A git repository of the test's own, with newslint in it as its users start it.

import {execFileSync} from 'node:child_process'
import {createHash} from 'node:crypto'
import {mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {folder} from '../cli/newslint.ts'

export interface Repository {
  readonly path: string
  /** Run git in it (or in the sub-folder `cwd`); what it prints. */
  git(args: readonly string[], cwd?: string): string
  write(name: string, content: string | Uint8Array): void
  remove(name: string): void
  /** A digest of every file of the working tree, and of what the index holds. */
  state(): string
}

/** An empty repository with nobody's settings but its own. */
export function repository(): Repository {
  const path = folder()
  const env = {
    ...process.env,
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_AUTHOR_NAME: 'Aruvi Press',
    GIT_AUTHOR_EMAIL: 'press@aruvi.example',
    GIT_COMMITTER_NAME: 'Aruvi Press',
    GIT_COMMITTER_EMAIL: 'press@aruvi.example'
  }
  const git = (args: readonly string[], cwd = '.') =>
    execFileSync('git', args, {
      cwd: join(path, cwd),
      env,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe']
    })
  git(['init', '--quiet', '--initial-branch=main'])
  return {
    path,
    git,
    write(name, content) {
      mkdirSync(dirname(join(path, name)), {recursive: true})
      writeFileSync(join(path, name), content)
    },
    remove: (name) => rmSync(join(path, name)),
    state: () => `${digest(path)}\n${git(['ls-files', '--stage'])}`
  }
}

function digest(path: string) {
  const hash = createHash('sha256')
  for (const name of readdirSync(path, {recursive: true, encoding: 'utf8'}).sort()) {
    if (name === '.git' || name.startsWith('.git/')) continue
    hash.update(name)
    try {
      hash.update(readFileSync(join(path, name)))
    } catch {
      // A folder.
    }
  }
  return hash.digest('hex')
}
