// Names of programs, which are written in small letters: "trellisd 2.0.1", "the package kmarina", "an update of hearthctl".

import {lexicon} from '../../spelling/lexicon.ts'
import type {Near} from '../../spelling/nearest.ts'
import {Tag} from '../../spelling/tags.ts'
import type {Release} from '../index.ts'
import {beside, formBeside} from '../words/forms.ts'
import type {Word} from '../words/words.ts'
import type {Stranger} from './strangers.ts'
import {isPredicate} from './surroundings.ts'

/** Whether an unknown word in small letters is called a program by what stands beside it. */
export function isSoftware(release: Release, {form, places}: Stranger, near: Near): boolean {
  // "Version 5", "updated to 5.1"
  if (counted.has(near.word) || (lexicon().tags(near.word, 'main') & Tag.participle) !== 0) return false
  return places.some(
    ({word}) =>
      hasVersion(release, word) ||
      (release.ask(isTechnical) && (isProgram(form) || isCalledSo(word) || isListed(release, word)))
  )
}

/** Words that stand before a number themselves. */
const counted = new Set([
  'version',
  'versions',
  'release',
  'kernel',
  'update',
  'section',
  'table',
  'figure',
  'about',
  'than',
  'to'
])

/** "Update of quayis client 5.5.12": a version stands behind its next word. */
export function isVersioned({text}: Release, {places}: Stranger): boolean {
  return places.some(({end}) =>
    /^(?: \p{Ll}{2,20})? v?\p{N}{1,4}\.\p{N}{1,4}\.\p{N}/u.test(text.slice(end, end + 40))
  )
}

/** "amd64, i386, ppc": a short name that stands once at least among those of processors, whatever the text is about. */
export function isAmongCodes(release: Release, {text, form, places}: Stranger): boolean {
  return (
    form.length < 6 &&
    text === form &&
    places.some(({word}) =>
      itemsBeside(release, word).some((item) => /^\p{Ll}{1,6}[-_]?\p{N}{2,4}[\p{L}\p{N}_-]{0,4}$/u.test(item))
    )
  )
}

/** "2.0.1" right behind, or, in a text about programs, "1.50" and "updated to version 1.5". */
function hasVersion(release: Release, {end}: Word) {
  const after = release.text.slice(end, end + 50)
  if (/^(?:-\p{L}+)?,? v?\p{N}{1,4}\.\p{N}{1,4}\.\p{N}/u.test(after)) return true
  return twoParts.test(after) && release.ask(isTechnical)
}

const twoParts =
  /^(?:-\p{L}+)?,? (?:(?:was )?updated )?(?:to )?(?:version )?(?:v?\p{N}{1,4}\.\p{N}{1,4}(?![\p{L}\p{N}%]| [bmtp])|\p{N}{8}\b)/u

/** A text that names two versions of something has programs in it. */
export function isTechnical({text}: Release) {
  return (text.match(/\p{N}\.\p{N}{1,4}\.\p{N}/gu)?.length ?? 0) > 1
}

/** "libtea", "kmarina", "xharbour", "trellisd", "hearthctl": a word with what programs have before or behind it. */
function isProgram(form: string) {
  const stem = /^(?:lib|[gkxuj])(?=\p{L}{4})/u.exec(form)
  const bare = stem ? form.slice(stem[0].length) : /^(\p{L}{4,})(?:d|fs|ctl)$/u.exec(form)?.[1]
  return bare !== undefined && lexicon().has(bare) && lexicon().frequency(bare) > 3
}

const things = new Set(
  'package packages tool tools library libraries client protocol framework daemon plugin module app application emulation'.split(
    ' '
  )
)
const news = new Set(['update', 'updates', 'upgrade', 'version', 'release'])

/** "The package kmarina has", "an update of kmarina"; but "the package arived" arrives. */
function isCalledSo(word: Word) {
  const before = formBeside(word, -1)
  const after = beside(word, 1)?.text ?? ''
  if (things.has(before)) return after === '' || isPredicate(after)
  return (before === 'of' || before === 'to') && news.has(formBeside(word, -2))
}

/** Between commas, beside another item that nobody knows or that has a digit in it: "aria2, kmarina, vym". */
function isListed(release: Release, word: Word) {
  return itemsBeside(release, word).some((item) => /\p{L}\p{N}/u.test(item) || !lexicon().has(item))
}

/** The items of a list on either side. */
function itemsBeside({text}: Release, {start, end}: Word): string[] {
  const before = /(?:^|[\s(])([\p{L}\p{N}.+_-]+)(?: \p{N}[\p{N}.]*)?,(?: and)? $/u.exec(
    text.slice(Math.max(0, start - 40), start)
  )?.[1]
  const after =
    text[end] === ',' && /^,? (?:and )?([\p{L}\p{N}.+_-]+)(?=[,.; ])/u.exec(text.slice(end, end + 40))
  return [before, after ? after[1] : undefined].filter(
    (item): item is string => item !== undefined && item.length > 1
  )
}
