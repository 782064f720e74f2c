// A pattern of a table: its elements, and what to write instead.

import type {Release, Word} from '../release/index.ts'
import {tagsOf} from '../release/words/verbs.ts'
import {noun, Tag} from '../spelling/tags.ts'
import {anchorOf, formsIn} from './anchors.ts'
import {classes, type Fits} from './classes.ts'

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
export interface Element {
  /** Whether a word fits. */
  readonly fits: Fits
  readonly part: 'inside' | 'beside' | 'never'
  readonly optional: boolean
  readonly gap: boolean
  /** No word, but the comma behind the last one. */
  readonly comma: boolean
}

/** What each element was: nothing for one that was left out. */
export type Match = readonly (readonly Word[])[]

/** Most patterns of a table are never looked at more closely: one is read when its anchor is first met. */
export class Pattern {
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

function fitting(core: string): Fits {
  const forms = formsIn(core)
  const kinds = core.split('/').flatMap((piece) => (piece[0] === '@' ? [classes[piece.slice(1)]!] : []))
  if (kinds.length === 0) return (_, word) => forms.has(word.form)
  return (release, word) => forms.has(word.form) || kinds.some((kind) => kind(release, word))
}

function isOfNounPhrase(_: Release, word: Word) {
  const tags = tagsOf(word)
  return tags === 0 ? word.kind === 'word' : (tags & (noun | Tag.adjective)) !== 0
}
