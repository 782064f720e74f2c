// Objects that stand bare for another reason than their noun: "took office", "won first prize", "makes little difference".

import {plainOf} from '../../../spelling/conjugation.ts'
import {lexicon} from '../../../spelling/lexicon.ts'
import {Tag} from '../../../spelling/tags.ts'
import {isOrdinal} from '../../figures/numerals.ts'
import type {Word} from '../../index.ts'
import {beside, formBeside} from '../forms.ts'
import type {NounPhrase} from '../noun-phrases.ts'
import {mainTagsOf, tagsOf} from '../verbs.ts'
import {isWhole, numerals, sameKind, timeWords} from './fixed-phrases.ts'
import {having} from './object-verbs.ts'

/** Whether a phrase is right behind `verb` as it stands, or has another reading. */
export function isSetObject(verb: Word, phrase: NounPhrase): boolean {
  const {modifiers, head, next} = phrase
  // "same day service", "sent it to district court"
  if (sameKind(phrase) || isRank(phrase) || isWhole(phrase) || isWhole({modifiers: [verb], head})) return true
  // "matched product to product"
  if (next && formBeside(next, 1) === head.form) return true
  if (modifiers.length === 0 && isBareBehind(verb, phrase)) return true
  // "makes little difference", "has zero possibility", "will be able plant"
  if (modifiers.some(({form}) => /^(?:little|zero|able|own|next|last)$/.test(form))) return true
  if (timeWords.has(head.form)) return true
  return isDeed(verb, phrase) || (next !== undefined && goesOn(verb, phrase, next))
}

/** "Won first prize", "took third place" */
function isRank({head, modifiers}: NounPhrase) {
  return modifiers.length === 1 && isOrdinal(modifiers[0]!.form) && ranks.has(head.form)
}

const ranks = new Set('prize place class degree base half quarter'.split(' '))

/** A noun alone: "took office", "forbids introduction of a tax", "permits exhibition of the boats", "precludes resort to it", "love film" */
function isBareBehind(verb: Word, {head, next}: NounPhrase) {
  if (sets.has(`${plainOf(verb.form) ?? verb.form} ${head.form}`) || liking.test(verb.form)) return true
  if (next?.form === 'of' && lexicon().goesBare(head.form)) return true
  return next !== undefined && ruling.test(verb.form) && /^(?:of|to)$/.test(next.form)
}

/** What stands bare behind a verb, with nothing between: "took office". */
const sets = new Set(
  `take office|take center|take centre|take picture|take shape|hold office|hold court|keep track|keep company|keep house|leave office|enter office|seek office
   seek election|win election|see page|see section|pay court|attend university|attend church|attend court|pass sentence|make law|make camp|set camp|reach port
   reach agreement|have contract|have product|win contract|leave port|enter port|change course|hold course|stay course|follow course|lose track|change track|make album|part company|be company|have company|have issue|take issue|save face|run game|fall victim|find company|appreciate company|enjoy company|expect company|seek company
   need company|miss election|lose election|face election|put film|load film|insert film|find treasure|seek treasure|bury treasure`.split(
    /\s*[|\n]\s*/
  )
)

const liking = /^(?:lov|lik|hat|enjoy|prefer|study|teach|taught)/

/** Whoever rules speaks of acts rather than of things. */
const ruling = /^(?:permit|allow|forbid|prohibit|preclud|prevent|requir|authoriz|authoris|enjoin|ban)/

/** "has parted company", "had narrowly missed election", "had better step aside" */
function isDeed({form}: Word, {modifiers: [opening, second]}: NounPhrase) {
  if (form === 'had' && opening?.form === 'better') return true
  const deed = opening && (mainTagsOf(opening) & Tag.adverb) !== 0 ? second : opening
  return having.has(form) && deed !== undefined && (tagsOf(deed) & (Tag.past | Tag.participle)) !== 0
}

/** Whether what follows shows another reading: "change site wide", "open source these systems", "step by step". */
function goesOn(verb: Word, {modifiers, head}: NounPhrase, next: Word) {
  const {form} = next
  // "if you agree message me", "those I checked list it", "can man project his"
  if (me.has(form) && (tagsOf(head) & Tag.base) !== 0) return true
  if (numerals.has(form) || form === 'wide' || form === 'after' || form === 'rather') return true
  if (form === 'in') return head.form === 'step'
  if (form === 'by') return modifiers.length === 0 || head.form === 'step'
  return demonstratives.has(form) && !isRelative(verb, next)
}

const me = new Set('me us him them it you my your his her'.split(' '))
const demonstratives = new Set(['this', 'these', 'that', 'those', 'the', 'our', 'its', 'their'])

/** "create a system that allows"; but not "told council that it" */
function isRelative(verb: Word, that: Word) {
  if (that.form !== 'that' || telling.test(verb.form)) return false
  const next = beside(that, 1)
  return next !== undefined && (mainTagsOf(next) & (Tag.third | Tag.auxiliary | Tag.modal)) !== 0
}

const telling = /^(?:tell|told|inform|warn|remind|assur|notif|advis|show|convinc|persuad)/
