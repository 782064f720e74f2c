// The forms a report can take.

import type {VFile} from 'vfile'
import type {Severity} from '../rule.ts'
import {checkstyle} from './checkstyle.ts'
import {github} from './github.ts'
import {json} from './json.ts'
import {junit} from './junit.ts'
import {sarif} from './sarif.ts'
import {stylish} from './stylish.ts'

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

export const reporters = {stylish, json, github, sarif, junit, checkstyle} satisfies Record<string, Reporter>

export type ReportFormat = keyof typeof reporters
export const formats = Object.keys(reporters) as ReportFormat[]
