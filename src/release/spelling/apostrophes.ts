// Apostrophes in the wrong place, in words of small letters: "does'nt", "yea'rs", "the years's budget".

import {casedAs} from '../../spelling/casing.ts'
import {dictionary, Kind, lexicon} from '../../spelling/lexicon.ts'
import {closed, noun, Tag} from '../../spelling/tags.ts'
import type {Release} from '../index.ts'
import {indexAt, type Span} from '../span.ts'
import {beside, formBeside, formsOf} from '../words/forms.ts'
import {placesOfSigns} from '../words/signs.ts'
import {type Word, wordsOf} from '../words/words.ts'
import {contractions} from './contractions.ts'
import {strangersOf} from './strangers.ts'

interface Misplaced {
  readonly words: readonly Word[]
  readonly expected: readonly string[]
}

/** What is spelled with an apostrophe in the wrong place, as it stands in the text. */
export function misplacedApostrophes(release: Release): ReadonlyMap<string, Misplaced> {
  const found = new Map<string, Misplaced>()
  for (const [form, words] of release.ask(formsOf)) {
    if (!form.includes("'") || lexicon().has(form)) continue
    const expected = mended(form)
    if (expected.length === 0) continue
    for (const word of words) {
      if (!isCommon(word)) continue
      const curly = word.text.includes('’')
      const texts = expected.map((text) => casedAs(word.text, curly ? text.replace("'", '’') : text))
      found.set(word.text, {words: [...(found.get(word.text)?.words ?? []), word], expected: texts})
    }
  }
  return found
}

/**
 * Names that lost the apostrophe of their possessive, each place: "Ghanas economic plan", "Adwoas long career". What also stands
 * where nothing is owned is called so: "with Kaplans seeds", "at Kaplans".
 */
export function lostApostrophes(release: Release): readonly Word[] {
  return release
    .ask(strangersOf)
    .filter(({text}) => /^\p{Lu}\p{Ll}{2,}[^\P{L}siu]s$/u.test(text) && isNamed(release, text.slice(0, -1)))
    .map(({places}) => places.map(({word}) => word).filter(({text}) => /^\p{L}+$/u.test(text)))
    .filter((words) => words.every(isOwner))
    .flat()
}

/** Possessives that lost their s: "Ghana’ plan", "the government’ goal"; none where a quotation may end. */
export function bareApostrophes(release: Release): readonly Span[] {
  const words = release.ask(wordsOf)
  return placesOfSigns(release, "'’", isBareOwning).flatMap((at) => {
    const owner = words[indexAt(words, at - 1)]
    const thing = words[indexAt(words, at + 2)]
    if (owner?.end !== at || thing?.start !== at + 2 || owner.part.role !== 'body') return []
    const tags = lexicon().tags(thing.form, 'main')
    if ((tags & noun) === 0 || (tags & ~(noun | Tag.adjective)) !== 0 || !isOne(owner)) return []
    return quoting.test(release.text.slice(owner.part.start, at)) ? [] : [release.span(owner.start, at + 1)]
  })
}

function isBareOwning(text: string, at: number) {
  return (
    /[\p{L}]/u.test(text[at - 1] ?? '') &&
    !/[sxzSXZ]/.test(text[at - 1]!) &&
    /^ \p{Ll}/u.test(text.slice(at + 1, at + 3))
  )
}

/** A mark that may open what the apostrophe closes. */
const quoting = /(?:^|[\s(“"–—])[‘'’]\S/u

/** "Ghana", "the government", but not "goin’ home" or "the rock ’n’ roll" */
function isOne(owner: Word) {
  if (/^\p{Lu}/u.test(owner.text)) return owner.text.length > 2
  return (
    owner.form.length > 3 &&
    lexicon().tags(owner.form, 'main') === Tag.singular &&
    formBeside(owner, -1) === 'the'
  )
}

/** In a list of names, or elsewhere in the release. */
function isNamed(release: Release, name: string) {
  const elsewhere = release.ask(formsOf).get(name.toLowerCase()) ?? []
  return lexicon().knows(name, named) || elsewhere.some(({text}) => text === name)
}

const named = Kind.given | Kind.place

/** What follows can be owned, and cannot be what several people do; behind a preposition nobody does anything. */
function isOwner(word: Word) {
  const next = beside(word, 1)
  const before = formBeside(word, -1)
  if (!next || many.has(before)) return false
  const tags = lexicon().tags(next.form, 'main')
  const isSmall = next.text === next.form
  if ((lexicon().tags(before, 'main') & Tag.preposition) !== 0 && (isSmall || isPlace(word)))
    return (tags & (noun | Tag.adjective)) !== 0 && (tags & closed) === 0
  return (
    isSmall && (tags & (noun | Tag.adjective)) !== 0 && (tags & ~(noun | Tag.adjective | Tag.third)) === 0
  )
}

/** A town owns companies and parks, "Scotts Lawn Feed" is a brand. */
function isPlace({text}: Word) {
  return lexicon().knows(text.slice(0, -1), Kind.place)
}

/** "the Kovacs" are a family, "two Koreas" are countries. */
const many = new Set('the two both all these those many several few three four five'.split(' '))

/** In small letters, or all in capitals: no name. */
function isCommon({text}: Word) {
  return text === text.toLowerCase() || text === text.toUpperCase()
}

function mended(form: string): string[] {
  const plain = form.replace("'", '')
  const contraction = contractions.get(plain)
  if (contraction) return [contraction]
  if (form.endsWith("s's")) return ofOneOrMany(form.slice(0, -3), form.slice(0, -2))
  // "yea'rs"
  const owner = plain.slice(0, -1)
  return plain.endsWith('s') && isNoun(owner, Tag.singular) ? [`${owner}'s`, `${owner}s'`] : []
}

/** "the years's": one year's, or some years'. */
function ofOneOrMany(one: string, many: string) {
  if (many === "let's" || one === 'let') return ["let's"]
  return isNoun(many, Tag.plural) && isNoun(one, Tag.singular) ? [`${one}'s`, `${many}'`] : []
}

function isNoun(form: string, tag: number) {
  const book = lexicon()
  return form.length > 2 && book.knows(form, dictionary) && (book.tags(form, 'main') & noun & tag) !== 0
}
