// Is newslint slower than it was, or than it may be?

import type {Speed} from './measure.ts'

/** What is promised: told while it is not kept, for the baseline guards what is reached. */
export const budgets = {'with findings to node': 2, 'clean to node': 2, checks: 1}
const memory: Readonly<Record<string, number>> = {'one release': 80, folder: 300}

/** By how much a ratio may grow before it is more than the machine's mood. */
const noise = 0.3
/** Two threads on one core get in each other's way as the machine pleases: the same code gave 19.6 and 28.1 within an hour. */
const moody: Readonly<Record<string, number>> = {'folder to yardstick': 0.7}

/** What became worse than `before`, and the memory that is over its budget. */
export function compare({ratios, memory: used}: Speed, before: Readonly<Record<string, number>>): string[] {
  const slower = Object.entries(ratios)
    .filter(([name, now]) => before[name] !== undefined && now > before[name] * (1 + (moody[name] ?? noise)))
    .map(([name, now]) => `${name}: ${now.toFixed(2)}, was ${before[name]!.toFixed(2)}`)
  return [...slower, ...over(used, memory, ' MB')]
}

/** The promises that are not kept yet. */
export function unkept({ratios, checks}: Speed): string[] {
  // Only real releases say what a release costs: the samples are full of what these rules look for.
  const real = checks['of the corpus']
  return over({...ratios, ...(real && {checks: real.median})}, budgets, '')
}

function over(
  numbers: Readonly<Record<string, number>>,
  limits: Readonly<Record<string, number>>,
  unit: string
) {
  return Object.entries(limits)
    .filter(([name, limit]) => (numbers[name] ?? 0) > limit)
    .map(([name, limit]) => `${name}: ${numbers[name]!.toFixed(2)}${unit}, may be ${limit}${unit}`)
}
