// A press release as its rules read it. Every fact is a question, answered once, when a rule first asks.

import type {Root} from 'nlcst'
import type {Point} from 'unist'
import type {VFile} from 'vfile'
import {location} from 'vfile-location'
import {literalsOf} from './anatomy/literals.ts'
import {type Part, partsOf} from './anatomy/parts.ts'
import {type Quotation, quotationsOf} from './anatomy/quotations.ts'
import {prose, type Role} from './anatomy/roles.ts'
import {type Span, span, spanAt} from './span.ts'
import {type Sentence, sentencesOf} from './words/sentences.ts'
import {type Word, wordsOf} from './words/words.ts'

export type {Part} from './anatomy/parts.ts'
export type {Quotation} from './anatomy/quotations.ts'
export type {Role} from './anatomy/roles.ts'
export type {Span} from './span.ts'
export type {Sentence} from './words/sentences.ts'
export type {Word} from './words/words.ts'
export {prose}

/** What kind of block a format found a stretch of the text to be. */
export interface Block {
  readonly kind: 'title' | 'heading' | 'paragraph' | 'item' | 'quote' | 'cell' | 'caption' | 'alt' | 'note'
  /** Of a heading, from 1. */
  readonly level?: number
  readonly start: number
  readonly end: number
}

/** A stretch of the text that leads somewhere else, and where to. */
export interface Link {
  readonly start: number
  readonly end: number
  /** As it is written: "https://…", "mailto:…", "/news". */
  readonly target: string
}

/** What the work on a document has left in it and readers are not meant to see. */
export interface Trace {
  readonly kind: 'insertion' | 'deletion' | 'comment' | 'hidden text'
  /** What was inserted, deleted, said or hidden. */
  readonly text: string
  /** Who did it; '' where nobody is named. */
  readonly author: string
  readonly start: number
  /** As `start` where the text of the release has none of it. */
  readonly end: number
}

/** What the house and the format know beside the text; travels in `file.data.newslint`. */
export interface Background {
  /** The house style: its checks differ where style guides do. */
  readonly profile?: string | undefined
  /** Words and names that the house has in its dictionaries. */
  readonly words?: ReadonlySet<string> | undefined
  /** What the format (Markdown, HTML) says each stretch of text is; absent for plain text. */
  readonly blocks?: readonly Block[] | undefined
  /** Where the links of the text lead, in order; none for plain text. */
  readonly links?: readonly Link[] | undefined
  /** What the work on a document has left in it, in order; absent where a format has nothing of the kind. */
  readonly traces?: readonly Trace[] | undefined
  /** The parts of a passage that is read without the release that it stands in; absent where the whole is there. */
  readonly parts?: readonly Part[] | undefined
  /** Facts from front matter or a page's head: `title`, `date`, `language`, `embargo`. */
  readonly facts?: Readonly<Record<string, string>> | undefined
}

declare module 'vfile' {
  interface DataMap {
    newslint?: Background
  }
}

export class Release {
  readonly text: string
  readonly background: Background
  readonly #answers = new Map<unknown, unknown>()

  constructor(text: string, background: Background = {}) {
    this.text = text
    this.background = background
  }

  /**
   * The answer to a question about this release, worked out once however many rules ask.
   * A question is a function of the release, kept at the top level of a module: `release.ask(datesOf)`.
   */
  ask<Answer>(question: (release: Release) => Answer): Answer {
    const known = this.#answers.get(question)
    if (known !== undefined || this.#answers.has(question)) return known as Answer
    const answer = question(this)
    this.#answers.set(question, answer)
    return answer
  }

  /** Whether one of `cues` (in small letters) stands anywhere in the text, however it is written there. */
  has(...cues: readonly string[]): boolean {
    const text = this.ask(smallLetters)
    return cues.some((cue) => text.includes(cue))
  }

  /** The parts in order: headline, dateline, each paragraph of the body, each list item … */
  get parts(): readonly Part[] {
    return this.background.parts ?? this.ask(partsOf)
  }

  /** Direct speech, outermost marks only, in order. */
  get quotations(): readonly Quotation[] {
    return this.ask(quotationsOf)
  }

  /** URLs, e-mail addresses, handles, hashtags and file names: not prose, in order. */
  get literals(): readonly Span[] {
    return this.ask(literalsOf)
  }

  /** The parts with one of `roles`; all prose if none is given. */
  in(...roles: readonly Role[]): readonly Part[] {
    return this.#of('parts', roles, () =>
      this.parts.filter(({role}) => (roles.length > 0 ? roles : prose).includes(role))
    )
  }

  /** The sentences of `in(...roles)`, in order. */
  sentences(...roles: readonly Role[]): readonly Sentence[] {
    return this.#of('sentences', roles, () => within(this.ask(sentencesOf), roles))
  }

  /** The words of `in(...roles)`, in order. */
  words(...roles: readonly Role[]): readonly Word[] {
    return this.#of('words', roles, () => within(this.ask(wordsOf), roles))
  }

  /** Eighty rules ask for the same few selections. */
  #of<Item>(kind: string, roles: readonly Role[], select: () => readonly Item[]): readonly Item[] {
    const key = `${kind} ${roles.join(' ')}`
    if (!this.#answers.has(key)) this.#answers.set(key, select())
    return this.#answers.get(key) as readonly Item[]
  }

  /** The part that holds `offset` (UTF-16). */
  partAt(offset: number): Part | undefined {
    return spanAt(this.parts, offset)
  }

  /** The quotation that holds `offset` (UTF-16). */
  quotationAt(offset: number): Quotation | undefined {
    return spanAt(this.quotations, offset)
  }

  /** The URL, address, handle or file name that holds `offset` (UTF-16). */
  literalAt(offset: number): Span | undefined {
    return spanAt(this.literals, offset)
  }

  /** The line and column, from 1, of `offset` (UTF-16). */
  pointAt(offset: number): Point {
    return this.ask(locationOf).toPoint(offset)!
  }

  span(start: number, end: number): Span {
    return span(this.text, start, end)
  }
}

const releases = new WeakMap<Root, Release>()

/** The release that `tree` was parsed from; the same one for every rule of a chain. */
export function read(tree: Root, file: VFile): Release {
  const known = releases.get(tree)
  if (known) return known
  const release = new Release(String(file), file.data.newslint)
  releases.set(tree, release)
  return release
}

function smallLetters({text}: Release) {
  return text.toLowerCase()
}

function locationOf({text}: Release) {
  return location(text)
}

function within<Item extends {readonly part: Part}>(
  all: readonly Item[],
  roles: readonly Role[]
): readonly Item[] {
  const wanted = roles.length > 0 ? roles : prose
  return all.filter(({part}) => wanted.includes(part.role))
}
