// What git knows: the index as newslint's disk, and which lines a commit or a branch touches.

import {spawnSync} from 'node:child_process'
import {dirname, isAbsolute, join, relative, resolve, sep} from 'node:path'
import {withinReason} from '../descriptor.ts'
import {type Disk, isThere, leadsNowhere, workingTree} from '../disk.ts'
import {about, ConfigError} from '../errors.ts'
import {isGlob, isRelease} from './files.ts'

/** The index of the repository that holds the working folder. */
export interface Index {
  readonly disk: Disk
  /** The releases that the next commit adds or changes, in order; whatever it changes under `paths`, if any are given. */
  changes(paths: readonly string[]): string[]
  /** Whether `path` means something: on the disk, in the index, or among what the commit takes away. */
  knows(path: string): boolean
}

/** Lines from 1, both ends included. */
export type Lines = readonly (readonly [first: number, last: number])[]

/** Not a link, not a submodule. */
const regular = /^100/

const lineFeed = 0x0a

/** Open the index. A ConfigError says that there is no repository, or no git. */
export function openIndex(): Index {
  const root = git(['rev-parse', '--show-toplevel']).toString().replace(/\n$/, '')
  const known = new Map<string, Uint8Array | undefined>()

  function read(path: string): Uint8Array | undefined {
    const name = nameIn(root, path)
    // A configuration above the repository is nobody's commit.
    if (name === undefined) return workingTree.read(path)
    if (!known.has(name)) known.set(name, followed(path, name))
    const bytes = known.get(name)
    return bytes && about(`Cannot read \`${path}\` in the index`, () => withinReason(bytes))
  }

  /** A link holds the path that it leads to. */
  function followed(path: string, name: string): Uint8Array | undefined {
    const bytes = blob(name)
    if (!bytes || bytes.includes(lineFeed) || !isLink(name)) return bytes
    // A link to itself leads nowhere.
    known.set(name, undefined)
    const there = read(resolve(dirname(path), Buffer.from(bytes).toString()))
    if (!there) throw new ConfigError(`Cannot read \`${path}\`: ${leadsNowhere}`)
    return there
  }

  function changes(paths: readonly string[]): string[] {
    // What else is committed, films and all, is not even fetched.
    const entries = changedEntries(paths).filter(({name}) => paths.length > 0 || isRelease(name))
    for (const [name, bytes] of blobs(entries)) known.set(name, bytes)
    return entries.map(({name}) => join(root, name))
  }

  return {disk: {read}, changes, knows: isMeant}
}

function isMeant(path: string) {
  if (isThere(path)) return true
  const removed = ['diff', '--cached', '--name-only', '--diff-filter=D']
  return [['ls-files'], removed].some((asked) => git([...asked, '--', ...pathspecs(path)]).length > 0)
}

/** What git is to take `path` for: a file or a folder by its name, and a glob, unless something on the disk has that name. */
function pathspecs(path: string) {
  const isName = !isGlob(path) || isThere(path)
  return isName ? [literal(path)] : [literal(path), `:(glob)${resolve(path)}`]
}

/**
 * The lines of the file at `path` that are new: in the index where `staged`, else in the working tree,
 * since the branch left `since`, or since the last commit.
 */
export function changedLines(path: string, {since, staged}: {since: string; staged: boolean}): Lines {
  const base = since === '' ? [] : [forkOf(since)]
  // Before the first commit every line is new.
  if (since === '' && !hasCommit()) return everything
  const from = staged ? ['--cached', ...base] : base.length > 0 ? base : ['HEAD']
  const diff = git([...plainDiff, '--unified=0', ...from, '--', literal(path)]).toString()
  if (diff === '' && !isTracked(path)) return everything
  // A document that is no text to git has no lines there.
  if (/^Binary files /m.test(diff)) return everything
  // "@@ -3,0 +4,2 @@": two lines from line 4 on
  return [...diff.matchAll(/^@@ -\S+ \+(\d+)(?:,(\d+))? @@/gm)].flatMap(([, first, count = '1']) =>
    count === '0' ? [] : [[Number(first), Number(first) + Number(count) - 1] as const]
  )
}

/** `path` as git is to take it, wherever it is asked from: as it stands, whatever signs are in it. */
function literal(path: string) {
  return `:(literal)${resolve(path)}`
}

/** A file that git knows nothing of is new in every line. */
function isTracked(path: string) {
  return git(['ls-files', '--', literal(path)]).length > 0
}

function hasCommit() {
  git(['rev-parse', '--git-dir'])
  return start(['rev-parse', '--verify', '--quiet', 'HEAD']).status === 0
}

const everything: Lines = [[1, Number.MAX_SAFE_INTEGER]]

/** The commit at which the branch left the revision `since`. */
function forkOf(since: string): string {
  const {status, stdout, stderr} = start(['merge-base', since, 'HEAD'])
  if (status === 0) return stdout.toString().trim()
  const said = firstLine(stderr)
  refuseWithoutRepository(said)
  if (said === '')
    throw new ConfigError(
      `\`--changed-lines=${since}\`: this branch has no commit in common with \`${since}\``
    )
  throw new ConfigError(
    `\`--changed-lines=${since}\`: git knows no such revision here, or there is no commit yet (${said})`
  )
}

/** Nothing that a person has configured for reading may change what is read here. */
const plainDiff = ['-c', 'core.quotePath=false', 'diff', '--no-color', '--no-ext-diff', '--no-textconv']

interface Entry {
  /** From the root, with forward slashes. */
  readonly name: string
  readonly id: string
}

/** `:100644 100644 <old> <new> M\0name\0` */
function changedEntries(paths: readonly string[]): Entry[] {
  const args = [
    'diff',
    '--cached',
    '--raw',
    '--no-abbrev',
    '-z',
    '--no-renames',
    '--diff-filter=ACM',
    '--',
    ...paths.flatMap(pathspecs)
  ]
  const fields = git(args).toString().split('\0')
  const entries: Entry[] = []
  for (let at = 0; at + 1 < fields.length; at += 2) {
    const [, mode = '', , id = ''] = fields[at]!.split(' ')
    if (regular.test(mode)) entries.push({name: fields[at + 1]!, id})
  }
  return entries
}

/** The contents of many files from one process; a name with a line break in it waits for its own. */
function* blobs(entries: readonly Entry[]): Generator<[name: string, bytes: Uint8Array]> {
  const asked = entries.filter(({name}) => !name.includes('\n'))
  if (asked.length === 0) return
  const input = asked.map(({id, name}) => `${id} ${name}\n`).join('')
  const output = git(['cat-file', '--batch', '--filters'], input)
  let at = 0
  for (const {name} of asked) {
    // "<id> blob <size>\n<content>\n"
    const head = output.indexOf(10, at)
    const size = Number(output.toString('latin1', at, head).split(' ')[2])
    yield [name, output.subarray(head + 1, head + 1 + size)]
    at = head + 1 + size + 1
  }
}

/** The content of `name` (from the root) as a check-out would write it: after LFS and working-tree encodings. */
function blob(name: string): Uint8Array | undefined {
  const {status, stdout, stderr} = start(['cat-file', '--filters', `:${name}`])
  if (status === 0) return stdout
  if (/does not exist|not in the index|exists on disk, but not/.test(stderr.toString())) return
  throw new ConfigError(`git cannot read \`${name}\` from the index: ${firstLine(stderr)}`)
}

/** Whether `name` (from the root) is a link in the index. */
function isLink(name: string) {
  return git(['ls-files', '--stage', '--', `:(top,literal)${name}`])
    .toString()
    .startsWith('120000 ')
}

function nameIn(root: string, path: string): string | undefined {
  const name = relative(root, path)
  if (name === '' || name.startsWith('..') || isAbsolute(name)) return
  return name.split(sep).join('/')
}

function git(args: readonly string[], input?: string): Buffer {
  const {status, stdout, stderr} = start(args, input)
  if (status === 0) return stdout
  const said = firstLine(stderr)
  refuseWithoutRepository(said)
  throw new ConfigError(`git could not do its part: ${said || 'it does not say why'}`)
}

function refuseWithoutRepository(said: string) {
  if (!/not a git repository/i.test(said)) return
  throw new ConfigError('`--staged` and `--changed-lines` want a git repository, and this folder is in none')
}

function start(args: readonly string[], input = '') {
  const env = {...process.env, LC_ALL: 'C'}
  const ended = spawnSync('git', args, {input, env, maxBuffer: 1 << 30})
  if (ended.error) throw new ConfigError(unstarted(ended.error))
  return ended
}

function unstarted(error: NodeJS.ErrnoException) {
  if (error.code === 'ENOBUFS') return 'What is staged is larger than 1 GB: name fewer releases at a time'
  if (error.code === 'ENOENT') return 'Cannot start git: there is no such program'
  return `Cannot start git: ${error.message}`
}

function firstLine(text: Buffer) {
  return text
    .toString()
    .split('\n')[0]!
    .replace(/^fatal: /, '')
}
