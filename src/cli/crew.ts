// Many files are linted by several threads, one for each core; the report is written in order, by one.

import {statSync} from 'node:fs'
import {availableParallelism} from 'node:os'
import {join} from 'node:path'
import {Worker} from 'node:worker_threads'
import type {Arguments} from './arguments.ts'
import type {Parcel} from './parcel.ts'

/** Up to here, in bytes, the files are linted before a second thread is ready. */
const little = 400_000
/** How many files a thread is handed at a time: enough to keep it busy, so few that all end together. */
const handful = 8
/** How many handfuls may be out before the one that is due next has come: a slow file must not let the rest pile up. */
const ahead = 8

/** What a thread of a crew is called with: to ask node whether this is one takes as long as to read the release. */
export const handSign = '--lend-a-hand'

/** What a thread is given to begin with. */
export interface Brief {
  readonly given: Arguments
}

/** Whether `paths` are so much that a crew is faster. */
export function wantsCrew(paths: readonly string[]): boolean {
  if (paths.length < 2 * handful || availableParallelism() < 2) return false
  let bytes = 0
  for (const path of paths) {
    bytes += statSync(path, {throwIfNoEntry: false})?.size ?? 0
    if (bytes > little) return true
  }
  return false
}

/** What came of each of `paths`, in their order. Ends its threads however it is left. */
export async function* lintedByCrew(paths: readonly string[], given: Arguments): AsyncGenerator<Parcel> {
  const handfuls = Array.from({length: Math.ceil(paths.length / handful)}, (_, at) =>
    paths.slice(at * handful, (at + 1) * handful)
  )
  const crew = Array.from(
    {length: Math.min(availableParallelism(), handfuls.length)},
    () => new Hand({given})
  )
  const out: Promise<readonly Parcel[]>[] = []
  try {
    for (let due = 0; due < handfuls.length; due++) {
      while (out.length < handfuls.length && out.length < due + ahead)
        out.push(leastBusy(crew).lint(handfuls[out.length]!))
      yield* await out[due]!
      delete out[due]
    }
  } finally {
    await Promise.all(crew.map((hand) => hand.end()))
  }
}

function leastBusy(crew: readonly Hand[]) {
  return crew.reduce((idle, hand) => (hand.open < idle.open ? hand : idle))
}

interface Waiting {
  resolve(parcels: readonly Parcel[]): void
  reject(error: Error): void
}

/** A thread of the crew. It answers in the order in which it is asked. */
class Hand {
  readonly #worker: Worker
  readonly #waiting: Waiting[] = []

  constructor(brief: Brief) {
    this.#worker = new Worker(join(import.meta.dirname, 'newslint.cjs'), {
      argv: [handSign],
      workerData: brief
    })
    this.#worker.on('message', (parcels: readonly Parcel[]) => this.#waiting.shift()?.resolve(parcels))
    this.#worker.on('error', (error) => {
      for (const {reject} of this.#waiting.splice(0)) reject(error)
    })
  }

  /** How many handfuls it has not answered yet. */
  get open(): number {
    return this.#waiting.length
  }

  lint(paths: readonly string[]): Promise<readonly Parcel[]> {
    const answer = new Promise<readonly Parcel[]>((resolve, reject) => this.#waiting.push({resolve, reject}))
    // Whoever waits for an earlier handful hears of the error from that one.
    answer.catch(() => {})
    this.#worker.postMessage(paths)
    return answer
  }

  end(): Promise<unknown> {
    return this.#worker.terminate()
  }
}
