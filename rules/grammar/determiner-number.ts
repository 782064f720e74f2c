// A determiner that does not go with the number of its noun: "these project", "each participants", "one of the largest port".

import {cardinals} from '../../src/release/figures/numerals.ts'
import type {Release, Word} from '../../src/release/index.ts'
import {isGroup} from '../../src/release/words/bodies.ts'
import {beside, formBeside, placesOf} from '../../src/release/words/forms.ts'
import {type NounPhrase, nounPhraseAt} from '../../src/release/words/noun-phrases.ts'
import {things} from '../../src/release/words/things.ts'
import {isSmall, mainTagsOf, only, tagsOf} from '../../src/release/words/verbs.ts'
import {rule} from '../../src/rule.ts'
import {possessives} from '../../src/spelling/closed.ts'
import {singularOf, withS} from '../../src/spelling/inflect.ts'
import {lexicon} from '../../src/spelling/lexicon.ts'
import {noun, Tag} from '../../src/spelling/tags.ts'

const set = (words: string) => new Set(words.split(/\s+/))

/** More than one follows. */
const many = ['these', 'those', 'many', 'both', 'few']
/** The same, without a determiner in front: "in other countries", "different ways". */
const varied = ['other', 'different']
/** One follows. */
const single = ['each', 'every', 'another', 'this', 'a', 'an']
/** Some of several: the things follow behind "of the". */
const some = [
  'one',
  'two',
  'three',
  'four',
  'five',
  'several',
  'many',
  'few',
  'both',
  'each',
  'either',
  'neither'
]
const owners = new Set(['the', 'these', 'those', ...possessives])
/** "a number of", "dozens of": the things follow at once. */
const amounts = ['plenty', 'number', 'couple', 'dozens', 'hundreds', 'thousands', 'millions', 'scores']
/** "A group of", "the majority of": with an article in front the things follow at once. */
const gatherings = 'group team variety range series list majority association network delegation lot'.split(
  ' '
)
/** "Some of the boats are": of one thing a part may be meant, but that has no verb in the plural. */
const parts = ['some', 'most', 'all']

/** One of these is many people, or a part of many things. */
const collective = set(
  `team group family committee board staff crew class public audience council company government population panel jury crowd cabinet
  delegation parliament party press media community faculty industry sector market network portfolio package set series collection
  workforce army navy police fleet squad club union lot bunch batch stock pair total rest majority minority half quarter third bulk
  remainder day week month year century world life time way kind sort type scope size nature stature calibre caliber`
)
/** "Every two weeks", "another few days": the amount is one. */
const counts = new Set([
  ...cardinals,
  ...'few couple several dozen hundred thousand million billion other'.split(' ')
])
/** "This summer festivals open": when, not which. */
const seasons = set(
  'year month week weekend summer winter spring autumn fall morning afternoon evening night season quarter time century decade day'
)
/** One in spite of their s. */
const ones =
  /^(?:.*ics|news|series|species|headquarters|means|works|crossroads|premises|barracks|sales|savings|earnings|proceeds|measles|diabetes|lens|chaos)$/

/** So often a noun asks for an article in the singular: it is a thing and no stuff. "One of the" says so itself. */
const countable = {bare: 0.7, several: 0.35, told: 0.3, most: 0.2}

export default rule({
  id: 'determiner-number',
  summary: 'A noun in the singular where its determiner says that there are more, or the other way round.',
  why: '“These”, “many” and “one of the” take a plural; “each”, “every” and “this” a singular. Wrong: these project, each participants, one of the largest port. Right: these projects, each participant, one of the largest ports.',
  severity: 'warning',
  fix: 'offer',
  examples: [
    {
      text: 'These {project} are new. The fund helps many {country}, and a number of {company} joined. The number of {port} has grown.',
      expected: ['projects']
    },
    {
      text: 'It is one of the largest {port} in Ghana, and two of our {school} are old. She said that one of the most beautiful {place} is Lagos.',
      expected: ['ports']
    },
    {
      text: 'Each {participants} gets a badge, and every {schools} has a workshop.',
      expected: ['participant']
    },
    {
      text: 'It bought an old {cars} that many {country} sent; both {side} agreed. All {participant} will come; all these {town} are old.',
      expected: ['car']
    },
    {
      text: 'It bought a {boats} in May, and both {factory} closed. A group of {student} came from other {country}; few {company} can pay. Some of the {boat} are old, and a wide range of {product} is sold. A {paintings} of it hangs here, another {companies} followed.',
      expected: ['boat']
    },
    {
      text: 'Some of the boat is wet. Too many key personnel left. A lot of work, a range of stock and a group of four; on the other side of the one or other strategic partner, in a different way.'
    },
    {
      text: 'A human rights and trade body met in a few old ships, a mere nine ships and a half-dozen old ships; an events, arts and music hall.'
    },
    {
      text: 'These days many a boat is lost. Every two weeks each team meets; one of the team, division two of the parade and many of the public came.'
    },
    {
      text: 'It beats those granted last year; both mills, bought last year, are shut. Many of the region’s problems stem from that. Two of the majors left. From this doctors can read it. One sold masts, another trailers and sails; there is one of the harbour itself.'
    },
    {
      text: 'The costs and the fees rise, and these impact on trade. It kills all personal initiative; all organisation is hard.'
    },
    {
      text: 'This summer festivals open. This means work, this sales team works, and these company boats are old. Both ship and crew are safe.'
    }
  ],
  check(release, report) {
    // "All these boat" is told once.
    const told = new Set<Word>()
    const tell = (thing: Word, behind: string, expected: string | undefined) => {
      if (told.has(thing)) return
      told.add(thing)
      report(
        thing,
        `Unexpected \`${thing.text}\` behind \`${behind}\`, expected ${expected ? `\`${expected}\`` : 'another number'}`,
        expected ? {expected: [expected]} : {}
      )
    }
    for (const {first, behind, fits} of pluralsDue(release)) {
      const phrase = nounPhraseAt(release, first)
      if (phrase && isOne(phrase) && fits(phrase)) tell(phrase.head, behind, withS(phrase.head.text))
    }
    for (const determiner of single.flatMap((form) => placesOf(release, form))) {
      const phrase = isInProse(determiner) ? nounPhraseAt(release, determiner) : undefined
      if (phrase?.determiner !== determiner || !areMany(phrase, determiner)) continue
      if (isPronoun(determiner, phrase) || isCompound(release, determiner, phrase)) continue
      tell(phrase.head, determiner.text, singularOf(phrase.head.text, lexicon()))
    }
  }
})

/** "From this doctors can read …", "one checked boats, another trailers and masts" */
function isPronoun(determiner: Word, {next}: NounPhrase) {
  if (determiner.form === 'another') return isAnd(next)
  const before = beside(determiner, -1)
  return (
    determiner.form === 'this' &&
    before !== undefined &&
    (tagsOf(before) & Tag.preposition) !== 0 &&
    governs(next)
  )
}

/** "a human rights and trade body", "a public affairs, events firm": the noun comes later. */
function isCompound(release: Release, {form}: Word, {modifiers, head, next}: NounPhrase) {
  if (form !== 'a' && form !== 'an') return false
  // "a products of"
  if (modifiers.length === 0) return !next || (mainTagsOf(next) & (Tag.preposition | Tag.auxiliary)) === 0
  if (modifiers.some((word) => amounting.has(word.form) || /dozen|hundred|thousand|million/.test(word.form)))
    return true
  return isAnd(next) || /[,(/-]/.test(release.text.slice(head.end, head.end + 2))
}

/** "a few boats", "a great many boats", "a mere nine boats" */
const amounting = set(
  'few many further good great record mere full whole total minimum maximum estimated additional extra'
)

interface Due {
  /** Where the plural should begin. */
  readonly first: Word
  /** What asks for it. */
  readonly behind: string
  readonly fits: (phrase: NounPhrase) => boolean
}

/** Where a plural should begin. */
function* pluralsDue(release: Release): Generator<Due> {
  for (const determiner of many.flatMap((form) => placesOf(release, form))) {
    const first = isInProse(determiner) ? beside(determiner, 1) : undefined
    if (first && !isShared(first)) yield {first, behind: determiner.text, fits: isManyThing}
  }
  for (const all of placesOf(release, 'all')) {
    const first = isInProse(all) && !idioms.has(formBeside(all, -1)) ? beside(all, 1) : undefined
    if (first && !isShared(first)) yield {first, behind: all.text, fits: isSingleThing}
  }
  for (const part of some.flatMap((form) => placesOf(release, form))) {
    const owner = isInProse(part) && formBeside(part, 1) === 'of' ? beside(part, 2) : undefined
    if (!owner || !owners.has(owner.form)) continue
    // "one of the most beautiful ports"
    const isMost = formBeside(owner, 1) === 'most'
    if (isNumbered(part) && !(isMost && formBeside(part, -1) === 'that')) continue
    const first = isMost ? beside(owner, 2) : owner
    const fits = isMost ? isOneOfTheMost : isThing
    if (first) yield {first, behind: `${part.text} of`, fits}
  }
  yield* variedDue(release)
  for (const part of parts.flatMap((form) => placesOf(release, form))) {
    const owner = isInProse(part) ? beside(part, formBeside(part, 1) === 'of' ? 2 : 1) : undefined
    if (owner && owners.has(owner.form)) yield {first: owner, behind: part.text, fits: hasPluralVerb}
  }
  for (const amount of [...amounts, ...gatherings].flatMap((form) => placesOf(release, form))) {
    if (
      (amount.form === 'number' || gatherings.includes(amount.form)) &&
      !/^(?:an?|the)$/.test(beforeAmount(amount))
    )
      continue
    const first = isInProse(amount) && formBeside(amount, 1) === 'of' ? beside(amount, 2) : undefined
    if (first && !isShared(first)) yield {first, behind: `${amount.text} of`, fits: isBareThing}
  }
}

/** "Other country", "different way": without anything that counts in front. */
function* variedDue(release: Release): Generator<Due> {
  for (const word of varied.flatMap((form) => placesOf(release, form))) {
    const before = beside(word, -1)
    if (!isInProse(word) || !before || !isSmall(before)) continue
    if (!only(mainTagsOf(before), Tag.preposition | Tag.base | Tag.third | Tag.past)) continue
    const first = beside(word, 1)
    if (first && !isShared(first)) yield {first, behind: word.text, fits: isBareThing}
  }
}

/** The article of "a number", "a wide range" */
function beforeAmount(amount: Word) {
  const before = beside(amount, -1)
  const isAdjective = before !== undefined && (mainTagsOf(before) & (Tag.adjective | Tag.ing)) !== 0
  return formBeside(amount, isAdjective ? -2 : -1)
}

/** "Some of the product are" */
function hasPluralVerb(phrase: NounPhrase) {
  return isThing(phrase) && phrase.next !== undefined && /^(?:are|were|have)$/.test(phrase.next.form)
}

/** "At all", "after all", "above all", "in all" */
const idioms = new Set('at after above in first best of most'.split(' '))

/** "All participant", but not "all day", "all staff", "all personal initiative" or "all organisation is". */
function isSingleThing(phrase: NounPhrase) {
  const {head, modifiers, next} = phrase
  if (
    !isBareThing(phrase) ||
    collective.has(head.form) ||
    modifiers.length > 0 ||
    (next && /^(?:is|was|has)$/.test(next.form))
  )
    return false
  // "The guides all showcase your skill"
  return !seasons.has(head.form) && (!next || (mainTagsOf(next) & (Tag.determiner | Tag.pronoun)) === 0)
}

/** "Division one of the parade", "the one of the lamp" */
function isNumbered(part: Word) {
  const before = beside(part, -1)
  return (
    before !== undefined && (/^(?:the|that|this|which)$/.test(before.form) || (tagsOf(before) & noun) !== 0)
  )
}

function isInProse({part}: Word) {
  return part.role === 'body'
}

/** "Both ship and crew", "many producer and consumer groups" */
function isShared(first: Word) {
  return [1, 2].some((distance) => /^(?:and|or|nor|to)$/.test(formBeside(first, distance)))
}

/** Whether it is surely one and not many. */
function isOne({head, sure, number}: NounPhrase) {
  const tags = mainTagsOf(head)
  const isNoun =
    (tags & Tag.singular) !== 0 &&
    (tags & ~(Tag.singular | Tag.base)) === 0 &&
    (tagsOf(head) & Tag.plural) === 0
  return sure && number === 'singular' && isSmall(head) && isNoun
}

/** Without an article it is a thing; "these project growth" has a verb, unless one follows: "these project will end". */
function isBareThing({determiner, modifiers, head, next}: NounPhrase) {
  // "those granted last year"
  if (modifiers.some(({form}) => form === 'last' || form === 'next') || hasPlural(modifiers)) return false
  if (determiner || isAnd(next) || !isCounted(head)) return false
  return mainTagsOf(head) === Tag.singular || governs(next)
}

/** The same behind "these" or "both": no stuff stands there either. */
function isManyThing(phrase: NounPhrase) {
  const {head, modifiers, determiner, next} = phrase
  if (isBareThing(phrase)) return true
  // "These impact on trade"
  if (
    modifiers.length === 0 &&
    (tagsOf(head) & Tag.base) !== 0 &&
    next &&
    (mainTagsOf(next) & Tag.preposition) !== 0
  )
    return false
  if (determiner || isAnd(next) || hasPlural(modifiers) || collective.has(head.form) || isGroup(head.form))
    return false
  if (modifiers.some(({form}) => form === 'last' || form === 'next')) return false
  return mainTagsOf(head) === Tag.singular && (lexicon().countability(head.form) ?? 0) >= countable.several
}

/** Of these there are several: "country", "participant", and of two the "side". */
function isCounted({form}: Word) {
  return things.has(form) || form === 'side' || (lexicon().countability(form) ?? 0) >= countable.bare
}

/** Whether it is the verb of the noun in front: "will", "has", "are". */
function governs(word: Word | undefined) {
  return word !== undefined && (mainTagsOf(word) & (Tag.modal | Tag.auxiliary)) !== 0
}

/** "These conditions man did not keep", "many of its problems stem from it": the plural is there, and the last word is no noun. */
function hasPlural(modifiers: readonly Word[]) {
  return modifiers.some((word) => (mainTagsOf(word) & Tag.plural) !== 0)
}

/** "One of the most beautiful place": with an adjective it is no "most of the rice". */
function isOneOfTheMost(phrase: NounPhrase) {
  return phrase.modifiers.length > 0 && isThing(phrase, countable.most)
}

function isThing({modifiers, head, next}: NounPhrase, least: number = countable.told) {
  return (
    !isAnd(next) &&
    !hasPlural(modifiers) &&
    next?.form !== 'itself' &&
    !collective.has(head.form) &&
    (lexicon().countability(head.form) ?? 0) >= least
  )
}

function isAnd(word: Word | undefined) {
  return word !== undefined && /^(?:and|or|nor)$/.test(word.form)
}

/** Whether it is surely more than one, and no amount that is one. */
function areMany({head, sure, number, modifiers, next}: NounPhrase, {form}: Word) {
  if (
    !sure ||
    number !== 'plural' ||
    !isSmall(head) ||
    mainTagsOf(head) !== Tag.plural ||
    ones.test(head.form)
  )
    return false
  // "This example showcases the port", "another offence students commit", but "another companies followed"
  const isFollowed =
    form !== 'this' &&
    modifiers.length === 0 &&
    next !== undefined &&
    only(mainTagsOf(next), Tag.past | Tag.participle)
  const isArticle = form === 'a' || form === 'an'
  if ((tagsOf(head) & Tag.third) !== 0 && !isArticle && !governs(next) && !isFollowed) return false
  if (modifiers.some(({kind, form}) => kind === 'number' || counts.has(form) || seasons.has(form)))
    return false
  return modifiers.every((word) => only(mainTagsOf(word), form === 'each' ? attributes | noun : attributes))
}

const attributes = Tag.adjective | Tag.compared
