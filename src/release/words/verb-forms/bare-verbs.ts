// A verb as it stands after "to", behind a preposition, which asks for its -ing form: "in cultivate", "by open a depot".

import {goingOf} from '../../../spelling/conjugation.ts'
import {lexicon} from '../../../spelling/lexicon.ts'
import {pair} from '../../../spelling/pairs.ts'
import {noun, Tag, type Tags} from '../../../spelling/tags.ts'
import type {Release, Word} from '../../index.ts'
import {isSet} from '../articles/fixed-phrases.ts'
import {beside, formBeside} from '../forms.ts'
import {nounPhraseAt} from '../noun-phrases.ts'
import {isBareVerb, isSmall, mainTagsOf, only, tagsOf} from '../verbs.ts'

/** Behind these an adjective without a noun is a verb: "by open a depot", "before close the mill". */
const deeds = new Set(['by', 'before', 'after', 'without'])
/** Nouns so seldom that a noun behind them is their object: "make websites", but not "drill results". */
const light = new Set('make find go keep take try give get bring learn write tell send hold'.split(' '))

/** Verbs whose subject may end in a preposition, and that say nothing by themselves. */
const raising = new Set('seem appear tend happen need'.split(' '))

/** "in cultivate", "by make a"; not "kind of predict", "in tandem", nor "the sectors it works in include". */
export function isBareAfterPreposition(release: Release, preposition: Word, verb: Word): boolean {
  const [before, form] = [preposition.form, verb.form]
  const readings = Tag.base | Tag.singular | (deeds.has(before) ? Tag.adjective | Tag.adverb : 0)
  const isAuxiliary = form === 'do' || form === 'have'
  if (!isAuxiliary && ((tagsOf(verb) & Tag.base) === 0 || !only(tagsOf(verb), readings))) return false
  // "kind of predict"
  if (['kind', 'sort'].includes(formBeside(preposition, -1))) return false
  // "of say the last day"; "what they come up with seem to be"
  if (form === 'say' || form === 'suppose' || (raising.has(form) && formBeside(verb, 1) === 'to'))
    return false
  // "Never before have the crews sailed."
  if (before === 'before' && formBeside(preposition, -1) === 'never') return false
  // "ahead of schedule some of the debt"
  if (formBeside(preposition, -1) === 'ahead') return false
  if (isStranded(preposition)) return false
  const hasObject = isFollowedByObject(release, verb)
  if (isAuxiliary) return hasObject || isFollowedBy(verb, noun)
  const isPure = isBareVerb(release, verb)
  if (!hasObject && !isPure && !light.has(form)) return false
  const going = goingOf(form)
  if (!going) return false
  const gain = pair(before, going) - pair(before, form)
  // "in airfreight operations": hardly anybody writes the verb
  if (isPure && lexicon().frequency(form) < 2 && isFollowedBy(verb, noun)) return false
  if (isPure) return pair(before, form) === 0 || gain > -0.3
  // "out of action all this week": hardly ever a verb
  if (hasObject && gain < 2 && (mainTagsOf(verb) & Tag.base) === 0) return false
  // "point of view the plan": a noun that often stands there
  if (hasObject && !isPure && gain < -1) return false
  // "economies of scale the question is"
  const isNoun = (mainTagsOf(verb) & Tag.singular) !== 0
  if (before === 'of' && isNoun && formBeside(verb, 1) === 'the') return false
  if (hasObject) return gain >= 2 || !(isAdverbial(preposition, verb) || opensClause(preposition))
  return gain >= 1 && isFollowedBy(verb, Tag.plural | Tag.adjective)
}

/** "in return", "by chance": phrases that stand without an article, behind which anything may come. */
function isAdverbial(preposition: Word, noun: Word) {
  if (preposition.form === 'of') return noun.form === 'course'
  return isSet(preposition.form, [], noun, formBeside(noun, 1))
}

/** "Without help the mill …", "said that after work the men …" */
function opensClause(preposition: Word) {
  const left = beside(preposition, -1)
  return !left || !isSmall(preposition) || (mainTagsOf(left) & (Tag.conjunction | Tag.pronoun)) !== 0
}

/** Participles rather than pasts: "those interested in". */
const engaged = new Set('interested involved engaged experienced specialized specialised'.split(' '))

/** "the firm that it invests in": a verb with its subject is in front of the preposition, and a noun in front of both. */
function isStranded(preposition: Word) {
  const left = verbBefore(preposition)
  const subject = left && beside(left, -1)
  if (!left || !subject || engaged.has(left.form) || !beside(subject, -1)) return false
  if ((mainTagsOf(left) & (Tag.base | Tag.third | Tag.past)) === 0) return false
  // "through this challenge by build a brand": no subject
  if ((mainTagsOf(subject) & Tag.determiner) !== 0 && (mainTagsOf(left) & noun) !== 0) return false
  if ((mainTagsOf(subject) & Tag.pronoun) !== 0) return true
  return (mainTagsOf(subject) & noun) !== 0 && (mainTagsOf(left) & noun) === 0
}

/** The verb in front, with its object between: "the banks it obtained money from". */
function verbBefore(preposition: Word) {
  const [left, verb, subject] = [-1, -2, -3].map((at) => beside(preposition, at))
  // "the crews he has found boats for"
  const isPerfect = subject !== undefined && /^(?:has|have|had)$/.test(subject.form)
  const owner = isPerfect ? beside(preposition, -4) : undefined
  if (left && verb && owner && (mainTagsOf(left) & noun) !== 0 && (mainTagsOf(owner) & Tag.pronoun) !== 0)
    return subject
  const isObject =
    left &&
    verb &&
    subject &&
    (mainTagsOf(left) & noun) !== 0 &&
    only(mainTagsOf(verb), Tag.past | Tag.third | Tag.participle)
  return isObject && (mainTagsOf(subject) & Tag.pronoun) !== 0 ? verb : left
}

const objects = new Set('them us him me anything something everything nothing'.split(' '))
/** With these a clause begins: "the amount of water that flows". */
const relatives = new Set('that which what whose whatever whichever no'.split(' '))

/** A determiner follows, as behind a verb. */
function isFollowedByObject(release: Release, verb: Word) {
  if (measures.has(formBeside(verb, 2))) return false
  if (quantities.has(formBeside(verb, 1))) return false
  if (isFollowedBy(verb, Tag.determiner)) return !isClause(release, beside(verb, 1)!)
  return objects.has(formBeside(verb, 1))
}

/** "tonnes of lead each", "a sense of touch much finer" */
const quantities = new Set(
  'each both all every either neither much many more most less fewer enough such half'.split(' ')
)

const finite = Tag.base | Tag.third | Tag.past | Tag.auxiliary | Tag.modal

/** "of work the firm wants": behind the noun phrase comes its verb. */
export function isClause(release: Release, first: Word): boolean {
  const behind = nounPhraseAt(release, first)?.next
  const tags = behind ? mainTagsOf(behind) : 0
  return (
    (tags & finite) !== 0 && (tags & (noun | Tag.ing | Tag.participle | Tag.adjective | Tag.adverb)) === 0
  )
}

/** "of water a day" */
const measures = new Set(
  'day days night week weeks month quarter year hour minute second person head household time times piece'.split(
    ' '
  )
)

/** Whether a word in small letters follows that usually is one of `tags`. */
function isFollowedBy(verb: Word, tags: Tags) {
  const next = beside(verb, 1)
  return next !== undefined && isSmall(next) && (mainTagsOf(next) & tags) !== 0 && !relatives.has(next.form)
}
