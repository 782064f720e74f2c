// Modules of node that few runs need are loaded by the run that does: `child_process` alone takes as long as the linting.

import {type AnyNode, parse} from 'acorn'
import {type Edit, type NodeOf, nodesOf, splice} from './program.ts'

const seldom = new Set(['child_process', 'crypto', 'module', 'os', 'tty', 'worker_threads'])

/** `code` with each `x = require("node:crypto")`, or `require("crypto")`, made an object that loads the module when one of its parts is used. */
export function postpone(code: string): string {
  const nodes = [...nodesOf(parse(code, {ecmaVersion: 2023, sourceType: 'script'}))]
  const edits: Edit[] = []
  for (const node of nodes) {
    const name = node.type === 'VariableDeclarator' && moduleOf(node)
    if (!name) continue
    const {id, init} = node
    if (id.type !== 'Identifier') continue
    const getters = partsOf(id.name, nodes).map((part) => `get ${part}(){return require("${name}").${part}}`)
    edits.push({start: init!.start, end: init!.end, to: `{${getters.join(',')}}`})
  }
  return splice(code, edits)
}

function moduleOf({init}: NodeOf<'VariableDeclarator'>): string | undefined {
  if (init?.type !== 'CallExpression' || init.callee.type !== 'Identifier' || init.callee.name !== 'require')
    return
  const [name] = init.arguments
  const asked = name?.type === 'Literal' ? String(name.value) : ''
  return seldom.has(asked.replace('node:', '')) ? asked : undefined
}

/** What is used of the module that `variable` holds. */
function partsOf(variable: string, nodes: readonly AnyNode[]): string[] {
  const parts = new Set<string>()
  for (const node of nodes) {
    if (node.type !== 'MemberExpression' || node.computed || node.property.type !== 'Identifier') continue
    if (node.object.type === 'Identifier' && node.object.name === variable) parts.add(node.property.name)
  }
  return [...parts]
}
