// What speaks for an unknown word being misspelt, and what for its being a name or a new word: one number for each observation.

import {isCapital} from '../../spelling/capitals.ts'
import {buildOf} from '../../spelling/coinage.ts'
import {dictionary, Kind, lexicon, name} from '../../spelling/lexicon.ts'
import type {Near} from '../../spelling/nearest.ts'
import {looksRomanised} from '../../spelling/romanised.ts'
import {englishness} from '../../spelling/shapes.ts'
import type {Release} from '../index.ts'
import {formsOf} from '../words/forms.ts'
import {companyOf} from './company.ts'
import {isInflected, isMisinflected} from './endings.ts'
import {hasEnglishEnding, hasForeignEnding, isBranded, strangersToEachOther, togetherness} from './looks.ts'
import {commonplace, frequencyOf, isGrammar, isNation} from './meant.ts'
import type {Stranger} from './strangers.ts'
import {surroundingsOf} from './surroundings.ts'

/** The observations, in the order of `observe` and of the weights. */
export const observations = [
  'constant',
  /** Weighted edits between the word and the nearest known one. */
  'distance',
  'distance beyond one edit',
  'transposed or doubled',
  'first letter differs',
  'length up to 4',
  'length 5',
  'length 6 or 7',
  'length 8 or 9',
  'length 10 or more',
  'one slip in a long word',
  'the known word and more',
  'differs at its end only',
  'the beginning of the known word',
  'a letter left out',
  'a letter too many',
  'one slip in a long word that is frequent',
  'one slip in a very long word',
  'with an ending that few names have',
  'with an ending of other languages',
  'spelled as brands are',
  'other known words are as near',
  'frequency of the known word',
  'rarer than once in a hundred thousand words',
  'rarer than once in a million words',
  'the known word is very frequent',
  'the known word is a name',
  'the known word is a well-known name',
  'the known word is the name of a person',
  'the known word is a country or a people',
  /** One list vouches for the word. */
  'weak entry',
  'name or place by a list',
  'word of computing by a list',
  'word of another language by a list',
  'with a beginning that goes with any word',
  'with an ending that goes with any word',
  'two words in one',
  'with an ending by rule',
  'with the ending of the known word, joined in another way',
  'romanised by its letters',
  'letters as in English words',
  'spelled so twice',
  'spelled so three times or more',
  'the known word stands elsewhere',
  'the known word stands elsewhere twice',
  'a word of its family stands elsewhere',
  'pair with the word before',
  'pair with the word after',
  'pairs on both sides',
  'goes by its part of speech with the words beside',
  'beside another unknown word',
  'in a sentence with another unknown word',
  'in a sentence with several unknown names',
  'in a foreign passage',
  'part of a compound',
  'letters beyond English',
  'in a list or a table',
  'in capitals',
  /** Only for words with a capital. */
  'opens a sentence',
  'in a headline or a title',
  'capitals on both sides',
  'capital before',
  'capital after',
  'behind a common word with a capital',
  'before a common word with a capital',
  'beside a name',
  'behind an article',
  'before a preposition',
  'given name before',
  'a title or honorific in front of the name',
  'a job, an age or a verb of saying beside the name',
  "in a person's name",
  "in an organisation's name",
  'a trademark or a company',
  'behind a comma or in brackets',
  'opens a sentence before another capital',
  'opens a sentence before what is no verb',
  'opens a sentence or stands in a title, for a word of grammar',
  'common words with a capital on both sides',
  'a common word with a capital beyond a small one',
  'behind an office and its small word'
] as const

/**
 * Of each known word near to `stranger` a vector in the order of `observations`: what there is to observe if that is the word that
 * was meant.
 */
export function observe(release: Release, stranger: Stranger, nearby: readonly Near[]): number[][] {
  const own = ownOf(release, stranger, nearby)
  return nearby.map((near) => observed(release, stranger, near, own))
}

/** No single slip costs more. */
const oneSlip = 1.15

type Own = ReturnType<typeof ownOf>

/** What there is to observe about a stranger whatever was meant. */
function ownOf(release: Release, {text, form, places}: Stranger, nearby: readonly Near[]) {
  const capital = isCapital(text)
  return {
    around: surroundingsOf(release, places),
    rivals: nearby.filter(({distance}) => distance < oneSlip).length,
    capital,
    build: buildOf(form),
    togetherness: togetherness(form),
    isInflected: isInflected(form),
    isRomanised: capital && looksRomanised(text),
    englishness: englishness(form)
  }
}

function observed(
  release: Release,
  {text, form, places, compound}: Stranger,
  near: Near,
  {around, rivals, capital, ...own}: Own
): number[] {
  const book = lexicon()
  const length = form.length
  const kinds = book.kinds(text)
  const meant = near.word.toLowerCase()
  const forms = release.ask(formsOf)
  const elsewhere = forms.get(meant)?.length ?? 0
  const company = companyOf(places, meant)
  const isAtHome = company.before > 0 && company.after > 0
  const isVeryLong = length >= 11 && near.distance < oneSlip
  // Many letters are a slip from a word that hardly anybody writes only if they were meant for it.
  const rarity = isVeryLong ? 0.4 : 1
  const ending = isMisinflected(form, meant)
  const frequency = frequencyOf(near)
  const loud = capital && length > 3 && text === text.toUpperCase()
  return [
    1,
    near.distance,
    Math.max(0, near.distance - 1.1),
    flag(near.distance < 0.75),
    flag(form[0] !== meant[0]) * (form[0] === meant[1] && form[1] === meant[0] ? 0.5 : 1),
    flag(length <= 4),
    flag(length === 5),
    flag(length === 6 || length === 7),
    flag(length === 8 || length === 9),
    flag(length >= 10),
    flag(length >= 8 && near.distance < oneSlip),
    flag(form.startsWith(meant) && form.length - meant.length < 3),
    flag(form.slice(0, -2) === meant.slice(0, length - 2)),
    flag(length > 4 && meant.startsWith(form)),
    flag(length < meant.length),
    flag(length > meant.length),
    flag(length >= 8 && near.distance < oneSlip && frequency > 3.8),
    flag(isVeryLong),
    flag(length > 6 && hasEnglishEnding(form)),
    flag(hasForeignEnding(form) && !hasForeignEnding(meant)),
    flag(isBranded(form, meant)),
    Math.max(0, rivals - 1) / 2,
    frequency / 8,
    rarity * Math.max(0, 4 - frequency),
    rarity * Math.max(0, 3 - frequency),
    flag(frequency > 5),
    flag(near.word !== meant),
    flag(near.word !== meant && (near.kinds & dictionary) !== 0 && frequency > 4),
    flag(near.word !== meant && (near.kinds & (Kind.person | Kind.given)) !== 0),
    flag(near.word !== meant && length > 6 && isNation(near)),
    flag((kinds & Kind.weak) !== 0) *
      (isForeignOnly(kinds) ? (1 - around.preposition) * flag(elsewhere === 0) : 1),
    flag((kinds & (name | Kind.people)) !== 0),
    flag((kinds & (Kind.tech | Kind.short)) !== 0),
    flag((kinds & Kind.foreign) !== 0),
    flag(!ending && (own.build === 'prefixed' || own.build === 'medical')),
    flag(!ending && own.build === 'suffixed'),
    flag(!ending && !isAtHome) *
      Math.max(own.togetherness, flag(own.build === 'compound') * strangersToEachOther),
    flag(!ending && own.isInflected),
    flag(ending),
    flag(own.isRomanised),
    own.englishness,
    flag(places.length === 2),
    flag(places.length > 2),
    flag(elsewhere > 0 && frequency < commonplace),
    flag(elsewhere > 1 && frequency < commonplace),
    flag(elsewhere === 0 && hasFamily(forms, meant)),
    company.before / 5,
    company.after / 5,
    flag(isAtHome),
    company.fit,
    around.unknown,
    around.unknownFurther,
    around.strangeNames,
    around.foreign,
    flag(compound),
    flag(/[^a-z']/u.test(form)),
    around.listed,
    flag(loud),
    flag(capital) * around.opens,
    flag(capital) * around.titled,
    flag(capital) * around.both,
    flag(capital) * around.capitalBefore,
    flag(capital) * around.capitalAfter,
    flag(capital) * around.commonBefore,
    flag(capital) * around.commonAfter,
    flag(capital) * around.nameBeside,
    flag(capital) * around.article,
    flag(capital) * around.preposition,
    flag(capital) * around.given,
    flag(capital) * around.titledName,
    flag(capital) * around.person,
    flag(capital) * around.inPerson,
    flag(capital) * around.inBody,
    flag(capital) * around.company,
    flag(capital) * around.apart,
    flag(capital) * around.opensName,
    flag(capital) * around.opensNoVerb,
    flag(capital && isGrammar(meant)) * Math.max(around.opens * (1 - around.opensName), around.titled),
    flag(capital) * Math.min(around.commonBefore, around.commonAfter),
    flag(capital) * around.linked,
    flag(capital) * around.office
  ]
}

/** A list of French or Spanish words vouches for it, which do not stand before "of" and "for", nor beside their English sisters. */
function isForeignOnly(kinds: number) {
  return (kinds & ~Kind.weak) === Kind.foreign
}

/** Another form of the same word: it begins alike up to its ending. */
function hasFamily(forms: ReadonlyMap<string, unknown>, meant: string) {
  if (meant.length < 6) return false
  return ['s', 'd', 'ed', 'ing', 'er', 'ers', 'ly', 'es'].some(
    (ending) =>
      forms.has(meant + ending) || (meant.endsWith(ending) && forms.has(meant.slice(0, -ending.length)))
  )
}

function flag(is: boolean) {
  return is ? 1 : 0
}
