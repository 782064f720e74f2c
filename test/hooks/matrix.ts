// Each recipe of docs/hooks.md, followed to the letter with the real tools: a typo only in the index is blocked,
// one only in the working tree passes, and the working tree is the same byte for byte.

import {execFileSync, spawnSync} from 'node:child_process'
import {mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join, resolve} from 'node:path'
import {afterAll, beforeAll, describe, expect, inject, test} from 'vitest'
import {clean, doubled} from '../cli/newslint.ts'
import {recipe} from './recipe.ts'
import {type Repository, repository} from './repository.ts'

const release = 'releases/harbour opening é.txt'

const tools = inject('hookTools')
let home: string

beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'newslint-home-'))
})
afterAll(() => rmSync(home, {recursive: true, force: true}))

/** The tests of the recipe under the heading `title`. */
export function follows(title: string): void {
  describe(title, () => {
    test('blocks a typo that is only in the index', () => {
      const repo = prepared(title)
      stage(repo, doubled, clean)
      const {status, output} = commit(repo)
      expect(output).toContain('Unexpected `the the`')
      expect(status).not.toBe(0)
    })

    test('passes a typo that is only in the working tree', () => {
      const repo = prepared(title)
      stage(repo, clean, doubled)
      const {status, output} = commit(repo)
      expect(output).not.toContain('Unexpected `the the`')
      expect(status, output).toBe(0)
    })
  })
}

/** `indexed` in the index, `held` in the working tree. */
function stage(repo: Repository, indexed: string, held: string) {
  repo.write(release, `${clean}${indexed}`)
  repo.git(['add', '.'])
  repo.write(release, `${clean}${held}`)
}

/** A repository with one commit in which the recipe called `title` has been followed. */
function prepared(title: string): Repository {
  const repo = repository()
  const {files, commands} = recipe(title)
  link(repo)
  repo.write('.gitignore', 'node_modules\n')
  repo.write('package.json', '{"private": true}')
  repo.write(release, clean)
  for (const [name, content] of Object.entries(files)) repo.write(name, fromHere(content))
  repo.git(['add', '.'])
  repo.git(['commit', '--quiet', '--message', 'Begin'])
  // What `npm install` would bring is linked already.
  for (const command of commands.filter((command) => !command.startsWith('npm install'))) {
    const {status, output} = shell(repo, command)
    expect(status, `${command}\n${output}`).toBe(0)
  }
  repo.git(['add', '.'])
  spawnSync('git', ['commit', '--quiet', '--no-verify', '--message', 'Follow the recipe'], {
    cwd: repo.path,
    env: environment(repo)
  })
  return repo
}

/** This checkout instead of the published one. */
function fromHere(content: string) {
  const head = execFileSync('git', ['rev-parse', 'HEAD'], {encoding: 'utf8'}).trim()
  return content.replace(/repo: .*/, `repo: ${resolve('.')}`).replace(/rev: .*/, `rev: ${head}`)
}

/** node_modules as after `npm install`: the tools, and newslint. */
function link(repo: Repository) {
  const modules = join(repo.path, 'node_modules')
  mkdirSync(join(modules, '.bin'), {recursive: true})
  for (const name of readdirSync(join(tools, 'node_modules'))) {
    if (name !== '.bin') symlinkSync(join(tools, 'node_modules', name), join(modules, name))
  }
  for (const name of readdirSync(join(tools, 'node_modules/.bin'))) {
    symlinkSync(join(tools, 'node_modules/.bin', name), join(modules, '.bin', name))
  }
  symlinkSync(resolve('dist/newslint.cjs'), join(modules, '.bin/newslint'))
}

function commit(repo: Repository) {
  const before = repo.state()
  const outcome = shell(repo, 'git commit --message "More"')
  expect(repo.state(), 'the working tree and the index are as they were').toBe(before)
  return outcome
}

function shell(repo: Repository, command: string) {
  const {status, stdout, stderr} = spawnSync('sh', ['-c', command], {
    cwd: repo.path,
    env: environment(repo),
    encoding: 'utf8'
  })
  return {status, output: stdout + stderr}
}

/** As a person's shell, without what a running npm or CI has set. */
function environment(repo: Repository): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(
    ([name]) => !/^(?:npm_|CI$|GIT_|VITEST|NODE_ENV|HUSKY)/i.test(name)
  )
  return {
    ...Object.fromEntries(own),
    PATH: `${join(repo.path, 'node_modules/.bin')}:${process.env.PATH}`,
    HOME: home,
    PRE_COMMIT_HOME: join(home, 'pre-commit'),
    PREK_HOME: join(home, 'prek'),
    NO_COLOR: '1',
    GIT_AUTHOR_NAME: 'Aruvi Press',
    GIT_AUTHOR_EMAIL: 'press@aruvi.example',
    GIT_COMMITTER_NAME: 'Aruvi Press',
    GIT_COMMITTER_EMAIL: 'press@aruvi.example'
  }
}
