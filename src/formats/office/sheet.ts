// The parts of a document set as one plain text, with what must be known to write in them.

import type {Trace} from '../../release/index.ts'
import {indexAt} from '../../release/span.ts'
import {Marked, type Stretch} from '../document.ts'
import {Galley, type Kind, widestCell} from '../galley.ts'
import {paragraphsIn} from './paragraphs.ts'
import {type Paragraph, type Reading, type Slot, type Surroundings, wordsOf} from './reading.ts'
import {escapeXml} from './xml.ts'

/** Stands between the parts where they are one source: no XML has it. */
export const border = '\0'

/** A part that has text in it, and what its paragraphs are where nothing says more. */
export interface Part {
  readonly surroundings: Surroundings
  readonly kind: Kind
}

export interface Sheet {
  /** Its source is the XML of all parts. */
  readonly document: Marked
  readonly stretches: readonly Stretch[]
  /** In the order of the source. */
  readonly slots: readonly Slot[]
  readonly traces: readonly Trace[]
}

/** The parts in `source`, which are `parts`, as one text. */
export function sheetOf(source: string, parts: readonly Part[]): Sheet {
  const galley = new Galley(source)
  const readings = read(source, parts)
  const said = new Set<string>()
  for (const {reading, base, part} of readings) {
    // The first page, and pages on the left, have headers and footers of their own, which often say the same.
    const words = `${part.kind} ${reading.paragraphs.map(wordsOf).join('\n')}`
    if (said.has(words)) continue
    said.add(words)
    for (const paragraph of reading.paragraphs) set(galley, paragraph, part.kind, base)
    for (const {start, end, target} of reading.links) galley.link(base + start, base + end, target)
  }
  const text = galley.finish()
  const {blocks, stretches, links} = galley
  const again = (changed: string) => sheetOf(changed, parts).document
  const document = new Marked(
    {source, text, stretches, blocks, links, facts: {}, comments: []},
    again,
    escapeXml
  )
  const slots = readings.flatMap(({reading, base}) => reading.slots.map((slot) => moved(slot, base)))
  const traces = readings.flatMap(({reading, base}) => reading.traces.map((trace) => moved(trace, base)))
  return {document, stretches, slots, traces: inText(traces, stretches)}
}

function read(source: string, parts: readonly Part[]): {reading: Reading; base: number; part: Part}[] {
  let base = 0
  return source.split(border).map((xml, at) => {
    const part = parts[at]!
    const reading = {reading: paragraphsIn(xml, part.surroundings), base, part}
    base += xml.length + border.length
    return reading
  })
}

function moved<Place extends {readonly start: number; readonly end: number}>(
  place: Place,
  base: number
): Place {
  return {...place, start: place.start + base, end: place.end + base}
}

function set(galley: Galley, {shape, cell, runs}: Paragraph, usual: Kind, base: number) {
  const isCell = cell !== undefined && cell.paragraphs < 2 && cell.length < widestCell
  const {kind, level} = shape ?? {kind: isCell ? 'cell' : usual, level: undefined}
  galley.open(kind, level)
  for (const {text, start, end, plain} of runs) {
    if (plain) galley.set(base + start, base + end)
    else if (text === '\n') galley.break(base + start, base + end)
    else galley.put(text, base + start, base + end)
  }
}

/** `traces`, which stand in the source, at their places in the text. */
function inText(traces: readonly Trace[], stretches: readonly Stretch[]): Trace[] {
  const sorted = stretches
    .filter(({from}) => from >= 0)
    .map(({start, end, from}) => ({start: from, text: start, end}))
    .sort((a, b) => a.start - b.start)
  return traces.map((trace) => {
    const before = sorted[indexAt(sorted, trace.start - 1)]
    const from = trace.kind === 'insertion' ? sorted[indexAt(sorted, trace.start - 1) + 1] : undefined
    const to = sorted[indexAt(sorted, trace.end - 1)]
    const point = before?.end ?? 0
    return from && to && from.text < to.end
      ? {...trace, start: from.text, end: to.end}
      : {...trace, start: point, end: point}
  })
}
