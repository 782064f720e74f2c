// The main job: read the files, lint or fix them, report.

import {dirname, resolve} from 'node:path'
import type {VFile} from 'vfile'
import {type Config, type Found, find, houseWords, load} from '../config.ts'
import {ConfigError, InputError} from '../errors.ts'
import {type Linter, linter} from '../lint.ts'
import {type Report, reporters} from '../reports/index.ts'
import {reaches} from '../reports/severity.ts'
import type {Severity} from '../rule.ts'
import type {Arguments} from './arguments.ts'
import {filesAt} from './files.ts'
import {help} from './help.ts'
import {readRelease, readStandardInput, writeRelease} from './io.ts'

interface House {
  readonly linter: Linter
  readonly failOn: Severity
}

interface Job {
  readonly given: Arguments
  readonly houseFor: (path: string) => House
  readonly report: Report
  /** Where the report goes. */
  readonly out: NodeJS.WriteStream
  /** What could not be read. */
  readonly complaints: Set<string>
  failed: boolean
}

/** Lint what was named; returns the exit code. A file that cannot be read does not keep the others from their report. */
export async function run(given: Arguments): Promise<number> {
  const paths = given.paths.length > 0 || process.stdin.isTTY ? given.paths : ['-']
  if (paths.length === 0) {
    process.stderr.write(help)
    return 2
  }
  const job = begin(given, paths)
  for (const path of paths) await lintAll(path, job)
  job.out.write(job.report.end())
  for (const complaint of job.complaints) process.stderr.write(`newslint: ${complaint}\n`)
  return job.complaints.size > 0 ? 2 : job.failed ? 1 : 0
}

function begin(given: Arguments, paths: readonly string[]): Job {
  // Standard output is for the mended text, or for the difference; the report goes beside it.
  const taken = given.diff || (given.fix && paths.includes('-'))
  const out = taken ? process.stderr : process.stdout
  const color = given.color ?? (out.isTTY === true && !process.env.NO_COLOR)
  const report = reporters[given.format]({color})
  return {given, houseFor: houses(given), report, out, complaints: new Set(), failed: false}
}

async function lintAll(path: string, job: Job) {
  try {
    const files = path === '-' ? ['-'] : await filesAt(path)
    for (const file of files) await lintOne(file, job)
  } catch (error) {
    complain(error, job)
  }
}

async function lintOne(path: string, job: Job) {
  try {
    const {given} = job
    const file = path === '-' ? readStandardInput(given.stdinFilename) : readRelease(path)
    const house = job.houseFor(file.path)
    const before = String(file)
    if (given.fix || given.diff) house.linter.fix(file)
    else house.linter.lint(file)
    await deliver(path, file, before, job)
    job.failed ||= file.messages.some((message) => reaches(message, house.failOn))
    if (given.quiet) file.messages = file.messages.filter((message) => reaches(message, house.failOn))
    job.out.write(job.report.add(file))
  } catch (error) {
    complain(error, job)
  }
}

/** Write the mended text, or show the difference. */
async function deliver(path: string, file: VFile, before: string, {given}: Job) {
  const after = String(file)
  if (given.diff) process.stdout.write(after === before ? '' : await difference(file.path, before, after))
  else if (given.fix && path === '-') process.stdout.write(after)
  else if (given.fix && after !== before) {
    writeRelease(path, after)
    file.stored = true
  }
}

async function difference(path: string, before: string, after: string) {
  const {createTwoFilesPatch} = await import('diff')
  return createTwoFilesPatch(path, path, before, after, 'as it is', 'with the safe fixes')
}

/** A linter a folder, for the configuration that holds there; one a configuration. */
function houses({config, profile, rules, failOn}: Arguments): (path: string) => House {
  const byFolder = new Map<string, House>()
  const byConfig = new Map<string, House>()
  return (path) => {
    const folder = dirname(resolve(path))
    const known = byFolder.get(folder)
    if (known) return known
    const found = config ? load(config) : find(folder)
    const key = found.path ?? ''
    const house =
      byConfig.get(key) ?? furnish(found, {...(profile && {profile}), ...(failOn && {failOn}), rules})
    byConfig.set(key, house)
    byFolder.set(folder, house)
    return house
  }
}

function furnish(found: Found, {rules, ...rest}: Config): House {
  const config = {...found.config, ...rest, rules: {...found.config.rules, ...rules}}
  return {linter: linter(config, houseWords(found)), failOn: config.failOn ?? 'error'}
}

function complain(error: unknown, {complaints}: Job) {
  if (!(error instanceof InputError || error instanceof ConfigError)) throw error
  complaints.add(error.message)
}
