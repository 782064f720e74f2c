// `npm run bench`: how long newslint takes and how much memory it needs, beside what node itself costs.

import {existsSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {cpus} from 'node:os'
import {fileURLToPath} from 'node:url'
import {parseArgs} from 'node:util'
import {compare, unkept} from './compare.ts'
import {measureSpeed} from './measure.ts'
import {table} from './print.ts'
import {profile} from './profile.ts'
import {writeTexts} from './texts.ts'

const baseline = fileURLToPath(new URL('baseline.json', import.meta.url))
const shared = fileURLToPath(new URL('../../../shared/corpus', import.meta.url))

const {values} = parseArgs({
  options: {
    corpus: {type: 'string', default: shared},
    rounds: {type: 'string', default: '15'},
    json: {type: 'string'},
    profile: {type: 'boolean', default: false},
    check: {type: 'boolean', default: false},
    write: {type: 'boolean', default: false}
  }
})

const isQuick = values.check || values.write
const texts = writeTexts(isQuick ? 200 : 2000)
try {
  if (values.profile) await profile(existsSync(values.corpus) ? values.corpus : undefined, texts)
  else await bench()
} finally {
  rmSync(texts.folder, {recursive: true})
}

async function bench() {
  const corpus = !isQuick && existsSync(values.corpus) ? values.corpus : undefined
  const numbers = measureSpeed(texts, isQuick ? 7 : Number(values.rounds), corpus)
  console.log(
    `${new Date().toISOString().slice(0, 10)}, node ${process.version}, ${cpus().length} × ${cpus()[0]?.model}\n`
  )
  console.log(table(numbers))
  for (const promise of unkept(numbers)) console.log(`over budget: ${promise}`)
  if (values.json) writeFileSync(values.json, `${JSON.stringify(numbers, null, 2)}\n`)
  if (values.write) writeFileSync(baseline, `${JSON.stringify(numbers.ratios, null, 2)}\n`)
  if (values.check) {
    const complaints = compare(numbers, JSON.parse(readFileSync(baseline, 'utf8')))
    for (const complaint of complaints) console.error(`bench: ${complaint}`)
    if (complaints.length > 0) process.exitCode = 1
  }
}
