// SARIF 2.1.0, which code-scanning services read. https://docs.oasis-open.org/sarif/sarif/v2.1.0/

import {isAbsolute, relative, sep} from 'node:path'
import {pathToFileURL} from 'node:url'
import type {Artifact, Location, Log, ReportingDescriptor, Result} from 'sarif'
import {VFileMessage} from 'vfile-message'
import {idsOf} from '../anchor.ts'
import {sourceOf} from '../formats/index.ts'
import {handbook} from '../handbook.ts'
import {rangeOf} from '../place.ts'
import {type Rule, urlOf} from '../rule.ts'
import type {Report} from './report.ts'
import {severityOf} from './severity.ts'

const levels = {error: 'error', warning: 'warning', info: 'note'} as const

export function sarif(): Report {
  const rules = handbook()
  const indexes = new Map(rules.map(({id}, at) => [id, at]))
  const results: Result[] = []
  const artifacts: Artifact[] = []
  return {
    add(file) {
      const uri = uriOf(file.path ?? 'stdin.txt')
      const ids = idsOf(file.messages, sourceOf(file))
      artifacts.push({location: {uri}})
      for (const [at, message] of file.messages.entries()) {
        const ruleIndex = indexes.get(message.ruleId ?? '') ?? -1
        results.push({ruleIndex, ...result(message, uri), partialFingerprints: {'newslint/v1': ids[at]!}})
      }
      return ''
    },
    end: () => `${JSON.stringify(log(rules, results, artifacts), null, 1)}\n`
  }
}

function log(rules: readonly Rule[], results: Result[], artifacts: Artifact[]): Log {
  const driver = {
    name: 'newslint',
    version: process.env.NEWSLINT_VERSION ?? '0.0.0',
    informationUri: 'https://github.com/newslint/newslint',
    rules: rules.map(descriptor)
  }
  return {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [{tool: {driver}, columnKind: 'utf16CodeUnits', artifacts, results}]
  }
}

function descriptor({id, summary, why, severity}: Rule): ReportingDescriptor {
  return {
    id,
    shortDescription: {text: summary},
    fullDescription: {text: why},
    helpUri: urlOf(id),
    defaultConfiguration: severity === 'off' ? {enabled: false} : {level: levels[severity]}
  }
}

function result(message: VFileMessage, uri: string): Result {
  const {reason, ruleId = '', cause} = message
  const related = cause instanceof VFileMessage && {
    relatedLocations: [{id: 0, ...locationOf(cause, uri), message: {text: cause.reason}}]
  }
  return {
    ruleId,
    level: levels[severityOf(message)],
    message: {text: reason},
    locations: [locationOf(message, uri)],
    ...related
  }
}

function locationOf(message: VFileMessage, uri: string): Location {
  const {start, end} = rangeOf(message)
  const region = {
    startLine: start.line,
    startColumn: start.column,
    endLine: end.line,
    endColumn: end.column
  }
  return {physicalLocation: {artifactLocation: {uri}, region}}
}

/** Relative to the working folder where it can be, with forward slashes, as code-scanning services match it. */
function uriOf(path: string) {
  const near = isAbsolute(path) ? relative(process.cwd(), path) : path
  if (isAbsolute(near) || near.startsWith('..')) return pathToFileURL(path).href
  return near.split(sep).map(encodeURIComponent).join('/')
}
