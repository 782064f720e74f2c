// Whether "to" and what looks like a noun are an infinitive: "to plan the work", "a tool to prototype"; but "to team of nine".

import {Tag} from '../../../spelling/tags.ts'
import type {Word} from '../../index.ts'
import {formBeside} from '../forms.ts'
import type {NounPhrase} from '../noun-phrases.ts'
import {mainTagsOf, tagsOf} from '../verbs.ts'

/** Whether a verb may be meant. */
export function isInfinitive(to: Word, phrase: NounPhrase): boolean {
  return mayBeDone(to, phrase) || isCoined(to, phrase)
}

/** Behind these "to" is followed by a noun. */
export const nounful: ReadonlySet<string> = new Set(
  `access according belong belongs contribute contributed contributes contributing contribution contributions connect connected connection foreword
   linked listen preface support refer referred refers respond responded responds response responses similar`.split(
    /\s+/
  )
)

/** "to plan the work", "to group plans"; but "to team of nine", for such verbs are not followed by "of". */
function mayBeDone(to: Word, {modifiers, head, next}: NounPhrase) {
  // "contribute to project on rivers"
  if (nounful.has(formBeside(to, -1)) && !opensObject(next)) return false
  const isVerb = (tagsOf(modifiers[0] ?? head) & Tag.base) !== 0 && isLikelyVerb(modifiers, head, next)
  return (
    isVerb &&
    (modifiers.length > 0 ||
      next?.form !== 'of' ||
      /^(?:talk|dream|smell|taste|report|think)$/.test(head.form))
  )
}

/** "to plan", "to engineer the boats", "to better mirror it"; but not "to team" and "to complex problem", which are verbs as well. */
function isLikelyVerb(modifiers: readonly Word[], head: Word, next: Word | undefined) {
  const [first] = modifiers
  if ((mainTagsOf(first ?? head) & Tag.base) !== 0 || opensObject(next)) return true
  return first !== undefined && (tagsOf(head) & Tag.base) !== 0 && (tagsOf(first) & Tag.adverb) !== 0
}

function opensObject(next: Word | undefined) {
  return next !== undefined && (mainTagsOf(next) & (Tag.determiner | Tag.pronoun)) !== 0
}

/** "to prototype", "to platform the voices": a verb that dictionaries lack; "a sugar to ethanol industry"; unless the word in front takes "to". */
function isCoined(to: Word, {modifiers, head}: NounPhrase) {
  if (nominal.test(head.form) || takesTo.has(formBeside(to, -1))) return false
  return modifiers.every((word) => (mainTagsOf(word) & Tag.singular) !== 0)
}

/** Endings of nouns of which nobody makes verbs: "consumer", "agency", "system". */
const nominal = /(?:er|or|ist|ian|ee|[ct]y|tem|ion|ea|ite|ss|ment|ship|[ae]nce)$/

const takesTo = new Set(
  `access according add added adding adds applied applies apply attached belong belongs bring brought bringing close closer compared connect connected
  connecting connection contribute contributed contributes contributing contribution contributions delivered due equal essential exposed extended
  gave give given giving go goes going gone went close crucial import important in integral key linked listen move moved moving new next
  prior referred refers related relation relevant report reported reporting reports respond responded response responsible return returned
  returning send sending sent show showed similar specific subject switch thanks transfer transferred travel unique visit visits`.split(
    /\s+/
  )
)
