// Whether a word's part of speech goes with the words beside it: "has been discovered", not "has been discover".

import {formsOfBe, modals, possessives} from './closed.ts'
import {lexicon} from './lexicon.ts'
import {noun, Tag, type Tags, verb} from './tags.ts'

/** How a word must be read to stand beside another, and how it cannot be read there. */
interface Frame {
  readonly fits: Tags
  readonly clashes: Tags
}

const finite = Tag.base | Tag.third | Tag.past
const nominal = noun | Tag.adjective | Tag.compared

const frames = new Map<string, Frame>([
  ...framesOf('to', {fits: Tag.base | Tag.determiner, clashes: Tag.third | Tag.past}),
  ...framesOf(`${modals.join(' ')} cannot`, {
    fits: Tag.base | Tag.adverb | Tag.auxiliary,
    clashes: nominal | Tag.third | Tag.past | Tag.ing
  }),
  ...framesOf("don't doesn't didn't won't wouldn't can't couldn't shouldn't", {
    fits: Tag.base | Tag.adverb | Tag.auxiliary,
    clashes: nominal | Tag.third | Tag.past | Tag.ing
  }),
  ...framesOf('has have had having', {
    fits: Tag.participle | Tag.adverb | Tag.determiner | Tag.auxiliary | noun,
    clashes: Tag.base | Tag.third | Tag.ing
  }),
  ...framesOf(formsOfBe.join(' '), {
    fits: Tag.participle | Tag.ing | Tag.adjective | Tag.adverb | Tag.determiner | Tag.preposition,
    clashes: finite
  }),
  ...framesOf('a an each every another', {
    fits: Tag.singular | Tag.adjective | Tag.compared,
    clashes: Tag.plural | finite | Tag.preposition | Tag.pronoun | Tag.conjunction
  }),
  ...framesOf(`the ${possessives.join(' ')}`, {
    fits: nominal,
    clashes: finite | Tag.preposition | Tag.pronoun | Tag.conjunction
  }),
  ...framesOf('this that', {fits: Tag.singular | Tag.third | Tag.adjective, clashes: Tag.plural | Tag.base}),
  ...framesOf('these those many several few both all some two three four five six ten', {
    fits: Tag.plural | Tag.adjective,
    clashes: Tag.third | Tag.base | Tag.preposition
  }),
  ...framesOf('of for in with by from at into', {
    fits: nominal | Tag.ing | Tag.determiner,
    clashes: finite | Tag.conjunction
  }),
  ...framesOf('they we you i', {
    fits: finite | Tag.adverb | Tag.auxiliary | Tag.modal,
    clashes: Tag.third | nominal
  }),
  ...framesOf('he she it who which', {
    fits: Tag.third | Tag.past | Tag.adverb | Tag.auxiliary | Tag.modal,
    clashes: Tag.base | nominal
  }),
  ...framesOf('very more most so', {fits: Tag.adjective | Tag.adverb, clashes: finite})
])

/** What goes before a preposition or an article. */
const before = new Map<string, Frame>([
  ...framesOf('of', {fits: noun, clashes: finite | Tag.adverb}),
  ...framesOf('the a an its their his our', {
    fits: verb | Tag.preposition,
    clashes: Tag.adjective | Tag.adverb
  })
])

/**
 * 1 if a word reads well between the words beside it, -1 if it cannot stand there, else between. All in small letters. It is
 * read as it usually is (`main`), or as it can be at all.
 */
export function fitness(left: string, word: string, right: string, which: 'main' | 'all' = 'main'): number {
  const tags = lexicon().tags(word, which)
  return (judged(frames.get(left), tags) + judged(before.get(right), tags)) / 2
}

function judged(frame: Frame | undefined, tags: Tags) {
  if (!frame) return 0
  if ((tags & frame.fits) !== 0) return 1
  return (tags & frame.clashes) !== 0 ? -1 : 0
}

function framesOf(words: string, frame: Frame): [string, Frame][] {
  return words.split(' ').map((word) => [word, frame])
}
