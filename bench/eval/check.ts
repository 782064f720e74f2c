// `npm run eval:check`: is a number worse than the baseline? `npm run eval:baseline` makes today's numbers the baseline.

import {existsSync, readFileSync, writeFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {parseArgs} from 'node:util'
import {complaints} from './compare.ts'
import {measure} from './measure.ts'
import {type Measurement, type Recorded, record} from './measurement.ts'
import {truthOf, wordsIn} from './truth.ts'

const baseline = fileURLToPath(new URL('baseline.json', import.meta.url))
const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {write: {type: 'boolean', default: false}}
})
const folder = positionals[0] ?? fileURLToPath(new URL('../../../shared/corpus', import.meta.url))

if (existsSync(folder)) compare(folder)
else console.log('eval: not run, there is no corpus beside the project')

function compare(folder: string) {
  const truth = truthOf(folder)
  const corpus = {releases: truth.releases.length, words: wordsIn(truth.releases)}
  const measurements = measure(truth)
  if (values.write) {
    writeFileSync(baseline, record(corpus, measurements))
    return
  }
  const before = JSON.parse(readFileSync(baseline, 'utf8')) as Recorded
  if (before.corpus.words !== corpus.words) {
    console.log('eval: not compared, the baseline was measured on another corpus')
    return
  }
  report(measurements, before)
}

function report(measurements: readonly Measurement[], before: Recorded) {
  const found = complaints(measurements, before)
  for (const complaint of found) console.error(`eval: ${complaint}`)
  if (found.length > 0) process.exitCode = 1
  else console.log(`eval: ${measurements.length} numbers, none worse than the baseline`)
}
