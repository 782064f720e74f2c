// Direct speech, paragraph by paragraph. A running quotation opens each paragraph and closes only the last.

import type {Release} from '../index.ts'
import {indexAt, matches, type Span, span} from '../span.ts'
import type {Part} from './parts.ts'

export interface Quotation extends Span {
  /** The opening mark: `“`, `"`, `„`, `«`, or the single marks that some houses quote with. */
  readonly mark: string
  /** Whether its closing mark stands in the same part. */
  readonly closed: boolean
}

/** A double quotation mark, what it does there, and the part that it stands in. */
export interface Mark {
  readonly at: number
  readonly mark: string
  readonly does: 'opens' | 'closes'
  readonly part: Part
}

/** A mark without its other half. */
export interface LooseMark extends Mark {
  readonly lacks: 'opening' | 'closing'
}

/** Two single marks may close what a double one opens: “We sail at dawn.’’ */
const marks = /[“”"«»„‟]|’(?=’)|'(?=')/gu
const single = /(?<=^|[\s([—–])['‘](?=[\p{Lu}\p{N}])[^\n]{8,1500}?[,.!?…]['’](?=$|[\s)\]—–,.])/gmu

/**
 * The quotations from the opening mark to the closing one or the end of the part, in order: in double marks,
 * and in single ones where a house writes ‘We sail at dawn,’ she said.
 */
export function quotationsOf(release: Release): readonly Quotation[] {
  const found: Quotation[] = []
  let open: Mark | undefined
  for (const mark of [...release.ask(marksOf), undefined]) {
    if (open && open.part !== mark?.part) {
      found.push({...span(release.text, open.at, open.part.end), mark: open.mark, closed: false})
      open = undefined
    }
    if (!mark) break
    if (!open && mark.does === 'opens') open = mark
    else if (open && mark.does === 'closes') {
      found.push({...span(release.text, open.at, mark.at + 1), mark: open.mark, closed: true})
      open = undefined
    }
  }
  return withSingle(release, found)
}

/** The double quotation marks in order; inches and seconds (24", 5'10") are none. */
export function marksOf({text, parts}: Release): readonly Mark[] {
  const found: Mark[] = []
  for (const part of parts) {
    let open = false
    for (const {index} of matches(text, marks, part.start, part.end)) {
      const does = use(text, index, part, open)
      if (!does) continue
      found.push({at: index, mark: text[index]!, does, part})
      open = does === 'opens'
    }
  }
  return found
}

/** The marks without their other half. A quotation may run on: then the next paragraph opens with a mark of its own. */
export function looseMarksOf(release: Release): readonly LooseMark[] {
  const all = release.ask(marksOf)
  const loose: LooseMark[] = []
  let open: Mark | undefined
  for (const [at, mark] of all.entries()) {
    if (open && open.part !== mark.part) {
      if (!runsOn(release, open.part, mark)) loose.push({...open, lacks: 'closing'})
      open = undefined
    }
    if (mark.does === 'opens') {
      if (open) loose.push({...open, lacks: 'closing'})
      open = mark
    } else if (open) open = undefined
    else if (!ends(release, all[at - 1], mark)) loose.push({...mark, lacks: 'opening'})
  }
  if (open) loose.push({...open, lacks: 'closing'})
  return withoutNested(release, loose).filter((mark) => !isCutOff(release, mark))
}

/**
 * An opening mark and a later closing one belong together where double marks stand within double marks (“He called it
 * “Sea Day” then,” she said), and where a speech opens its first paragraph and closes its last.
 */
function withoutNested({text}: Release, loose: readonly LooseMark[]): readonly LooseMark[] {
  const kept: LooseMark[] = []
  for (const mark of loose) {
    const open = kept.at(-1)
    if (
      mark.lacks === 'opening' &&
      open?.lacks === 'closing' &&
      (open.part === mark.part || isWhole(text, open, mark))
    )
      kept.pop()
    else kept.push(mark)
  }
  return kept
}

/** “The pier was … Read more: what breaks off in the middle of a quotation does not close it. */
function isCutOff({text}: Release, {lacks, part}: LooseMark) {
  return (
    lacks === 'closing' && /(?:…|\.\.\.)\s*$/u.test(text.slice(Math.max(part.start, part.end - 8), part.end))
  )
}

function isWhole(text: string, open: Mark, close: Mark) {
  const begins = open.at === open.part.start || /:\s?$/u.test(text.slice(open.at - 2, open.at))
  return begins && /^[\s#]*$/u.test(text.slice(close.at + 1, close.part.end))
}

function use(text: string, index: number, part: Part, open: boolean): Mark['does'] | undefined {
  const mark = text[index]!
  const before = index === part.start ? ' ' : text[index - 1]!
  const after = index + 1 >= part.end ? ' ' : text[index + 1]!
  if (mark === '„' || mark === '‟') return 'opens'
  if (mark === '«' || mark === '»')
    return isArrow(text, index, part) ? undefined : mark === '«' ? 'opens' : 'closes'
  if (mark === '’' || mark === "'") return open ? 'closes' : undefined
  const opensHere = /[\s([{—–/-]/u.test(before) && !/\s/u.test(after)
  // “…“ and ”…” are set by programs that know one shape only.
  if (mark === '“') return open && !opensHere && /[\s.,;:)\]!?]/u.test(after) ? 'closes' : 'opens'
  if (mark === '”') return opensHere && !open && before !== '—' ? 'opens' : inches(text, index, open)
  if (open)
    return opensHere && !/[.,!?]\s?$/u.test(text.slice(index - 2, index))
      ? 'opens'
      : inches(text, index, open)
  // `said,"We sail`: the space is missing, not the other half.
  const isGlued = /[,.:!?]/u.test(before) && /\p{L}/u.test(after)
  return opensHere || isGlued || !/[\p{L}\p{N}.,!?)]/u.test(before) ? 'opens' : inches(text, index, open)
}

/** "More news »", "« Back": it points, and nothing answers it. */
function isArrow(text: string, index: number, {start, end}: Part) {
  const [other, beside] = text[index] === '»' ? ['«', text[index - 1]] : ['»', text[index + 1]]
  return /\s/u.test(beside ?? ' ') && !text.slice(start, end).includes(other!)
}

/** 24" or 5'10": a mark behind a figure closes only what is open. */
function inches(text: string, index: number, open: boolean): Mark['does'] | undefined {
  return !open && /\p{N}$/u.test(text.slice(Math.max(0, index - 1), index)) ? undefined : 'closes'
}

/** Whether the quotation left open in `part` goes on at `next`: it closes there, or opens the paragraph. */
function runsOn({parts, text}: Release, part: Part, next: Mark) {
  if (next.does === 'closes') return true
  const between = indexAt(parts, next.part.start) - indexAt(parts, part.start)
  return between === 1 && text.slice(next.part.start, next.at).trim() === ''
}

/** Whether `mark` closes a quotation of an earlier paragraph that was left open. */
function ends({parts}: Release, last: Mark | undefined, mark: Mark) {
  return last?.does === 'opens' && indexAt(parts, mark.part.start) - indexAt(parts, last.part.start) <= 6
}

function touches(quotations: readonly Quotation[], start: number, end: number) {
  const before = quotations[indexAt(quotations, end - 1)]
  return before !== undefined && before.end > start
}

function withSingle(release: Release, double: Quotation[]): Quotation[] {
  if (!/['‘]\p{Lu}/u.test(release.text)) return double
  const all = [...double]
  for (const part of release.parts) {
    for (const {index, 0: text} of matches(release.text, single, part.start, part.end)) {
      const end = index + text.length
      if (end > part.end || touches(double, index, end)) continue
      all.push({...span(release.text, index, end), mark: text[0]!, closed: true})
    }
  }
  return all.sort((a, b) => a.start - b.start)
}
