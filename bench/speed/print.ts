// The numbers of the benchmark as people read them.

import {budgets} from './compare.ts'
import type {Times} from './inside.ts'
import type {Speed} from './measure.ts'

export function table(speed: Speed): string {
  const {cold, hook, slower, folders, memory, keystroke, checks, suggestion, ratios} = speed
  return [
    ...group('One release, whole process (ms, median)', cold, (ms) => ms.toFixed(1)),
    ...group('The same beside node reading the file', slower, (times) => times.toFixed(2)),
    ...group('Processor time, beside', ratios, (times) => times.toFixed(2)),
    ...group('As a git hook, whole process (ms, median)', hook, (ms) => ms.toFixed(0)),
    ...group('Folders of releases (MB a second)', folders, (rate) => rate.toFixed(2)),
    ...group('Peak memory (MB)', memory, (size) => size.toFixed(0)),
    ...group('A keystroke, the whole release again (ms)', keystroke, both),
    ...group(
      `Dates, figures, quotations, marks …: 700 words, warm (ms of the processor, may be ${budgets.checks})`,
      checks,
      both
    ),
    ...group('Replacements for a misspelling, warm (ms)', {'a word': suggestion}, both)
  ].join('\n')
}

function group<Value>(
  title: string,
  values: Readonly<Record<string, Value>>,
  told: (value: Value) => string
) {
  const lines = Object.entries(values).map(([name, value]) => `  ${name.padEnd(34)} ${told(value)}`)
  return [title, ...lines, '']
}

function both({median, p95}: Times) {
  return `median ${median.toFixed(3)}, p95 ${p95.toFixed(3)}`
}
