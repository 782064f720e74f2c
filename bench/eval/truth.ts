// The rows of the tables, each found in the text that the linter gets to see.

import {isClean, releasesOf, rowsOf, type Text} from './corpus.ts'
import {framed, offset} from './frame.ts'

export interface Place {
  readonly start: number
  readonly end: number
}

/** An error that somebody knows of. */
export interface KnownError {
  readonly text: Text
  /** Where the wrong word stands: once as a rule, more often when its sentence has it twice. */
  readonly places: readonly Place[]
  readonly wrong: string
  readonly right: string
  readonly kind: string
  /** How it was found, or in which project it was fixed. */
  readonly origin: string
}

/** A passage that is right. */
export interface Innocent {
  readonly text: Text
  readonly places: readonly Place[]
  readonly passage: string
}

/** A parenthesis that somebody read, and what it defines. */
export interface Parenthesis {
  readonly text: Text
  readonly short: string
  readonly long: string
  readonly isDefinition: boolean
}

export interface Truth {
  readonly releases: readonly Text[]
  readonly typos: readonly KnownError[]
  readonly fixed: readonly KnownError[]
  /** Names where they stand in a release, and in a sentence made up around them. */
  readonly names: {readonly read: readonly Innocent[]; readonly alone: readonly Innocent[]}
  readonly lookalikes: readonly Innocent[]
  readonly parentheses: readonly Parenthesis[]
}

/** The corpus in `folder` with all that is known about it. */
export function truthOf(folder: string): Truth {
  const releases = releasesOf(folder)
  const byPath = new Map(releases.map((text) => [text.path, text]))
  return {
    releases,
    typos: rowsOf(folder, 'realtypos.tsv').map((row) => typo(row, byPath)),
    fixed: rowsOf(folder, 'fixed-errors.tsv').map(fixedError),
    names: namesOf(rowsOf(folder, 'names.tsv'), byPath),
    lookalikes: rowsOf(folder, 'lookalikes.tsv').map((row, at) => lookalike(row, at)),
    parentheses: rowsOf(folder, 'acronyms.tsv').map((row, at) => parenthesis(row, at, byPath))
  }
}

export function wordsIn(texts: readonly Text[]): number {
  return texts.reduce((sum, {text}) => sum + (text.match(/\S+/g)?.length ?? 0), 0)
}

export function cleanOf(texts: readonly Text[]): Text[] {
  const clean = texts.filter(isClean)
  return clean.length > 0 ? clean : [...texts]
}

type Row = Record<string, string>

function typo({file, line, wrong, right, sentence, kind, found_by}: Row, byPath: ReadonlyMap<string, Text>) {
  const text = byPath.get(file!)
  if (!text) throw new Error(`realtypos.tsv names a release that is not there: ${file}`)
  const places = placesOf(
    text.text,
    wrong!,
    sentenceAt(text.text, sentence!, lineAt(text.text, Number(line)))
  )
  return {text, places, wrong: wrong!, right: right!, kind: kind!, origin: found_by!}
}

function fixedError({wrong, right, sentence, paragraph, kind, source}: Row, at: number): KnownError {
  const text = framed(`fixed-errors.tsv:${at + 2}`, paragraph!)
  const places = placesOf(text.text, wrong!, sentenceAt(text.text, sentence!, offset))
  return {text, places, wrong: wrong!, right: right!, kind: kind!, origin: source!}
}

function namesOf(rows: readonly Row[], byPath: ReadonlyMap<string, Text>): Truth['names'] {
  const read: Innocent[] = []
  const alone: Innocent[] = []
  for (const [at, {name, file}] of rows.entries()) {
    const text = byPath.get(file!)
    if (text) read.push(innocent(text, name!))
    alone.push(
      innocent(framed(`names.tsv:${at + 2}`, `The meeting with ${name} took place in March.`), name!)
    )
  }
  return {read, alone}
}

function lookalike({text: passage, sentence}: Row, at: number): Innocent {
  return innocent(framed(`lookalikes.tsv:${at + 2}`, sentence!), passage!)
}

/** In its release where the corpus has it, else in the stretch that the table keeps. */
function parenthesis(
  {short, long, is_definition, file, context}: Row,
  at: number,
  byPath: ReadonlyMap<string, Text>
) {
  const text = byPath.get(file!) ?? framed(`acronyms.tsv:${at + 2}`, context!)
  return {text, short: short!, long: long!, isDefinition: is_definition === 'yes'}
}

function innocent(text: Text, passage: string): Innocent {
  return {text, passage, places: placesOf(text.text, passage, {start: 0, end: text.text.length})}
}

function lineAt(text: string, line: number): number {
  let at = 0
  for (let before = 1; before < line; before++) at = text.indexOf('\n', at) + 1
  return at
}

/** Where `sentence` stands from `from` on, or the rest of the paragraph where it is quoted with changes. */
function sentenceAt(text: string, sentence: string, from: number): Place {
  const start = text.indexOf(sentence, from)
  if (start >= 0) return {start, end: start + sentence.length}
  const end = text.indexOf('\n', from)
  return {start: from, end: end < 0 ? text.length : end}
}

/** Every place within `range` where `words` stand as words of their own; anywhere if they never do. */
function placesOf(text: string, words: string, {start, end}: Place): Place[] {
  const all: Place[] = []
  for (
    let at = text.indexOf(words, start);
    at >= 0 && at + words.length <= end;
    at = text.indexOf(words, at + 1)
  ) {
    all.push({start: at, end: at + words.length})
  }
  const whole = all.filter((place) => !isLetter(text[place.start - 1]) && !isLetter(text[place.end]))
  return whole.length > 0 ? whole : all
}

function isLetter(unit: string | undefined) {
  return unit !== undefined && /[\p{L}\p{N}]/u.test(unit)
}
