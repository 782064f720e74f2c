// What a report is, whatever form it takes.

import type {VFile} from 'vfile'
import type {Severity} from '../rule.ts'

export interface Settings {
  readonly color: boolean
}

/** A report is written file by file: a run over a large folder keeps none of them. */
export interface Report {
  /** What to print for `file`, linted; findings at or above `failOn` make the run fail. */
  add(file: VFile, failOn: Severity): string
  /** What to print behind the last file. */
  end(): string
}

export type Reporter = (settings: Settings) => Report
