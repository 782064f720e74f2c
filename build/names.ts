// The names in a program: where they are read, where they are bound, where they get another value.

import type {AnyNode, Program} from 'acorn'
import {type NodeOf, nodesOf} from './program.ts'

export type FunctionNode =
  | NodeOf<'FunctionDeclaration'>
  | NodeOf<'FunctionExpression'>
  | NodeOf<'ArrowFunctionExpression'>

/** Where the name of a variable of the top level is read, but for its declaration. */
export interface Reference {
  readonly name: string
  readonly start: number
  readonly end: number
  /** Whether it stands for a property of that name as well: `{name}`. */
  readonly isShort: boolean
}

/** The references in `program`, in order. */
export function* referencesIn(program: AnyNode): Generator<Reference> {
  for (const node of nodesOf(program)) {
    for (const {child, isShort} of readBy(node)) {
      if (child?.type === 'Identifier') yield {name: child.name, start: child.start, end: child.end, isShort}
    }
  }
}

/** The expressions directly below `node`. */
function* readBy(node: AnyNode): Generator<{child: AnyNode | null | undefined; isShort: boolean}> {
  const plain = (child: AnyNode | null | undefined) => ({child, isShort: false})
  for (const [key, value] of Object.entries(node) as [string, unknown][]) {
    if (key === 'id' || key === 'label' || key === 'param' || key === 'params') continue
    if ((key === 'key' || key === 'property') && !(node as {computed?: boolean}).computed) continue
    if (node.type === 'Property' && node.shorthand) {
      if (key === 'value') yield {child: node.value as AnyNode, isShort: true}
      continue
    }
    if (Array.isArray(value)) for (const part of value) yield plain(part as AnyNode)
    else if (typeof value === 'object' && value !== null && 'type' in value) yield plain(value as AnyNode)
  }
}

/** Whether `node` is a function of any kind. */
export function isFunction(node: AnyNode | undefined): node is FunctionNode {
  return (
    node?.type === 'FunctionDeclaration' ||
    node?.type === 'FunctionExpression' ||
    node?.type === 'ArrowFunctionExpression'
  )
}

/** The names of parameters and variables of `called` and of all functions in it. */
export function namesBoundBy(called: FunctionNode): string[] {
  const names = called.params.flatMap((pattern) => namesIn(pattern))
  for (const node of nodesOf(called.body)) names.push(...declaredBy(node))
  return names
}

/** The names that are bound anywhere but at the top level. */
export function* namesBoundWithin(program: Program): Generator<string> {
  const outermost = new Set<AnyNode>(program.body)
  for (const node of nodesOf(program)) if (!outermost.has(node)) yield* declaredBy(node)
}

function declaredBy(node: AnyNode): string[] {
  if (node.type === 'VariableDeclaration') return node.declarations.flatMap(({id}) => namesIn(id))
  if (node.type === 'CatchClause') return node.param ? namesIn(node.param) : []
  if (node.type === 'ClassDeclaration' || node.type === 'ClassExpression')
    return node.id ? [node.id.name] : []
  if (!isFunction(node)) return []
  const inner = node.params.flatMap((pattern) => namesIn(pattern))
  return node.type !== 'ArrowFunctionExpression' && node.id ? [...inner, node.id.name] : inner
}

/** The names that a pattern binds: `{a, b: [c, ...d]}`. */
function namesIn(pattern: AnyNode): string[] {
  switch (pattern.type) {
    case 'Identifier':
      return [pattern.name]
    case 'ObjectPattern':
      return pattern.properties.flatMap((part) =>
        namesIn(part.type === 'Property' ? part.value : part.argument)
      )
    case 'ArrayPattern':
      return pattern.elements.flatMap((part) => (part ? namesIn(part) : []))
    case 'AssignmentPattern':
      return namesIn(pattern.left)
    case 'RestElement':
      return namesIn(pattern.argument)
    default:
      return []
  }
}

/** The names that get another value at `node`. */
export function targetsOf(node: AnyNode): string[] {
  if (node.type === 'AssignmentExpression') return namesIn(node.left)
  if (node.type === 'UpdateExpression') return namesIn(node.argument)
  return node.type === 'ForOfStatement' || node.type === 'ForInStatement' ? namesIn(node.left) : []
}
