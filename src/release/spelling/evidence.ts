// What speaks for an unknown word being misspelt, and what for its being a name or a new word: one number for each observation.

import {buildOf} from '../../spelling/coinage.ts'
import {dictionary, Kind, lexicon, name} from '../../spelling/lexicon.ts'
import type {Near} from '../../spelling/nearest.ts'
import {pair} from '../../spelling/pairs.ts'
import {looksRomanised} from '../../spelling/romanised.ts'
import {englishness} from '../../spelling/shapes.ts'
import type {Release} from '../index.ts'
import {type Evidence, namesOf} from '../names/names.ts'
import {indexAt} from '../span.ts'
import {beside, formBeside, formsOf} from '../words/forms.ts'
import {type Sentence, sentencesOf} from '../words/sentences.ts'
import type {Word} from '../words/words.ts'
import {isInflected, isMisinflected, type Place, type Stranger} from './strangers.ts'

/** The observations, in the order of `observe` and of the weights. */
export const observations = [
  'constant',
  /** Weighted edits between the word and the nearest known one. */
  'distance',
  'distance beyond one edit',
  'transposed or doubled',
  'first letter differs',
  'length up to 4',
  'length 5',
  'length 6 or 7',
  'length 8 or 9',
  'length 10 or more',
  'one slip in a long word',
  'the known word and more',
  'differs at its end only',
  'frequency of the known word',
  'the known word is rare',
  'the known word is very rare',
  'the known word is very frequent',
  'the known word is a name',
  'the known word is a well-known name',
  'the known word is the name of a person',
  'the known word is a country or a people',
  /** One list vouches for the word. */
  'weak entry',
  'name or place by a list',
  'word of computing by a list',
  'word of another language by a list',
  'derived by rule',
  'with an ending by rule',
  'with the ending of the known word, joined in another way',
  'romanised by its letters',
  'letters as in English words',
  'spelled so twice',
  'spelled so three times or more',
  'the known word stands elsewhere',
  'the known word stands elsewhere twice',
  'a word of its family stands elsewhere',
  'pair with the word before',
  'pair with the word after',
  'pairs on both sides',
  'beside another unknown word',
  'in a foreign passage',
  'part of a compound',
  'letters beyond English',
  'in a list or a table',
  'in capitals',
  /** Only for words with a capital. */
  'opens a sentence',
  'in a headline or a title',
  'capitals on both sides',
  'capital before',
  'capital after',
  'behind an article',
  'given name before',
  'a title or honorific in front of the name',
  'a job, an age or a verb of saying beside the name',
  "in a person's name",
  "in an organisation's name",
  'a trademark or a company',
  'behind a comma or in brackets',
  'opens a sentence before another capital'
] as const

/** A word as frequent as this stands in every release: that it does says nothing. */
export const commonplace = 5.3

/** A vector in the order of `observations`: what there is to observe about `stranger`, given the known word nearest to it. */
export function observe(release: Release, {text, form, places, compound}: Stranger, near: Near): number[] {
  const book = lexicon()
  const length = form.length
  const kinds = book.kinds(text)
  const meant = near.word.toLowerCase()
  const forms = release.ask(formsOf)
  const elsewhere = forms.get(meant)?.length ?? 0
  const around = surroundings(release, places, meant)
  const capital = text[0] !== text[0]!.toLowerCase()
  const ending = isMisinflected(form, meant)
  const loud = capital && length > 3 && text === text.toUpperCase()
  return [
    1,
    near.distance,
    Math.max(0, near.distance - 1.1),
    flag(near.distance < 0.75),
    flag(form[0] !== meant[0]),
    flag(length <= 4),
    flag(length === 5),
    flag(length === 6 || length === 7),
    flag(length === 8 || length === 9),
    flag(length >= 10),
    flag(length >= 8 && near.distance < 1.15),
    flag(form.startsWith(meant) && form.length - meant.length < 3),
    flag(form.slice(0, -2) === meant.slice(0, length - 2)),
    near.frequency / 8,
    flag(near.frequency < 3.3),
    flag(near.frequency < 2.3),
    flag(near.frequency > 5),
    flag(near.word !== meant),
    flag(near.word !== meant && (near.kinds & dictionary) !== 0 && near.frequency > 4),
    flag(near.word !== meant && (near.kinds & (Kind.person | Kind.given)) !== 0),
    flag(near.word !== meant && length > 6 && isNation(near)),
    flag((kinds & Kind.weak) !== 0),
    flag((kinds & (name | Kind.people)) !== 0),
    flag((kinds & (Kind.tech | Kind.short)) !== 0),
    flag((kinds & Kind.foreign) !== 0),
    flag(!ending && buildOf(form) !== undefined),
    flag(!ending && isInflected(form)),
    flag(ending),
    flag(capital && looksRomanised(text)),
    englishness(form),
    flag(places.length === 2),
    flag(places.length > 2),
    flag(elsewhere > 0 && near.frequency < commonplace),
    flag(elsewhere > 1 && near.frequency < commonplace),
    flag(elsewhere === 0 && hasFamily(forms, meant)),
    around.before / 5,
    around.after / 5,
    flag(around.before > 0 && around.after > 0),
    around.unknown,
    around.foreign,
    flag(compound),
    flag(/[^a-z']/u.test(form)),
    around.listed,
    flag(loud),
    flag(capital) * around.opens,
    flag(capital) * around.titled,
    flag(capital) * around.both,
    flag(capital) * around.capitalBefore,
    flag(capital) * around.capitalAfter,
    flag(capital) * around.article,
    flag(capital) * around.given,
    flag(capital) * around.titledName,
    flag(capital) * around.person,
    flag(capital) * around.inPerson,
    flag(capital) * around.inBody,
    flag(capital) * around.company,
    flag(capital) * around.apart,
    flag(capital) * around.opensName
  ]
}

/** "Portuguese", "Malaysia": known to everybody, and spelled in one way. */
function isNation({kinds, frequency}: Near) {
  return (kinds & (Kind.people | Kind.place)) !== 0 && (kinds & dictionary) !== 0 && frequency > 3.5
}

/** What stands around the places of a word, each as the share of the places where it is so. */
function surroundings(release: Release, places: readonly Place[], meant: string) {
  const sum = {
    before: 0,
    after: 0,
    unknown: 0,
    foreign: 0,
    listed: 0,
    opens: 0,
    titled: 0,
    both: 0,
    capitalBefore: 0,
    capitalAfter: 0,
    article: 0,
    given: 0,
    titledName: 0,
    person: 0,
    inPerson: 0,
    inBody: 0,
    company: 0,
    apart: 0,
    opensName: 0
  }
  const looked = places.slice(0, 8)
  for (const place of looked) look(release, place, meant, sum)
  for (const key of Object.keys(sum) as (keyof typeof sum)[]) sum[key] /= looked.length
  return sum
}

type Sums = ReturnType<typeof surroundings>

function look(release: Release, {word, start, end}: Place, meant: string, sum: Sums) {
  const left = start > word.start ? '' : formBeside(release, word, -1)
  const right = end < word.end - 2 ? '' : formBeside(release, word, 1)
  sum.before += likelihood(left, meant)
  sum.after += likelihood(meant, right)
  const sentence = sentenceOf(release, word.start)
  const opens = sentence?.words[0] === word
  sum.opens += flag(opens)
  sum.titled += flag(sentence !== undefined && isTitled(sentence))
  sum.foreign += flag(sentence !== undefined && isForeign(sentence))
  sum.listed += flag(word.part.role === 'list' || word.part.role === 'table')
  const before = beside(release, word, -1)?.text ?? ''
  const after = beside(release, word, 1)?.text ?? ''
  const capitalBefore = !opens && isCapital(before)
  const capitalAfter = isCapital(after)
  sum.capitalBefore += flag(capitalBefore)
  sum.capitalAfter += flag(capitalAfter)
  sum.article += flag(articles.has(left))
  sum.both += flag(capitalBefore && capitalAfter)
  sum.opensName += flag(opens && capitalAfter)
  sum.unknown += flag(isUnknown(before) || isUnknown(after))
  const earlier = release.text.slice(Math.max(0, word.start - 24), word.start)
  sum.given += flag(isGiven(before))
  if (isCapital(word.text)) consult(release, word, sum)
  sum.apart += flag(/[,(]\s?$/u.test(earlier))
}

const articles = new Set('the a an this these our its their his her'.split(' '))

/** How much oftener the two stand side by side than two such words would by chance; "on of" is no evidence, "social security" is. */
function likelihood(left: string, right: string) {
  const together = pair(left, right)
  if (together === 0) return 0
  const chance = lexicon().frequency(left) + lexicon().frequency(right) - 9
  return Math.max(0, Math.min(5, together - chance + 1))
}

/** What the ledger of names has to say. */
function consult(release: Release, word: Word, sum: Sums) {
  const found = release.ask(namesOf).at(word.start)
  if (!found) return
  const {mention, name} = found
  const says = (...evidence: Evidence[]) =>
    flag(evidence.some((one) => mention.evidence.has(one) || name.evidence.has(one)))
  sum.titledName += says('honorific', 'title')
  sum.person += says('job', 'age', 'said')
  sum.inPerson += flag(mention.kind === 'person')
  sum.inBody += flag(mention.kind === 'organisation')
  sum.company += says('suffix', 'trademark')
}

function flag(is: boolean) {
  return is ? 1 : 0
}

function isCapital(text: string) {
  return text !== '' && text[0] !== text[0]!.toLowerCase()
}

function isUnknown(text: string) {
  return text.length > 2 && !lexicon().has(text)
}

function isGiven(text: string) {
  return isCapital(text) && (lexicon().kinds(text) & Kind.given) !== 0
}

function sentenceOf(release: Release, offset: number): Sentence | undefined {
  const sentences = release.ask(sentencesOf)
  return sentences[indexAt(sentences, offset)]
}

const titled = new WeakMap<Sentence, boolean>()
const foreign = new WeakMap<Sentence, boolean>()

/** Most words with a capital: there a capital says nothing. */
function isTitled(sentence: Sentence) {
  return remember(titled, sentence, ({words}) => {
    let capitals = 0
    let long = 0
    for (const {text, kind} of words) {
      if (kind !== 'word' || text.length < 4) continue
      long++
      if (isCapital(text)) capitals++
    }
    return long > 2 && capitals > long * 0.7
  })
}

/** Four unknown small words or more, and more than a third of them all. */
function isForeign(sentence: Sentence) {
  return remember(foreign, sentence, ({words}) => {
    let small = 0
    let unknown = 0
    for (const {text, kind} of words) {
      if (kind !== 'word' || isCapital(text) || text.length < 2) continue
      small++
      if (!lexicon().has(text)) unknown++
    }
    return unknown > 3 && unknown > small * 0.34
  })
}

function remember(
  memory: WeakMap<Sentence, boolean>,
  sentence: Sentence,
  judge: (sentence: Sentence) => boolean
) {
  const known = memory.get(sentence)
  if (known !== undefined) return known
  const verdict = judge(sentence)
  memory.set(sentence, verdict)
  return verdict
}

/** Another form of the same word: it begins alike up to its ending. */
function hasFamily(forms: ReadonlyMap<string, unknown>, meant: string) {
  if (meant.length < 6) return false
  return ['s', 'd', 'ed', 'ing', 'er', 'ers', 'ly', 'es'].some(
    (ending) =>
      forms.has(meant + ending) || (meant.endsWith(ending) && forms.has(meant.slice(0, -ending.length)))
  )
}
