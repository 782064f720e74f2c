// Bundles in ASCII alone: node reads a file of one-byte characters faster, and keeps it in half the memory.

import {parse} from 'acorn'
import {type Edit, type NodeOf, nodesOf, splice} from './program.ts'

/** `code` with each character beyond ASCII written as an escape; esbuild leaves them in patterns and templates. */
export function ascii(code: string): string {
  const edits: Edit[] = []
  // Comments are left in a bundle that is to be read.
  const onComment = (_: boolean, __: string, start: number, end: number) => {
    edits.push(...escapes(code, {start, end}, () => '?'))
  }
  for (const node of nodesOf(parse(code, {ecmaVersion: 2023, sourceType: 'script', onComment}))) {
    if (node.type === 'Literal' && node.regex) edits.push(...escapes(code, node, escaped))
    if (node.type === 'TaggedTemplateExpression') edits.push(...inRaw(code, node))
    if (node.type === 'TemplateLiteral' && !isRaw(code, node))
      for (const quasi of node.quasis) edits.push(...escapes(code, quasi, escaped))
  }
  const plain = splice(code, edits)
  const left = /.{0,40}[^\x00-\x7f].{0,40}/.exec(plain)
  if (left) throw new Error(`The bundle is not ASCII: ${left[0]}`)
  return plain
}

/** In a raw template an escape stays as it is written: there a character stands as a value. */
function inRaw(code: string, {quasi}: NodeOf<'TaggedTemplateExpression'>): Edit[] {
  return quasi.quasis.flatMap((part) => escapes(code, part, (unit) => `\${"${escaped(unit)}"}`))
}

/** Whether a template stands behind `String.raw`. */
function isRaw(code: string, {start}: {start: number}) {
  return code.slice(start - 3, start) === 'raw'
}

function escapes(
  code: string,
  {start, end}: {start: number; end: number},
  write: (unit: string) => string
): Edit[] {
  return [...code.slice(start, end).matchAll(/[^\x00-\x7f]/g)].map(({index, 0: unit}) => ({
    start: start + index,
    end: start + index + 1,
    to: write(unit)
  }))
}

function escaped(unit: string) {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`
}
