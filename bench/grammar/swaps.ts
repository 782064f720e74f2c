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
  first: 'fist',
  your: "you're",
  there: 'their',
  has: 'his',
  use: 'used',
  that: 'than',
  time: 'tie',
  year: 'yea',
  three: 'there',
  some: 'same',
  think: 'thing',
  right: 'write'
}

/** The same where the word opens a sentence. */
const openings: Readonly<Record<string, string>> = {
  Your: "You're",
  "You're": 'Your',
  Their: 'There',
  There: 'Their',
  "They're": 'Their',
  "It's": 'Its',
  Too: 'To',
  Whether: 'Weather'
}

export const swaps: readonly Kind[] = [...kindsOf(pairs, '[a-z,] '), ...kindsOf(openings, '[.?!]”? ')]

function kindsOf(words: Readonly<Record<string, string>>, before: string): Kind[] {
  return Object.entries(words).map(([right, wrong]) => ({
    name: `${right} → ${wrong}`,
    goal: 0.4,
    slips: (release) => swapped(release, new RegExp(`(?<=${before})${right}(?= [a-z])`, 'g'), wrong)
  }))
}

function* swapped({text}: Release, place: RegExp, wrong: string): Generator<Slip> {
  for (const {0: right, index} of matches(text, place))
    yield {start: index, end: index + right.length, to: wrong}
}
