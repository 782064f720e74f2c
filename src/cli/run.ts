// The main job: read the files, lint or fix them, report.

import {relative, resolve} from 'node:path'
import {VFile} from 'vfile'
import {type Disk, workingTree} from '../disk.ts'
import {ConfigError, sentenceOf} from '../errors.ts'
import {type Content, sourceOf} from '../formats/index.ts'
import {expect} from '../pace.ts'
import {rangeOf} from '../place.ts'
import {type Report, reporters} from '../reports/index.ts'
import {reaches} from '../reports/severity.ts'
import type {Severity} from '../rule.ts'
import type {Arguments} from './arguments.ts'
import {type Channel, complain, complaints, output} from './channels.ts'
import {lintedByCrew, wantsCrew} from './crew.ts'
import {filesAt, nothingAt} from './files.ts'
import {changedLines, openIndex} from './git.ts'
import {help} from './help.ts'
import {type House, housesOn} from './houses.ts'
import {bytesOf, readRelease, readStandardInput, writeRelease} from './io.ts'
import {unpack} from './parcel.ts'

interface Job {
  readonly given: Arguments
  /** The working tree, or the index. */
  readonly disk: Disk
  readonly houseOf: (path: string) => House
  readonly report: Report
  /** Where the report goes. */
  readonly out: Channel
  /** The files that were read, by their full names, and `-`: what is named twice is read once. */
  readonly read: Set<string>
  /** What could not be read. */
  readonly unread: Set<string>
  /** How many files have findings that make the run fail. */
  failed: number
}

/** Lint what was named; returns the exit code. A file that cannot be read does not keep the others from their report. */
export async function run(given: Arguments): Promise<number> {
  if (given.staged) return runStaged(given)
  const paths = given.paths.length > 0 || process.stdin.isTTY ? given.paths : ['-']
  if (given.changedLines !== undefined && given.stdinFilename === undefined && paths.includes('-'))
    throw new ConfigError(
      '`--changed-lines` wants to know which file `-` is: name it with `--stdin-filename`'
    )
  if (paths.length === 0) {
    complaints.write(help)
    return 2
  }
  const job = begin(given, workingTree, paths)
  for (const path of paths) await lintAll(path, job)
  return end(job)
}

/** Lint what the next commit holds, as it stands in the index; nothing is written. */
async function runStaged(given: Arguments): Promise<number> {
  if (given.fix)
    throw new ConfigError('`--staged` never writes: mend the file with `newslint --fix`, and stage it again')
  if (given.paths.includes('-'))
    throw new ConfigError('`--staged` reads from git, not from standard input: leave `-` away')
  const index = openIndex()
  const job = begin(given, index.disk)
  for (const path of given.paths) if (!index.knows(path)) note(nothingAt(path), job)
  for (const path of index.changes(given.paths)) await lintOne(relative('', path), job)
  const code = end(job)
  if (code === 1) complain(advice(job.failed))
  return code
}

function advice(failed: number) {
  const what = failed === 1 ? '1 staged release fails: mend it' : `${failed} staged releases fail: mend them`
  return `${what} and \`git add\` again; \`git commit --no-verify\` skips this check`
}

function end(job: Job): number {
  job.out.write(job.report.end())
  for (const complaint of job.unread) complain(complaint)
  return job.unread.size > 0 ? 2 : job.failed > 0 ? 1 : 0
}

function begin(given: Arguments, disk: Disk, paths: readonly string[] = []): Job {
  // Standard output is for the mended text, or for the difference; the report goes beside it.
  const taken = given.diff || (given.fix && paths.includes('-'))
  const out = taken ? complaints : output
  const color = given.color ?? (!process.env.NO_COLOR && out.isTerminal())
  const report = reporters[given.format]({color})
  return {
    given,
    disk,
    houseOf: housesOn(disk, given),
    report,
    out,
    read: new Set(),
    unread: new Set(),
    failed: 0
  }
}

async function lintAll(path: string, job: Job) {
  try {
    const named = path === '-' ? ['-'] : filesAt(path, (error) => note(error, job))
    const files = named.filter((file) => isNew(file, job))
    if (!mends(job.given) && wantsCrew(files)) await lintTogether(files, job)
    else for (const file of files) await lintOne(file, job)
  } catch (error) {
    note(error, job, path)
  }
}

function isNew(path: string, {read}: Job) {
  const name = path === '-' ? path : resolve(path)
  const before = read.size
  return read.add(name).size > before
}

function mends({fix, diff}: Arguments) {
  return fix || diff
}

async function lintTogether(paths: readonly string[], job: Job) {
  for await (const parcel of lintedByCrew(paths, job.given)) {
    if (parcel.complaint) job.unread.add(parcel.complaint)
    else if (parcel.messages) tell(unpack(parcel), job.houseOf(parcel.path).failOn, job)
  }
}

async function lintOne(path: string, job: Job) {
  try {
    const {given} = job
    const house = job.houseOf(path === '-' ? (given.stdinFilename ?? path) : path)
    if (path !== '-' && house.linter.ignores(path)) return
    const file = path === '-' ? readStandardInput(given.stdinFilename) : readRelease(path, job.disk)
    const before = file.value ?? ''
    expect(before.length)
    if (mends(given)) house.linter.fix(file)
    else house.linter.lint(file)
    const isDelivered = await deliver(path, file, before, job)
    tell(isDelivered ? file : asItIs(file, before, house), house.failOn, job)
  } catch (error) {
    note(error, job, path)
  }
}

/** What is wrong with a file whose mended text could not be written. */
function asItIs({path, data}: VFile, before: Content, {linter}: House) {
  return linter.lint(new VFile({path, value: before, data}))
}

/** Report what was found in `file`. */
function tell(file: VFile, failOn: Severity, job: Job) {
  const {given, report, out} = job
  if (given.changedLines !== undefined) keepChanged(file, given)
  const grave = file.messages.filter((message) => reaches(message, failOn))
  if (grave.length > 0) job.failed++
  if (given.quiet) file.messages = grave
  out.write(report.add(file, failOn))
}

/** Leave out what stands on lines that the commit, or the branch, does not touch. */
function keepChanged(file: VFile, {changedLines: since = '', staged}: Arguments) {
  if (file.messages.length === 0) return
  const lines = changedLines(file.path, {since, staged})
  file.messages = file.messages.filter((message) => {
    const {start, end} = rangeOf(message)
    return lines.some(([first, last]) => start.line <= last && end.line >= first)
  })
}

/** Write the mended text, or show the difference; false if the file cannot be written, which is told. */
async function deliver(path: string, file: VFile, before: Content, job: Job): Promise<boolean> {
  const {given} = job
  const after = file.value ?? ''
  if (given.diff) output.write(after === before ? '' : await difference(file.path, before, after))
  else if (given.fix && path === '-') output.write(bytesOf(file))
  else if (given.fix && after !== before) {
    try {
      writeRelease(path, file, before)
    } catch (error) {
      note(error, job)
      return false
    }
    file.stored = true
  }
  return true
}

async function difference(path: string, before: Content, after: Content) {
  const texts = [before, after].map((value) => sourceOf({path, value})) as [string, string]
  const {createTwoFilesPatch, FILE_HEADERS_ONLY} = await import('diff')
  const options = {headerOptions: FILE_HEADERS_ONLY}
  return createTwoFilesPatch(path, path, ...texts, 'as it is', 'with the safe fixes', options)
}

function note(error: unknown, {unread}: Job, path?: string) {
  unread.add(sentenceOf(error, path))
}
