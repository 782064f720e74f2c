// Verbs that do not fit the word in front: "in cultivate", "will provided", "is locate", "did not went".

import {baseOf, ingOf, participleOf} from '../../spelling/inflect.ts'
import {type Lexicon, lexicon} from '../../spelling/lexicon.ts'
import {pair} from '../../spelling/pairs.ts'
import {Tag} from '../../spelling/tags.ts'
import type {Release, Span, Word} from '../index.ts'
import {beside, formBeside, placesOf} from './forms.ts'
import {afterAdverbs, isBareVerb, isSmall, only, tagsOf} from './verbs.ts'

export interface Misfit {
  readonly verb: Span
  /** What stands in front and asks for another form. */
  readonly after: string
  /** The form that would fit, if the lexicon knows it. */
  readonly expected: string | undefined
}

/** Words that ask for a form of the verb behind them. */
interface Governor {
  readonly words: readonly string[]
  /** What stands between: "did not went", "able to going", "will also provided"; nothing, unless said. */
  readonly link?: 'not' | 'to' | 'adverbs'
  /** Whether this verb cannot stand there. */
  misfits(release: Release, governor: Word, verb: Word): boolean
  /** The form that fits, of the verb's form. */
  mend(form: string, lexicon: Lexicon): string | undefined
}

const governors: readonly Governor[] = [
  {
    words: 'in of by with without from after before for through about into'.split(' '),
    misfits: (release, word, verb) => isBareVerb(release, verb) && !isIdiom(release, word, verb),
    mend: ingOf
  },
  {
    words: 'will would could should must cannot shall might'.split(' '),
    link: 'adverbs',
    misfits: (release, word, verb) => isBent(verb) && !isNoun(release, word),
    mend: baseOf
  },
  {
    words: 'is are was were been'.split(' '),
    link: 'adverbs',
    misfits: (release, word, verb) => isBareVerb(release, verb) && !cleft.test(textBefore(release, word)),
    mend: participleOf
  },
  {
    words: 'has have had'.split(' '),
    link: 'adverbs',
    // "those whom we want to have participate"
    misfits: (release, word, verb) => isBareVerb(release, verb) && formBeside(release, word, -1) !== 'to',
    mend: participleOf
  },
  {words: 'do does did'.split(' '), link: 'not', misfits: (_, __, verb) => isBent(verb), mend: baseOf},
  {
    words: 'able unable aims seeks wants decided agreed hopes likely unlikely managed'.split(' '),
    link: 'to',
    misfits: (_, __, verb) => isGoing(verb),
    mend: baseOf
  }
]

/** "All we did was apply", "What it does is include": a bare verb is right behind these. */
const cleft = /\b(?:do|does|did|done|doing|what|all|thing|step|way|goal|aim|job|plan|task|option|advice)\b/iu

/** The verbs of the release that do not fit the word in front; none where there is doubt. */
export function misfitsOf(release: Release): readonly Misfit[] {
  const found: Misfit[] = []
  for (const governor of governors) {
    for (const word of governor.words.flatMap((form) => placesOf(release, form))) {
      const verb = isSmall(word) ? governed(release, word, governor.link) : undefined
      if (!verb || !isSmall(verb) || !governor.misfits(release, word, verb)) continue
      const after =
        governor.link === 'not' || governor.link === 'to' ? `${word.text} ${governor.link}` : word.text
      found.push({verb, after, expected: governor.mend(verb.form, lexicon())})
    }
  }
  return found
}

function governed(release: Release, word: Word, link: Governor['link']) {
  if (!link) return beside(release, word, 1)
  if (link === 'adverbs') return afterAdverbs(release, word)
  return formBeside(release, word, 1) === link ? beside(release, word, 2) : undefined
}

/** A past, a participle or a third person, and nothing that may stand behind "will". */
function isBent(verb: Word) {
  const tags = tagsOf(verb)
  const bent = Tag.past | Tag.participle | Tag.third | Tag.adjective
  return only(tags, bent) && (tags & (Tag.past | Tag.third)) !== 0
}

function isGoing(verb: Word) {
  const tags = tagsOf(verb)
  return only(tags, Tag.ing | Tag.singular | Tag.adjective) && (tags & Tag.ing) !== 0
}

/** "the will provided", "a must needed" */
function isNoun(release: Release, word: Word) {
  const left = beside(release, word, -1)
  return left !== undefined && (tagsOf(left) & (Tag.determiner | Tag.adjective | Tag.preposition)) !== 0
}

/** "kind of predict"; "in tandem" and what else is written so often that it must be right. */
function isIdiom(release: Release, word: Word, verb: Word) {
  if (['kind', 'sort'].includes(formBeside(release, word, -1))) return true
  return pair(word.form, verb.form) > 0
}

/** The sentence up to `word`, as far as matters. */
function textBefore(release: Release, {start, part}: Word) {
  return release.text.slice(Math.max(part.start, start - 160), start)
}
