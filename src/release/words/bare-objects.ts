// Noun phrases without an article behind a verb: "launched new platform", "to sign memorandum".

import {plainOf} from '../../spelling/conjugation.ts'
import {lexicon} from '../../spelling/lexicon.ts'
import {noun, Tag, type Tags, verb} from '../../spelling/tags.ts'
import {isOrdinal} from '../figures/numerals.ts'
import type {Release, Word} from '../index.ts'
import {isOnlyNoun, isUncertain, nounful, sameKind} from './bare-nouns.ts'
import {isJoined, isWhole, numerals, opensPair, timeWords} from './fixed-phrases.ts'
import {beside, formBeside, formsOf} from './forms.ts'
import {isDeterminer, isPossessive, type NounPhrase, nounPhraseAt} from './noun-phrases.ts'
import {things} from './things.ts'
import {compounds, isSmall, mainTagsOf, only, tagsOf} from './verbs.ts'

/** The objects in the singular, of which there are several, that stand bare. Looked for from their nouns on: most have a determiner. */
export function bareObjectsOf(release: Release): readonly NounPhrase[] {
  const found = new Map<number, NounPhrase>()
  for (const [form, places] of release.ask(formsOf)) {
    if (!heads.has(form) && !definite.has(form)) continue
    for (const place of places) {
      const object = place.part.role === 'body' ? objectWith(release, place) : undefined
      if (object) found.set(object.start, object)
    }
  }
  return [...found.values()].sort((one, other) => one.start - other.start)
}

/** The bare object of which `word` is the noun, or "same". */
function objectWith(release: Release, word: Word): NounPhrase | undefined {
  let here = beside(word, -1)
  for (let steps = 0; here && steps < 4; steps++) {
    const tags = readingsOf(here)
    const isCandidate = (tags & (verb | Tag.auxiliary)) !== 0 && (tags & never) === 0
    const object = isCandidate ? objectOf(release, here, tags) : undefined
    if (object && object.end >= word.end) return object
    if ((mainTagsOf(here) & noObject) !== 0) return
    here = beside(here, -1)
  }
  return
}

/** "Sent" is hardly ever the coin, and stands in front of no noun. */
function readingsOf(word: Word): Tags {
  return word.form === 'sent' ? tagsOf(word) & ~(noun | Tag.adjective) : tagsOf(word)
}

const never = Tag.preposition | Tag.conjunction | Tag.determiner | Tag.modal | Tag.adverb
/** What begins no object. */
const noObject = Tag.preposition | Tag.conjunction | Tag.pronoun | Tag.modal | Tag.determiner
/** Behind these comes another verb ("helps bridge the gap"), or what is no whole sentence ("Click to view full text"). */
const others = new Set(
  'help helps helped let lets view read see download go come click press select tap'.split(' ')
)

/** What stands bare behind `verb` and should not. */
function objectOf(release: Release, verb: Word, tags: Tags): NounPhrase | undefined {
  if (!isSmall(verb) || others.has(verb.form)) return
  const first = beside(verb, 1)
  if (!first || (mainTagsOf(first) & noObject) !== 0 || !isVerb(release, verb, tags)) return
  const phrase = nounPhraseAt(release, first)
  if (
    !phrase?.sure ||
    phrase.determiner ||
    phrase.number !== 'singular' ||
    !isOnlyNoun(phrase) ||
    !isOneOfSeveral(verb, phrase)
  )
    return
  // "They dared call a strike."
  if (/^dare/.test(verb.form) && (tagsOf(first) & Tag.base) !== 0) return
  // "We do plan to sail."
  if (/^(?:do|does|did)$/.test(verb.form) && (tagsOf(first) & Tag.base) !== 0) return
  // "It is prime contractor for the boats", "would be dealer for the town", "was first test marketed"
  const isRole = isBeing(verb) || /^be(?:en)?$/.test(verb.form)
  if (isRole && phrase.modifiers.some(({form}) => sole.has(form))) return
  if (isRole && phrase.modifiers.length === 0 && /^(?:for|of|to|at)$/.test(phrase.next?.form ?? '')) return
  if (isRole && phrase.next && (mainTagsOf(phrase.next) & Tag.participle) !== 0) return
  // "Singapore is home", but "is important milestone"
  if (isBeing(verb) && (mainTagsOf(first) & (Tag.adjective | Tag.participle)) !== Tag.adjective) return
  // "there can be considerable difference", "has been requiring bond"
  if (verb.form === 'be' && formBeside(verb, -2) === 'there') return
  if (/^be(?:en)?$/.test(verb.form) && (mainTagsOf(first) & (Tag.ing | Tag.participle)) !== 0) return
  // "The bank sponsored event is"
  if (phrase.next && (mainTagsOf(phrase.next) & (Tag.auxiliary | Tag.modal)) !== 0) return
  return isSet(verb, phrase) || isUncertain(release, verb, phrase) ? undefined : phrase
}

/** With these a role is held by one alone. */
const sole = new Set(
  'prime chief lead main sole principal deputy acting former general joint primary exclusive preferred official'.split(
    ' '
  )
)

/** "platform", "wide range of", "same offer" */
function isOneOfSeveral(verb: Word, {head, modifiers, next}: NounPhrase) {
  // "we pair program"
  if (!next && modifiers.length === 0 && (tagsOf(verb) & noun) !== 0 && (tagsOf(head) & Tag.base) !== 0)
    return false
  if (done.get(head.form)?.has(plainOf(verb.form) ?? verb.form)) return true
  if (things.has(head.form) || modifiers.some(({form}) => definite.has(form))) return true
  // "create real opportunity to change"
  if (modifiers.length > 0 && next?.form === 'to') return false
  return next !== undefined && (followed.get(next.form)?.has(head.form) ?? false)
}

/** One of several when this is done to it: "sign agreement", but "reach agreement". */
const done = new Map([
  ['agreement', new Set('sign conclude initial ink ratify negotiate draft'.split(' '))],
  ['contribution', new Set(['make'])],
  ['strategy', new Set('adopt launch unveil draft draw'.split(' '))],
  ['policy', new Set('adopt launch unveil draft'.split(' '))],
  ['law', new Set('adopt enact draft'.split(' '))]
])
const definite = new Set(['same', 'entire', 'whole'])
const followed = new Map([
  ['of', new Set('lot number range series variety couple majority type kind form copy'.split(' '))],
  ['to', new Set('chance duty obligation opportunity'.split(' '))]
])

/** What an object can have as its noun. */
const heads: ReadonlySet<string> = new Set([
  ...things,
  ...done.keys(),
  ...[...followed.values()].flatMap((nouns) => [...nouns])
])

/** Whether what stands in front shows that the word is a verb with an object: "to launch", "has launched", "by launching". */
function isVerb(release: Release, verb: Word, tags: Tags): boolean {
  if (having.has(verb.form)) return true
  const before = beforeAdverbs(verb)
  if (!before)
    return (tags & noun) === 0 && (isBehindBracket(release, verb, tags) || isBehindComma(release, verb))
  const left = mainTagsOf(before)
  if (isBeing(verb)) return !['there', 'that', 'what', 'it'].includes(before.form)
  if ((tags & Tag.participle) !== 0 && (having.has(before.form) || shortened.has(before.form))) return true
  // "an easy to follow manual"
  if (before.form === 'to' && ready.has(formBeside(before, -1))) return false
  // "lends support to cash product"
  if (before.form === 'to' && isNounBehind(before, verb)) return false
  if ((tags & Tag.base) !== 0) return isBeforeBase(before, left) || (only(tags, Tag.base) && isPlural(before))
  // "by signing", but not "a volunteer writing group", "sort of meandering story"
  if ((tags & Tag.ing) !== 0)
    return (
      !attributive.has(verb.form) &&
      !(before.form === 'of' && opensPair.has(formBeside(before, -1))) &&
      ((left & (Tag.preposition | Tag.auxiliary)) !== 0 || ['when', 'while'].includes(before.form))
    )
  // "these issues call for"
  if ((tags & Tag.third) !== 0 && /^(?:these|those|all|some|many|other)$/.test(before.form)) return false
  if ((tags & Tag.third) !== 0)
    return (tags & noun) === 0 || (left & Tag.pronoun) !== 0 || before.index < verb.index - 1
  return (tags & noun) === 0 && isPast(verb, before, tags)
}

/** In front of a noun these say what it is for: "of recording instruments", "a change in marketing approach", "the cost of living index". */
const attributive = new Set(
  `advertising banking boarding broadcasting building cleaning coming cooking drilling drinking driving existing exporting farming financing fishing
   following governing hearing heating housing landing learning leading lighting living logging manufacturing marketing meeting mining missing
   operating opening ordering packaging packing parking paying planning polling printing processing publishing purchasing racing reading recording recycling
   refining remaining reporting running sailing scoring selling shipping shopping spending swimming teaching testing trading training walking warning
   working writing`.split(/\s+/)
)

/** Whoever has a platform has one, also if it is a "proven platform". */
const having = new Set(['has', 'have', 'had', 'having'])

/** "we’ve launched" */
const shortened = new Set("i've you've we've they've".split(' '))

/** "Ana Reyes (Peru) launched", "Okoro Mills (OKM) opened" */
function isBehindBracket({text}: Release, verb: Word, tags: Tags) {
  if ((tags & Tag.past) === 0 || (tags & Tag.adjective) !== 0 || text[verb.start - 2] !== ')') return false
  return /\p{Lu}[\p{L}’'-]* \([^()]{1,60}\) $/u.test(text.slice(Math.max(0, verb.start - 100), verb.start))
}

/** "…, creating platform for trade": what else follows a comma may be a list, "dance, acting school". */
function isBehindComma({text}: Release, verb: Word) {
  return making.has(verb.form) && text.slice(verb.start - 2, verb.start) === ', '
}

const making = new Set(
  'making creating signing launching providing offering establishing giving becoming issuing adopting'.split(
    ' '
  )
)

const ready = new Set(['easy', 'ready', 'hard', 'simple', 'quick', 'free', 'difficult', 'nice'])

/** "to launch", "not launch", "will launch", "we launch" */
function isBeforeBase(before: Word, left: Tags) {
  const {form} = before
  // "a May general election"
  return ((left & Tag.modal) !== 0 && isSmall(before)) || /^(?:to|not|we|they|i|you)$/.test(form)
}

/** "support to cash products", "a farm to table kitchen" */
function isNounBehind(to: Word, word: Word) {
  const left = formBeside(to, -1)
  return nounful.has(left) || isJoined(left, 'to', word.form)
}

/** "firms hold", "those who hold" */
function isPlural(before: Word) {
  return before.form === 'who' || (isSmall(before) && only(mainTagsOf(before), Tag.plural))
}

function isBeing({form}: Word) {
  return form === 'is' || form === 'was'
}

const subjects = new Set('has have had he she it they we i who which'.split(' '))

/** "has signed", "they signed", "Acme signed", "The minister signed"; not "a publicly traded company". */
function isPast(verb: Word, before: Word, tags: Tags) {
  if (subjects.has(before.form)) return true
  // "the board's proposed venture", "a Pitney computerized system"
  if (offered.has(verb.form) && !isSmall(before)) return false
  // "the first known line", "a 40 percent held unit"
  if ((tags & Tag.past) === 0 || /^(?:first|second|third|last|only|percent|pct)$/.test(before.form))
    return false
  if (compounds.has(verb.form) || before.kind !== 'word' || isPossessive(before)) return false
  // "signed the pact and opened depot", but not "a unique and encrypted card", "likes the tea and infused water"
  const isAdjective = (tags & Tag.adjective) !== 0
  if (before.form === 'and')
    return (
      !isAdjective && isNoun(beside(before, -1)) && !isIndefinite(beside(before, -2)) && isPastBefore(before)
    )
  // "a MIME encoded message"
  if (!isSmall(before))
    return !isAdjective && !isDeterminer(before) && (opensClause(before) || !hasDeterminer(before))
  // "a senior subordinated loan"
  if ((mainTagsOf(before) & Tag.adjective) !== 0 && isIndefinite(beside(before, -1))) return false
  return (mainTagsOf(before) & noun) !== 0 && opensClause(before)
}

/** "The board signed the pact and": a past in the same clause */
function isPastBefore(and: Word) {
  let here = beside(and, -2)
  for (let steps = 0; here && steps < 10; steps++) {
    if ((mainTagsOf(here) & Tag.past) !== 0 && (mainTagsOf(here) & Tag.adjective) === 0) return true
    here = beside(here, -1)
  }
  return false
}

/** Behind a name rather attributes than verbs. */
const offered = new Set(
  'proposed planned computerized computerised automated registered patented unnamed reported syndicated'.split(
    ' '
  )
)

/** "a tense and pressured race" */
function isIndefinite(word: Word | undefined) {
  return word?.form === 'a' || word?.form === 'an'
}

/** "The minister", "In May the new minister": a determiner with nothing in front begins what ends with `head`. */
function opensClause(head: Word) {
  let first: Word | undefined = head
  for (let steps = 0; first && steps < 4 && !isDeterminer(first); steps++) first = beside(first, -1)
  return first !== undefined && !beside(first, -1)
}

function hasDeterminer(name: Word) {
  const first = beside(name, -1)
  return first !== undefined && isDeterminer(first)
}

function isNoun(word: Word | undefined) {
  return word !== undefined && only(mainTagsOf(word), noun)
}

function beforeAdverbs(verb: Word) {
  let before = beside(verb, -1)
  for (
    let steps = 0;
    before && steps < 2 && mainTagsOf(before) === Tag.adverb && before.form !== 'not';
    steps++
  )
    before = beside(before, -1)
  return before
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
function isSet(verb: Word, phrase: NounPhrase): boolean {
  const {modifiers, head, next} = phrase
  // "same day service", "same store sales"
  if (sameKind(phrase) || isRank(phrase)) return true
  const last = modifiers.at(-1)
  // "sent it to district court", "matched product to product"
  if (isWhole(phrase) || isWhole({modifiers: [verb], head})) return true
  if (next && formBeside(next, 1) === head.form) return true
  if (!last && sets.has(`${plainOf(verb.form) ?? verb.form} ${head.form}`)) return true
  // "forbids introduction of a tax", "permits exhibition of the boats", "precludes resort to it"
  if (modifiers.length === 0 && next?.form === 'of' && lexicon().goesBare(head.form)) return true
  if (modifiers.length === 0 && next && ruling.test(verb.form) && /^(?:of|to)$/.test(next.form)) return true
  // "if you agree message me", "those I checked list it", "can man project his"
  if (next && me.has(next.form) && (tagsOf(head) & Tag.base) !== 0) return true
  // "has parted company", "had narrowly missed election"
  const [opening, second] = modifiers
  const deed = opening && (mainTagsOf(opening) & Tag.adverb) !== 0 ? second : opening
  if (having.has(verb.form) && deed && (tagsOf(deed) & (Tag.past | Tag.participle)) !== 0) return true
  // "love film"; "had better step aside"
  if (!last && /^(?:lov|lik|hat|enjoy|prefer|study|teach|taught)/.test(verb.form)) return true
  if (verb.form === 'had' && modifiers[0]?.form === 'better') return true
  // "makes little difference", "has zero possibility", "will be able plant"
  if (modifiers.some(({form}) => /^(?:little|zero|able|own)$/.test(form))) return true
  if (timeWords.has(head.form) || modifiers.some(({form}) => form === 'next' || form === 'last')) return true
  const behind = next?.form ?? ''
  // "change site wide", "open source these systems"
  return (
    numerals.has(behind) ||
    behind === 'wide' ||
    (head.form === 'step' && behind === 'in') ||
    // "step by step"
    (behind === 'by' && (modifiers.length === 0 || head.form === 'step')) ||
    behind === 'after' ||
    behind === 'rather' ||
    (demonstratives.has(behind) && !isRelative(verb, next!))
  )
}

/** "Won first prize", "took third place" */
function isRank({head, modifiers}: NounPhrase) {
  return modifiers.length === 1 && isOrdinal(modifiers[0]!.form) && ranks.has(head.form)
}

const ranks = new Set('prize place class degree base half quarter'.split(' '))

/** Whoever rules speaks of acts rather than of things. */
const ruling = /^(?:permit|allow|forbid|prohibit|preclud|prevent|requir|authoriz|authoris|enjoin|ban)/
const me = new Set('me us him them it you my your his her'.split(' '))

/** "create a system that allows"; but not "told council that it" */
function isRelative(verb: Word, that: Word) {
  if (
    that.form !== 'that' ||
    /^(?:tell|told|inform|warn|remind|assur|notif|advis|show|convinc|persuad)/.test(verb.form)
  )
    return false
  const next = beside(that, 1)
  return next !== undefined && (mainTagsOf(next) & (Tag.third | Tag.auxiliary | Tag.modal)) !== 0
}

const demonstratives = new Set(['this', 'these', 'that', 'those', 'the', 'our', 'its', 'their'])
