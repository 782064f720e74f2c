// What speaks against a lost article, from general knowledge: releases are too few to learn it from.

import {lexicon} from '../../../spelling/lexicon.ts'
import type {Release} from '../../index.ts'
import {indexAt} from '../../span.ts'
import {sentencesOf} from '../sentences.ts'
import {asking, type Governed} from './signs.ts'

/** How much is taken off the score of a bare noun phrase. */
export function doubtOf(release: Release, {preposition, phrase}: Governed): number {
  const {head} = phrase
  let doubt = 0
  // "the economy", but "an increase in economy": such nouns have a second life
  if (lexicon().goesBare(head.form) && !frequent.has(head.form)) doubt += asking(phrase) > 0.5 ? 2.7 : 1.5
  // "destroyed by missile", "by postcard": a means
  if (preposition.form === 'by') doubt += 1.7
  // "Place on rectangle of foil": where no noun has an article, they are left out on purpose
  if (!hasArticle(release, preposition.start)) doubt += 1
  return doubt
}

/** They go bare only in set phrases: "in community property", "in kind". */
const frequent = new Set(['community', 'way', 'kind'])

function hasArticle(release: Release, at: number): boolean {
  const sentences = release.ask(sentencesOf)
  const words = sentences[indexAt(sentences, at)]?.words ?? []
  return words.some(({form}) => form === 'the' || form === 'a' || form === 'an')
}
