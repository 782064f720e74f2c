// Annotations on the lines of a pull request, as GitHub Actions reads them from standard output.

import type {VFileMessage} from 'vfile-message'
import {rangeOf} from '../place.ts'
import type {Report} from './report.ts'
import {severityOf} from './severity.ts'

const commands = {error: 'error', warning: 'warning', info: 'notice'}

/** https://docs.github.com/actions/reference/workflow-commands: `::error file=…,line=…::message`. */
export function github(): Report {
  return {
    add: (file) => file.messages.map((message) => annotation(file.path ?? '<stdin>', message)).join(''),
    end: () => ''
  }
}

function annotation(path: string, message: VFileMessage) {
  const {start, end} = rangeOf(message)
  const properties = [
    `file=${property(path)}`,
    `line=${start.line}`,
    `endLine=${end.line}`,
    // GitHub refuses columns over several lines.
    ...(start.line === end.line ? [`col=${start.column}`, `endColumn=${end.column}`] : []),
    `title=${property(`newslint: ${message.ruleId}`)}`
  ]
  return `::${commands[severityOf(message)]} ${properties.join(',')}::${data(message.reason)}\n`
}

function data(text: string) {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function property(text: string) {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
