// Compile a sorted list of words into the word graph that src/spelling/graph.ts reads.

import {edge, Graph, tooLarge} from '../src/spelling/graph.ts'

/** The graph of `words`, which must be sorted by UTF-16 code and distinct. */
export function compile(words: readonly string[]): Graph {
  const root = minimise(words)
  const alphabet = `\0${[...new Set(words.join(''))].sort().join('')}`
  if (alphabet.length > 256) throw new Error(`${alphabet.length} letters do not fit into a byte`)
  return layOut(root, alphabet)
}

interface Node {
  final: boolean
  edges: [letter: string, to: Node][]
  /** How many entries begin with the way to this node. */
  count: number
  /** Its own number, for telling nodes apart, and where its edges begin. */
  id: number
  place: number
}

/** Daciuk's incremental construction: a node is merged with its equal as soon as no later word can change it. */
function minimise(words: readonly string[]) {
  const known = new Map<string, Node>()
  let made = 0
  const node = (): Node => ({final: false, edges: [], count: 0, id: made++, place: 0})
  const root = node()
  const open: Node[] = [root]
  const close = (depth: number) => {
    while (open.length > depth + 1) {
      const last = open.pop()!
      const key = (last.final ? '!' : '') + last.edges.map(([letter, to]) => letter + to.id).join()
      const same = known.get(key)
      if (same) open.at(-1)!.edges.at(-1)![1] = same
      else known.set(key, last)
    }
  }
  let previous = ''
  for (const word of words) {
    if (word <= previous) throw new Error(`The words are not sorted: ${previous}, ${word}`)
    const shared = sharedStart(previous, word)
    close(shared)
    for (const letter of word.slice(shared)) {
      const next = node()
      open.at(-1)!.edges.push([letter, next])
      open.push(next)
    }
    open.at(-1)!.final = true
    previous = word
  }
  close(0)
  return root
}

function sharedStart(one: string, other: string) {
  let at = 0
  while (at < one.length && one[at] === other[at]) at++
  return at
}

/** Number the nodes, put the most travelled edge of each first, and pack them. */
function layOut(root: Node, alphabet: string) {
  const order: Node[] = []
  let size: number = Graph.root
  const seen = new Set<Node>()
  const visit = (node: Node) => {
    if (seen.has(node)) return
    seen.add(node)
    for (const [, to] of node.edges) visit(to)
    node.count = node.edges.reduce((sum, [, to]) => sum + to.count, node.final ? 1 : 0)
    node.edges.sort(([, one], [, other]) => other.count - one.count)
    order.push(node)
  }
  visit(root)
  for (const node of order.reverse()) {
    if (node.edges.length === 0) continue
    node.place = size
    size += node.edges.length
  }
  if (size > edge.next) throw new Error(`${size} edges do not fit`)
  return pack(order, size, alphabet)
}

function pack(nodes: readonly Node[], size: number, alphabet: string) {
  const edges = new Uint32Array(size)
  const before = new Uint16Array(size)
  const large: number[] = []
  for (const node of nodes) {
    let count = 0
    for (const [at, [letter, to]] of node.edges.entries()) {
      const last = at === node.edges.length - 1 ? edge.last : 0
      const final = to.final ? edge.final : 0
      edges[node.place + at] = (alphabet.indexOf(letter) << edge.symbol) | last | final | to.place
      before[node.place + at] = Math.min(count, tooLarge)
      if (count >= tooLarge) large.push(node.place + at, count)
      count += to.count
    }
  }
  return new Graph(edges, before, Uint32Array.from(large), alphabet)
}
