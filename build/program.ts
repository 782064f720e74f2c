// The bundle as a program: its nodes, and edits on its text.

import type {AnyNode} from 'acorn'

export type NodeOf<Type extends AnyNode['type']> = Extract<AnyNode, {type: Type}>

export interface Edit {
  readonly start: number
  readonly end: number
  readonly to: string
}

/** Every node of the program, in no order. */
export function* nodesOf(program: AnyNode): Generator<AnyNode> {
  const open = [program]
  for (let node = open.pop(); node; node = open.pop()) {
    yield node
    for (const value of Object.values(node) as unknown[]) {
      if (isNode(value)) open.push(value)
      else if (Array.isArray(value)) open.push(...value.filter(isNode))
    }
  }
}

/** `code` with `edits` made, none of which touches another. */
export function splice(code: string, edits: readonly Edit[]): string {
  let result = ''
  let last = 0
  for (const {start, end, to} of [...edits].sort((a, b) => a.start - b.start)) {
    result += code.slice(last, start) + to
    last = end
  }
  return result + code.slice(last)
}

export function placeOf({start, end}: {start: number; end: number}): {start: number; end: number} {
  return {start, end}
}

function isNode(value: unknown): value is AnyNode {
  return typeof value === 'object' && value !== null && typeof (value as {type?: unknown}).type === 'string'
}
