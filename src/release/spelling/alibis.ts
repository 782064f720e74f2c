// What speaks for a word that looks like a slip: it is another word, or a name that is spelled so.

import {isCapital, isSmall} from '../../spelling/capitals.ts'
import {dictionary, lexicon} from '../../spelling/lexicon.ts'
import type {Near} from '../../spelling/nearest.ts'
import {looksRomanised} from '../../spelling/romanised.ts'
import {noun} from '../../spelling/tags.ts'
import type {Release} from '../index.ts'
import {suffixes} from '../names/titles.ts'
import {beside, formBeside, formsOf} from '../words/forms.ts'
import {type Word, wordsOf} from '../words/words.ts'
import {blatant, glaring} from './bars.ts'
import {atHome, belonging} from './context.ts'
import {isRepeated} from './favour.ts'
import {isBranded} from './looks.ts'
import {commonplace, isSmallWord, seldom} from './meant.ts'
import {isPerson, isSurname} from './namesakes.ts'
import type {Stranger} from './strangers.ts'
import {isPredicate} from './surroundings.ts'

/** Whether the stranger is no slip of `near`; against some alibis a score can be too high. */
export function hasAlibi(release: Release, stranger: Stranger, near: Near, score: number): boolean {
  return (
    isOwnSpelling(release, stranger, near) ||
    (score < glaring && isPerson(release, stranger, near)) ||
    isBase(stranger) ||
    isFromColumbia(stranger) ||
    isShortened(release, stranger) ||
    isShortName(release, stranger, near) ||
    isOtherCompound(stranger, near) ||
    isOwnCapital(stranger, near) ||
    (score < blatant && mayBeName(release, stranger, near))
  )
}

/** A name that the release spells so throughout, three times or more, and never as the known word; or in capitals, and elsewhere in others. */
function isOwnSpelling(release: Release, {text, form, places}: Stranger, near: Near) {
  if (text === text.toUpperCase() && (release.ask(formsOf).get(form)?.length ?? 0) > places.length)
    return true
  if (places.length < 3 || isSmall(text)) return false
  return near.frequency >= commonplace || !release.ask(formsOf).has(near.word.toLowerCase())
}

/** "zworkise", where the lexicon has "zworkised": the verb itself. */
function isBase({text, form}: Stranger) {
  return isSmall(text) && /i[sz]e$/.test(form) && lexicon().has(`${form}d`)
}

/** "British Columbians"; without that first word Colombians are meant. */
function isFromColumbia({form, places}: Stranger) {
  return /^columbians?$/.test(form) && places.every(({word}) => formBeside(word, -1) === 'british')
}

/** "Signaal", where the release has "Signaalwerken": the short name of a body. */
function isShortened(release: Release, {text, form}: Stranger) {
  if (isSmall(text) || form.length < 5) return false
  const longer = new RegExp(`^${form}\\p{L}{4}`, 'u')
  for (const [other, [word]] of release.ask(formsOf))
    if (other.startsWith(form) && longer.test(other) && isCapital(word!.text) && !lexicon().has(other))
      return true
  return false
}

/** Three or four letters with a capital are somebody, unless they open a sentence, a small word was meant ("Teh boats", "Wiht") or the words around say so. */
function isShortName(release: Release, stranger: Stranger, near: Near) {
  const {text, form, places} = stranger
  if (isSmall(text) || form.length > 4 || near.distance === 0) return false
  const isFirm = places.some(({word}) => suffixes.has(formBeside(word, 1)))
  if (!isFirm && (belonging(release, stranger, near) > atHome || isRepeated(release, stranger, near)))
    return false
  if (isSmallWord(near)) {
    if (!looksRomanised(text)) return false
    return !places.some(({word}) => goesOn(beside(word, 1)?.text))
  }
  return looksRomanised(text) || !places.some(({word}) => formBeside(word, -1) === '')
}

/** A small word follows that nobody's deed begins with: "Yuo in", not "Yuo said". */
function goesOn(after: string | undefined) {
  return after !== undefined && isSmall(after) && !isPredicate(after)
}

/** "shortjaw" beside "short", "vinegrower" beside "winegrower": made of two words, in small letters, and no slip of one of them. */
function isOtherCompound({text, form}: Stranger, {word}: Near): boolean {
  if (isCapital(text)) return false
  const book = lexicon()
  const isPart = (part: string) => part.length > 2 && book.knows(part, dictionary) && book.frequency(part) > 3
  if (form.startsWith(word)) return isPart(form.slice(word.length))
  if (form[0] === word[0] || form.length !== word.length) return false
  for (let at = 4; at <= form.length - 4; at++)
    if (
      form.slice(at) === word.slice(at) &&
      [form.slice(0, at), word.slice(0, at), form.slice(at)].every(isPart)
    )
      return true
  return false
}

/** "With Mising weavers": a capital between small words belongs to a name, and "missing" is in none; "the Comission said" may be one. */
function isOwnCapital({text, places}: Stranger, {word: meant}: Near): boolean {
  if (!isCapital(text) || text === text.toUpperCase() || isCapital(meant)) return false
  if ((lexicon().tags(meant, 'main') & noun) !== 0) return false
  return places.every(({word}) => [-1, 1].every((step) => /^\p{Ll}/u.test(beside(word, step)?.text ?? '')))
}

/** With a capital, and spelled as brands are, or somebody's surname, or in a list of names, or hardly a word to write so. */
function mayBeName(release: Release, stranger: Stranger, near: Near) {
  const {text, form} = stranger
  if (isSmall(text)) return false
  const isBrand = isBranded(form, near.word.toLowerCase()) && !isSmallWord(near)
  return (
    isBrand ||
    isSurname(stranger.places, near) ||
    isAmongNames(release, stranger, near) ||
    isSeldom(stranger, near)
  )
}

/** "Projects such as Kwandra, Bilo and Zuncle": an item of a list of names that nobody knows either. */
function isAmongNames(release: Release, {places}: Stranger, near: Near) {
  return !isCapital(near.word) && places.every(({word}) => isListedWithStranger(release, word))
}

function isListedWithStranger(release: Release, word: Word) {
  const words = release.ask(wordsOf)
  for (const step of [-1, 1]) {
    let here = word
    for (let count = 0; count < 4; count++) {
      let next = words[here.index + step]
      if (next && (next.form === 'and' || next.form === 'or')) next = words[next.index + step]
      if (!next || next.part !== word.part || !isCapital(next.text)) break
      const gap =
        step < 0 ? release.text.slice(next.end, here.start) : release.text.slice(here.end, next.start)
      if (!/^(?:, |,? (?:and|or) )$/.test(gap)) break
      if (next.text.length > 3 && !lexicon().has(next.text)) return true
      here = next
    }
  }
  return false
}

/** Hardly anybody gives such a word a capital within a sentence. */
function isSeldom({places}: Stranger, {frequency}: Near) {
  return frequency < seldom && !places.some(({word}) => formBeside(word, -1) === '')
}
