// A clause that tells more of a name without its comma: "Ana Reyes who runs the port", "the NHB which lends boats".

import {Tag} from '../../spelling/tags.ts'
import {acronymsOf} from '../acronyms/acronyms.ts'
import type {Release, Span, Word} from '../index.ts'
import {indexAt} from '../span.ts'
import {beside, formBeside, placesOf} from '../words/forms.ts'
import {sentencesOf} from '../words/sentences.ts'
import {mainTagsOf} from '../words/verbs.ts'
import type {Mention} from './mentions.ts'
import {namesOf} from './names.ts'

export interface LooseRelative {
  readonly name: string
  /** The last word of the name, which the comma belongs behind. */
  readonly last: Span
}

/** The clauses without their comma, in order. There is one Ana Reyes: a clause does not choose among several. */
export function looseRelativesOf(release: Release): readonly LooseRelative[] {
  const found: LooseRelative[] = []
  for (const who of placesOf(release, 'who')) {
    const mention = nameBefore(release, who)
    if (mention && isOnePerson(mention) && !isChosen(release, mention))
      found.push({name: mention.text, last: mention.words.at(-1)!})
  }
  for (const which of placesOf(release, 'which')) {
    const short = shortBefore(release, which)
    if (short && !isChosenAt(release, short)) found.push({name: short.text, last: short})
  }
  return found.sort((one, other) => one.last.start - other.last.start)
}

/** The name that ends in front of the pronoun, with nothing but a space between and a verb behind. */
function nameBefore(release: Release, pronoun: Word): Mention | undefined {
  if (pronoun.part.role !== 'body' || pronoun.text !== pronoun.form || !isClause(pronoun)) return
  const last = beside(pronoun, -1)
  if (!last?.vocable.isCapital || !/^ {1,2}$/.test(release.text.slice(last.end, pronoun.start))) return
  const mention = release.ask(namesOf).at(last.start)?.mention
  return mention?.words.at(-1) === last && mention.end === last.end ? mention : undefined
}

/** "who runs", "who was": a finite verb, and no "who to ask". */
function isClause(pronoun: Word) {
  const verb = beside(pronoun, 1)
  if (!verb || verb.start !== pronoun.end + 1 || verb.text !== verb.form) return false
  return (mainTagsOf(verb) & (Tag.third | Tag.past | Tag.auxiliary | Tag.modal)) !== 0
}

/** "Ms. Reyes", "Minister Ana Reyes", "Ana Reyes". */
function isOnePerson({kind, texts, honorific, title, run}: Mention) {
  if (kind !== 'person' || run.titled) return false
  return texts.length > 1 || honorific !== undefined || title !== undefined
}

/** "It was Ana Reyes who", "the Ana Reyes who", "people like Ana Reyes who", "Was it Ana Reyes who". */
function isChosen(release: Release, mention: Mention) {
  return isChosenAt(release, mention.run.words[0] ?? mention.words[0]!)
}

const choosing = new Set('that those this every one any only like not another'.split(' '))

function isChosenAt(release: Release, first: Word) {
  if (choosing.has(formBeside(first, -1))) return true
  const sentences = release.ask(sentencesOf)
  const start = sentences[indexAt(sentences, first.start)]?.start ?? first.start
  const before = release.text.slice(Math.max(start, first.start - 90), first.start)
  return (
    /\bit(?:['’]s| is| was| has been| will be| would be) [^.;:]*$/iu.test(before) ||
    /\b(?:was|is) it /iu.test(before)
  )
}

/** Letters in front of "which" that the release explains: "the NHB which lends boats". */
function shortBefore(release: Release, which: Word): Word | undefined {
  if (which.part.role !== 'body' || which.text !== which.form || !isClause(which)) return
  const short = beside(which, -1)
  if (!short || !/^\p{Lu}{3,7}$/u.test(short.text)) return
  if (!/^ {1,2}$/.test(release.text.slice(short.end, which.start))) return
  const {definitions} = release.ask(acronymsOf)
  return definitions.some(({short: known}) => known.text === short.text) ? short : undefined
}
