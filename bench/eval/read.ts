// `npm run eval:read`: random findings with their context, for a person to judge.

import {createHash} from 'node:crypto'
import {parseArgs} from 'node:util'
import type {Config} from '../../src/config/check.ts'
import type {Profile} from '../../src/rule.ts'
import {isClean, releasesOf, type Text} from './corpus.ts'
import {type Finding, reader} from './findings.ts'
import {keep, parseJudged} from './judged.ts'
import {roomOf, rules} from './newslint.ts'

const usage = `npm run eval:read -- FOLDER [--rule ID]… [--room NAME] [--severity LEVEL] [--profile NAME] [--source NAME]
                          [--clean] [-n 60] [--seed 1] [--from 1] [--width 120]
npm run eval:read -- --rule ID --judged RIGHT,WRONG[,DEBATABLE]`

const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {
    rule: {type: 'string', multiple: true, default: []},
    room: {type: 'string'},
    severity: {type: 'string'},
    profile: {type: 'string'},
    source: {type: 'string'},
    clean: {type: 'boolean', default: false},
    number: {type: 'string', short: 'n', default: '60'},
    seed: {type: 'string', default: '1'},
    from: {type: 'string', default: '1'},
    width: {type: 'string', default: '120'},
    judged: {type: 'string'}
  }
})

process.exitCode = main()

function main(): number {
  const unknown = values.rule.find((id) => !roomOf.has(id))
  if (unknown) return refuse(`There is no rule \`${unknown}\``)
  if (values.judged) return record(values.judged)
  const folder = positionals[0]
  if (!folder) return refuse('Which folder?')
  show(folder)
  return 0
}

function refuse(reason: string): number {
  console.error(`${reason}\n\n${usage}`)
  return 2
}

function record(counts: string): number {
  const judged = parseJudged(counts)
  const [rule] = values.rule
  if (!judged || !rule) return refuse('Which rule, and how many were right, wrong, debatable?')
  keep(rule, judged)
  console.log(`${rule}: right in ${judged.right} of ${judged.sample}`)
  return 0
}

function show(folder: string) {
  const texts = releasesOf(folder).filter(isWanted)
  const byPath = new Map(texts.map((text) => [text.path, text.text]))
  const read = reader(config())
  const found = texts.flatMap((text) => read(text)).filter(matchesFilter)
  const first = Number(values.from) - 1
  const sample = shuffled(found).slice(first, first + Number(values.number))
  for (const [at, finding] of sample.entries()) {
    console.log(told(first + at + 1, finding, byPath.get(finding.path)!))
  }
  console.log(`${sample.length} of ${found.length} findings in ${texts.length} releases, seed ${values.seed}`)
}

function isWanted(text: Text) {
  return (!values.clean || isClean(text)) && (!values.source || text.path.startsWith(`${values.source}/`))
}

function matchesFilter({rule, room, severity}: Finding) {
  if (values.rule.length > 0 && !values.rule.includes(rule)) return false
  return (values.room ?? room) === room && (values.severity ?? severity) === severity
}

/** With `--rule`, only those rules are on, also where they are off by default. */
function config(): Config {
  const profile = values.profile && {profile: values.profile as Profile}
  if (values.rule.length === 0) return {...profile}
  const off = rules.filter(({id}) => !values.rule.includes(id)).map(({id}) => [id, 'off'] as const)
  const on = rules.filter(({id, severity}) => values.rule.includes(id) && severity === 'off')
  return {...profile, rules: Object.fromEntries([...off, ...on.map(({id}) => [id, 'info'] as const)])}
}

/** In the order of a hash of the place: another finding elsewhere changes nothing in this one's turn. */
function shuffled(findings: readonly Finding[]): Finding[] {
  const turns = findings.map((finding) => [turn(finding), finding] as const)
  return turns.sort(([a], [b]) => (a < b ? -1 : 1)).map(([, finding]) => finding)
}

function turn({path, start, rule}: Finding) {
  return createHash('sha1').update(`${values.seed} ${path} ${start} ${rule}`).digest('hex')
}

function told(number: number, finding: Finding, text: string): string {
  const {path, line, column, severity, rule, reason, start, end, expected} = finding
  const width = Number(values.width)
  const before = text.slice(Math.max(0, start - width), start)
  const after = text.slice(end, end + width)
  const context = `${before}⟦${text.slice(start, end)}⟧${after}`.replace(/\r?\n/g, '⏎')
  const offers = expected.length > 0 ? ` → ${expected.slice(0, 4).join(' | ')}` : ''
  return `${number}. ${path}:${line}:${column}  ${rule} (${severity})\n   ${reason}${offers}\n   …${context}…\n`
}
