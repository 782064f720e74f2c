// A right word in the wrong place: each word of a pair that newsrooms fear, where the other one stands.

import type {Release} from '../../src/release/index.ts'
import {matches} from '../../src/release/span.ts'
import type {Kind, Slip} from './kinds.ts'

/** What stands there, and what is written for it. */
const pairs: Readonly<Record<string, string>> = {
  their: 'there',
  than: 'then',
  were: 'where',
  lose: 'loose',
  lead: 'led',
  led: 'lead',
  affect: 'effect',
  affects: 'effects',
  effect: 'affect',
  effects: 'affects',
  its: "it's",
  through: 'trough',
  manager: 'manger',
  public: 'pubic',
  world: 'word',
  from: 'form',
  principal: 'principle',
  personnel: 'personal',
  counsel: 'council',
  past: 'passed',
  advice: 'advise',
  whether: 'weather',
  quite: 'quiet',
  too: 'to',
  whose: "who's",
  and: 'an',
  not: 'no',
  been: 'being',
  learning: 'leaning',
  first: 'fist'
}

export const swaps: readonly Kind[] = Object.entries(pairs).map(([right, wrong]) => ({
  name: `${right} → ${wrong}`,
  goal: 0.4,
  slips: (release) => swapped(release, right, wrong)
}))

function* swapped({text}: Release, right: string, wrong: string): Generator<Slip> {
  const pattern = new RegExp(`(?<=[a-z,] )${right}(?= [a-z])`, 'g')
  for (const {index} of matches(text, pattern)) yield {start: index, end: index + right.length, to: wrong}
}
