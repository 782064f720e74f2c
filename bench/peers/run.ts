// `npm run bench:peers`: the same files through newslint and through its peers, into a table and a plot.

import {readdirSync, rmSync, statSync, writeFileSync} from 'node:fs'
import {cpus} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {parseArgs} from 'node:util'
import {type Command, inTurn, median, timeOf} from '../speed/processes.ts'
import {writeTexts} from '../speed/texts.ts'
import {plot, type Result, shown} from './plot.ts'
import {install, type Tool, toolsHere} from './tools.ts'

const {values} = parseArgs({
  options: {rounds: {type: 'string', default: '5'}, releases: {type: 'string', default: '200'}}
})

install()
const texts = writeTexts(Number(values.releases))
try {
  const results = measure(toolsHere())
  const note = `${new Date().toISOString().slice(0, 10)}, node ${process.version}, ${cpus().length} cores (${cpus()[0]?.model.trim()})`
  const here = fileURLToPath(new URL('.', import.meta.url))
  writeFileSync(join(here, 'results.md'), report(results, note))
  writeFileSync(join(here, 'results.svg'), plot(results, note))
  console.log(report(results, note))
} finally {
  rmSync(texts.folder, {recursive: true})
}

function measure(tools: readonly Tool[]): Result[] {
  const times = inTurn(
    tools.map((tool) => run(tool, texts.wrong)),
    Number(values.rounds),
    timeOf
  )
  const bytes = readdirSync(texts.many).reduce((sum, name) => sum + statSync(join(texts.many, name)).size, 0)
  return tools.map((tool, at) => {
    const seconds = timeOf(run(tool, texts.many)) / 1000
    return {name: tool.name, typed: tool.typed, cold: median(times[at]!), rate: bytes / 1e6 / seconds}
  })
}

function run(tool: Tool, path: string): Command {
  return {...tool.command(path), counts: tool.name !== 'newslint'}
}

function report(results: readonly Result[], note: string): string {
  const [own] = results
  const rows = [...results]
    .sort((a, b) => a.cold - b.cold)
    .map(({name, typed, cold, rate}) => {
      const times = name === own!.name ? '' : ` | ${shown(cold / own!.cold)} | ${shown(rate / own!.rate)}`
      return `| ${name} | \`${typed.replaceAll('|', '\\|')}\` | ${shown(cold)} | ${shown(rate)}${times || ' | 1 | 1'} |`
    })
  return [
    '# Beside its peers',
    '',
    `Written by \`npm run bench:peers\`: ${note}. One release of about 500 words with a dozen typing errors, the whole process, median of`,
    `${values.rounds} runs in turn; then ${values.releases} releases made of the project’s samples, one run. The tools do different work:`,
    'write-good and alex look at style, codespell has a fixed list, hunspell and aspell flag every name.',
    '',
    '| Tool | Command | One release (ms) | Folder (MB/s) | Time to newslint’s | Speed to newslint’s |',
    '| --- | --- | --: | --: | --: | --: |',
    ...rows,
    ''
  ].join('\n')
}
