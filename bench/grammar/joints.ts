// A lost comma: "Ana Reyes, director of the port said"; a lost space: "the port,the mill"; a lost joint of a quotation.

import type {Release} from '../../src/release/index.ts'
import {matches} from '../../src/release/span.ts'
import type {Kind, Slip} from './kinds.ts'

/** The second comma around what somebody is, in front of a verb of saying. */
const pair =
  /(?<=\p{Lu}\p{Ll}+, (?:[\p{L}\p{N}’'&-]+ ){1,8}[\p{L}\p{N}’'&-]+),(?= (?:said|says|added|told|announced|explained)\b)/gu
/** Behind a comma between two words. */
const space = /(?<=\p{Ll}{2},) (?=\p{Ll}{2})/gu
/** The comma before the mark that ends a quotation, in front of a verb of saying. */
const quotation = /(?<=\p{Ll}),(?=[”"] (?:said|says|added)\b)/gu

export const joints: readonly Kind[] = [
  {name: 'comma of a pair', goal: 0.8, slips: (release) => without(release, pair)},
  {name: 'space behind a comma', goal: 0.8, slips: (release) => without(release, space)},
  {name: 'comma before who speaks', goal: 0.8, slips: (release) => without(release, quotation)}
]

function* without({text}: Release, pattern: RegExp): Generator<Slip> {
  for (const {index, 0: lost} of matches(text, pattern))
    yield {start: index, end: index + lost.length, to: ''}
}
