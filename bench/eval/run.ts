// `npm run eval`: what the linter finds, misses and wrongly flags in a corpus.

import {writeFileSync} from 'node:fs'
import {parseArgs} from 'node:util'
import {measure} from './measure.ts'
import {record} from './measurement.ts'
import {rows, table} from './print.ts'
import {truthOf, wordsIn} from './truth.ts'

const usage = 'npm run eval -- FOLDER [--json FILE] [--rows PART-OF-A-NAME]'

const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {json: {type: 'string'}, rows: {type: 'string'}}
})

const [folder] = positionals
if (folder) evaluate(folder)
else {
  console.error(usage)
  process.exitCode = 2
}

function evaluate(folder: string) {
  const truth = truthOf(folder)
  const measurements = measure(truth)
  const corpus = {releases: truth.releases.length, words: wordsIn(truth.releases)}
  console.log(`${corpus.releases} releases, ${corpus.words} words\n`)
  console.log(table(measurements))
  if (values.rows !== undefined) console.log(`\n${rows(measurements, values.rows)}`)
  if (values.json) writeFileSync(values.json, record(corpus, measurements))
}
