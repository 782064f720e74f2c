// What follows "to" and is no infinitive where one is due: "able to providing", "to provided the", "to provides".

import {plainOf} from '../../spelling/conjugation.ts'
import {closed, noun, Tag, verb} from '../../spelling/tags.ts'
import type {Release, Word} from '../index.ts'
import {beside, formBeside, placesOf} from './forms.ts'
import type {Misfit} from './misfits.ts'
import {afterAdverbs, isSmall, mainTagsOf, only, tagsOf, textBefore} from './verbs.ts'

/** Behind these "to" begins an infinitive, never a noun phrase: "able to", "in order to", "a plan to". */
const takesInfinitive = new Set(
  `able unable likely unlikely willing unwilling eager keen reluctant ready happy glad pleased proud delighted honored honoured excited
  thrilled sure bound set poised possible impossible difficult easy hard easier
  harder free sufficient enough too
  aim aims aimed seek seeks sought seeking want wants wanted wish wishes wished hope hopes hoped hoping intend intends intended plan plans
  planned planning decide decides decided deciding manage manages managed try tries tried trying attempt attempts attempted attempting
  strive strives strove striving need needs needed fail fails failed failing refuse refuses refused refusing expect expects expected
  promise promises promised pledge pledges pledged vow vows vowed choose chooses chose chosen choosing afford ask asks asked tend tends
  continue continues continued continuing begin begins began start starts started designed required allowed permitted encouraged urged
  enabled scheduled authorized authorised empowered obliged obligated invited instructed directed ordered forced compelled helps helped
  prepare prepares prepared preparing propose proposes proposed volunteer volunteered like love prefer learn learned learning
  ability plans effort efforts attempt attempts opportunity opportunities decision decisions desire intention intentions willingness
  bid chance order right authority capacity tools power obligation responsibility mandate permission potential going
  how where when whether ways time here there together hard working works worked votes voted bill legislation law motion call calls
  project projects program programs duty workshops instead hesitate agreement is was were
  flexibility freedom incentive incentives reason reasons room mission goal not`.split(/\s+/)
)

/** Behind these, a participle is none that stands before its noun: "to provided the", "to focused on", "to ensured that". */
const behindVerb: number = Tag.determiner | Tag.preposition | Tag.pronoun

/** Verbs behind "to" in a form that is no infinitive. */
export function infinitiveMisfits(release: Release): Misfit[] {
  const found: Misfit[] = []
  for (const to of placesOf(release, 'to')) {
    const verb = isSmall(to) ? afterAdverbs(release, to) : undefined
    if (!verb || !isSmall(verb) || !isMisfit(release, to, verb)) continue
    const left = beside(release, to, -1)
    found.push({verb, after: left ? `${left.text} to` : 'to', expected: plainOf(verb.form)})
  }
  return found
}

function isMisfit(release: Release, to: Word, verb: Word) {
  const tags = tagsOf(verb)
  if (isStranded(release, to)) return false
  if (['has', 'had', 'does', 'did'].includes(verb.form)) return true
  if (['having', 'doing', 'being'].includes(verb.form)) return isInfinitive(release, to)
  if ((tags & (Tag.base | closed)) !== 0) return false
  if (tags === Tag.third || tags === Tag.past) return true
  if ((tags & Tag.ing) !== 0)
    return only(tags, Tag.ing | Tag.singular | Tag.adjective) && isInfinitive(release, to)
  if (!only(tags, Tag.past | Tag.participle | Tag.adjective) || (tags & Tag.past) === 0) return false
  return isInfinitive(release, to) || isFollowedAsVerb(release, verb)
}

/** Whether only a verb can follow `to`. "The commitment we have to opening …" takes its "to" from a noun further on the left. */
function isInfinitive(release: Release, to: Word) {
  const before = textBefore(release, to, 60)
  return (
    (takesInfinitive.has(formBeside(release, to, -1)) || asking.test(before)) && !prepositional.test(before)
  )
}

/** "helps users to ", "asked the three members to ", "for us to " */
const asking =
  /\b(?:allow|enabl|help|urg|encourag|ask|invit|want|need|requir|expect|permit|forc)(?:e|s|es|ed|ing)? (?:(?!(?:is|are|was|were|be|to|about|of|in|on|for|with|by|that|and)\b)[\p{L}’'-]+ ){1,3}$|\bfor (?:us|you|them|him|her|me|people|users|companies|customers|everyone|others|anyone) $/iu

/** "The people we spoke to told us": its noun stands further on the left, and the sentence goes on behind it. */
function isStranded(release: Release, to: Word) {
  const left = beside(release, to, -1)
  if (!left || takesInfinitive.has(left.form)) return false
  const tags = mainTagsOf(left)
  return (tags & Tag.past) !== 0 || ((tags & verb) !== 0 && (tags & noun) === 0)
}

const prepositional =
  /\b(?:commit\w*|dedicat\w*|devot\w*|approach\w*|respon\w*|access|path\w*|barrier\w*|obstacle\w*|route|road|key|from|between|answer|solution|alternative|tribute|objection|exception|contribut\w*|clos\w+|similar|oppos\w*|tied|linked|limited|addition|relat\w*|subject)\b/iu

/** No participle before its noun: an object follows, or a preposition, or nothing; or it never is one ("made", "sent"). */
function isFollowedAsVerb(release: Release, verb: Word) {
  const form = verb.form
  const isPlainPast = (tagsOf(verb) & Tag.adjective) === 0
  if (isPlainPast && !form.endsWith('ed')) return true
  const next = beside(release, verb, 1)
  if (!next) return isPlainPast && release.text[verb.end] !== ','
  return (mainTagsOf(next) & behindVerb) !== 0 && next.form !== 'by'
}
