// What to write instead of what a pattern met: the words of its table, each in the form that it asks for.

import {formOf} from '../release/words/forms.ts'
import {articleOf} from '../release/words/sound.ts'
import {doneOf, formLike, goingOf, plainOf} from '../spelling/conjugation.ts'
import type {Match, Pattern} from './pattern.ts'

/** The replacements for `match`. */
export function expectedOf({elements, to}: Pattern, match: Match): string[] {
  const first = elements.findIndex(({part}, at) => part === 'inside' && match[at]!.length > 0)
  const isLarge = /^\p{Lu}/u.test(match[first]![0]!.text)
  return to.map((words) => {
    const written = words
      .map((word, at) => {
        const text = wordOf(word, match)
        // "First day" becomes "The first day".
        const opened = isLarge && at > 0 && word === String(first + 1)
        return opened ? text.charAt(0).toLowerCase() + text.slice(1) : text
      })
      .filter((word) => word !== '')
    const phrase = written.join(' ').replace(/\ban\? (\S+)/, (_, next) => `${articleOf(next) ?? 'a'} ${next}`)
    return isLarge ? phrase.charAt(0).toUpperCase() + phrase.slice(1) : phrase
  })
}

const copy = /^(?:(\w+):)?(\d)(ing|ed|base|he|him)?$/
const subjects: Readonly<Record<string, string>> = {me: 'I', him: 'he', her: 'she', us: 'we', them: 'they'}
const objects: Readonly<Record<string, string>> = {he: 'him', she: 'her', we: 'us', they: 'them'}

function wordOf(word: string, match: Match): string {
  const [, other, number, form] = copy.exec(word) ?? []
  if (!number) return word
  const text = match[Number(number) - 1]!.map(({text}) => text).join(' ')
  if (other) return formLike(other, formOf(text))
  if (form === 'ing') return goingOf(text) ?? text
  if (form === 'ed') return doneOf(text) ?? text
  if (form === 'base') return plainOf(text) ?? text
  if (form === 'he') return subjects[text] ?? text
  return form === 'him' ? (objects[text] ?? text) : text
}
