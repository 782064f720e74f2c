// The forms a report can take.

import {checkstyle} from './checkstyle.ts'
import {github} from './github.ts'
import {json} from './json.ts'
import {junit} from './junit.ts'
import type {Reporter} from './report.ts'
import {sarif} from './sarif.ts'
import {stylish} from './stylish.ts'

export type {Report} from './report.ts'

export const reporters = {stylish, json, github, sarif, junit, checkstyle} satisfies Record<string, Reporter>

export type ReportFormat = keyof typeof reporters
export const formats = Object.keys(reporters) as ReportFormat[]
