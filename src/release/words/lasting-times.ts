// A simple past with a time that lasts until now: "over the past three years, the fund was growing".

import {Tag} from '../../spelling/tags.ts'
import type {Release, Word} from '../index.ts'
import {beside, formBeside, placesOf} from './forms.ts'
import {mainTagsOf} from './verbs.ts'
import {wordsOf} from './words.ts'

const units = /^(?:year|month|week|decade)s?$/
/** Another clause begins, or "there was". */
const breaks = new Set('that which who when where while there it what as'.split(' '))

/** The "was" and "were" of sentences that begin with such a time. */
export function pastsOf(release: Release): Word[] {
  return placesOf(release, 'past').flatMap((past) => wasBehind(release, past) ?? [])
}

/** The first verb of a sentence that begins with "Over the past three years". */
function wasBehind(release: Release, past: Word) {
  const opening = beside(past, -2)
  if (!opening || !['Over', 'During', 'In'].includes(opening.text) || formBeside(past, -1) !== 'the') return
  const words = release.ask(wordsOf)
  const unit = words.slice(past.index + 1, past.index + 4).find(({form}) => units.test(form))
  if (!unit || !/^,? /.test(release.text.slice(unit.end, unit.end + 2))) return
  const subject = words.slice(unit.index + 1, unit.index + 10)
  const verb = subject.find((word) => (mainTagsOf(word) & (Tag.auxiliary | Tag.modal | Tag.past)) !== 0)
  if (!verb || !['was', 'were'].includes(verb.form)) return
  if (subject.some(({index, form}) => index < verb.index && breaks.has(form))) return
  return /[,.;:()–—]/u.test(release.text.slice(unit.end + 1, verb.start)) ? undefined : verb
}
