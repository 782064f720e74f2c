// `npm run eval:grammar`: errors of grammar, made by program in the cleanest sources, and how many of them are found.

import {parseArgs} from 'node:util'
import {releasesOf} from '../eval/corpus.ts'
import {rows, table} from '../eval/print.ts'
import {measure} from './measure.ts'

const usage = 'npm run eval:grammar -- FOLDER [--seed 1] [--rows PART-OF-A-NAME]'

const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {seed: {type: 'string', default: '1'}, rows: {type: 'string'}}
})

/** Written and read over by people whose first language is English. */
const native = /^(?:us-congress|us-gsa-18f|uk-gov)\//

const [folder] = positionals
if (folder) {
  const texts = releasesOf(folder).filter(({path}) => native.test(path))
  const measurements = measure(texts, values.seed)
  console.log(table(measurements))
  if (values.rows !== undefined) console.log(`\n${rows(measurements, values.rows)}`)
} else {
  console.error(usage)
  process.exitCode = 2
}
