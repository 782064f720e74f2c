// What the names of a bundle's top level are, and whether an expression does nothing but make its value.

import type {AnyNode, Program} from 'acorn'
import {type NodeOf, nodesOf} from './program.ts'

type Function =
  | NodeOf<'FunctionDeclaration'>
  | NodeOf<'FunctionExpression'>
  | NodeOf<'ArrowFunctionExpression'>

/** Methods that leave the object alone on which they are called. */
const readers = new Set(
  `at charAt charCodeAt codePointAt concat endsWith entries every filter find flat flatMap from fromCharCode fromCodePoint
  fromEntries get has includes indexOf join keys map match matchAll max min of padStart raw reduce repeat replace replaceAll slice some split
  startsWith substring toLowerCase toString toUpperCase trim values`.split(/\s+/)
)
/** Methods that change the object on which they are called. */
const writers = new Set(['add', 'fill', 'pop', 'push', 'reverse', 'set', 'shift', 'sort', 'unshift'])
const makers = new Set(['Map', 'RegExp', 'Set', 'Uint8Array', 'Uint16Array', 'Uint32Array'])
const globals = new Set([
  ...makers,
  '__name',
  'Array',
  'Infinity',
  'Math',
  'Number',
  'Object',
  'String',
  'undefined'
])

/** A variable that never changes: what it is, and where the text between its name and the end of its declaration stands (`= …`). */
export interface Constant {
  readonly init: AnyNode
  readonly start: number
  readonly end: number
}

/** The top level of a bundle in which no inner name hides an outer one that is asked for. */
export class Bindings {
  /** The declaration of each variable that gets its value there, and never another. */
  readonly constants = new Map<string, Constant>()
  readonly #functions = new Map<string, Function>()
  readonly #judged = new Map<AnyNode, boolean>()

  constructor(program: Program) {
    const taken = new Set<string>()
    for (const statement of program.body) {
      if (statement.type === 'FunctionDeclaration') this.#functions.set(statement.id.name, statement)
      if (statement.type !== 'VariableDeclaration') continue
      for (const {id, init, end} of statement.declarations) {
        if (id.type !== 'Identifier' || !init) continue
        if (this.constants.has(id.name)) taken.add(id.name)
        this.constants.set(id.name, {init, start: id.end, end})
      }
    }
    for (const name of namesBoundWithin(program)) taken.add(name)
    for (const node of nodesOf(program)) for (const name of targetsOf(node)) taken.add(name)
    for (const name of taken) {
      this.constants.delete(name)
      this.#functions.delete(name)
    }
  }

  /** Whether to evaluate `node` later, or never, changes nothing else. */
  isPure(node: AnyNode | null | undefined, own: ReadonlySet<string> = new Set()): boolean {
    if (!node) return true
    const isPure = (part: AnyNode | null | undefined) => this.isPure(part, own)
    switch (node.type) {
      case 'Literal':
      case 'FunctionExpression':
      case 'ArrowFunctionExpression':
        return true
      case 'Identifier':
        return this.#isConstant(node.name, own)
      case 'TemplateLiteral':
        return node.expressions.every(isPure)
      case 'TaggedTemplateExpression':
        return isMember(node.tag, 'String', 'raw') && isPure(node.quasi)
      case 'ArrayExpression':
        return node.elements.every(isPure)
      case 'ObjectExpression':
        return node.properties.every(isPure)
      case 'Property':
        return node.kind === 'init' && (!node.computed || isPure(node.key)) && isPure(node.value)
      case 'SpreadElement':
        return isPure(node.argument)
      case 'UnaryExpression':
        return node.operator !== 'delete' && isPure(node.argument)
      case 'BinaryExpression':
      case 'LogicalExpression':
        return isPure(node.left) && isPure(node.right)
      case 'ConditionalExpression':
        return isPure(node.test) && isPure(node.consequent) && isPure(node.alternate)
      case 'ParenthesizedExpression':
      case 'ChainExpression':
        return isPure(node.expression)
      case 'MemberExpression':
        return isPure(node.object) && (!node.computed || isPure(node.property))
      case 'NewExpression':
        return (
          node.callee.type === 'Identifier' &&
          makers.has(node.callee.name) &&
          node.arguments.every((argument) => this.#isPureArgument(argument, own))
        )
      case 'CallExpression':
        return (
          this.#isPureCallee(node.callee, own) &&
          node.arguments.every((argument) => this.#isPureArgument(argument, own))
        )
      default:
        return false
    }
  }

  #isConstant(name: string, own: ReadonlySet<string>) {
    return own.has(name) || globals.has(name) || this.constants.has(name) || this.#functions.has(name)
  }

  #isPureCallee(callee: AnyNode, own: ReadonlySet<string>): boolean {
    if (callee.type === 'Identifier') {
      const called = this.#functions.get(callee.name) ?? this.constants.get(callee.name)?.init
      return isFunction(called)
        ? this.#isPureFunction(called)
        : ['String', 'Number', '__name'].includes(callee.name)
    }
    if (callee.type !== 'MemberExpression' || callee.property.type !== 'Identifier' || callee.computed)
      return false
    const {name} = callee.property
    if (readers.has(name)) return this.isPure(callee.object, own)
    // What it changes was made on the way.
    if (callee.object.type === 'Identifier') return writers.has(name) && own.has(callee.object.name)
    return writers.has(name) && isMaker(callee.object) && this.isPure(callee.object, own)
  }

  /** A function that is handed over is called. */
  #isPureArgument(argument: AnyNode, own: ReadonlySet<string>): boolean {
    if (isFunction(argument)) return this.#isPureFunction(argument, own)
    if (argument.type === 'Identifier') {
      const known = this.#functions.get(argument.name)
      if (known) return this.#isPureFunction(known)
    }
    return this.isPure(argument, own)
  }

  /** Whether a call of it changes nothing but what it has made itself. */
  #isPureFunction(called: Function, outer: ReadonlySet<string> = new Set()): boolean {
    const known = this.#judged.get(called)
    if (known !== undefined) return known
    // One that calls itself is judged by the rest of it.
    this.#judged.set(called, true)
    const own = new Set([...outer, ...namesBoundBy(called)])
    const isPure =
      !called.async &&
      !called.generator &&
      (called.body.type === 'BlockStatement'
        ? this.#isPureStatement(called.body, own)
        : this.isPure(called.body, own))
    this.#judged.set(called, isPure)
    return isPure
  }

  #isPureStatement(node: AnyNode | null | undefined, own: ReadonlySet<string>): boolean {
    if (!node) return true
    const isPure = (part: AnyNode | null | undefined) => this.#isPureStatement(part, own)
    switch (node.type) {
      case 'BlockStatement':
        return node.body.every(isPure)
      case 'VariableDeclaration':
        return node.declarations.every(({init}) => this.isPure(init, own))
      case 'ReturnStatement':
      case 'ThrowStatement':
        return this.isPure(node.argument, own)
      case 'IfStatement':
        return this.isPure(node.test, own) && isPure(node.consequent) && isPure(node.alternate)
      case 'ForOfStatement':
        return this.isPure(node.right, own) && isPure(node.body)
      case 'ForStatement':
        return isPure(node.init) && this.isPure(node.test, own) && isPure(node.update) && isPure(node.body)
      case 'ContinueStatement':
      case 'BreakStatement':
      case 'EmptyStatement':
        return true
      case 'ExpressionStatement':
        return isPure(node.expression)
      case 'UpdateExpression':
        return isOwn(node.argument, own)
      case 'AssignmentExpression':
        return isOwn(node.left, own) && this.isPure(node.right, own)
      default:
        return this.isPure(node, own)
    }
  }
}

/** Where the name of a variable of the top level is read, but for its declaration. */
export interface Reference {
  readonly name: string
  readonly start: number
  readonly end: number
  /** Whether it stands for a property of that name as well: `{name}`. */
  readonly isShort: boolean
}

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

function isFunction(node: AnyNode | undefined): node is Function {
  return (
    node?.type === 'FunctionDeclaration' ||
    node?.type === 'FunctionExpression' ||
    node?.type === 'ArrowFunctionExpression'
  )
}

function isMember(node: AnyNode, object: string, property: string) {
  return (
    node.type === 'MemberExpression' &&
    node.object.type === 'Identifier' &&
    node.object.name === object &&
    node.property.type === 'Identifier' &&
    node.property.name === property
  )
}

function isOwn(target: AnyNode, own: ReadonlySet<string>): boolean {
  if (target.type === 'MemberExpression') return isOwn(target.object, own)
  return target.type === 'Identifier' && own.has(target.name)
}

/** What makes an object that nobody else has. */
function isMaker({type}: AnyNode) {
  return type === 'ArrayExpression' || type === 'NewExpression' || type === 'CallExpression'
}

/** The names of parameters and variables of `called` and of all functions in it. */
function namesBoundBy(called: Function): string[] {
  const names = called.params.flatMap((pattern) => namesIn(pattern))
  for (const node of nodesOf(called.body)) names.push(...declaredBy(node))
  return names
}

/** The names that are bound anywhere but at the top level. */
function* namesBoundWithin(program: Program): Generator<string> {
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
function targetsOf(node: AnyNode): string[] {
  if (node.type === 'AssignmentExpression') return namesIn(node.left)
  if (node.type === 'UpdateExpression') return namesIn(node.argument)
  return node.type === 'ForOfStatement' || node.type === 'ForInStatement' ? namesIn(node.left) : []
}
