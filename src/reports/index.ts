// The forms a report can take.

import type {VFile} from 'vfile'
import {json} from './json.ts'
import {stylish} from './stylish.ts'

export interface Settings {
  readonly color: boolean
}

/** A report is written file by file: a run over a large folder keeps none of them. */
export interface Report {
  /** What to print for `file`, linted. */
  add(file: VFile): string
  /** What to print behind the last file. */
  end(): string
}

export type Reporter = (settings: Settings) => Report

export const reporters = {stylish, json} satisfies Record<string, Reporter>

export type ReportFormat = keyof typeof reporters
export const formats = Object.keys(reporters) as ReportFormat[]
