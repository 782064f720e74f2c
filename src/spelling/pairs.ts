// How often two words stand side by side. Read from its file when something first looks suspicious.

import {hashOf} from './hash.ts'
import {indexIn, open, type Sections} from './sections.ts'

/** The steps of a quantised count to one unit of its logarithm. */
export const pairSteps = 32

/** The sections of `pairs.bin`: the hash of each pair, in order, and its count in steps. */
export const section = {hashes: 0, counts: 1, shapes: 2} as const

let opened: {file: Sections; hashes: Uint32Array; counts: Uint8Array} | undefined

/**
 * How often `left right` is written: the logarithm (base 10) of its count in a thousand million words, 0 if it is not
 * among the 243,000 commonest pairs. Both in small letters. One unseen pair in 17,000 is taken for a seen one.
 */
export function pair(left: string, right: string): number {
  if (left === '' || right === '') return 0
  opened ??= read()
  const {hashes, counts} = opened
  const at = indexIn(hashes, hashOf(left, right))
  return at < 0 ? 0 : counts[at]! / pairSteps
}

/** The file of what is needed only when something looks suspicious. */
export function pairsFile(): Sections {
  opened ??= read()
  return opened.file
}

function read() {
  const file = open('pairs.bin')
  return {file, hashes: file.longs(section.hashes), counts: file.bytes(section.counts)}
}
