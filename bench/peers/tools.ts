// The peers: how each is installed and what a person would type.

import {execFileSync} from 'node:child_process'
import {cpSync, existsSync, mkdirSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {type Command, environment, node} from '../speed/processes.ts'

/** Outside of the project and its dependencies. */
export const home: string = join(tmpdir(), 'newslint-peers')

/** Of the releases that run on Node 20. */
const packages = [
  'cspell@9.8.0',
  'textlint@15.8.0',
  'textlint-rule-write-good@2.0.0',
  'textlint-rule-common-misspellings@1.0.1',
  'textlint-rule-terminology@5.2.16',
  'textlint-rule-alex@5.0.0',
  'alex@11.0.1',
  'write-good@1.0.8',
  'harper.js@2.10.0'
]

export interface Tool {
  readonly name: string
  /** As it is typed; FILES stands for the file or the folder. */
  readonly typed: string
  /** The run on one file, or on the files of a folder. */
  command(path: string): Command
}

/** Install the peers that come from the registry, once. */
export function install(): void {
  if (existsSync(join(home, 'node_modules'))) return
  mkdirSync(home, {recursive: true})
  writeFileSync(join(home, 'package.json'), '{"private": true, "type": "module"}\n')
  const rules = {'write-good': true, 'common-misspellings': true, terminology: true, alex: true}
  writeFileSync(join(home, '.textlintrc.json'), JSON.stringify({rules}))
  cpSync(fileURLToPath(new URL('harper.mjs', import.meta.url)), join(home, 'harper.mjs'))
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', ...packages], {
    cwd: home,
    env: environment(),
    stdio: 'inherit'
  })
}

/** Newslint, and the peers that are here. */
export function toolsHere(): Tool[] {
  return [...registryTools, ...systemTools.filter(({name}) => isInstalled(name.split(' ')[0]!))]
}

const registryTools: readonly Tool[] = [
  nodeTool('newslint', 'newslint FILES', fileURLToPath(new URL('../../dist/newslint.cjs', import.meta.url))),
  nodeTool(
    'cspell',
    'cspell --no-progress FILES',
    bin('cspell/bin.mjs'),
    '--no-progress',
    '--no-config-search'
  ),
  nodeTool(
    'textlint',
    'textlint FILES (write-good, common-misspellings, terminology, alex)',
    bin('textlint/bin/textlint.js'),
    '--config',
    join(home, '.textlintrc.json')
  ),
  nodeTool('alex', 'alex FILES', bin('alex/cli.js'), '--text'),
  nodeTool('write-good', 'write-good FILES', bin('write-good/bin/write-good.js')),
  nodeTool('harper.js', 'a script of 10 lines, for it has no command line', join(home, 'harper.mjs'))
]

const systemTools: readonly Tool[] = [
  shellTool('hunspell', 'hunspell -l -d en_US FILES', 'hunspell -l -d en_US'),
  shellTool(
    'hunspell -a',
    'hunspell -a -d en_US < FILES (with suggestions)',
    'cat "$@" | hunspell -a -d en_US',
    true
  ),
  shellTool('aspell', 'cat FILES | aspell list -l en_US', 'cat "$@" | aspell list -l en_US', true),
  shellTool('codespell', 'codespell FILES', 'codespell')
]

function bin(path: string) {
  return join(home, 'node_modules', path)
}

/** Node tools get the folder as a glob where they take no folder. */
function nodeTool(name: string, typed: string, script: string, ...options: readonly string[]): Tool {
  const takesFolders = ['newslint', 'harper.js'].includes(name)
  return {
    name,
    typed,
    command: (path) =>
      path.endsWith('.txt') || takesFolders
        ? node(name, script, ...options, path)
        : {
            name,
            program: 'sh',
            operands: ['-c', 'exec "$0" "$@"', process.execPath, script, ...options, ...files(path)]
          }
  }
}

function shellTool(name: string, typed: string, script: string, takesAll = false): Tool {
  const line = takesAll ? script : `${script} "$@"`
  return {
    name,
    typed,
    command: (path) => ({name, program: 'sh', operands: ['-c', line, 'sh', ...files(path)]})
  }
}

function files(path: string): string[] {
  return path.endsWith('.txt')
    ? [path]
    : execFileSync('find', [path, '-type', 'f'], {encoding: 'utf8'}).trim().split('\n')
}

function isInstalled(program: string) {
  try {
    execFileSync('sh', ['-c', `command -v ${program}`])
    return true
  } catch {
    return false
  }
}
