// The numbers of one run of the benchmark.

import {statSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {globSync} from 'tinyglobby'
import {keystrokes, suggestions, type Times} from './inside.ts'
import {type Command, inTurn, median, node, peakOf, ratio} from './processes.ts'
import {corpusTwice, longRelease, type Texts} from './texts.ts'

export interface Speed {
  /** One file, the whole process: milliseconds. */
  readonly cold: Record<string, number>
  /** A folder of releases: megabytes a second. */
  readonly folders: Record<string, number>
  /** Megabytes at the most. */
  readonly memory: Record<string, number>
  /** Within one process: milliseconds. */
  readonly keystroke: Record<string, Times>
  readonly suggestion: Times
  /** What does not depend on the machine: beside node reading the file, or beside the yardstick. */
  readonly ratios: Record<string, number>
}

const here = fileURLToPath(new URL('.', import.meta.url))
const bundle = join(here, '../../dist/newslint.cjs')

/** Measure everything; with a `corpus`, a folder of real releases too. */
export function measureSpeed(texts: Texts, rounds: number, corpus?: string): Speed {
  const cold = coldStarts(texts, rounds)
  const folder = throughput(texts.many)
  const real = corpus ? {'the corpus twice': throughput(corpusTwice(corpus, texts.folder)).rate} : {}
  const suggestion = suggestions()
  const short = keystrokes(longRelease(1000), 200)
  const long = keystrokes(longRelease(50_000), 20, 4)
  return {
    cold: cold.times,
    folders: {'2,000 made of the samples': folder.rate, ...real},
    memory: {
      'one release': peakOf(node('newslint', bundle, texts.wrong)),
      '2,000 releases': peakOf(node('newslint', bundle, texts.many))
    },
    keystroke: {'1,000 words': short, '50,000 words': long},
    suggestion,
    ratios: {...cold.ratios, 'folder to yardstick': folder.ratio}
  }
}

function coldStarts({wrong, clean}: Texts, rounds: number) {
  const commands = [
    node('node reading the file', join(here, 'bare.cjs'), wrong),
    node('newslint, with findings', bundle, wrong),
    node('newslint, clean', bundle, clean),
    node('plain retext chain', join(here, 'chain.mjs'), wrong)
  ]
  const times = inTurn(commands, rounds)
  const [bare, found, silent, chain] = times as [number[], number[], number[], number[]]
  return {
    times: Object.fromEntries(commands.map(({name}, at) => [name, median(times[at]!)])),
    ratios: {
      'with findings to node': ratio(found, bare),
      'clean to node': ratio(silent, bare),
      'with findings to plain chain': ratio(found, chain)
    }
  }
}

/** Megabytes a second over `folder`, and the time beside the yardstick's. */
function throughput(folder: string) {
  const commands: Command[] = [
    node('newslint', bundle, folder),
    node('yardstick', join(here, 'yardstick.cjs'), folder)
  ]
  const [times, yardstick] = inTurn(commands, 3) as [number[], number[]]
  const bytes = globSync('**/*.txt', {cwd: folder, absolute: true}).reduce(
    (sum, path) => sum + statSync(path).size,
    0
  )
  return {rate: bytes / 1e3 / median(times), ratio: ratio(times, yardstick)}
}
