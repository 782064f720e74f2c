// Where a pattern of a table is looked for: at the one of its elements that is met least. The build works it out for the bundle.

import {formsOfVerb} from '../spelling/conjugation.ts'

/** For each form at which patterns are looked for: those of each table, as the number of the table and the numbers of its lines. */
export type Anchors = Readonly<Record<string, readonly (readonly number[])[]>>

/** The anchors of all patterns in `tables` (see `pattern.ts`). */
export function anchorsOf(tables: readonly string[]): Anchors {
  const anchors: Record<string, number[][]> = Object.create(null)
  for (const [table, text] of tables.entries()) {
    for (const [line, from] of sourcesOf(text)) {
      for (const form of formsIn(from.split(' ')[anchorOf(from)]!.replace(/^=/, ''))) {
        anchors[form] ??= []
        const last = anchors[form].at(-1)
        if (last?.[0] === table) last.push(line)
        else anchors[form].push([table, line])
      }
    }
  }
  return anchors
}

/** A table with a number at its head, all forms of its verbs written out, and behind each pattern the element that is its anchor. */
export function anchored(table: string, number: number): string {
  const lines = table.split('\n')
  for (const [at, from] of sourcesOf(table)) {
    const [, ...rest] = lines[at]!.split('\t')
    lines[at] = [from.split(' ').map(writtenOut).join(' '), ...rest, anchorOf(from)].join('\t')
  }
  return `#${number}\n${lines.join('\n')}`
}

/** An element of a pattern with each form of its verbs: `discuss*` is `discuss/discusses/discussed/discussing`. */
function writtenOut(source: string) {
  const [, mark, words, isOptional] = /^([=!]?)(.*?)(\??)$/.exec(source)!
  const pieces = words!.split('/').flatMap((piece) => (piece.endsWith('*') ? [...formsIn(piece)] : [piece]))
  return `${mark}${pieces.join('/')}${isOptional}`
}

/** Each pattern of a table, and the line it stands in, from 0. */
function* sourcesOf(table: string): Generator<[line: number, from: string]> {
  for (const [at, line] of table.split('\n').entries()) {
    const [from, to] = line.split('\t')
    if (from && to !== undefined && !from.startsWith('#')) yield [at, from]
  }
}

/** The element of the pattern `from` that is looked up, from 0. */
export function anchorOf(from: string): number {
  const lengths = from.split(' ').map(shortest)
  return lengths.indexOf(Math.max(...lengths))
}

/** Short words are frequent: how long the shortest one of an element is. What only stands beside the others serves as well. */
function shortest(source: string) {
  if (/^[!,]|\?$|@|^=?\.\.$/.test(source)) return -1
  const words = source.replace(/^=/, '').split('/')
  return Math.min(...words.map(({length}) => length))
}

/** Each form that an element (`discuss*`, `on/upon`) may have; none for a class (`@him`). */
export function formsIn(source: string): Set<string> {
  const forms = new Set<string>()
  for (const piece of source.split('/')) {
    if (piece[0] === '@') continue
    if (piece.endsWith('*')) for (const form of formsOfVerb(piece.slice(0, -1))) forms.add(form)
    else forms.add(piece)
  }
  return forms
}
