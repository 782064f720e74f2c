// Regular expressions of the bundle that are cheap to compile: the letters in them become the short lists of letters.ts.

import {type AnyNode, parse} from 'acorn'
import {properties, ranges} from './letters.ts'
import {type Edit, type NodeOf, nodesOf, placeOf, splice} from './program.ts'

/** Each property's letter in a pattern is one of these controls until the program runs: the lists are long and stand there once. */
const firstMark = 1
const marks: ReadonlyMap<string, string> = new Map(
  properties.map((property, at) => [property, String.fromCharCode(firstMark + at)])
)

/**
 * `code` with every pattern that has `\p{L}` and the like made when it is first needed, from the short lists.
 * A literal becomes a variable of the bundle; a pattern put together at run time is read by the same function.
 */
export function cheapen(code: string): string {
  const edits: Edit[] = []
  const variables: string[] = []
  const nodes = [...nodesOf(parse(code, {ecmaVersion: 2023, sourceType: 'script'}))]
  for (const node of nodes) if (node.type === 'CallExpression') edits.push(...listOf(node))
  const lists = edits.map(placeOf)
  const shared = new Set(
    nodes.flatMap((node) => (node.type === 'CallExpression' ? (sharable(node) ?? []) : []))
  )
  for (const node of nodes) {
    if (lists.some(({start, end}) => start <= node.start && node.end <= end)) continue
    if (node.type === 'Literal' && node.regex) literal(node, edits, variables, shared.has(node))
    if (node.type === 'NewExpression' && isRegExp(node.callee)) constructed(code, node, edits)
  }
  if (edits.length === 0) return code
  edits.sort((a, b) => a.start - b.start)
  const opening = head.exec(code)![0]
  return opening + prologue(variables) + splice(code, edits).slice(opening.length)
}

/** A list of words that is read from a text: one space divides it faster than a pattern. */
function* listOf({callee, arguments: [pattern], start, end}: NodeOf<'CallExpression'>): Generator<Edit> {
  if (callee.type !== 'MemberExpression' || callee.property.type !== 'Identifier') return
  if (callee.property.name !== 'split' || pattern?.type !== 'Literal' || pattern.regex?.pattern !== '\\s+')
    return
  const words = textOf(callee.object)
  if (words !== undefined) yield {start, end, to: `${quoted(words.replace(/\s+/g, ' '))}.split(" ")`}
}

function textOf(node: AnyNode): string | undefined {
  if (node.type === 'Literal' && typeof node.value === 'string') return node.value
  if (node.type === 'TemplateLiteral' && node.quasis.length === 1)
    return node.quasis[0]!.value.cooked ?? undefined
  return
}

/** The pattern of `text.replace(/…/g, '')`: the methods of strings begin at the front whatever it has matched before. */
function sharable({callee, arguments: [pattern]}: NodeOf<'CallExpression'>) {
  if (callee.type !== 'MemberExpression' || callee.property.type !== 'Identifier') return
  return /^(?:replace|replaceAll|match|matchAll|split)$/.test(callee.property.name) ? pattern : undefined
}

function literal(
  {start, end, regex}: NodeOf<'Literal'>,
  edits: Edit[],
  variables: string[],
  isShared: boolean
) {
  const {pattern, flags} = regex!
  const marked = mark(pattern)
  if (marked === pattern) {
    if (isPlain(pattern, flags)) edits.push({start: end - flags.length, end, to: flags.replace('u', '')})
    return
  }
  const name = `$regexp${variables.length}`
  variables.push(name)
  const made = `${name}||=$regexp(${quoted(marked)},${JSON.stringify(flags)})`
  // A literal with a place of its own (`lastIndex`) is a new one each time it is met.
  const isOwn = flags.includes('y') || (flags.includes('g') && !isShared)
  edits.push({start, end, to: isOwn ? `(new RegExp(${made}))` : `(${made})`})
}

/**
 * Whether a pattern for either case says the same without `u`, in half the time: no letter of it is beyond ASCII, and nothing in it can
 * stand for half of a character. (With `u`, "s" is the long s as well, and "k" the sign of kelvin.)
 */
function isPlain(pattern: string, flags: string) {
  if (!flags.includes('i') || !flags.includes('u')) return false
  const units = pattern.replace(/\\u([0-9a-f]{4})/gi, (_, code) =>
    String.fromCharCode(Number.parseInt(code, 16))
  )
  return (
    !/\\[pPuWSD]|\[\^|(?<!\\)\./.test(units) && !/[^\x00-\x7f]/.test(units.replace(/[^\x00-\x7f]/g, caseless))
  )
}

/** Nothing for a sign that has no other case. */
function caseless(unit: string) {
  return unit.toLowerCase() === unit.toUpperCase() && !/[\ud800-\udfff]/.test(unit) ? '' : unit
}

/** `new RegExp("…", "u")`, with a string, a template or `String.raw` for its pattern. */
function constructed(
  code: string,
  {start, callee, arguments: [pattern, flags]}: NodeOf<'NewExpression'>,
  edits: Edit[]
) {
  if (!pattern || !flags) return
  if (pattern.type === 'Literal' && typeof pattern.value === 'string') {
    const marked = mark(pattern.value)
    if (marked === pattern.value) return
    edits.push({start, end: callee.end, to: '$regexp'}, {...placeOf(pattern), to: quoted(marked)})
    return
  }
  const isRaw =
    pattern.type === 'TaggedTemplateExpression' && /^String\.raw/.test(code.slice(pattern.start, pattern.end))
  const template = isRaw ? pattern.quasi : pattern
  if (template.type !== 'TemplateLiteral') return
  const before = edits.length
  const state = {isClass: false}
  for (const quasi of template.quasis) {
    const source = code.slice(quasi.start, quasi.end)
    const marked = mark(source, state, isRaw ? '\\' : '\\\\')
    if (marked !== source) edits.push({...placeOf(quasi), to: marked})
  }
  if (edits.length > before) edits.push({start, end: callee.end, to: '$regexp'})
}

/** `text` as a literal without anything beyond ASCII: V8 reads a file of one-byte characters faster. */
function quoted(text: string) {
  return JSON.stringify(text).replace(/[^\x00-\x7f]/g, escaped)
}

function escaped(unit: string) {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`
}

/** `pattern` with its properties marked: within a class as they are, outside of one in brackets. */
function mark(pattern: string, state = {isClass: false}, slash = '\\'): string {
  let result = ''
  for (let at = 0; at < pattern.length; at++) {
    const unit = pattern[at]!
    if (pattern.startsWith(slash, at)) {
      const rest = pattern.slice(at + slash.length)
      const property = /^p\{(\w+)\}/i.exec(rest)
      const short = property && marks.get(property[1]!)
      const isNegated = rest.startsWith('P')
      const end = short && !(state.isClass && isNegated) ? property[0].length : 1
      result += end === 1 ? slash + rest[0] : state.isClass ? short : `[${isNegated ? '^' : ''}${short}]`
      at += slash.length - 1 + end
      continue
    }
    if (unit === '[') state.isClass = true
    else if (unit === ']') state.isClass = false
    result += unit
  }
  return result
}

function isRegExp(node: {type: string; name?: string}) {
  return node.type === 'Identifier' && node.name === 'RegExp'
}

/** What has to stay at the head of a bundle: the line that tells the system what runs it, and the directive. */
const head = /^(?:#!.*\n)?(?:"use strict";\s*)?/

/** The lists and the function that puts them into a pattern, under names longer than the bundler's own, which may be any of three letters. */
function prologue(variables: readonly string[]) {
  const lists = properties.map((property) => quoted(ranges(property))).join(',')
  return `var ${['$lists', '$regexp', ...variables].join(',')};
$lists=[${lists}];
$regexp=(pattern,flags)=>new RegExp(pattern.replace(/[${[...marks.values()].map(escaped).join('')}]/g,(mark)=>$lists[mark.charCodeAt(0)-${firstMark}]),flags);
`
}
