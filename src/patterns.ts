// Rules that are a table of patterns: "discuss* about", "capable to @verb", each with what to write instead.

import {type Anchors, anchorOf, anchorsOf, formsIn} from './anchors.ts'
import {months, weekdays} from './release/dates/calendar.ts'
import {cardinals, isOrdinal} from './release/figures/numerals.ts'
import type {Release, Span, Word} from './release/index.ts'
import {beside, formOf, formsOf} from './release/words/forms.ts'
import {articleOf} from './release/words/sound.ts'
import {isSmall, mainTagsOf, only, tagsOf} from './release/words/verbs.ts'
import {type Definition, type Rule, rule} from './rule.ts'
import {formsOfBe, possessives} from './spelling/closed.ts'
import {doneOf, formLike, goingOf, plainOf} from './spelling/conjugation.ts'
import {Kind, lexicon} from './spelling/lexicon.ts'
import {noun, Tag} from './spelling/tags.ts'

/**
 * A table as `dictionaries/grammar/*.tsv` holds it: the pattern, a tab, what to write instead; several replacements stand apart by `|`.
 * A pattern is made of elements with spaces between them:
 *
 * - `about`, `on/upon`: one of these words; `discuss*`: any form of these verbs; `@him`: a word of this class (see `classes`);
 * - `the?`: it may be missing; `..`: one or two nouns or adjectives;
 * - `=@the`: must stand beside the others but is no part of the finding; `!date`: must not stand there;
 * - `,`: a comma follows.
 *
 * In a replacement `2` is the second element as it was written, `2ing` its -ing form, `2ed` its participle, `2base` its base,
 * `2he` and `2him` the pronoun as subject and object, `make:2` the verb "make" in the form that the second element has; `an?` is "a" or
 * "an", by the sound of what follows.
 */
interface Element {
  /** Whether a word fits. */
  readonly fits: (release: Release, word: Word) => boolean
  readonly part: 'inside' | 'beside' | 'never'
  readonly optional: boolean
  readonly gap: boolean
  /** No word, but the comma behind the last one. */
  readonly comma: boolean
}

/** What each element was: nothing for one that was left out. */
type Match = readonly (readonly Word[])[]

const words: Readonly<Record<string, string>> = {
  be: `am ${formsOfBe.join(' ')} isn't aren't wasn't weren't`,
  has: 'has have had having',
  the: `the a an this that these those ${possessives.join(' ')} all each every some any no`,
  him: 'me him her us them you',
  weekday: weekdays.join(' ').toLowerCase(),
  // "May" may be a verb.
  months: months
    .filter((month) => month !== 'May')
    .join(' ')
    .toLowerCase()
}

const numerals = new Set([
  'one',
  ...cardinals,
  ...'hundred thousand million billion half dozens hundreds thousands millions'.split(' ')
])

const classes: Readonly<Record<string, Element['fits']>> = {
  ...Object.fromEntries(
    Object.entries(words).map(([name, list]) => {
      const set = new Set(list.split(' '))
      return [name, (_: Release, word: Word) => set.has(word.form)]
    })
  ),
  /** A verb as it stands after "to", hardly ever anything else: "meet", but not "work". */
  base: (_, word) => isSmall(word) && (word.text === 'be' || lexicon().tags(word.text, 'main') === Tag.base),
  /** A word that can be one. */
  verb: (_, word) => isSmall(word) && (word.text === 'be' || (tagsOf(word) & Tag.base) !== 0),
  third: (_, word) => isSmall(word) && only(tagsOf(word), Tag.third),
  ing: (_, word) => isSmall(word) && (tagsOf(word) & Tag.ing) !== 0,
  /** The same, also where it opens a sentence: "Calling the police". */
  going: (_, word) => (tagsOf(word) & Tag.ing) !== 0,
  adjective: (_, word) => isSmall(word) && (tagsOf(word) & Tag.adjective) !== 0,
  noun: (_, word) => isSmall(word) && (tagsOf(word) & noun) !== 0,
  plural: (_, word) => isSmall(word) && (tagsOf(word) & Tag.plural) !== 0,
  /** Usually a noun and nothing else: "safety", "members", but not "work". */
  thing: (_, word) => isSmall(word) && only(mainTagsOf(word), noun),
  things: (_, word) => isSmall(word) && only(mainTagsOf(word), Tag.plural),
  /** A past participle: "held", "moved". */
  done: (_, word) => isSmall(word) && (tagsOf(word) & Tag.participle) !== 0,
  /** Usually a past tense or a participle and nothing else: "clarified", but not "cost". */
  past: (_, word) => isSmall(word) && only(mainTagsOf(word), Tag.past | Tag.participle),
  number: (_, {kind}) => kind === 'number',
  /** "40", "forty", "half" and what else tells how many. */
  count: (_, {kind, form}) => kind === 'number' || numerals.has(form),
  /** The day of a month: "12", "3rd". */
  day: (_, {text}) => /^[1-3]?\d(?:st|nd|rd|th)?$/.test(text),
  /** "8.5%", but not "12 percent of the districts". */
  percent: ({text}, {kind, end}) =>
    kind === 'number' && /^(?:%| ?per ?cent\b)(?! of)/.test(text.slice(end, end + 14)),
  year: (_, {text}) => /^(?:19|20)\d\d$/.test(text),
  /** "3rd", "third". */
  ordinal: (_, {text, form}) => /^\d{1,3}(?:st|nd|rd|th)$/.test(text) || isOrdinal(form),
  /** A town or a country. */
  place: (_, {text, vocable}) =>
    vocable.isCapital && lexicon().knows(text, Kind.place) && !lexicon().has(text.toLowerCase()),
  /** Written small: "We Will" is a name. */
  they: (_, word) => isSmall(word) && /^(?:they|we|he)$/.test(word.form),
  /** In direct speech: `!@spoken` is what the writer says. */
  spoken: (release, {start}) => release.quotationAt(start) !== undefined,
  /** Whatever it is: `!@any` is the beginning of a sentence. */
  any: () => true,
  preposition: (_, word) => (mainTagsOf(word) & Tag.preposition) !== 0,
  name: (_, {kind, text}) => kind !== 'number' && text[0] !== text[0]!.toLowerCase()
}

/** Most patterns of a table are never looked at more closely: one is read when its anchor is first met. */
class Pattern {
  /** Which element is looked up. */
  readonly anchor: number
  readonly #from: string
  readonly #to: string
  #elements: readonly Element[] | undefined

  /** A line of a table; in the bundle it tells its anchor. */
  constructor(line: string) {
    const [from, to, anchor] = line.split('\t')
    this.#from = from!
    this.#to = to!
    this.anchor = anchor ? Number(anchor) : anchorOf(from!)
  }

  get elements(): readonly Element[] {
    this.#elements ??= this.#from.split(' ').map(element)
    return this.#elements
  }

  /** The replacements, each word by word. */
  get to(): readonly (readonly string[])[] {
    return this.#to.split('|').map((words) => words.split(' '))
  }
}

function element(source: string): Element {
  const part = source[0] === '=' || source === ',' ? 'beside' : source[0] === '!' ? 'never' : 'inside'
  const optional = source.endsWith('?')
  const core = source.slice(part === 'inside' ? 0 : 1, optional ? -1 : undefined)
  const gap = core === '..'
  return {part, optional, gap, comma: source === ',', fits: gap ? isOfNounPhrase : fitting(core)}
}

function fitting(core: string): Element['fits'] {
  const forms = formsIn(core)
  const kinds = core.split('/').flatMap((piece) => (piece[0] === '@' ? [classes[piece.slice(1)]!] : []))
  if (kinds.length === 0) return (_, word) => forms.has(word.form)
  return (release, word) => forms.has(word.form) || kinds.some((kind) => kind(release, word))
}

function isOfNounPhrase(_: Release, word: Word) {
  const tags = tagsOf(word)
  return tags === 0 ? word.kind === 'word' : (tags & (noun | Tag.adjective)) !== 0
}

/** A rule whose findings are the patterns of a table. */
export function patternRule({table, ...definition}: Omit<Definition, 'check'> & {table: string}): Rule {
  const find = patternsOf(table)
  return rule({
    ...definition,
    check(release, report) {
      for (const {span, expected} of find(release)) {
        const wanted = expected.map((to) => `\`${to}\``).join(' or ')
        report(span, `Unexpected \`${span.text}\`, expected ${wanted}`, {expected})
      }
    }
  })
}

interface Found {
  readonly span: Span
  readonly expected: string[]
}

/** Where the patterns of a table stand in a release, and what to write there. The table is read when that is first asked. */
export function patternsOf(table: string): (release: Release) => Iterable<Found> {
  const [head, number] = /^#(\d+)\n/.exec(table) ?? ['']
  const at = number ? Number(number) : tables.length
  tables[at] = new Table(table.slice(head.length))
  return (release) => found(release, release.ask(anchoredIn)[at]!)
}

class Table {
  readonly text: string
  readonly #patterns = new Map<number, Pattern>()
  #lines: readonly string[] | undefined

  constructor(text: string) {
    this.text = text
  }

  patternAt(line: number): Pattern {
    const known = this.#patterns.get(line)
    if (known) return known
    this.#lines ??= this.text.split('\n')
    const pattern = new Pattern(this.#lines[line]!)
    this.#patterns.set(line, pattern)
    return pattern
  }
}

/** All tables of the program. In the bundle each has the number that the build gave it. */
const tables: Table[] = []

let known: Anchors | undefined

function anchors(): Anchors {
  const compiled = process.env.NEWSLINT_ANCHORS
  known ??= compiled
    ? Object.setPrototypeOf(JSON.parse(compiled), null)
    : anchorsOf(tables.map(({text}) => text))
  return known!
}

/** Where a pattern may stand, and which. */
interface Anchored {
  readonly places: readonly Word[]
  readonly candidates: readonly Pattern[]
}

/** For each table where its anchors stand: each word of the release is looked up once for all of them. */
function anchoredIn(release: Release): readonly (readonly Anchored[])[] {
  const byForm = anchors()
  const all = tables.map((): Anchored[] => [])
  for (const [form, places] of release.ask(formsOf)) {
    for (const [table, ...lines] of byForm[form] ?? []) {
      all[table!]!.push({places, candidates: lines.map((line) => tables[table!]!.patternAt(line))})
    }
  }
  return all
}

function* found(release: Release, anchored: readonly Anchored[]): Generator<Found> {
  for (const {places, candidates} of anchored) {
    for (const place of places) {
      for (const pattern of candidates) {
        const match = matchAt(release, pattern, place)
        if (!match) continue
        yield {span: spanOf(release, pattern, match), expected: expectedOf(pattern, match)}
        break
      }
    }
  }
}

/** What the elements are if the anchor stands at `place`: first those in front of it, nearest first, then those behind. */
function matchAt(release: Release, {elements, anchor}: Pattern, place: Word): Match | undefined {
  // Most end here, before anything is kept of them.
  if (
    !mayStand(release, elements[anchor - 1], place, -1) ||
    !mayStand(release, elements[anchor + 1], place, 1)
  )
    return
  const match: Word[][] = elements.map(() => [])
  match[anchor] = [place]
  let here: Word | undefined = place
  for (let at = anchor - 1; at >= 0; at--) {
    const next = take(release, elements[at]!, here, -1)
    if (!next) return
    match[at] = next.words
    here = next.here
  }
  here = place
  for (let at = anchor + 1; at < elements.length; at++) {
    const next = take(release, elements[at]!, here, 1)
    if (!next) return
    match[at] = next.words
    here = next.here
  }
  const inside = elements.flatMap(({part}, at) => (part === 'inside' ? match[at]! : []))
  // "Request For Proposals" is a name.
  return inside.slice(1).every((word) => isSmall(word) || word.kind === 'number') ? match : undefined
}

function mayStand(release: Release, element: Element | undefined, place: Word, step: 1 | -1) {
  return element === undefined || take(release, element, place, step) !== undefined
}

/** The words beside `here` that are `element`, and where to go on; nothing if it does not fit. */
function take(release: Release, element: Element, here: Word | undefined, step: 1 | -1) {
  if (element.comma) return here && release.text[here.end] === ',' ? {words: [], here} : undefined
  const word = here && beside(here, step)
  const fits = word !== undefined && element.fits(release, word)
  if (element.part === 'never') return fits ? undefined : {words: [], here}
  if (!fits) return element.optional ? {words: [], here} : undefined
  if (!element.gap) return {words: [word], here: word}
  const second = beside(word, step)
  const words = second && element.fits(release, second) ? [word, second] : [word]
  return {words, here: words.at(-1)!}
}

function spanOf(release: Release, {elements}: Pattern, match: Match) {
  const inside = elements.flatMap(({part}, at) => (part === 'inside' ? match[at]! : []))
  return release.span(inside[0]!.start, inside.at(-1)!.end)
}

/** The replacements, each word of a table put into the form that it asks for. */
function expectedOf({elements, to}: Pattern, match: Match): string[] {
  const first = elements.findIndex(({part}, at) => part === 'inside' && match[at]!.length > 0)
  const isLarge = /^\p{Lu}/u.test(match[first]![0]!.text)
  return to.map((words) => {
    const written = words
      .map((word, at) => {
        const text = wordOf(word, match)
        // "First day" becomes "The first day".
        const opened = isLarge && at > 0 && word === String(first + 1)
        return opened ? text.charAt(0).toLowerCase() + text.slice(1) : text
      })
      .filter((word) => word !== '')
    const phrase = written.join(' ').replace(/\ban\? (\S+)/, (_, next) => `${articleOf(next) ?? 'a'} ${next}`)
    return isLarge ? phrase.charAt(0).toUpperCase() + phrase.slice(1) : phrase
  })
}

const copy = /^(?:(\w+):)?(\d)(ing|ed|base|he|him)?$/
const subjects: Readonly<Record<string, string>> = {me: 'I', him: 'he', her: 'she', us: 'we', them: 'they'}
const objects: Readonly<Record<string, string>> = {he: 'him', she: 'her', we: 'us', they: 'them'}

function wordOf(word: string, match: Match): string {
  const [, other, number, form] = copy.exec(word) ?? []
  if (!number) return word
  const text = match[Number(number) - 1]!.map(({text}) => text).join(' ')
  if (other) return formLike(other, formOf(text))
  if (form === 'ing') return goingOf(text) ?? text
  if (form === 'ed') return doneOf(text) ?? text
  if (form === 'base') return plainOf(text) ?? text
  if (form === 'he') return subjects[text] ?? text
  return form === 'him' ? (objects[text] ?? text) : text
}
