// What the linter says about a text, as plain values.

import {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import type {Config} from '../../src/config/check.ts'
import type {Severity} from '../../src/rule.ts'
import type {Text} from './corpus.ts'
import {linter, roomOf} from './newslint.ts'

export interface Finding {
  readonly path: string
  readonly rule: string
  readonly room: string
  readonly severity: Severity
  readonly reason: string
  readonly line: number
  readonly column: number
  readonly start: number
  readonly end: number
  /** Ranked when it is read, which may take a while. */
  readonly expected: readonly string[]
}

/** The findings of one linter under `config`, text by text. */
export function reader(config: Config = {}): (text: Text) => Finding[] {
  const {lint} = linter(config)
  return ({path, text}) => lint(new VFile({path, value: text})).messages.map((said) => finding(path, said))
}

function finding(path: string, message: VFileMessage): Finding {
  const {place, ruleId, reason, fatal} = message
  if (!place || !('start' in place) || !ruleId) throw new Error(`A finding without place or rule: ${reason}`)
  return {
    path,
    rule: ruleId,
    room: roomOf.get(ruleId)!,
    severity: fatal ? 'error' : fatal === false ? 'warning' : 'info',
    reason,
    line: place.start.line,
    column: place.start.column,
    start: place.start.offset!,
    end: place.end.offset!,
    get expected() {
      return message.expected ?? []
    }
  }
}
