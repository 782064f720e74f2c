// The numbers as people read them.

import {interval} from './interval.ts'
import type {Measurement} from './measurement.ts'

/** A table by group: what, how many of how many, the share with its 95 % interval, or the rate in 1,000 words. */
export function table(measurements: readonly Measurement[]): string {
  const lines: string[] = []
  let open = ''
  for (const measurement of measurements) {
    const [group, label] = split(measurement.name)
    if (group !== open) lines.push('', group)
    open = group
    lines.push(`  ${label.padEnd(42)} ${numbers(measurement)}`)
  }
  return lines.join('\n').trimStart()
}

/** "97.2 % (589 of 606; 95.5 to 98.2)", "0.25 in 1,000 words (173)". */
export function numbers({count, of, unit}: Measurement): string {
  if (unit === 'words') return `${((1000 * count) / of).toFixed(3)} in 1,000 words (${count})`
  if (of === 0) return 'none'
  const [low, high] = interval(count, of)
  return `${percent(count / of)} % (${count} of ${of}; ${percent(low)} to ${percent(high)})`
}

/** The rows behind the measurements whose name has `part` in it. */
export function rows(measurements: readonly Measurement[], part: string): string {
  const wanted = measurements.filter(({name, rows}) => name.includes(part) && rows?.length)
  return wanted.map(({name, rows}) => `${name}\n${rows!.map((row) => `  ${row}`).join('\n')}`).join('\n\n')
}

function split(name: string): [string, string] {
  const at = name.indexOf('/')
  return [name.slice(0, at), name.slice(at + 1)]
}

function percent(share: number) {
  return (100 * share).toFixed(1)
}
