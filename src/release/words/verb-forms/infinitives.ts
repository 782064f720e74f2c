// What follows "to" and is no infinitive where one is due: "able to providing", "to provided the", "to provides".

import {closed, noun, Tag, verb} from '../../../spelling/tags.ts'
import type {Release, Word} from '../../index.ts'
import {beside, formBeside, placesOf} from '../forms.ts'
import {afterAdverbs, isSmall, mainTagsOf, only, tagsOf, textBefore} from '../verbs.ts'
import {mendedOf} from './mended.ts'
import type {Misfit} from './misfits.ts'

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
  enabled scheduled authorized authorised empowered obliged obligated invited instructed ordered forced compelled helps helped
  prepare prepares prepared preparing propose proposes proposed volunteer volunteered like love prefer learn learned learning
  ability plans effort efforts attempt attempts opportunity opportunities decision decisions desire intention intentions willingness
  bid chance order right authority capacity tools power obligation responsibility mandate permission potential going
  how where when whether ways time here there together hard working works worked votes voted bill legislation law motion call calls
  project projects program programs duty workshops instead hesitate agreement is was were
  have has had got supposed meant urge urges urged gathered failure failures fight push drive campaign struggle battle bid humbling challenging
  cheap cheaper simple simpler mechanism mechanisms steps measures act rush rushed eagerness readiness tendency
  called met came come organized organised convened way work told tell timeline timelines exist exists less prefers preferred skills
  flexibility freedom incentive incentives reason reasons room mission goal not`.split(/\s+/)
)

/** Behind these, a participle is none that stands before its noun: "to provided the", "to focused on", "to ensured that". */
const behindVerb: number = Tag.determiner | Tag.preposition | Tag.pronoun

/** Verbs behind "to" in a form that is no infinitive. */
export function infinitiveMisfits(release: Release): Misfit[] {
  const found: Misfit[] = []
  for (const to of placesOf(release, 'to')) {
    const verb = isSmall(to) ? afterAdverbs(to) : undefined
    if (!verb || !isSmall(verb) || !isMisfit(release, to, verb)) continue
    const left = beside(to, -1)
    found.push({verb, after: left ? `${left.text} to` : 'to', expected: mendedOf(verb)})
  }
  return found
}

function isMisfit(release: Release, to: Word, verb: Word) {
  const tags = tagsOf(verb)
  // "up to now has"
  if (isStranded(to) || (formBeside(to, -1) === 'up' && beside(to, 1) !== verb)) return false
  if (['has', 'had', 'does', 'did'].includes(verb.form)) return true
  if (['having', 'doing', 'being', 'including'].includes(verb.form)) return isInfinitive(release, to)
  if ((tags & (Tag.base | closed)) !== 0) return false
  if (tags === Tag.third && prepositional.test(clauseBefore(release, to))) return false
  if (tags === Tag.third || tags === Tag.past) return true
  if ((tags & Tag.ing) !== 0)
    return (
      // "The crews got to talking."
      !/^(?:get|gets|got|getting)$/.test(formBeside(to, -1)) &&
      only(tags, Tag.ing | Tag.singular | Tag.adjective) &&
      !isBeforeItsNoun(verb) &&
      !isDue(to, verb) &&
      !(isNoun(beside(to, -1)) && /\bfrom\b[^.;?!]*$/iu.test(textBefore(release, to, 300))) &&
      !/\bfrom \p{L}+ing\b[^.;?!]*$/iu.test(textBefore(release, to, 300)) &&
      (isInfinitive(release, to) || isFree(release, to, verb) || needed.test(textBefore(release, to, 40)))
    )
  if (!only(tags, Tag.past | Tag.participle | Tag.adjective) || (tags & Tag.past) === 0) return false
  // "The bank sold it to newly created <Quay Ltd>."
  if (/^(?:newly|recently|previously|locally|publicly|privately)$/.test(formBeside(to, 1))) return false
  // "assets pledged to secured creditors"
  if (given.has(formBeside(to, -1)) && isNoun(beside(verb, 1))) return false
  return (
    isInfinitive(release, to) || isFollowedAsVerb(release, verb) || dummy.test(textBefore(release, to, 40))
  )
}

const given = new Set(['pledged', 'promised', 'owed'])

/** These hardly ever are verbs: "to existing U.S. mills". */
const attributive = new Set(
  'existing ongoing remaining outstanding upcoming emerging neighbouring neighboring'.split(' ')
)

/** "Adapt the plans to changing conditions": an adjective in front of its noun. */
function isBeforeItsNoun(verb: Word) {
  if (attributive.has(verb.form)) return true
  const next = (tagsOf(verb) & Tag.adjective) !== 0 ? beside(verb, 1) : undefined
  return next !== undefined && isSmall(next) && (mainTagsOf(next) & noun) !== 0
}

/** "The right to housing and training": what somebody has a right to, if it is a noun as well and has no object. */
function isDue(to: Word, verb: Word) {
  if (!/^rights?$/.test(formBeside(to, -1)) || (tagsOf(verb) & Tag.singular) === 0) return false
  const next = beside(verb, 1)
  return !next || ((mainTagsOf(next) & (Tag.determiner | noun)) === 0 && !objects.has(next.form))
}

/** Whether only a verb can follow `to`. "The commitment we have to opening …" takes its "to" from a noun further on the left. */
function isInfinitive(release: Release, to: Word) {
  const before = clauseBefore(release, to)
  // "They give their time to music, not to painting."
  if (/(?:^|[,–—] ?)(?:and |but )?not $/u.test(textBefore(release, to, 12))) return false
  if (takesInfinitive.has(formBeside(to, -1))) return !nominal.test(before.slice(-50))
  const asked = asking.exec(before)
  return asked !== null && !prepositional.test(asked[0])
}

/** "From a programme to creating …": a noun or a name that may stand between "from" and "to". */
function isNoun(word: Word | undefined) {
  const tags = word ? mainTagsOf(word) : 0
  if (word && tags === 0) return true
  return (tags & noun) !== 0 && only(tags, noun | Tag.base | Tag.third)
}

/** What stands in front of `to` in its clause. */
function clauseBefore(release: Release, to: Word) {
  return /[^,.;:!?()–—]*$/u.exec(
    textBefore(release, to, 90).replace(/(?<=\b\p{Lu})\.(?=\p{Lu}\.| )/gu, '')
  )![0]
}

/** "The commitment we plan to opening", "from planning to building" */
const nominal =
  /\b(?:it came|committed|commitment|clos(?:e|er|est)|(?:am|is|are|was|were|be|been|being) pledged|approach|access|path|from|between|addition|respect|related|(?:long|some|part|half|all the|on (?:the|its|their|our|his|her)|(?:open|pav|clear|lead|point|show)\w* the) way)\b|\b(?:dedicat|devot)\w* (?:\S+ ){0,6}$|\bgiven (?:\S+ ){0,3}$|\band not enough $/iu

/** "helps users to ", "asked the three members to ", "for us to " */
const asking =
  /\b(?:allow|enabl|help|urg|encourag|ask|invit|want|need|requir|expect|permit|forc|lik|remind|advis|direct|instruct|compel|empower)(?:e|s|es|ed|ing)? (?:(?!(?:is|are|was|were|be|to|about|of|in|on|for|with|by|that|and)\b)[\p{L}’'-]+ ){1,3}$|\b(?:eas(?:y|ier)|hard(?:er)?|difficult|possible|important|essential|necessary|critical|way|ways|time|chance|need|ability|call(?:s|ed|ing)?|room) for (?:[\p{L}’'-]+ ){1,3}$|\bfor (?:us|you|them|him|her|me|people|users|companies|customers|everyone|others|anyone) $/iu

/** "The people we spoke to told us": its noun stands further on the left, and the sentence goes on behind it. */
function isStranded(to: Word) {
  const left = beside(to, -1)
  if (!left || takesInfinitive.has(left.form) || isMainVerb(left)) return false
  const tags = mainTagsOf(left)
  return (tags & Tag.past) !== 0 || ((tags & verb) !== 0 && (tags & noun) === 0)
}

/** "The two crews met": nothing stands in front of its subject. */
function isMainVerb(word: Word) {
  let first = beside(word, -1)
  for (let steps = 0; first && steps < 4; steps++) {
    if ((mainTagsOf(first) & (Tag.determiner | Tag.pronoun)) !== 0) return !beside(first, -1)
    first = beside(first, -1)
  }
  return false
}

const prepositional =
  /\b(?:commit\w*|plead\w*|pled|guilty|dedicat\w*|devot\w*|returns?|transition|shift|switch|approach\w*|respon\w*|access|path\w*|barrier\w*|obstacle\w*|route|road|key|from|between|answer|solution|alternative|tribute|objection|exception|contribut\w*|clos\w+|similar|oppos\w*|tied|keyed|linked|indispensable|limited|addition|relat\w*|subject)\b/iu

/** What takes "to" and an -ing form, in one of its senses. */
const gerundal = new RegExp(
  `${prepositional.source}|\\b(?:long|all the|on (?:the|its|their|our|his|her)) way\\b|\\b(?:${`accustom\\w* owe\\w* boon bane new near newcomers? stranger heirs? menace hindrance deterrent spur stimulus homage ode companion counterpart complement
  supplement put puts putting mind blessing aversion allerg\\w* resign\\w* reconcil\\w* condemn\\w* succumb\\w* proximity loyalty adher\\w* allegiance
  indifferen\\w* hostil\\w* sympathetic superior inferior preferable liken\\w* ascrib\\w* go goes went gone take takes taking took thought votes? translat\\w* equat\\w* boil\\w* narrow\\w* look\\w* belong\\w* correspond\\w* yield\\w* cater\\w* cling\\w* graduat\\w* revert\\w* testif\\w* used object\\w* resist\\w* forward according due owing thanks attribut\\w* regard\\w* respect equivalent
  equal tantamount akin amount\\w* next prior resort\\w* lead leads leading led admit\\w* confess\\w* turn\\w* shift\\w* switch\\w* move\\w* moving transition\\w*
  convert\\w* return\\w* appl\\w+ stick\\w* stuck adjust\\w* adapt\\w* com(?:es|ing|e) came got gets? back aids? boost blow threat\\w* testament credit\\w* introduction
  guid\\w* secrets? prefer\\w* prioriti\\w* priority attent\\w* relevan\\w* central essential crucial vital critical important importance integral necessary
  fundamental conducive instrumental helpful open\\w* receptive averse entitle\\w* prone susceptible immune sensitive vulnerable expos\\w* parallel
  precursor prelude preparatory advantages? benefits? risks? downsides? upsides? limits trick reaction\\w* pertain\\w* restrict\\w* confin\\w* limit\\w*
  gear\\w* orient\\w* align\\w* addict\\w* reduc\\w* assign\\w* allocat\\w* donat\\w* giv\\w+ gave direct\\w* point\\w* contrary speak\\w* spoke talk\\w* listen\\w*
  appeal\\w* step steps gateway bridge start basic basics integral up down attach\\w* add\\w* bring\\w* brought tend\\w* view\\w* reference\\w* refer\\w* suited
  suitable specific common unique impediment\\w* catalyst\\w* stepping keys consent\\w* agree\\w* acclimat\\w* averse pledg\\w* ties extend\\w* expand\\w*
  range\\w* ranging everything anything something nothing challenge\\w* pass\\w* strateg\\w* philosophy perspective mindset preface compar\\w* treat\\w* sacrific\\w*
  witness journey\\w* block\\w* default\\w* inspir\\w* part side paramount hurdle\\w* progress progression preced\\w* sent sentenc\\w* set transfer\\w* valuable invaluable useful`.replace(
    /\s+/g,
    '|'
  )})\\b`,
  'iu'
)

/** "met to discussing the plan": the -ing form has an object, and nothing in front takes "to" and an -ing form. */
function isFree(release: Release, to: Word, verb: Word) {
  const left = beside(to, -1)
  const next = beside(verb, 1)
  if (!left || !next || left.kind !== 'word') return false
  const hasObject = (mainTagsOf(next) & Tag.determiner) !== 0 || objects.has(next.form)
  if (!hasObject && tagsOf(verb) !== Tag.ing) return false
  if ((mainTagsOf(left) & (closed | Tag.adverb)) !== 0 && !objects.has(left.form)) return false
  // "fatal to fishing the bay"
  if (only(mainTagsOf(left), Tag.adjective)) return false
  return !gerundal.test(clauseBefore(release, to))
}

/** "It is important to identified …" */
const dummy =
  /\bit(?:['’]s| is| was)(?: also| very| so| more)? (?:important|essential|necessary|crucial|vital|critical|imperative|helpful|useful|good|best|better|wise) $/iu

/** "It is necessary to opening …", but "it is essential to opening the pier" of what helps to open it. */
const needed = /\bit(?:['’]s| is| was) necessary $/iu

const objects = new Set('it them us him me you people users everyone someone anything everything'.split(' '))

/** No participle before its noun: an object follows, or a preposition, or nothing; or it never is one ("made", "sent"). */
function isFollowedAsVerb(release: Release, verb: Word) {
  const form = verb.form
  const isPlainPast = (tagsOf(verb) & Tag.adjective) === 0
  if (isPlainPast && !form.endsWith('ed')) return true
  const next = beside(verb, 1)
  // "It sold the mill to newly founded (but solvent) firms."
  if (!next) return isPlainPast && !/^(?:,|\s\()/.test(release.text.slice(verb.end, verb.end + 2))
  return (
    ((mainTagsOf(next) & behindVerb) !== 0 && next.form !== 'by') ||
    /^(?:we|they|it|he|she|you|that|there)['’]/.test(next.form)
  )
}
