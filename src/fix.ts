// Apply the safe fixes of a report to its text.

import type {VFileMessage} from 'vfile-message'
import {offsetsOf} from './place.ts'
import type {Also} from './rule.ts'

export interface Edit {
  /** UTF-16 offsets into the text. */
  readonly start: number
  readonly end: number
  readonly to: string
}

/**
 * `text` with every safe fix that stands apart from the others.
 * Fixes that touch wait for the next pass: the text between them is about to change.
 */
export function fix(text: string, messages: readonly VFileMessage[]): string {
  return apply(text, safeEdits(text, messages))
}

/** The safe fixes among `messages`, in order, none touching another, each on the text that it was made for. */
export function safeEdits(text: string, messages: readonly VFileMessage[]): Edit[] {
  const edits: Edit[] = []
  for (const message of messages) {
    for (const {start, end, actual, to} of repairsOf(message)) {
      if (text.slice(start, end) === actual) edits.push({start, end, to})
    }
  }
  edits.sort((a, b) => a.start - b.start || a.end - b.end)
  return edits.filter((edit, at) => at === 0 || edit.start > edits[at - 1]!.end)
}

/** What a message safely repairs: its own place, and those that it stands for too. */
function repairsOf(message: VFileMessage): readonly Also[] {
  const also = message.also ?? []
  if (message.fix !== 'safe' || !message.expected?.length) return also
  return [{...offsetsOf(message), actual: message.actual!, to: message.expected[0]!}, ...also]
}

/** `text` with `edits` made, which stand in order and apart. */
export function apply(text: string, edits: readonly Edit[]): string {
  let result = ''
  let last = 0
  for (const {start, end, to} of edits) {
    result += text.slice(last, start) + to
    last = end
  }
  return result + text.slice(last)
}
