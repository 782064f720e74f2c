// Words that a hyphen joins in front of a noun and that stand apart: "a two day workshop", "its long term plan", "data driven work".

import type {Release} from '../../index.ts'
import type {Span} from '../../span.ts'
import {bonds} from './bonds.ts'
import {homes} from './homes.ts'
import {ages, lengths, numbers} from './lengths.ts'
import {pairs, periods, phrases, selves} from './pairs.ts'

/** The open compounds of the release, in order; of two at one place the longer. */
export function openCompoundsOf(release: Release): readonly Span[] {
  const ways = [lengths, ages, pairs, periods, phrases, homes, numbers, selves, bonds]
  const found = ways.flatMap((find) => [...find(release)])
  found.sort((one, other) => one.start - other.start || other.end - one.end)
  return found.filter(({start}, at) => found.slice(0, at).every(({end}) => end <= start))
}
