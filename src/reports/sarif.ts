// SARIF 2.1.0, which code-scanning services read. https://docs.oasis-open.org/sarif/sarif/v2.1.0/

import {isAbsolute, relative, sep} from 'node:path'
import {pathToFileURL} from 'node:url'
import type {Artifact, Log, ReportingDescriptor, Result} from 'sarif'
import type {VFileMessage} from 'vfile-message'
import rules from '../../rules/index.ts'
import {idsOf} from '../anchor.ts'
import {rangeOf} from '../place.ts'
import {urlOf} from '../rule.ts'
import type {Report} from './report.ts'
import {severityOf} from './severity.ts'

const levels = {error: 'error', warning: 'warning', info: 'note'} as const

export function sarif(): Report {
  const results: Result[] = []
  const artifacts: Artifact[] = []
  return {
    add(file) {
      const uri = uriOf(file.path ?? 'stdin.txt')
      const ids = idsOf(file.messages, String(file))
      artifacts.push({location: {uri}})
      for (const [at, message] of file.messages.entries()) results.push(result(message, uri, ids[at]!))
      return ''
    },
    end: () => `${JSON.stringify(log(results, artifacts), null, 1)}\n`
  }
}

function log(results: Result[], artifacts: Artifact[]): Log {
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

function descriptor({id, summary, why, severity}: (typeof rules)[number]): ReportingDescriptor {
  return {
    id,
    shortDescription: {text: summary},
    fullDescription: {text: why},
    helpUri: urlOf(id),
    defaultConfiguration: severity === 'off' ? {enabled: false} : {level: levels[severity]}
  }
}

function result(message: VFileMessage, uri: string, id: string): Result {
  const {reason, ruleId = ''} = message
  const {start, end} = rangeOf(message)
  const region = {
    startLine: start.line,
    startColumn: start.column,
    endLine: end.line,
    endColumn: end.column
  }
  return {
    ruleId,
    ruleIndex: rules.findIndex((rule) => rule.id === ruleId),
    level: levels[severityOf(message)],
    message: {text: reason},
    locations: [{physicalLocation: {artifactLocation: {uri}, region}}],
    partialFingerprints: {'newslint/v1': id}
  }
}

/** Relative to the working folder where it can be, with forward slashes, as code-scanning services match it. */
function uriOf(path: string) {
  const near = isAbsolute(path) ? relative(process.cwd(), path) : path
  if (isAbsolute(near) || near.startsWith('..')) return pathToFileURL(path).href
  return near.split(sep).map(encodeURIComponent).join('/')
}
