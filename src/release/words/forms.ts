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
export function beside(release: Release, word: Word, distance: number): Word | undefined {
  const words = release.ask(wordsOf)
  const step = Math.sign(distance)
  let here = word
  for (let at = 0; at !== distance; at += step) {
    const next = words[here.index + step]
    if (!next || next.part !== word.part) return
    if (!isSpace(release.text, step > 0 ? here.end : next.end, step > 0 ? next.start : here.start)) return
    here = next
  }
  return here
}

/** The form of the word `distance` further on; `''` where punctuation or the part's end comes first. */
export function formBeside(release: Release, word: Word, distance: number): string {
  return beside(release, word, distance)?.form ?? ''
}

function isSpace(text: string, from: number, to: number) {
  if (to <= from) return false
  for (let at = from; at < to; at++) {
    const unit = text.charCodeAt(at)
    if (unit !== 0x20 && unit !== 0x0a && unit !== 0x0d && unit !== 0xa0 && unit !== 0x09) return false
  }
  return true
}
