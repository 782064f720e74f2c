// Verbs that do not fit the word in front: "in cultivate", "will provided", "is locate", "did not went".

import {formsOfBe, modals} from '../../../spelling/closed.ts'
import {doneOf, goingOf, plainOf} from '../../../spelling/conjugation.ts'
import {lexicon} from '../../../spelling/lexicon.ts'
import {Tag} from '../../../spelling/tags.ts'
import type {Release, Span, Word} from '../../index.ts'
import {beside, formBeside, placesOf} from '../forms.ts'
import {afterAdverbs, isBareVerb, isSmall} from '../verbs.ts'
import {isBareAfterPreposition} from './bare-verbs.ts'
import {isBentAfterModal, isBentAfterNegative, isBentOrNoun} from './bent-verbs.ts'
import {infinitiveMisfits} from './infinitives.ts'
import {mendedOf} from './mended.ts'
import {isNoParticipleAfterBe, isNoParticipleAfterHave} from './participles.ts'

export interface Misfit {
  readonly verb: Span
  /** What stands in front and asks for another form. */
  readonly after: string
  /** The forms that would fit, as far as the lexicon knows them. */
  readonly expected: readonly string[]
}

/** The verbs of the release that do not fit the word in front; none where there is doubt. */
export function misfitsOf(release: Release): readonly Misfit[] {
  const found: Misfit[] = [...infinitiveMisfits(release)]
  for (const governor of governors) {
    for (const word of governor.words.flatMap((form) => placesOf(release, form))) {
      const verb = governor.adverbs ? afterAdverbs(word) : beside(word, 1)
      if (!verb || !isSmall(verb) || !(isSmall(word) || opensSentence(release, word, verb))) continue
      if (!governor.misfits(release, word, verb)) continue
      found.push({verb, after: word.text, expected: governor.mend(verb)})
    }
  }
  return [...found, ...afterNot(release)].sort((one, other) => one.verb.start - other.verb.start)
}

/** Words that ask for a form of the verb behind them. */
interface Governor {
  readonly words: readonly string[]
  /** Whether adverbs may stand between: "will also provided". */
  readonly adverbs?: boolean
  /** Whether this verb cannot stand there. */
  misfits(release: Release, governor: Word, verb: Word): boolean
  /** The forms that fit in the place of `verb`. */
  mend(verb: Word): readonly string[]
}

const governors: readonly Governor[] = [
  {
    words: 'in of by with without from after before for through about into at upon'.split(' '),
    misfits: isBareAfterPreposition,
    mend: ({form}) => known(articleAndNoun(form) ?? goingOf(form))
  },
  {words: modals, adverbs: true, misfits: isBentAfterModal, mend: mendedOf},
  {words: formsOfBe, adverbs: true, misfits: isNoParticipleAfterBe, mend: ({form}) => known(doneOf(form))},
  {
    words: 'has have had'.split(' '),
    adverbs: true,
    misfits: isNoParticipleAfterHave,
    mend: ({form}) => known(doneOf(form))
  },
  {
    words: "don't doesn't didn't won't wouldn't can't couldn't shouldn't mustn't cannot".split(' '),
    adverbs: true,
    misfits: isBentAfterNegative,
    mend: ({form}) => known(plainOf(form))
  }
]

function known(form: string | undefined): readonly string[] {
  return form === undefined ? [] : [form]
}

/** "with abase of users": a verb that hardly anybody writes, and an article that has lost its space. */
function articleAndNoun(form: string) {
  const book = lexicon()
  const rest = form.slice(1)
  const isMeant =
    form.startsWith('a') &&
    book.frequency(form) < 2 &&
    book.frequency(rest) > 4 &&
    (book.tags(rest, 'main') & Tag.singular) !== 0
  return isMeant ? `a ${rest}` : undefined
}

/** "By submit the form, …": with a capital only what is a verb and nothing else. */
function opensSentence(release: Release, word: Word, verb: Word) {
  if (word.part.role !== 'body' || !openings.has(word.form) || beside(word, -1)) return false
  return isBareVerb(release, verb)
}

const openings = new Set(['by', 'after', 'before', 'without', 'for', 'in', 'through'])

/** "did not went", "does not publishes" */
function afterNot(release: Release): Misfit[] {
  return ['do', 'does', 'did'].flatMap((form) =>
    placesOf(release, form).flatMap((word) => {
      const verb = formBeside(word, 1) === 'not' ? beside(word, 2) : undefined
      if (!verb || !isSmall(verb) || !isBentOrNoun(verb)) return []
      return [{verb, after: `${word.text} not`, expected: known(plainOf(verb.form))}]
    })
  )
}
