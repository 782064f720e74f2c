// Verbs that do not go with the pronoun in front of them: "It rely on", "They goes".

import {plainOf} from '../../../spelling/conjugation.ts'
import {Tag} from '../../../spelling/tags.ts'
import type {Release, Word} from '../../index.ts'
import {beside, formBeside, placesOf} from '../forms.ts'
import {isSmall, mainTagsOf, only, tagsOf} from '../verbs.ts'
import type {Disagreement} from './disagreements.ts'
import {isTold, openers, startsSentence} from './openings.ts'
import {inSingular} from './verb-number.ts'

const thirds = 'he she it everyone everybody nobody someone somebody anyone'.split(' ')
const others = ['they', 'we', 'you', 'i']

/** "It rely on", "They goes": where a sentence begins, for "that he rely" may be what is asked for. */
export function* behindPronouns(release: Release): Generator<Disagreement> {
  for (const pronoun of thirds.flatMap((form) => placesOf(release, form))) {
    const verb = isStated(release, pronoun) ? beside(pronoun, 1) : undefined
    if (verb && isPlain(verb)) yield {verb, subject: pronoun.text, expected: inSingular(verb.form)}
  }
  for (const pronoun of others.flatMap((form) => placesOf(release, form))) {
    const verb =
      isStated(release, pronoun) || openers.has(formBeside(pronoun, -1)) ? beside(pronoun, 1) : undefined
    const expected = verb && isSmall(verb) && isThird(pronoun, verb) ? plainOf(verb.form) : undefined
    if (verb && expected) yield {verb, subject: pronoun.text, expected}
  }
}

/** "He", "because he", "but it": what is said is so, and nothing that is asked for or thought of ("that he rely", "if he rely"). */
function isStated(release: Release, pronoun: Word) {
  const before = beside(pronoun, -1)
  if (!before) return startsSentence(release, pronoun)
  if (before.form === 'said') return isTold(release, before)
  return /^(?:because|but|since|while|whereas|although|where)$/.test(before.form)
}

/** "provides"; behind "they" also what is a noun elsewhere ("goes"), but not "we boats" */
function isThird({form}: Word, verb: Word) {
  const tags = tagsOf(verb)
  return (tags & Tag.third) !== 0 && only(tags, form === 'they' ? Tag.third | Tag.plural : Tag.third)
}

/** A verb as it stands behind "they", and nothing that may stand behind "he": "rely", but not "put" or "even". */
function isPlain(verb: Word) {
  const next = isSmall(verb) ? beside(verb, 1) : undefined
  if (!next || next.form === 'and' || next.form === 'or') return false
  // "It need hardly be said"
  if (/^(?:need|dare)$/.test(verb.form)) return next.form === 'to'
  if (verb.form === 'have' || verb.form === 'do' || verb.form === 'are') return true
  if (verb.form === 'were') return formBeside(verb, -1) === 'it'
  return (mainTagsOf(verb) & Tag.base) !== 0 && only(tagsOf(verb), Tag.base | Tag.singular)
}
