// `npm run eval:check`: is a number worse than the baseline? `npm run eval:baseline` makes today's numbers the baseline.

import {existsSync, readFileSync, writeFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {parseArgs} from 'node:util'
import {noise} from './interval.ts'
import {measure} from './measure.ts'
import {type Measurement, type Recorded, record} from './measurement.ts'
import {numbers} from './print.ts'
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

function report(measurements: readonly Measurement[], {measurements: before}: Recorded) {
  const worse = measurements.filter((now) => before[now.name] && isWorse(now, before[now.name]!))
  for (const now of worse) {
    const [count, of] = before[now.name]!
    console.error(`eval: worse: ${now.name}: ${numbers(now)}, was ${numbers({...now, count, of})}`)
  }
  const gone = Object.keys(before).filter(
    (name) => !name.startsWith('findings/') && !measurements.some((now) => now.name === name)
  )
  for (const name of gone) console.error(`eval: no longer measured: ${name}`)
  if (worse.length + gone.length > 0) process.exitCode = 1
  else console.log(`eval: ${measurements.length} numbers, none worse than the baseline`)
}

/** Beyond the noise of the count before. A share out of other hits (suggestions) is compared as a share. */
function isWorse({count, of, better}: Measurement, [countBefore, ofBefore]: readonly [number, number]) {
  if (better === 'neither' || ofBefore === 0) return false
  const expected = (countBefore * of) / ofBefore
  const lost = better === 'more' ? expected - count : count - expected
  return lost > noise(countBefore, ofBefore)
}
