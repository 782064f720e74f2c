// What makes a misspelling only likely: it may be meant so.

import {isCapital, isSmall} from '../../spelling/capitals.ts'
import {Kind, lexicon} from '../../spelling/lexicon.ts'
import type {Near} from '../../spelling/nearest.ts'
import {Tag} from '../../spelling/tags.ts'
import type {Release} from '../index.ts'
import {beside, formBeside} from '../words/forms.ts'
import {type Word, wordsOf} from '../words/words.ts'
import {blatant, glaring, plain, striking} from './bars.ts'
import {hasPluralInYs} from './endings.ts'
import {foreignSmall, isAbroad, isSpecies, isStrange} from './foreign.ts'
import {hasPortugueseEnding, isDoer, isGloss} from './glosses.ts'
import {hasEnglishEnding} from './looks.ts'
import {everyday, isAlwaysCapital, isNation, isSmallWord, person} from './meant.ts'
import {isSoftware} from './software.ts'
import type {Stranger} from './strangers.ts'
import {isAmongForeign} from './surroundings.ts'

/** What one list vouches for, or is called so on purpose, or stands among words of another language. */
export function isDoubtful(release: Release, stranger: Stranger, near: Near, score: number): boolean {
  const {text, form, places} = stranger
  const book = lexicon()
  if (near.distance > farthest && score < striking) return true
  // "Liftings" are counted, too.
  if (form.endsWith('ings') && book.frequency(form.slice(0, -1)) > 3) return true
  // Adjectives become nouns every day: "the financials".
  if (form === `${near.word.toLowerCase()}s` && !hasPluralInYs(form)) {
    if (book.knows(text, Kind.weak) || (book.tags(near.word, 'main') & Tag.adjective) !== 0) return true
  }
  // Three or four letters may be anything, and in small letters nobody is meant.
  if (near.distance > 0 && form.length < 5) {
    const opens = places.every(({word}) => formBeside(word, -1) === '')
    const bar = opens && isSmallWord(near) ? blatant : glaring
    if (isCapital(text) ? score < bar : score < striking && near.frequency < everyday) return true
  }
  if (isSmall(text) && isCapital(near.word) && book.knows(near.word, person)) {
    if (!isAlwaysCapital(near) || (form.length < 6 && (near.kinds & Kind.given) !== 0)) return true
  }
  if (isSmall(text) && (isSoftware(release, stranger, near) || hasPortugueseEnding(form))) return true
  return places.some(
    ({word}) =>
      isSpecies(formBeside(word, -1), form) ||
      isExplained(release, word) ||
      isEnding(release, word) ||
      (near.distance > 0 && isGloss(release, word)) ||
      isDoer(word) ||
      isBesideSlash(release, word) ||
      isScriptural(word) ||
      (isCapital(text)
        ? !isNation(near) && isBesideStranger(word, score)
        : score < plain && isAmongForeign(release, word)) ||
      (foreignSmall.has(form) && isAbroad(word)) ||
      isCalled(release, word) ||
      foreignSmall.has(formBeside(word, -1)) ||
      foreignSmall.has(formBeside(word, 1))
  )
}

/** What is farther off may be meant, but hardly surely. */
const farthest = 2.2

/** "Words in “ova”, “eva” or “aya”": three letters by themselves in quotation marks. */
function isEnding({text}: Release, {start, end}: Word): boolean {
  return (
    end - start < 4 && /["“‘']/u.test(text[start - 1] ?? '') && /^,?["”’']/u.test(text.slice(end, end + 2))
  )
}

/** "eps/pdf": a few letters on either side of a slash are a code. */
function isBesideSlash({text}: Release, {start, end}: Word) {
  return end - start < 4 && (text[start - 1] === '/' || text[end] === '/')
}

/** "Thou comest", "comest thou" */
function isScriptural(word: Word): boolean {
  if (!/(?:st|eth)$/u.test(word.form)) return false
  return [-1, 1].some((step) => ['thou', 'thee', 'ye'].includes(formBeside(word, step)))
}

/** "Chole, meaning bile": a word of which it is told what it means. */
function isExplained({text}: Release, {end}: Word) {
  return /^["”’']?,? (?:meaning|which means|means|\((?:meaning|literally|["“]))/u.test(
    text.slice(end, end + 24)
  )
}

/** "The Literatur Zworkane Foundation": two unknown words with a capital are another language rather than two slips; "Zworkane Fundation" may be one. */
function isBesideStranger(word: Word, score: number) {
  // "Zworkane Acqusition" is English.
  const bar = hasEnglishEnding(word.form) && word.form.length > 8 ? striking : blatant
  return [-1, 1].some((step) => {
    const {text} = beside(word, step) ?? {text: ''}
    return text.length > 3 && isCapital(text) && !lexicon().has(text) && (step > 0 || score < bar)
  })
}

/** "Called zwork", "called zwan zworks" */
function isCalled(release: Release, word: Word) {
  if (naming.has(lastForm(release, word))) return true
  const before = beside(word, -1)
  return before !== undefined && isStrange(before.text) && naming.has(lastForm(release, before))
}

const naming = new Set(['called', 'named', 'dubbed', 'titled', 'entitled', 'nicknamed', 'codenamed'])

/** The form of the word before, whatever stands between: "called “qwik”". */
function lastForm(release: Release, word: Word) {
  const last = release.ask(wordsOf)[word.index - 1]
  return last && last.part === word.part ? last.form : ''
}
