// What speaks for a word that looks like a slip: it is a compound, an item of a list of names, an ending, an old verb.

import {dictionary, lexicon} from '../../spelling/lexicon.ts'
import type {Near} from '../../spelling/nearest.ts'
import {noun} from '../../spelling/tags.ts'
import type {Release} from '../index.ts'
import {beside, formBeside} from '../words/forms.ts'
import {type Word, wordsOf} from '../words/words.ts'
import type {Stranger} from './strangers.ts'

/** "shortjaw" beside "short", "vinegrower" beside "winegrower": made of two words, in small letters, and no slip of one of them. */
export function isOtherCompound({text, form}: Stranger, {word}: Near): boolean {
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

/** "Projects such as Kwandra, Bilo and Zuncle": an item of a list of names that nobody knows either. */
export function isAmongNames(release: Release, {text, places}: Stranger, near: Near): boolean {
  return (
    isCapital(text) && !isCapital(near.word) && places.every(({word}) => isListedWithStranger(release, word))
  )
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

/** "With Mising weavers": a capital between small words belongs to a name, and "missing" is in none; "the Comission said" may be one. */
export function isOwnCapital(release: Release, {text, places}: Stranger, {word: meant}: Near): boolean {
  if (!isCapital(text) || text === text.toUpperCase() || isCapital(meant)) return false
  if ((lexicon().tags(meant, 'main') & noun) !== 0) return false
  return places.every(({word}) =>
    [-1, 1].every((step) => /^\p{Ll}/u.test(beside(release, word, step)?.text ?? ''))
  )
}

/** "Words in “ova”, “eva” or “aya”": three letters by themselves in quotation marks. */
export function isEnding({text}: Release, {start, end}: Word): boolean {
  return (
    end - start < 4 && /["“‘']/u.test(text[start - 1] ?? '') && /^,?["”’']/u.test(text.slice(end, end + 2))
  )
}

/** "Thou comest", "comest thou" */
export function isScriptural(release: Release, word: Word): boolean {
  if (!/(?:st|eth)$/u.test(word.form)) return false
  return [-1, 1].some((step) => ['thou', 'thee', 'ye'].includes(formBeside(release, word, step)))
}

function isCapital(text: string) {
  return text[0] !== text[0]!.toLowerCase()
}
