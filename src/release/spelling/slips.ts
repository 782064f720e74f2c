// Words where the pairs of words around them speak for another: "fist time", "the vise president", "has being held".

import table from '../../../dictionaries/slips.tsv'
import {modals} from '../../spelling/closed.ts'
import {fitness} from '../../spelling/frame.ts'
import {lexicon} from '../../spelling/lexicon.ts'
import {pair} from '../../spelling/pairs.ts'
import {noun, Tag, verb} from '../../spelling/tags.ts'
import type {Release} from '../index.ts'
import {formsOf, neighbourOf} from '../words/forms.ts'
import {isSmall} from '../words/verbs.ts'
import type {Word} from '../words/words.ts'

/** A word in the place of another. */
export interface WordSlip {
  readonly word: Word
  readonly meant: string
}

/** Where a word of the table stands by mistake, in the order of the table. */
export function wordSlipsOf(release: Release): readonly WordSlip[] {
  const found: WordSlip[] = []
  const forms = release.ask(formsOf)
  for (const [written, meanings] of slips()) {
    const places = forms.get(written)
    if (!places) continue
    for (const word of places) {
      const meant = isSmall(word) && likeliest(release, word, meanings, places.length)
      if (meant) found.push({word, meant})
    }
  }
  return found
}

export interface Slip {
  readonly meant: string
  /** How many times likelier, as a logarithm (base 10), the words beside it must make what is meant; none for a rare word. */
  readonly needed: number | undefined
  /** The same where it opens a sentence with a capital; none where too little speaks for either. */
  readonly opening: number | undefined
}

/** What is needed where a rare word is written, and the more the less rare it is: one slip in 3,000 words. */
const usual = 3.5
/** What a release says more often, and others seldom do, it means. */
const often = {rare: 2, other: 4}

/**
 * What surely is meant, if anything is. On 700,000 words of releases one right word was told (in a joke), in fiction and essays a good
 * many more: there, fists fly. Of slips that a program made, half were found where the word that is written is rare, and a third where it is not.
 */
function likeliest(release: Release, word: Word, meanings: readonly Slip[], count: number) {
  const before = neighbourOf(release, word, -1)?.form ?? ''
  const after = neighbourOf(release, word, 1)?.form ?? ''
  if (settled.has(`${before} ${word.form}`)) return
  let best: string | undefined
  let most = 0
  for (const {meant, needed} of meanings) {
    if (count > (needed === undefined ? often.rare : often.other) && isRare(word)) continue
    if (fitness(before, word.form, after) > fitness(before, meant, after)) continue
    if (isVerbAt(before, word.form)) continue
    const gain = gainOf(before, word.form, before, meant) + gainOf(word.form, after, meant, after)
    const surplus = gain - (needed ?? usual + Math.max(0, lexicon().frequency(word.form) - usual))
    if (surplus <= most) continue
    most = surplus
    best = meant
  }
  return best
}

/** "will weigh on prices": a verb and nothing else stands where a verb must. */
function isVerbAt(before: string, form: string) {
  return askVerb.has(before) && (lexicon().tags(form, 'main') & (verb | noun | Tag.adjective)) === Tag.base
}

/** "to and fro", "to wit", "wisdom and wit" */
const settled = new Set(['and fro', 'to wit', 'and wit'])

const askVerb = new Set(['to', ...modals, 'cannot'])

/** Not one of the small words that every text says often. */
function isRare({form}: Word) {
  return lexicon().frequency(form) < 5.3
}

/** How much oftener the second pair is written than the first. A pair that the table does not have is given the benefit of the doubt. */
function gainOf(left: string, right: string, meantLeft: string, meantRight: string) {
  if (left === '' || right === '') return 0
  const written = pair(left, right) || Math.min(unseen.most, Math.max(unseen.least, byChance(left, right)))
  const meant = pair(meantLeft, meantRight) || Math.min(unseen.meant, byChance(meantLeft, meantRight))
  return meant - written
}

/** What a pair that is not in the table may count, as a logarithm in a thousand million words. */
const unseen = {least: 1.5, most: 3.2, meant: 2}

/** How often two words would stand side by side if neither minded. */
function byChance(left: string, right: string) {
  const book = lexicon()
  return book.frequency(left) + book.frequency(right) - 9
}

let read: ReadonlyMap<string, readonly Slip[]> | undefined

function slips(): ReadonlyMap<string, readonly Slip[]> {
  read ??= slipsIn(table)
  return read
}

/** The slips in a table, by what is written: that, what is meant, and what is needed, if anything is said of it. */
export function slipsIn(table: string): ReadonlyMap<string, readonly Slip[]> {
  const found = new Map<string, Slip[]>()
  for (const line of table.split('\n')) {
    const [written, meant, needed, opening] = line.split('\t')
    if (!written || !meant || written.startsWith('#')) continue
    const slip = {meant, needed: numberIn(needed), opening: numberIn(opening)}
    const others = found.get(written)
    if (others) others.push(slip)
    else found.set(written, [slip])
  }
  return found
}

function numberIn(cell: string | undefined) {
  return cell ? Number(cell) : undefined
}
