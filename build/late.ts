// Constants of the bundle that are made when they are first read: a run over one release needs few of the word lists and patterns.

import {type AnyNode, parse} from 'acorn'
import {Bindings, type Constant} from './bindings.ts'
import {referencesIn} from './names.ts'
import {type Edit, nodesOf, splice} from './program.ts'

/**
 * `code`, a bundle in which each name stands for one thing, with every constant of the top level that takes time to make (a pattern,
 * a set, a list) and whose making does nothing else made at its first use.
 */
export function late(code: string): string {
  const program = parse(code, {ecmaVersion: 2023, sourceType: 'script'})
  const bindings = new Bindings(program)
  const constants = [...bindings.constants].filter(([, {init}]) => isCostly(init) && bindings.isPure(init))
  const makers = new Map(constants.map(([name], at) => [name, `late$${at}`]))
  const uses: Edit[] = []
  for (const {name, start, end, isShort} of referencesIn(program)) {
    const maker = makers.get(name)
    if (maker) uses.push({start, end, to: `${isShort ? `${name}:` : ''}(${name}||${maker}())`})
  }
  const isWithin = ({start, end}: Edit, whole: Constant) => whole.start <= start && end <= whole.end
  const made = constants.map(([name, constant]) => {
    const inside = uses.filter((use) => isWithin(use, constant))
    return `function ${makers.get(name)}(){return ${name}${spliceWithin(code, constant, inside)}}`
  })
  const outside = uses.filter((use) => !constants.some(([, constant]) => isWithin(use, constant)))
  const removed = constants.map(([, {start, end}]) => ({start, end, to: ''}))
  return [splice(code, [...outside, ...removed]), ...made, ''].join('\n')
}

function spliceWithin(code: string, {start, end}: Constant, edits: readonly Edit[]) {
  const moved = edits.map((edit) => ({...edit, start: edit.start - start, end: edit.end - start}))
  return splice(code.slice(start, end), moved)
}

/** What takes longer to make than to ask whether it has been made. */
function isCostly(init: AnyNode) {
  if (/Function|Class/.test(init.type)) return false
  for (const node of nodesOf(init)) {
    if (node.type === 'NewExpression' || (node.type === 'Literal' && node.regex)) return true
    if (node.type === 'CallExpression' && node.callee.type === 'MemberExpression') return true
  }
  return false
}
