// The classes of words that patterns name: `@be`, `@base`, `@month`.

import {months, weekdays} from '../release/dates/calendar.ts'
import {cardinals, isOrdinal} from '../release/figures/numerals.ts'
import type {Release, Word} from '../release/index.ts'
import {isSmall, mainTagsOf, only, tagsOf} from '../release/words/verbs.ts'
import {isCapital} from '../spelling/capitals.ts'
import {formsOfBe, possessives} from '../spelling/closed.ts'
import {Kind, lexicon} from '../spelling/lexicon.ts'
import {noun, Tag} from '../spelling/tags.ts'

/** Whether a word is of a class. */
export type Fits = (release: Release, word: Word) => boolean

const words: Readonly<Record<string, string>> = {
  be: `am ${formsOfBe.join(' ')} isn't aren't wasn't weren't`,
  has: 'has have had having',
  the: `the a an this that these those ${possessives.join(' ')} all each every some any no`,
  him: 'me him her us them you',
  weekday: weekdays.join(' ').toLowerCase(),
  // "May" may be a verb.
  months: months
    .filter((month) => month !== 'May')
    .join(' ')
    .toLowerCase()
}

const numerals = new Set([
  'one',
  ...cardinals,
  ...'hundred thousand million billion half dozens hundreds thousands millions'.split(' ')
])

/** The classes, by the names that patterns give them. */
export const classes: Readonly<Record<string, Fits>> = {
  ...Object.fromEntries(
    Object.entries(words).map(([name, list]) => {
      const set = new Set(list.split(' '))
      return [name, (_: Release, word: Word) => set.has(word.form)]
    })
  ),
  /** A verb as it stands after "to", hardly ever anything else: "meet", but not "work". */
  base: (_, word) => isSmall(word) && (word.text === 'be' || lexicon().tags(word.text, 'main') === Tag.base),
  /** A word that can be one. */
  verb: (_, word) => isSmall(word) && (word.text === 'be' || (tagsOf(word) & Tag.base) !== 0),
  third: (_, word) => isSmall(word) && only(tagsOf(word), Tag.third),
  ing: (_, word) => isSmall(word) && (tagsOf(word) & Tag.ing) !== 0,
  /** The same, also where it opens a sentence: "Calling the police". */
  going: (_, word) => (tagsOf(word) & Tag.ing) !== 0,
  adjective: (_, word) => isSmall(word) && (tagsOf(word) & Tag.adjective) !== 0,
  noun: (_, word) => isSmall(word) && (tagsOf(word) & noun) !== 0,
  plural: (_, word) => isSmall(word) && (tagsOf(word) & Tag.plural) !== 0,
  /** Usually a noun and nothing else: "safety", "members", but not "work". */
  thing: (_, word) => isSmall(word) && only(mainTagsOf(word), noun),
  things: (_, word) => isSmall(word) && only(mainTagsOf(word), Tag.plural),
  /** A past participle: "held", "moved". */
  done: (_, word) => isSmall(word) && (tagsOf(word) & Tag.participle) !== 0,
  /** Usually a past tense or a participle and nothing else: "clarified", but not "cost". */
  past: (_, word) => isSmall(word) && only(mainTagsOf(word), Tag.past | Tag.participle),
  number: (_, {kind}) => kind === 'number',
  /** "40", "forty", "half" and what else tells how many. */
  count: (_, {kind, form}) => kind === 'number' || numerals.has(form),
  /** The day of a month: "12", "3rd". */
  day: (_, {text}) => /^[1-3]?\d(?:st|nd|rd|th)?$/.test(text),
  /** "8.5%", but not "12 percent of the districts". */
  percent: ({text}, {kind, end}) =>
    kind === 'number' && /^(?:%| ?per ?cent\b)(?! of)/.test(text.slice(end, end + 14)),
  year: (_, {text}) => /^(?:19|20)\d\d$/.test(text),
  /** "3rd", "third". */
  ordinal: (_, {text, form}) => /^\d{1,3}(?:st|nd|rd|th)$/.test(text) || isOrdinal(form),
  /** A town or a country. */
  place: (_, {text, vocable}) =>
    vocable.isCapital && lexicon().knows(text, Kind.place) && !lexicon().has(text.toLowerCase()),
  /** Written small: "We Will" is a name. */
  they: (_, word) => isSmall(word) && /^(?:they|we|he)$/.test(word.form),
  /** In direct speech: `!@spoken` is what the writer says. */
  spoken: (release, {start}) => release.quotationAt(start) !== undefined,
  /** Whatever it is: `!@any` is the beginning of a sentence. */
  any: () => true,
  preposition: (_, word) => (mainTagsOf(word) & Tag.preposition) !== 0,
  name: (_, {kind, text}) => kind !== 'number' && isCapital(text)
}
