// `npm run eval:typos`: one slip of typing in each of 600 common words of the clean sources, and how many of them are found.

import {parseArgs} from 'node:util'
import {releasesOf} from '../eval/corpus.ts'
import {rows, table} from '../eval/print.ts'
import {cleanOf} from '../eval/truth.ts'
import {measure} from './measure.ts'

const usage = 'npm run eval:typos -- FOLDER [--seed 1] [--rows PART-OF-A-NAME]'

const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {seed: {type: 'string', default: '1'}, rows: {type: 'string'}}
})

const [folder] = positionals
if (folder) {
  const measurements = measure(cleanOf(releasesOf(folder)), values.seed)
  console.log(table(measurements))
  if (values.rows !== undefined) console.log(`\n${rows(measurements, values.rows)}`)
} else {
  console.error(usage)
  process.exitCode = 2
}
