// The kinds of errors that are made in clean sentences, to count how many of them the linter finds.

import type {Release, Span} from '../../src/release/index.ts'
import {articles} from './articles.ts'
import {joints} from './joints.ts'
import {numbers} from './numbers.ts'
import {swaps} from './swaps.ts'
import {verbForms} from './verbs.ts'

/** One error: the stretch of the clean text that changes, and what it becomes. */
export interface Slip extends Pick<Span, 'start' | 'end'> {
  readonly to: string
}

export interface Kind {
  readonly name: string
  /** The share that should be found. */
  readonly goal: number
  /** Every place in `release` where this error can be made; `releases` are all that are measured on. */
  slips(release: Release, releases: readonly Release[]): Iterable<Slip>
}

export const kinds: readonly Kind[] = [...articles, ...verbForms, ...numbers, ...joints, ...swaps]
