// What CI compares with the baselines: a loss beyond the noise is told, one within it is not.

import {expect, test} from 'vitest'
import {complaints} from '../bench/eval/compare.ts'
import {rate, share} from '../bench/eval/measurement.ts'
import {budgets, compare, unkept} from '../bench/speed/compare.ts'
import type {Speed} from '../bench/speed/measure.ts'

const before = {
  measurements: {
    'realtypos/nonword': [400, 500],
    'names/flagged': [9, 1000],
    'silent/no error': [90, 100],
    'findings/agreement': [3, 1000],
    'suggestions/first': [0, 0]
  }
} as const

const same = [
  share('realtypos/nonword', 'more', 400, 500),
  share('names/flagged', 'fewer', 9, 1000),
  share('silent/no error', 'more', 90, 100),
  rate('findings/agreement', 'neither', 3, 1000),
  share('suggestions/first', 'more', 0, 0)
]

/** The numbers before, but for one. */
function but(changed: (typeof same)[number]) {
  return same.map((one) => (one.name === changed.name ? changed : one))
}

test('what is as good as before is not complained of', () => {
  expect(complaints(same, before)).toEqual([])
})

test.each([
  // One standard deviation of 400 in 500 is ten.
  [share('realtypos/nonword', 'more', 390, 500), 0],
  [share('realtypos/nonword', 'more', 389, 500), 1],
  [share('realtypos/nonword', 'more', 450, 500), 0],
  [share('names/flagged', 'fewer', 12, 1000), 0],
  [share('names/flagged', 'fewer', 13, 1000), 1],
  [share('names/flagged', 'fewer', 0, 1000), 0],
  // The same share of fewer rows.
  [share('silent/no error', 'more', 45, 50), 0],
  [share('silent/no error', 'more', 30, 50), 1],
  [rate('findings/agreement', 'neither', 300, 1000), 0],
  [share('suggestions/first', 'more', 0, 10), 0]
])('%j', (now, count) => {
  const found = complaints(but(now), before)
  expect(found.map((line) => line.split(': ')[1])).toEqual(Array(count).fill(now.name))
})

test('a number that is no longer measured is missed, but for a rule that finds nothing more', () => {
  const left = same.filter(({name}) => !/^(?:silent|findings)/.test(name))
  expect(complaints(left, before)).toEqual(['no longer measured: silent/no error'])
})

const times = {median: 0, p95: 0}
const speed: Speed = {
  cold: {},
  hook: {},
  slower: {},
  folders: {},
  memory: {'one release': 70, folder: 200},
  keystroke: {},
  checks: {'of the corpus': times},
  suggestion: times,
  ratios: {'clean to node': 4, 'folder to yardstick': 20}
}
const known = {'clean to node': 4, 'folder to yardstick': 20}

test.each([
  [{'clean to node': 5.1, 'folder to yardstick': 33}, []],
  [{'clean to node': 5.3}, ['clean to node: 5.30, was 4.00']],
  [{'folder to yardstick': 35}, ['folder to yardstick: 35.00, was 20.00']],
  [{'something new': 100}, []]
])('ratios %j', (ratios, complained) => {
  expect(compare({...speed, ratios}, known)).toEqual(complained)
})

test('memory over its budget is complained of, whatever it was', () => {
  expect(compare({...speed, memory: {'one release': 81, folder: 200}}, known)).toEqual([
    'one release: 81.00 MB, may be 80 MB'
  ])
})

test('a promise that is not kept is told, the checks only on real releases', () => {
  const slow = {...times, median: budgets.checks + 1}
  const promised = {...speed, ratios: {'clean to node': 1.5}}
  expect(unkept(promised)).toEqual([])
  expect(unkept({...promised, checks: {'made of the samples': slow}})).toEqual([])
  expect(unkept({...promised, checks: {'of the corpus': slow}})).toEqual(['checks: 2.00, may be 1'])
  expect(unkept(speed)).toEqual(['clean to node: 4.00, may be 2'])
})
