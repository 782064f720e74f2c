// For programs: the contract that hooks, editors and scripts rely on.

import type {VFileMessage} from 'vfile-message'
import {rangeOf} from '../place.ts'
import type {Report} from './report.ts'
import {severityOf} from './severity.ts'

/** One array; lines and columns from 1, offsets from 0, in UTF-16 units of the source. */
export function json(): Report {
  let open = '['
  return {
    add(file) {
      const entries = file.messages.map(entry)
      const text = `${open}${JSON.stringify({path: file.path ?? '<stdin>', messages: entries})}`
      open = ',\n'
      return text
    },
    end: () => (open === '[' ? '[]\n' : ']\n')
  }
}

function entry(message: VFileMessage) {
  const {ruleId, reason, actual, expected = [], fix = 'none'} = message
  const {start, end} = rangeOf(message)
  return {
    ruleId,
    severity: severityOf(message),
    line: start.line,
    column: start.column,
    endLine: end.line,
    endColumn: end.column,
    offset: start.offset,
    endOffset: end.offset,
    message: reason,
    actual,
    expected,
    fix
  }
}
