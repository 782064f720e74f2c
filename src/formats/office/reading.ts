// What is found in one part of a Word document, and what must be known to read it.

import type {Link, Trace} from '../../release/index.ts'
import type {Shape, StyleBook} from './styles.ts'

/** A stretch of text and of the XML that it stands for; `plain` where both hold the same characters. */
export interface Run {
  readonly text: string
  readonly start: number
  readonly end: number
  readonly plain: boolean
}

export interface Paragraph {
  readonly shape: Shape | undefined
  /** The cell of a table that it stands in. */
  readonly cell: Cell | undefined
  readonly runs: readonly Run[]
}

/** What a paragraph says. */
export function wordsOf({runs}: Paragraph): string {
  return runs.map(({text}) => text).join('')
}

export interface Cell {
  paragraphs: number
  length: number
}

/** Where characters may be written: the content of a `w:t`. */
export interface Slot {
  readonly start: number
  readonly end: number
  /** Whether white space at its ends counts. */
  readonly preserved: boolean
}

/** A comment of the part that holds comments, and which paragraphs are its own. */
export interface Comment {
  readonly id: string
  readonly author: string
  readonly from: number
  to: number
}

export interface Reading {
  readonly paragraphs: readonly Paragraph[]
  readonly slots: readonly Slot[]
  /** With their places in the XML, as the traces. */
  readonly links: readonly Link[]
  readonly traces: readonly Trace[]
  readonly comments: readonly Comment[]
}

/** What one part refers to. */
export interface Surroundings {
  readonly part: string
  readonly styles: StyleBook
  /** Where the link with an id leads. */
  linkOf(id: string): string | undefined
  /** The comment with an id. */
  commentOf(id: string): {readonly author: string; readonly text: string} | undefined
}
