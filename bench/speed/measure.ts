// The numbers of one run of the benchmark.

import {statSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {globSync} from 'tinyglobby'
import {hookTimes} from './hook.ts'
import {checksByHand, keystrokes, suggestions, type Times} from './inside.ts'
import {inTurn, median, node, ratio, timeOf, type Usage, usageOf} from './processes.ts'
import {corpusTwice, freshReleases, longRelease, releasesOf, type Texts} from './texts.ts'

export interface Speed {
  /** One file, the whole process: milliseconds. */
  readonly cold: Record<string, number>
  /** `newslint --staged`, the whole process: milliseconds. */
  readonly hook: Record<string, number>
  /** The same beside node reading the file. */
  readonly slower: Record<string, number>
  /** A folder of releases: megabytes a second. */
  readonly folders: Record<string, number>
  /** Megabytes at the most. */
  readonly memory: Record<string, number>
  /** Within one process: milliseconds. */
  readonly keystroke: Record<string, Times>
  /** The rules that need no dictionary, on a release of 700 words: the samples are full of what they look for. */
  readonly checks: Record<string, Times>
  readonly suggestion: Times
  /** Processor time beside that of node reading the file, of the plain chain, of the yardstick: hardly depends on the machine. */
  readonly ratios: Record<string, number>
}

const here = fileURLToPath(new URL('.', import.meta.url))
const bundle = join(here, '../../dist/newslint.cjs')

/** Rounds of what takes seconds. */
const few = 2

/** Measure everything; with a `corpus`, a folder of real releases too. */
export function measureSpeed(texts: Texts, rounds: number, corpus?: string): Speed {
  const cold = coldStarts(texts, rounds)
  const folder = overFolder(texts.many)
  const real = corpus ? {'the corpus twice': overFolder(corpusTwice(corpus, texts.folder)).rate} : {}
  const suggestion = suggestions()
  const fresh = freshReleases(400, 700)
  const checks = {
    'made of the samples': checksByHand(fresh.slice(0, 200), fresh.slice(200)),
    ...(corpus && {'of the corpus': checksOnReal(corpus)})
  }
  const short = keystrokes(longRelease(1000), 200)
  const long = keystrokes(longRelease(50_000), 20, 4)
  return {
    cold: cold.times,
    hook: hookTimes(bundle, texts.clean, texts.folder),
    slower: cold.slower,
    folders: {'made of the samples': folder.rate, ...real},
    memory: {'one release': cold.peak, folder: folder.peak},
    keystroke: {'1,000 words': short, '50,000 words': long},
    suggestion,
    checks,
    ratios: {...cold.ratios, 'folder to yardstick': folder.ratio}
  }
}

function checksOnReal(corpus: string) {
  const {ofLength, others} = releasesOf(corpus, 700)
  return checksByHand(others, ofLength)
}

function coldStarts({wrong, clean}: Texts, rounds: number) {
  const commands = [
    node('node reading the file', join(here, 'bare.cjs'), wrong),
    node('newslint, with findings', bundle, wrong),
    node('newslint, clean', bundle, clean)
  ]
  const chain = node('plain retext chain', join(here, 'chain.mjs'), wrong)
  const times = [...inTurn(commands, rounds, timeOf), ...inTurn([chain], few, timeOf)]
  const usages = [...inTurn(commands, rounds, usageOf), ...inTurn([chain], few, usageOf)]
  const [bare, found, silent, plain] = usages.map(timesOf) as [number[], number[], number[], number[]]
  const names = [...commands, chain].map(({name}) => name)
  return {
    times: Object.fromEntries(names.map((name, at) => [name, median(times[at]!)])),
    slower: Object.fromEntries(
      names.slice(1).map((name, at) => [name, median(times[at + 1]!) / median(times[0]!)])
    ),
    peak: median(usages[1]!.map(({peak}) => peak)),
    ratios: {
      'with findings to node': ratio(found, bare),
      'clean to node': ratio(silent, bare),
      'with findings to plain chain': median(found) / median(plain)
    }
  }
}

/** Megabytes a second over `folder`, memory, and processor time beside the yardstick's. */
function overFolder(folder: string) {
  const command = node('newslint', bundle, folder)
  const [times] = inTurn([command], few, timeOf) as [number[]]
  const [usages, yardstick] = inTurn(
    [command, node('yardstick', join(here, 'yardstick.cjs'), folder)],
    3,
    usageOf
  )
  const bytes = globSync('**/*.txt', {cwd: folder, absolute: true}).reduce(
    (sum, path) => sum + statSync(path).size,
    0
  )
  return {
    rate: bytes / 1e3 / median(times),
    peak: median(usages!.map(({peak}) => peak)),
    ratio: ratio(timesOf(usages!), timesOf(yardstick!))
  }
}

function timesOf(usages: readonly Usage[]): number[] {
  return usages.map(({time}) => time)
}
