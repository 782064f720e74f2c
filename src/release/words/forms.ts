// The words of a release by what they spell: a rule that looks for "its" goes straight to it.

import type {Release} from '../index.ts'
import {type Word, wordsOf} from './words.ts'

/** How a word is looked up: small letters, straight apostrophes, no soft hyphens. */
export function formOf(text: string): string {
  return straighten(text).toLowerCase()
}

/** `text` as a dictionary writes it: straight apostrophes, plain hyphens, composed accents, nothing invisible. */
export function straighten(text: string): string {
  if (isPlain(text)) return text
  return text
    .replace(/[’ʼ]/gu, "'")
    .replace(/[‐‑]/gu, '-')
    .replace(/\u00ad|[\u200b-\u200d]|\u2060|\ufeff/gu, '')
    .normalize('NFC')
}

function isPlain(text: string) {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 0x7f) return false
  return true
}

/** The words in all parts of the release, by their form, each in order. */
export function formsOf(release: Release): ReadonlyMap<string, readonly Word[]> {
  const forms = new Map<string, Word[]>()
  for (const word of release.ask(wordsOf)) {
    if (word.kind !== 'word') continue
    const form = formOf(word.text)
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
  const found = beside(release, word, distance)
  return found ? formOf(found.text) : ''
}

function isSpace(text: string, from: number, to: number) {
  if (to <= from) return false
  for (let at = from; at < to; at++) {
    const unit = text.charCodeAt(at)
    if (unit !== 0x20 && unit !== 0x0a && unit !== 0x0d && unit !== 0xa0 && unit !== 0x09) return false
  }
  return true
}
