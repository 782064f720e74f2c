// Noun phrases without an article behind a preposition: "in fisheries sector", and how surely one is missing.

import {lexicon} from '../../spelling/lexicon.ts'
import {noun, Tag, type Tags, verb} from '../../spelling/tags.ts'
import type {Release, Word} from '../index.ts'
import {indexAt} from '../span.ts'
import {doubtOf} from './article-doubts.ts'
import {asking, type Governed, isBranch, observe, prepositions} from './article-signs.ts'
import {weights} from './article-weights.ts'
import {isJoined, isSet, isWhole, numerals, opensPair, timeWords} from './fixed-phrases.ts'
import {beside, formBeside, formOf, placesOf} from './forms.ts'
import {isDeterminer, type NounPhrase, nounPhraseAt} from './noun-phrases.ts'
import {sentencesOf} from './sentences.ts'
import {isSmall, mainTagsOf, only, tagsOf} from './verbs.ts'
import {wordsOf} from './words.ts'

export interface BareNoun extends Governed {
  /** How surely an article is missing: the logarithm of the odds. */
  readonly score: number
}

/** The noun phrases in the singular, behind a preposition and without a determiner, for which nothing is known that makes them right. */
export function bareNounsOf(release: Release): readonly BareNoun[] {
  const found: BareNoun[] = []
  for (const preposition of prepositions) {
    for (const word of placesOf(release, preposition)) {
      const first = beside(word, 1)
      // "IBM's PC AT system"
      if (!first || isDeterminer(first) || word.text === word.text.toUpperCase()) continue
      const governed = governedBy(release, word)
      if (!governed || governed.phrase.determiner || isRight(release, governed)) continue
      const certain = isBranch(governed.phrase) || isCertain(governed) ? 5 : 0
      const learned =
        observe(release, governed).reduce((sum, value, at) => sum + value * weights[at]!, 0) / 100
      found.push({...governed, score: Math.max(certain, learned - doubtOf(release, governed))})
    }
  }
  return found.sort((one, other) => one.phrase.start - other.phrase.start)
}

/** "for entire town", "on new kind of ship" */
function isCertain({phrase: {modifiers, head, next}}: Governed) {
  return (
    (modifiers[0]?.form === 'entire' && !lexicon().goesBare(head.form)) ||
    (head.form === 'kind' && next?.form === 'of' && modifiers.length > 0)
  )
}

/** The noun phrase in the singular behind `preposition`, if its head is one that can ask for an article. */
export function governedBy(release: Release, preposition: Word): Governed | undefined {
  const first = preposition.part.role === 'body' ? beside(preposition, 1) : undefined
  const phrase = first && nounPhraseAt(release, first)
  if (!phrase?.sure || phrase.number !== 'singular') return
  return isOnlyNoun(phrase) && asking(phrase) > 0 ? {preposition, phrase} : undefined
}

/** Never an adjective or an adverb: no "best", "right", "individual"; but "number of", which can be more numb. */
export function isOnlyNoun({head, next}: NounPhrase): boolean {
  if (head.form === 'number') return next?.form === 'of'
  return (
    (tagsOf(head) & Tag.singular) !== 0 &&
    (lexicon().tags(head.form, 'main') & ~(Tag.singular | Tag.base | Tag.ing)) === 0
  )
}

/** What is done to something stands bare as well: "after conclusion of the talks", "with passage of the bill". */
const deed =
  /(?:[st]ion|ment|ship|[vsnw]i?al|(?:pass|us|cover|leak|short)age|(?:clos|fail|expos|depart|capt|seiz|eras)ure|breach|control|criticism|delivery|entry|launch|loss|expiry|pursuit|receipt|recovery|release|repeal|return|sale|signature|theft|transfer|use)$/

/** Phrases that stand without an article for another reason than their noun. */
export function isRight(release: Release, {preposition, phrase}: Governed): boolean {
  const {modifiers, head, next} = phrase
  const behind = next ? next.form : ''
  const form = preposition.form
  // "to plan", "tools they use to prototype": a verb
  if (form === 'to' && (mayBeDone(preposition, phrase) || isCoined(preposition, phrase))) return true
  // "For video of the meeting, click here"
  if (form === 'for' && preposition.text === 'For') return true
  // "with tongue in cheek", "with script in hand"
  if (form === 'with' && behind === 'in' && /^(?:cheek|hand|mind|place|tow)$/.test(formBeside(next!, 1)))
    return true
  // "with release expected in May"
  if (form === 'with' && next && (tagsOf(next) & (Tag.participle | Tag.ing)) !== 0) return true
  // "dynamics", "fundamentals": no plural, and more than one
  if (head.form.endsWith('ics') || head.form.endsWith('als')) return true
  if (isSet(form, modifiers, head, behind) || isWhole(phrase) || sameKind(phrase)) return true
  // "the drop in area planted", "a vaccine against measles virus", "beside year ago sales", "on country of origin"
  if (head.form === 'area' && next && (tagsOf(next) & Tag.participle) !== 0) return true
  if (head.form === 'virus') return true
  if (behind === 'ago' && timeWords.has(head.form)) return true
  if (behind === 'of' && isJoined(head.form, behind, formBeside(next!, 1))) return true
  // "upon recommendation of the board"
  if (form === 'upon' && deed.test(head.form)) return true
  if (behind === 'of' && deed.test(head.form) && asking(phrase) < 0.5) return true
  return (
    isPaired(preposition, phrase) ||
    isInCompound(preposition, phrase) ||
    isOffice(phrase) ||
    isContrasted(release, preposition, phrase) ||
    isUncertain(release, preposition, phrase)
  )
}

/** "promoted to assistant general manager" */
function isOffice({modifiers, head}: NounPhrase) {
  return (
    /^(?:manager|director|coach|editor|officer|secretary|president|counsel|chairman|partner|producer)$/.test(
      head.form
    ) &&
    modifiers.some(({form}) =>
      /^(?:assistant|associate|deputy|vice|chief|senior|general|executive|managing)$/.test(form)
    )
  )
}

/** "not only in story but in song", "in method as well as in theme", "the barest of excuse" */
function isContrasted(release: Release, preposition: Word, {next, end}: NounPhrase) {
  const left = beside(preposition, -1)
  if (left && preposition.form === 'of' && (mainTagsOf(left) & Tag.compared) !== 0) return true
  if (left?.form === 'only' && /^,? but\b/.test(release.text.slice(end, end + 5))) return true
  return next?.form === 'as' && formBeside(next, 1) === 'well'
}

/** "an after tax gain", "each flow through unit", "the under secretary", "the debt to output ratio", "an Organization of American States panel" */
function isInCompound(preposition: Word, {modifiers, head}: NounPhrase) {
  const left = beside(preposition, -1)
  if (preposition.form === 'under' && head.form === 'secretary') return true
  if (!left) return false
  if ((mainTagsOf(left) & Tag.determiner) !== 0 || streaming.test(`${left.form} ${preposition.form}`))
    return true
  // "a mock in class lesson", "their on site crew"
  if (modifiers.length > 0 && inside.test(`${preposition.form} ${modifiers[0]!.form}`)) return true
  const isNoun = (mainTagsOf(left) & noun) !== 0
  if (isNoun && modifiers.length > 0 && bridged.has(head.form)) return true
  return !isSmall(left) && preposition.form === 'of' && modifiers[0]?.vocable.isCapital === true
}

/** "same store sales", "same day service": an adjective. */
export function sameKind({modifiers: [first, second], head}: NounPhrase): boolean {
  return first?.form === 'same' && samenesses.has((second ?? head).form)
}

const samenesses = new Set(
  'day week store sex gender state site school source game name size shop family'.split(' ')
)

/** "flow through", "drive through" */
const streaming = /^(?:flow|drive|walk|pass|follow|run|pull|see) through$/
const inside =
  /^(?:in (?:class|house|flight|game|store|home|depth|app|car|room)|on (?:site|line|demand|screen|board|stage))$/
/** "debt for nature swap", "price to earnings ratio" */
const bridged = new Set(['ratio', 'swap'])

/** What may have another reading, stands in a row of nouns or in no whole sentence. */
export function isUncertain(release: Release, before: Word, phrase: NounPhrase): boolean {
  return (
    isDoubtful(phrase) || isListed(release, phrase) || isNamed(release, phrase) || !isProse(release, before)
  )
}

/** "merged with rival group, (Okoro Mills)", "shares in listed builder, Okoro Mills": news leaves the article out in front of who it is. */
function isNamed({text}: Release, {end}: NounPhrase) {
  return /^, \(?\p{Lu}\p{Ll}/u.test(text.slice(end, end + 5))
}

/** Behind these "to" is followed by a noun. */
export const nounful: ReadonlySet<string> = new Set(
  `access according belong belongs contribute contributed contributes contributing contribution contributions connect connected connection foreword
   linked listen preface support refer referred refers respond responded responds response responses similar`.split(
    /\s+/
  )
)
const objectTags = Tag.determiner | Tag.pronoun

/** "to plan the work", "to group plans"; but "to team of nine", for such verbs are not followed by "of". */
function mayBeDone(to: Word, {modifiers, head, next}: NounPhrase) {
  // "contribute to project on rivers"
  if (nounful.has(formBeside(to, -1)) && !(next && (mainTagsOf(next) & objectTags) !== 0)) return false
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
  if ((mainTagsOf(first ?? head) & Tag.base) !== 0) return true
  if (next && (mainTagsOf(next) & objectTags) !== 0) return true
  return first !== undefined && (tagsOf(head) & Tag.base) !== 0 && (tagsOf(first) & Tag.adverb) !== 0
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

/** "in paying tribute", "of businesses report", "organizations claiming success", "over two billion" */
function isDoubtful(phrase: NounPhrase) {
  const {modifiers, head} = phrase
  // "in opening door": whatever is meant, the door lacks its article
  const isSurelyOne = asking(phrase) > 0.5
  const mayBeVerb = (tagsOf(head) & Tag.base) !== 0
  return modifiers.some((word, at) => {
    const tags = tagsOf(word)
    if (word.kind !== 'word' || numerals.has(word.form) || several.has(word.form)) return true
    // "one-half mile", "en route"
    if (fraction.test(word.form) || foreign.has(word.form)) return true
    // "on Hong Kong island", "in Cook county"
    if (named.has(head.form) && word.vocable.isCapital) return true
    const isBehindPlural = at > 0 && (tagsOf(modifiers[at - 1]!) & Tag.plural) !== 0
    return (
      ((isBehindPlural || (at === 0 && (!isSurelyOne || light.has(word.form)))) && (tags & Tag.ing) !== 0) ||
      (mayBeVerb && (tags & Tag.plural) !== 0)
    )
  })
}

/** Written small, and still part of a name. */
const named = new Set(
  'island county city river state province district village town lake street road group'.split(' ')
)

/** "in paying tribute" */
const light = new Set(
  'paying giving taking making holding doing raising losing having keeping setting bearing catching receiving getting seeking awaiting obtaining'.split(
    ' '
  )
)

const fraction = /^(?:one|two|three|five|seven)-/
const foreign = new Set(['en', 'per', 'pro', 'ad', 'ex', 'vice', 'a', 'la'])

/** With these it is the noun that has the wrong number. */
const several = new Set(['various', 'several', 'multiple', 'numerous', 'many', 'few'])

/** "year after year", "from door to door", "a kind of house" */
function isPaired(preposition: Word, phrase: NounPhrase) {
  const before = formBeside(preposition, -1)
  const first = phrase.modifiers[0] ?? phrase.head
  const form = preposition.form
  if (before === first.form || regardless.has(before) || isJoined(before, form, first.form)) return true
  // "session after session"
  if (phrase.next && formBeside(phrase.next, 1) === first.form) return true
  if (form === 'of') return opensPair.has(before)
  if (form === 'from') return phrase.next !== undefined && ['to', 'into'].includes(formOf(phrase.next.text))
  if (form !== 'to') return false
  return [-2, -3, -4, -5].some((back) => formBeside(preposition, back) === 'from')
}

/** "regardless of provider", "depending on region": whichever it is. */
const regardless = new Set([
  'regardless',
  'irrespective',
  'according',
  'depending',
  'dependent',
  'vary',
  'varies'
])

/** "between agency and vendor", "lists of team, project and title": in a row nouns stand bare. */
function isListed(release: Release, {head, end, next}: NounPhrase) {
  const behind = release.text.slice(end, end + 60)
  if (/^(?:\)|,\s+non-)/u.test(behind)) return true
  if (next && /^(?:and|or)$/i.test(next.text)) return !opensMore(beside(next, 1))
  if (!/^,\s+(?:[\p{L}’'-]+[ ]){0,3}[\p{L}’'-]+(?:,|\s+(?:and|or)\s)/u.test(behind)) return false
  // "to the agency, while crews come and go", "a depot, creating jobs and"
  const item = release.ask(wordsOf)[head.index + 1]
  return !item || !(breaking.has(item.form) || mainTagsOf(item) === Tag.ing)
}

/** With these no item of a list begins. */
const breaking = new Set(
  'the a an its their our his her this these those he she it they we you who which whose where while when whenever as because since but so if although though'.split(
    ' '
  )
)

/** Behind "and" no second bare noun: "and the town", "and has provided", "and they left", "and share their map". */
function opensMore(word: Word | undefined) {
  const tags = word ? mainTagsOf(word) : 0
  if (!word || tags === 0) return false
  if ((tags & (Tag.determiner | Tag.pronoun)) !== 0 || only(tags, finite)) return true
  const next = (tagsOf(word) & (verb | Tag.ing)) !== 0 ? beside(word, 1) : undefined
  if (!next) return false
  return (
    objectStarts.has(next.form) || (only(tags, verb | Tag.ing) && (mainTagsOf(next) & Tag.preposition) !== 0)
  )
}

/** An object begins. */
const objectStarts = new Set('the a an its their our his her my your them it us him'.split(' '))
const finite: Tags = Tag.base | Tag.third | Tag.past | Tag.auxiliary | Tag.modal

/** "NOTE: Results restated for merger", "profit of 3 million in year vs loss" */
const note = /^notes?:|\bvs\b/iu

/** Whole sentences only: captions and notes leave articles out. */
function isProse(release: Release, {start}: Word) {
  const {text} = release
  const sentences = release.ask(sentencesOf)
  const sentence = sentences[indexAt(sentences, start)]
  if (/\($/u.test(text.slice(start - 1, start)) || !sentence) return false
  return sentence.words.length > 6 && /[.!?]["”’)]{0,2}\s*$/u.test(sentence.text) && !note.test(sentence.text)
}
