// The subject of a finite verb, where it is certain: the phrase right in front of it, with which a sentence or a clause begins.

import {singularOf} from '../../../spelling/inflect.ts'
import {lexicon} from '../../../spelling/lexicon.ts'
import {noun, Tag} from '../../../spelling/tags.ts'
import type {Release, Word} from '../../index.ts'
import {isGroup, isSeveral} from '../bodies.ts'
import {beside, formBeside} from '../forms.ts'
import {isSmall, mainTagsOf, tagsOf} from '../verbs.ts'
import {wordsOf} from '../words.ts'
import {isInName, isOpening, openers, opens} from './openings.ts'

export interface Subject {
  /** The word with which it begins. */
  readonly first: Word
  /** The noun that it is about: "ports" in "the ports of the lake". */
  readonly head: Word
  /** The last word of it: "lake" in "the ports of the lake". */
  readonly last: Word
  /** `either` for what acts as one or as several, as the writer likes: "the board". */
  readonly number: 'singular' | 'plural' | 'either'
  /** What stands between `first` and `head`. */
  readonly modifiers: readonly Word[]
  /** Whether no determiner and no number stands in front: "ports", "small ports". */
  readonly isBare: boolean
}

/** What begins a phrase in the plural. */
const several = new Set(
  'these those both many several few two three four five six seven eight nine ten eleven twelve'.split(' ')
)
/** What begins a phrase in the singular. */
const single = new Set('this that each every another a an'.split(' '))
const either = new Set('the our its their his her my your all some most other no any'.split(' '))
/** "Two of the ports", "most of our boats": what stands in front of "of" is as many as what stands behind. */
const shares = new Set([...several, 'some', 'most', 'all'])
/** "A number of boats", "the majority of our boats" */
const amounts = new Set(['number', 'majority', 'couple', 'handful'])

const adverbs = new Set('also already still now often always never usually currently only'.split(' '))
const links = new Set('of in from on at for by with to between under'.split(' '))

/** The subject that ends right in front of `verb`, over an adverb: "the ports", "the ports of the lake"; nothing if it is not certain. */
export function subjectBefore(release: Release, verb: Word): Subject | undefined {
  const before = beside(verb, -1)
  const behind = before && adverbs.has(before.form) ? before : verb
  const near = phraseBefore(behind)
  if (!near) return farFromName(release, behind)
  const link = beside(near.first, -1)
  const subject = link && links.has(link.form) ? farPhrase(link, near) : near
  if (!subject || (subject === near && near.isBare) || isRelativeClause(subject)) return
  // "Nine networks operates" of the channel Nine
  if (several.has(subject.first.form) && isInName(release, subject.first.form)) return
  return subject.number !== 'either' && opens(release, subject.first, subject.number) ? subject : undefined
}

/** "The issue Acme faces", "the plan that the fund supports": what looks like a plural is the verb of a clause that tells which. */
function isRelativeClause({first, head, modifiers}: Subject) {
  if ((tagsOf(head) & Tag.third) === 0) return false
  if (modifiers.length > 1 && !isSmall(modifiers[0]!) && (mainTagsOf(modifiers[1]!) & noun) !== 0) return true
  const that = beside(first, -1)
  const thing = that?.form === 'that' ? beside(that, -1) : undefined
  return thing !== undefined && (mainTagsOf(thing) & noun) !== 0
}

/** "The ports" in front of the "of" of "of the lake", or the whole of "two of the ports", "a number of ports". */
function farPhrase(link: Word, near: Subject): Subject | undefined {
  const part = link.form === 'of' ? beside(link, -1) : undefined
  if (!part || !(shares.has(part.form) || amounts.has(part.form))) {
    const far = phraseBefore(link)
    return far && !far.isBare ? {...far, last: near.last} : undefined
  }
  if (near.number !== 'plural') return
  if (shares.has(part.form)) return {...near, first: part}
  const article = beside(part, -1)
  // "The number of ports is"
  if (!article || !/^(?:an?|the)$/.test(article.form)) return
  return part.form === 'number' && article.form === 'the' ? undefined : {...near, first: article}
}

/** "The ports" in "the ports of Ghana", "our exports to the EU", right in front of `behind`. */
function farFromName(release: Release, behind: Word): Subject | undefined {
  const last = beside(behind, -1)
  let first = last
  for (let left = first; left?.vocable.isCapital; left = beside(left, -1)) first = left
  if (!last || !first?.vocable.isCapital) return
  const before = beside(first, -1)
  const link = before?.form === 'the' ? beside(before, -1) : before
  const far = link && /^(?:of|in|from|to)$/.test(link.form) ? phraseBefore(link) : undefined
  if (!far || far.isBare || far.number !== 'plural') return
  return opens(release, far.first, far.number) && !isRelativeClause(far) ? {...far, last} : undefined
}

/** The noun phrase that ends right in front of `behind`. */
export function phraseBefore(behind: Word): Subject | undefined {
  const head = beside(behind, -1)
  return head && phraseEndingAt(head)
}

function phraseEndingAt(head: Word): Subject | undefined {
  if (!(isSmall(head) || isSeveral(head.form))) return
  const number = numberOf(head)
  if (!number) return
  const modifiers: Word[] = []
  const phrase = {head, last: head, number, modifiers, isBare: false}
  let first = head
  for (let left = beside(head, -1); left && modifiers.length < 4; left = beside(left, -1)) {
    if (isStart(left)) return isOnePhrase(phrase) ? started(left, {...phrase, first: left}) : undefined
    if (!isModifier(left)) break
    modifiers.push(left)
    first = left
  }
  if (number !== 'plural' || !isOnePhrase(phrase)) return
  return isCount(first)
    ? counted({...phrase, first})
    : {...phrase, first, isBare: !isSeveral(head.form) || first !== head}
}

/** The noun phrase that ends at the comma in front of `behind`. */
export function phraseBeforeComma(release: Release, behind: Word): Subject | undefined {
  const last = release.ask(wordsOf)[behind.index - 1]
  if (last?.part !== behind.part || release.text.slice(last.end, behind.start) !== ', ') return
  return phraseEndingAt(last)
}

/** What "who", "which" or "that" stands for, if all that it may stand for has one number: "the ports", but not "the head of the ports". */
export function antecedentOf(release: Release, relative: Word): Subject | undefined {
  const near = phraseBefore(relative)
  const phrase = near ?? (relative.form === 'that' ? undefined : phraseBeforeComma(release, relative))
  if (!phrase || phrase.isBare || phrase.number === 'either') return
  // "a book on the mills, which tells": behind a comma more may be meant than what stands right in front.
  const isCertain = near ? isAlone(release, near, 3) : isOpening(release, phrase.first)
  return isCertain ? phrase : undefined
}

/** Whether no noun of another number stands in front of `phrase` that what follows may belong to. */
function isAlone(release: Release, {first, number}: Subject, left: number): boolean {
  const before = beside(first, -1)
  if (!before) return isOpening(release, first)
  if (isVerb(before)) return true
  if (!links.has(before.form) || left === 0) return openers.has(before.form) && before.form !== 'as'
  const verb = beside(before, -1)
  if (verb && isVerb(verb)) return true
  const far = phraseBefore(before)
  return far !== undefined && far.number === number && isAlone(release, far, left - 1)
}

/** "is", "lead", "leads", "went"; but not "employing" or "built", behind which another noun may be meant */
function isVerb(word: Word) {
  const tags = mainTagsOf(word)
  const finite = Tag.base | Tag.third | Tag.past | Tag.auxiliary
  return isSmall(word) && (tags & finite) !== 0 && (tags & ~finite) === 0
}

/** "All persons facing punishment have", "the ports help reduce": another noun in front of the last one has the verb. "Ten million boats is" an amount. */
function isOnePhrase({modifiers, number}: Pick<Subject, 'modifiers' | 'number'>) {
  return modifiers.every((word, at) => {
    if (/^(?:hundred|thousand|million|billion|trillion|dozen)$/.test(word.form)) return false
    const tags = mainTagsOf(word)
    if (number !== 'plural' && (tags & Tag.plural) !== 0) return false
    const left = modifiers[at + 1]
    return (tags & (Tag.ing | Tag.participle)) === 0 || !left || (mainTagsOf(left) & noun) === 0
  })
}

/** The determiner has to go with the noun: "these ports", "this port"; "the two ports", "all the ports" begin further on the left. */
function started(start: Word, phrase: Subject): Subject | undefined {
  if (several.has(start.form) && phrase.number === 'singular') return
  if (single.has(start.form) && phrase.number === 'plural') return
  const left = beside(start, -1)
  if (
    left &&
    (several.has(start.form) || start.form === 'most') &&
    (either.has(left.form) || left.form === 'than')
  )
    return {...phrase, first: left}
  return left && /^(?:all|both)$/.test(left.form) ? {...phrase, first: left} : phrase
}

/** "200 guests", "more than 200 guests" */
function counted(phrase: Subject): Subject {
  const than = beside(phrase.first, -1)
  if (!than) return phrase
  if (than.form === 'than' && /^(?:more|less|fewer)$/.test(formBeside(than, -1)))
    return {...phrase, first: beside(than, -1)!}
  return /^(?:over|about|around|some|nearly|almost|the)$/.test(than.form) ? {...phrase, first: than} : phrase
}

function isCount({kind, text}: Word) {
  return kind === 'number' && /^\d[\d,]*$/.test(text) && !/^(?:1[5-9]|20)\d\d$/.test(text) && text !== '1'
}

function isStart({form}: Word) {
  return several.has(form) || single.has(form) || either.has(form)
}

/** What may stand between a determiner and a noun. */
function isModifier(word: Word) {
  if (word.kind !== 'word') return true
  const tags = mainTagsOf(word)
  if (tags === 0) return true
  if (/^(?:and|or|nor)$/.test(word.form)) return false
  const inside = Tag.adjective | Tag.compared | Tag.participle | Tag.ing | noun
  return (
    (tags & inside) !== 0 &&
    (tags & (Tag.determiner | Tag.preposition | Tag.pronoun | Tag.auxiliary | Tag.modal)) === 0
  )
}

/** Of a noun, which may be a verb elsewhere ("projects"); nothing if it is none. */
function numberOf(head: Word): Subject['number'] | undefined {
  const tags = mainTagsOf(head)
  if (isSeveral(head.form)) return 'plural'
  if ((tags & noun) === 0 || (tags & ~(noun | Tag.base | Tag.third)) !== 0) return
  if (isGroup(head.form)) return 'either'
  if ((tags & Tag.plural) !== 0)
    return (tags & Tag.singular) === 0 || singularOf(head.form, lexicon()) ? 'plural' : 'either'
  return (tagsOf(head) & Tag.plural) !== 0 || head.form.endsWith('s') ? 'either' : 'singular'
}
