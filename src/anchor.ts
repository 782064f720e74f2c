// Where a finding stands, said by its words and their neighbours: it holds when lines move.

import {createHash} from 'node:crypto'
import type {VFileMessage} from 'vfile-message'
import {offsetsOf} from './place.ts'

export interface Anchor {
  readonly rule: string
  /** The words of the finding, with white space folded. */
  readonly words: string
  /** Up to three words in front and behind, with white space folded. */
  readonly before: string
  readonly after: string
}

/** How far around a finding its neighbours are looked for, in UTF-16 units. */
const reach = 120
const neighbours = 3

/** The anchor of `message`, which stands in `text`. */
export function anchorOf(message: VFileMessage, text: string): Anchor {
  return anchorAt(message.ruleId ?? '', offsetsOf(message), text)
}

/** The anchor of a finding of `rule` that stands in `text` at a place. */
export function anchorAt(rule: string, {start, end}: {start: number; end: number}, text: string): Anchor {
  return {
    rule,
    words: wordsIn(text.slice(start, end)).join(' '),
    before: wordsIn(text.slice(Math.max(0, start - reach), start))
      .slice(-neighbours)
      .join(' '),
    after: wordsIn(text.slice(end, end + reach))
      .slice(0, neighbours)
      .join(' ')
  }
}

/**
 * An id for each of `messages`, in their order: 16 hexadecimal digits that stay the same while the words around the finding do.
 * Equal findings in equal surroundings are told apart by their order.
 */
export function idsOf(messages: readonly VFileMessage[], text: string): string[] {
  const seen = new Map<string, number>()
  return messages.map((message) => {
    const anchor = Object.values(anchorOf(message, text)).join('\n')
    const nth = (seen.get(anchor) ?? 0) + 1
    seen.set(anchor, nth)
    return createHash('sha256').update(`${anchor}\n${nth}`).digest('hex').slice(0, 16)
  })
}

function wordsIn(text: string) {
  return text.split(/\s+/u).filter(Boolean)
}
