// The words of a release by what they spell: a rule that looks for "its" goes straight to it.

import type {Release} from '../index.ts'
import {type Word, wordsOf} from './words.ts'

export {formOf, straighten} from '../../spelling/form.ts'

/** The words in all parts of the release, by their form, each in order. */
export function formsOf(release: Release): ReadonlyMap<string, readonly Word[]> {
  const forms = new Map<string, Word[]>()
  for (const word of release.ask(wordsOf)) {
    if (word.kind !== 'word') continue
    const {form} = word
    const known = forms.get(form)
    if (known) known.push(word)
    else forms.set(form, [word])
  }
  return forms
}

/** The places where `form` is written. */
export function placesOf(release: Release, form: string): readonly Word[] {
  return release.ask(formsOf).get(form) ?? []
}

/** The word `distance` further on (back, if negative), if nothing but space stands between it and `word`. */
export function beside(word: Word, distance: number): Word | undefined {
  let here: Word | undefined = word
  for (let left = distance; here && left > 0; left--) here = here.behind
  for (let left = distance; here && left < 0; left++) here = here.before
  return here
}

/** The form of the word `distance` further on; `''` where punctuation or the part's end comes first. */
export function formBeside(word: Word, distance: number): string {
  return beside(word, distance)?.form ?? ''
}

/** The word right in front (-1) or behind (1), with one space and nothing else between; no figure. */
export function neighbourOf(release: Release, word: Word, step: 1 | -1): Word | undefined {
  const next = beside(word, step)
  if (next?.kind !== 'word') return
  const gap = step > 0 ? release.text.slice(word.end, next.start) : release.text.slice(next.end, word.start)
  return gap === ' ' ? next : undefined
}
