// Where a sentence or a clause begins.

import {noun, Tag} from '../../../spelling/tags.ts'
import type {Release, Word} from '../../index.ts'
import {beside, placesOf} from '../forms.ts'
import {isSmall, mainTagsOf, textBefore} from '../verbs.ts'
import type {Subject} from './subjects.ts'

/** Behind these a clause begins. */
export const openers: ReadonlySet<string> = new Set(
  'that because although whether since while when if where as unless until but though whereas'.split(' ')
)
const days = new Set('today yesterday now then currently however meanwhile'.split(' '))
/** "In 2020, the ports", "Last year, the ports": nothing but what tells when, where or how stands in front of the comma. */
const adverbial =
  /(?:^|[.!?]["”’)]?\s+|["“])(?:In|On|At|For|With|During|After|Since|Over|By|From|Under|According|Last|Next|This|Today|Yesterday|Now|Currently|However|Therefore|Moreover|Furthermore|Meanwhile|Finally|Also|Thus|As a result|So far|Despite|Due|Thanks)\b[^,;:.!?()"“”]{0,70}, $/u

/** Whether a sentence begins with `first`, or a clause behind "that", "he said", ", and" or "In 2020,". */
export function opens(release: Release, first: Word, number: Subject['number'] = 'plural'): boolean {
  const before = beside(first, -1)
  if (!before) return isOpening(release, first)
  // "your duties as a crew are"
  if (before.form === 'as' && /^an?$/.test(first.form)) return false
  // "crews since his death have", "a need but no money do"
  if (before.form === 'since' && beside(before, -1)) return false
  if (before.form === 'but' && first.form === 'no') return false
  if (openers.has(before.form)) return true
  if (days.has(before.form)) return !beside(before, -1)
  if (before.form === 'said') return isTold(release, before)
  return (
    before.form === 'and' && (number === 'plural' || pointing.has(first.form)) && isClauseEnd(release, before)
  )
}

const pointing = new Set(['this', 'each', 'every'])

/** "…, and the ports", but not "the mill, the yards, and the ports" */
function isClauseEnd(release: Release, and: Word) {
  const before = textBefore(release, and, 62)
  return /,\s$/u.test(before) && !/,[^.!?]*,\s$/u.test(before)
}

/** Whether a sentence begins with `first`, or what a sentence says behind "In 2020,". */
export function isOpening(release: Release, first: Word) {
  const before = textBefore(release, first, 110)
  if (/^\p{Lu}/u.test(first.text)) return before === '' || /(?:[.!?:]["”’)]?\s+|["“‘]|\n)$/u.test(before)
  return before.endsWith(', ') && adverbial.test(before)
}

/** "the minister said the ports", "Acme (ACM) said the ports", not "“…,” said the ports" */
export function isTold(release: Release, said: Word): boolean {
  const left = beside(said, -1)
  if (!left) return release.text.slice(said.start - 2, said.start) === ') '
  return !isSmall(left) || (mainTagsOf(left) & (noun | Tag.pronoun)) !== 0
}

/** Whether a form is part of a name: it stands with a capital where no sentence begins, and in no headline. */
export function isInName(release: Release, form: string): boolean {
  return placesOf(release, form).some(
    (word) => word.vocable.isCapital && !titles.has(word.part.role) && beside(word, -1) !== undefined
  )
}

const titles: ReadonlySet<string> = new Set(['headline', 'subhead', 'heading'])

/** Whether a sentence of the body begins with a word. */
export function startsSentence(release: Release, {part, start, text}: Word) {
  if (part.role !== 'body' || !/^\p{Lu}/u.test(text)) return false
  const before = release.text.slice(Math.max(part.start, start - 3), start)
  return start === part.start || /[.!?]["”’)]?\s+$/u.test(before)
}
