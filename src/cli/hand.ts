// One thread of a crew: it lints the files that it is handed.

import {parentPort, workerData} from 'node:worker_threads'
import {workingTree} from '../disk.ts'
import {sentenceOf} from '../errors.ts'
import {goLong} from '../pace.ts'
import type {Brief} from './crew.ts'
import {type House, housesOn} from './houses.ts'
import {readRelease} from './io.ts'
import {type Parcel, pack} from './parcel.ts'

/** Lint what comes, until the thread is ended. */
export function lendHand(): void {
  goLong()
  const {given} = workerData as Brief
  const houseOf = housesOn(workingTree, given)
  parentPort!.on('message', (paths: readonly string[]) => {
    parentPort!.postMessage(paths.map((path) => lint(path, houseOf)))
  })
}

function lint(path: string, houseOf: (path: string) => House): Parcel {
  try {
    const {linter} = houseOf(path)
    return linter.ignores(path) ? {path} : pack(linter.lint(readRelease(path)))
  } catch (error) {
    return {path, complaint: sentenceOf(error, path)}
  }
}
