// How node compiles: a short run is over before optimised code would be ready, a long one waits for nothing else.

import {setFlagsFromString} from 'node:v8'

/** Up to here, in UTF-16 units, text is read faster than what reads it is made faster. */
const short = 50_000

/** A search for the words near another takes as long as the reading of so many: a release has few, a text in another language thousands. */
export const search = 1_000

/** Each flag as short runs want it, and as node has it: no machine code, for a pattern only where it is asked for often. */
const flags = [
  ['--no-sparkplug', '--sparkplug'],
  ['--no-opt', '--opt'],
  ['--no-regexp-optimization', '--regexp-optimization'],
  ['--no-regexp-peephole-optimization', '--regexp-peephole-optimization'],
  ['--no-flush-bytecode', '--flush-bytecode'],
  ['--regexp-tier-up-ticks=100', '--regexp-tier-up-ticks=1']
] as const

let expected = 0
/** Whether the program began short: in somebody else's process the flags are none of newslint's business. */
let isShort = false

/** Before anything is compiled: node takes compiled code only under the flags that it was compiled with, so every run begins short. */
export function startShort(): void {
  for (const [flag] of flags) setFlagsFromString(flag)
}

/** The program beside this bundle has begun short. */
export function goOnShort(): void {
  isShort = true
}

/** So much is to be done as the reading of so many units more. */
export function expect(units: number): void {
  if (!isShort) return
  expected += units
  if (expected > short) goLong()
}

/** The run will be long: from now on what is called often is optimised. */
export function goLong(): void {
  if (!isShort) return
  isShort = false
  for (const [, flag] of flags) setFlagsFromString(flag)
}
