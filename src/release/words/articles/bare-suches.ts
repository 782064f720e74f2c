// "Such" before an adjective and a noun in the singular, without its "a": "such vibrant conference".

import {lexicon} from '../../../spelling/lexicon.ts'
import {Tag} from '../../../spelling/tags.ts'
import type {Release, Span} from '../../index.ts'
import {beside, formBeside, placesOf} from '../forms.ts'
import {nounPhraseAt} from '../noun-phrases.ts'
import {articleOf} from '../sound.ts'
import {things} from '../things.ts'
import {mainTagsOf} from '../verbs.ts'
import {isOnlyNoun} from './bare-nouns.ts'

/** "no such old mill", "one such old mill" */
const counted = new Set(
  'no any one another every some each first second last many few two three other all only none'.split(' ')
)

export function bareSuchesOf(release: Release): readonly {span: Span; expected: string}[] {
  return placesOf(release, 'such').flatMap((such) => {
    const first = such.part.role === 'body' ? beside(such, 1) : undefined
    const phrase = first && nounPhraseAt(release, first)
    if (!phrase?.sure || phrase.determiner || phrase.number !== 'singular' || phrase.modifiers.length === 0)
      return []
    // "for such reasonable period as the board sets"
    if (phrase.next?.form === 'as') return []
    if (counted.has(formBeside(such, -1)) || !isOnlyNoun(phrase) || phrase.head.form === 'enterprise')
      return []
    const isOneOfSeveral =
      !lexicon().goesBare(phrase.head.form) &&
      (things.has(phrase.head.form) || (lexicon().countability(phrase.head.form) ?? 0) > 0.85)
    if (!isOneOfSeveral || phrase.modifiers.some((word) => (mainTagsOf(word) & Tag.adjective) === 0))
      return []
    const expected = `${such.text} ${articleOf(first!.text) ?? 'a'} ${phrase.text}`
    return [{span: release.span(such.start, phrase.end), expected}]
  })
}
