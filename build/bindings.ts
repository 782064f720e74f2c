// Which variables of a bundle's top level never change, and whether an expression does nothing but make its value.

import type {AnyNode, Program} from 'acorn'
import {type FunctionNode, isFunction, namesBoundBy, namesBoundWithin, targetsOf} from './names.ts'
import {nodesOf} from './program.ts'

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
  readonly #functions = new Map<string, FunctionNode>()
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
  #isPureFunction(called: FunctionNode, outer: ReadonlySet<string> = new Set()): boolean {
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
