// `npm run bench:editor`: what a writer waits for, over the wire: from a keystroke to the diagnostics, from the start to the first.

import {mkdtempSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {performance} from 'node:perf_hooks'
import {setTimeout} from 'node:timers/promises'
import {Editor, waiting} from '../../test/server/editor.ts'
import {median, percentile} from './processes.ts'
import {longRelease} from './texts.ts'

interface Session {
  /** From the start of the server to the first diagnostics, in milliseconds. */
  readonly first: number
  /** From a change to the diagnostics of the version that it made, in milliseconds. */
  readonly keystrokes: readonly number[]
  /** Those that end a word: what has been typed is read then, and not letter by letter. */
  readonly ends: readonly number[]
  /** The most that the server held, in megabytes. */
  readonly memory: number
}

/** Milliseconds and megabytes that must not be exceeded. */
const budgets = {first: 400, short: 5, marked: 10, long: 30, memory: 200}
const sentence = ' The committee will meet in Nairobi on Tuesday to recieve the report of the auditors.'
const warm = 40
/** Before the writer begins to type, in milliseconds. */
const thinking = 4000

await bench()

async function bench() {
  const short = await typed(longRelease(1000), 200)
  const marked = await typed(longRelease(1000), 200, 'release.md')
  const long = await typed(longRelease(50_000), 100)
  const starts = [short.first]
  for (let nth = 0; nth < 6; nth++) starts.push((await typed(longRelease(1000), 0)).first)
  const lines: [string, number, number, string][] = [
    ['Start to first diagnostics, 1,000 words, median', median(starts), budgets.first, 'ms'],
    ['Keystroke to diagnostics, 1,000 words, median', median(short.keystrokes), budgets.short, 'ms'],
    ['Keystroke to diagnostics, 1,000 words, p95', percentile(short.keystrokes, 0.95), budgets.short, 'ms'],
    ['End of a word to diagnostics, 1,000 words, median', median(short.ends), budgets.short, 'ms'],
    [
      'Keystroke to diagnostics, 1,000 words in Markdown, p95',
      percentile(marked.keystrokes, 0.95),
      budgets.marked,
      'ms'
    ],
    ['Keystroke to diagnostics, 50,000 words, median', median(long.keystrokes), budgets.long, 'ms'],
    ['Keystroke to diagnostics, 50,000 words, p95', percentile(long.keystrokes, 0.95), budgets.long, 'ms'],
    ['Most memory, 1,000 words', short.memory, budgets.memory, 'MB'],
    ['Most memory, 50,000 words', long.memory, budgets.memory, 'MB']
  ]
  for (const [name, value, budget, unit] of lines) {
    console.log(`${name.padEnd(56)} ${value.toFixed(1).padStart(8)} ${unit}  (budget ${budget})`)
    if (process.argv.includes('--check') && value > budget) process.exitCode = 1
  }
}

/** Write a sentence into the middle of `text`, letter by letter, and wait for the news after each. */
async function typed(text: string, count: number, name = 'release.txt'): Promise<Session> {
  const folder = mkdtempSync(join(tmpdir(), 'newslint-typed-'))
  const begin = performance.now()
  const editor = await Editor.start({folder, capabilities: waiting})
  try {
    const uri = await editor.open(name, text)
    await editor.sent(uri, () => true, 60_000)
    const first = performance.now() - begin
    if (count > 0) await setTimeout(thinking)
    const keystrokes = await keys(editor, uri, text.indexOf('. ', text.length / 2) + 1, count)
    const ends = keystrokes.filter((_, nth) => /\P{L}/u.test(letter(warm + nth)))
    return {first, keystrokes, ends, memory: peakOf(editor.server.pid!)}
  } finally {
    await editor.quit()
    rmSync(folder, {recursive: true})
  }
}

async function keys(editor: Editor, uri: string, start: number, count: number) {
  if (count === 0) return []
  const times: number[] = []
  for (let nth = 0; nth < warm + count; nth++) {
    const version = nth + 2
    const news = new Promise<number>((resolve) => {
      editor.hear = (params) => params.version === version && resolve(performance.now())
    })
    const begin = performance.now()
    await editor.replace(uri, start + nth, start + nth, letter(nth))
    const end = await news
    if (nth >= warm) times.push(end - begin)
  }
  return times
}

/** What is typed at the `nth` keystroke. */
function letter(nth: number): string {
  return sentence[nth % sentence.length]!
}

/** Linux says what a process held at the most. */
function peakOf(pid: number): number {
  return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024
}
