// How grave a message is: vfile says it as `fatal`.

import type {VFileMessage} from 'vfile-message'
import type {Severity} from '../rule.ts'

const rank = {info: 0, warning: 1, error: 2}

export function severityOf({fatal}: VFileMessage): Severity {
  return fatal ? 'error' : fatal === false ? 'warning' : 'info'
}

/** Whether `message` is at or above `least`. */
export function reaches(message: VFileMessage, least: Severity): boolean {
  return rank[severityOf(message)] >= rank[least]
}
