// `npm run bench -- --profile`: where the milliseconds go, rule by rule and question by question.

import {readFileSync, rmSync} from 'node:fs'
import {createRequire} from 'node:module'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {globSync} from 'tinyglobby'
import {type Processor, unified} from 'unified'
import {VFile} from 'vfile'
import {build} from '../../build/build.ts'
import type {Rule} from '../../src/rule.ts'
import type {Texts} from './texts.ts'

type Newslint = typeof import('../../src/index.ts')
type Check = (tree: {type: 'RootNode'; children: []}, file: VFile) => void

/** Print what each rule and each question takes by itself: once, cold, on one release; then warm, a megabyte. */
export async function profile(corpus: string | undefined, texts: Texts): Promise<void> {
  const {Release, rules} = await readable()
  const clock = new Clock()
  time(Release, clock)
  const checks = rules
    .filter(({severity}) => severity !== 'off')
    .map((rule) => [rule.id, checkOf(rule)] as const)

  lintAll([readFileSync(texts.wrong, 'utf8')], checks, clock)
  print('Cold, one release (ms)', clock, 1, 0.2)

  const folder = corpus ? join(corpus, 'releases') : texts.many
  const many = globSync('**/*.txt', {cwd: folder, absolute: true}).map((path) => readFileSync(path, 'utf8'))
  lintAll(many.slice(0, 100), checks, clock)
  clock.clear()
  lintAll(many, checks, clock)
  const megabytes = many.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6
  print(`Warm, ${many.length} releases (ms a megabyte)`, clock, megabytes, 0.5)
}

/** The linter in a bundle that has kept its names. It lies below `dist/`, where it finds the compiled word lists. */
async function readable(): Promise<Newslint> {
  const outdir = fileURLToPath(new URL('../../dist/readable', import.meta.url))
  await build({outdir, minify: false})
  const newslint = createRequire(import.meta.url)(join(outdir, 'index.cjs')) as Newslint
  rmSync(outdir, {recursive: true})
  return newslint
}

/** Processor time by name, each moment counted once: for whoever was called last. A busy machine changes it little. */
class Clock {
  readonly times = new Map<string, number>()
  readonly #open: string[] = []
  #since = 0

  run<Answer>(name: string, work: () => Answer): Answer {
    this.#book()
    this.#open.push(name)
    try {
      return work()
    } finally {
      this.#book()
      this.#open.pop()
    }
  }

  clear(): void {
    this.times.clear()
  }

  #book() {
    const {user, system} = process.cpuUsage()
    const now = (user + system) / 1000
    const name = this.#open.at(-1)
    if (name) this.times.set(name, (this.times.get(name) ?? 0) + now - this.#since)
    this.#since = now
  }
}

type Read = InstanceType<Newslint['Release']>

/** Have every question timed that anybody asks of a release. */
function time(Release: Newslint['Release'], clock: Clock) {
  const {ask} = Release.prototype
  const timed = new Map<unknown, unknown>()
  Release.prototype.ask = function <Answer>(question: (release: Read) => Answer): Answer {
    const wrapped = (release: Read) => clock.run(`? ${question.name}`, () => question(release))
    if (!timed.has(question)) timed.set(question, wrapped)
    return ask.call(this, timed.get(question) as typeof question) as Answer
  }
}

function checkOf(rule: Rule): Check {
  return (rule as unknown as (this: Processor) => Check).call(unified())
}

function lintAll(texts: readonly string[], checks: readonly (readonly [string, Check])[], clock: Clock) {
  for (const value of texts) {
    const tree = {type: 'RootNode', children: []} as const
    const file = new VFile({path: 'release.txt', value})
    for (const [id, check] of checks) clock.run(id, () => check(tree as never, file))
  }
}

function print(title: string, {times}: Clock, divisor: number, least: number) {
  const rows = [...times].map(([name, ms]) => [name, ms / divisor] as const).sort((a, b) => b[1] - a[1])
  const total = rows.reduce((sum, [, ms]) => sum + ms, 0)
  console.log(`${title}: ${total.toFixed(1)} in all`)
  for (const [name, ms] of rows) if (ms >= least) console.log(`  ${ms.toFixed(2).padStart(8)}  ${name}`)
  console.log('')
}
