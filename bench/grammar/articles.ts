// A lost article: "in the sector" becomes "in sector".

import type {Release} from '../../src/release/index.ts'
import {matches} from '../../src/release/span.ts'
import type {Kind, Slip} from './kinds.ts'
import {countables} from './nouns.ts'
import {verbs} from './verbs.ts'

/** "of the next plan,", "into a market that": an article behind a preposition, and its noun, which a small word or a sign follows. */
const phrase =
  /(?<=\b(?:of|in|to|for|with|by|at|on|from|into|through|under|after|before|during|within|across|about|over) )(?:an?|the) (?=(?:[a-z]+ ){0,2}?([a-z]{3,})(?:[,.;]|\s(?:of|in|to|for|with|by|at|on|from|that|which|who|and|is|was|will|has)\b))/g

/** "has launched a new plan,": an article behind a verb of news in any of its forms, and its noun. */
const object = new RegExp(
  String.raw`(?<=\b(?:${verbs()}) )(?:an?|the) (?=(?:[a-z]+ ){0,2}?([a-z]{3,})(?:[,.;]|\s(?:of|in|to|for|with|by|at|on|from|that|which|who|and|will|has)\b))`,
  'g'
)

/** "of the Lagos Port Office,": "the" between a preposition and a name of two words or more, as the sources have it. */
const name =
  /(?<=\b(?:of|in|to|for|with|by|at|on|from|under|between|against|within) )the (?=(?:[A-Z][a-z]+ ){1,4}?(?:(?:of|on|for) (?:[A-Z][a-z]+ ){0,3}?)?[A-Z][a-z]+(?:[,.;]|\s(?:of|in|to|for|with|by|at|on|from|that|which|who|and|is|was|will|has)\b))/g

/** What our lexicon thinks of the nouns plays no part. */
export const articles: readonly Kind[] = [
  {
    name: 'article after a preposition',
    goal: 0.4,
    slips: (release, releases) => beforeCountables(release, releases, phrase)
  },
  {
    name: 'article behind a verb',
    goal: 0.4,
    slips: (release, releases) => beforeCountables(release, releases, object)
  },
  {
    name: '“the” before a name',
    goal: 0.4,
    *slips({text}) {
      for (const {0: lost, index} of matches(text, name))
        yield {start: index, end: index + lost.length, to: ''}
    }
  }
]

function* beforeCountables({text}: Release, releases: readonly Release[], place: RegExp): Generator<Slip> {
  const countable = countables(releases)
  for (const {0: lost, 1: noun, index} of matches(text, place)) {
    if (countable.has(noun!)) yield {start: index, end: index + lost.length, to: ''}
  }
}
