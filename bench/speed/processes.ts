// Time whole processes, as a person at a prompt would wait for them.

import {spawnSync} from 'node:child_process'
import {mkdtempSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'

export interface Command {
  readonly name: string
  readonly program: string
  readonly operands: readonly string[]
  /** Some tools count their findings in the exit code. */
  readonly counts?: boolean
}

/** A certificate list to load adds 35 ms to each start of node and hides what is measured here. */
export function environment(extra: Record<string, string> = {}): NodeJS.ProcessEnv {
  const {NODE_EXTRA_CA_CERTS: _, NODE_OPTIONS: __, ...rest} = process.env
  return {...rest, ...extra}
}

/** How to run a script with this node. */
export function node(name: string, ...operands: readonly string[]): Command {
  return {name, program: process.execPath, operands}
}

/** The milliseconds that one run of `command` takes. */
export function timeOf({name, program, operands, counts = false}: Command): number {
  const from = process.hrtime.bigint()
  const {error, status, stderr} = spawnSync(program, operands, {env: environment(), maxBuffer: 1 << 30})
  const took = Number(process.hrtime.bigint() - from) / 1e6
  if (error || status === null || (status > 1 && !counts))
    throw new Error(`${name} could not run: ${error?.message ?? stderr}`)
  return took
}

/** What `measure` says of each command, run in turn (A B C, A B C, …), so that a slow minute of the machine is everybody's. */
export function inTurn<Measured>(
  commands: readonly Command[],
  rounds: number,
  measure: (command: Command) => Measured
): Measured[][] {
  const measured: Measured[][] = commands.map(() => [])
  for (let round = 0; round < rounds; round++) {
    for (const [at, command] of commands.entries()) measured[at]!.push(measure(command))
  }
  return measured
}

export interface Usage {
  /** Megabytes at the most. */
  readonly peak: number
  /** Milliseconds of processor time, which a busy machine changes little. */
  readonly time: number
}

/** What one run of a node command uses. */
export function usageOf({program, operands}: Command): Usage {
  const folder = mkdtempSync(join(tmpdir(), 'newslint-usage-'))
  const path = join(folder, 'usage')
  const hook = fileURLToPath(new URL('usage.cjs', import.meta.url))
  spawnSync(program, ['--require', hook, ...operands], {
    env: environment({BENCH_USAGE: path}),
    maxBuffer: 1 << 30
  })
  const usage = JSON.parse(readFileSync(path, 'utf8')) as Usage
  rmSync(folder, {recursive: true})
  return usage
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2
}

/** The value that `share` of the others do not exceed. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)]!
}

/** The median of the ratios, pair by pair. */
export function ratio(times: readonly number[], others: readonly number[]): number {
  return median(times.map((time, at) => time / others[at]!))
}
