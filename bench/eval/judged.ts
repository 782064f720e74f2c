// What people found when they read a rule's findings on real releases: numbers, no text.

import {readFileSync, writeFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'

export interface Judged {
  /** How many findings were read. */
  readonly sample: number
  readonly right: number
  readonly wrong: number
  /** A proofreader could see it either way. */
  readonly debatable: number
}

const path = fileURLToPath(new URL('../../rules/measured.json', import.meta.url))

/** The judgements by rule. */
export function judgedRules(): Record<string, Judged> {
  return JSON.parse(readFileSync(path, 'utf8')) as Record<string, Judged>
}

/** Keep the judgement of `rule`; one line a rule, in the order of the names, so that two writers seldom collide. */
export function keep(rule: string, judged: Judged): void {
  const all = {...judgedRules(), [rule]: judged}
  const names = Object.keys(all).sort()
  const lines = names.map((name) => `  ${JSON.stringify(name)}: ${line(all[name]!)}`)
  writeFileSync(path, `{\n${lines.join(',\n')}\n}\n`)
}

/** "57,2,1": right, wrong, debatable. */
export function parseJudged(counts: string): Judged | undefined {
  const match = /^(\d+),(\d+)(?:,(\d+))?$/.exec(counts)
  if (!match) return
  const [right = 0, wrong = 0, debatable = 0] = match.slice(1).map((count) => Number(count ?? 0))
  return {sample: right + wrong + debatable, right, wrong, debatable}
}

function line({sample, right, wrong, debatable}: Judged) {
  return `{"sample": ${sample}, "right": ${right}, "wrong": ${wrong}, "debatable": ${debatable}}`
}
