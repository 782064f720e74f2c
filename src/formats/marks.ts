// What a Markdown parser says of a segment. It is asked once for a text: while a writer types, only one segment is new.

import {parse, postprocess, preprocess} from 'micromark'
import {directive} from 'micromark-extension-directive'
import {gfm} from 'micromark-extension-gfm'
import {normalizeIdentifier} from 'micromark-util-normalize-identifier'
import type {Event, ParseContext, Token} from 'micromark-util-types'
import {matches} from '../release/span.ts'

/** Where a token begins or ends, in UTF-16 units of its segment. */
export interface Mark {
  readonly enters: boolean
  readonly type: string
  readonly start: number
  readonly end: number
  /** Of a mark that enters, the index of the one that exits. */
  last: number
}

/** Reads the segments of `source`, each of which knows what the whole of it defines. */
export function markerOf(source: string): (segment: string) => readonly Mark[] {
  const labels = labelsOf(source)
  const key = JSON.stringify(labels)
  if (key !== keptFor) kept.clear()
  keptFor = key
  const parser = parserFor(labels)
  return (segment) => {
    const known = kept.get(segment)
    if (known) return known
    const marks = marksOf(
      postprocess(
        parser()
          .document()
          .write(preprocess()(segment, undefined, true))
      )
    )
    keep(segment, marks)
    return marks
  }
}

/** For a long release, and not for much longer ones: the oldest go first. */
const most = 500
const longest = 10_000
const kept = new Map<string, readonly Mark[]>()
let keptFor = ''

function keep(segment: string, marks: readonly Mark[]) {
  if (segment.length > longest) return
  if (kept.size >= most) for (const [oldest] of [...kept].slice(0, most / 2)) kept.delete(oldest)
  kept.set(segment, marks)
}

interface Labels {
  readonly links: string[]
  readonly notes: string[]
}

/** A file of nothing but definitions must not make each segment slow. */
const mostLabels = 10_000

function labelsOf(source: string): Labels {
  const labels: Labels = {links: [], notes: []}
  for (const [, label = ''] of matches(source, /^[ >]{0,12}\[((?:[^[\]\\\n]|\\.){1,200})\]:/gm)) {
    if (labels.links.length + labels.notes.length > mostLabels) break
    if (label.startsWith('^')) labels.notes.push(normalizeIdentifier(label.slice(1)))
    else labels.links.push(normalizeIdentifier(label))
  }
  return labels
}

/** A parser is made when something is to be parsed, and made ready again for each segment. */
function parserFor({links, notes}: Labels): () => ParseContext {
  let parser: (ParseContext & {gfmFootnotes?: string[]}) | undefined
  return () => {
    parser ??= parse({extensions: [gfm(), directive()]})
    if (parser.defined.length < links.length) parser.defined.push(...links)
    parser.gfmFootnotes ??= [...notes]
    parser.lazy = {}
    return parser
  }
}

function marksOf(events: readonly Event[]): Mark[] {
  const marks: Mark[] = []
  const open = new Map<Token, number>()
  for (const [phase, token] of events) {
    const {type, start, end} = token
    if (phase === 'enter') open.set(token, marks.length)
    else marks[open.get(token)!]!.last = marks.length
    marks.push({enters: phase === 'enter', type, start: start.offset, end: end.offset, last: marks.length})
  }
  return marks
}
