// What the work on a document has left in it: changes, comments, hidden text.

import type {Release, Trace} from '../index.ts'

/** The traces of some kinds, in the order of the text. */
export function tracesOf({background}: Release, ...kinds: readonly Trace['kind'][]): Trace[] {
  return (background.traces ?? []).filter(({kind}) => kinds.includes(kind)).sort((a, b) => a.start - b.start)
}

/** So much of what a trace holds is quoted. */
const longest = 60

/** What a trace holds, on one line, cut where it is long, or in words where nobody would see it. */
export function quoted({text}: Trace): string {
  const line = text.trim().replace(/\s+/gu, ' ')
  if (line === '' && text !== '') return 'white space'
  return `\`${line.length > longest ? `${line.slice(0, longest - 1).trimEnd()}…` : line}\``
}

/** " by Ama Boateng", where it is known who it was. */
export function by(traces: readonly Trace[]): string {
  const authors = [...new Set(traces.map(({author}) => author).filter(Boolean))]
  if (authors.length === 0 || authors.length > 2) return ''
  return ` by ${authors.join(' and ')}`
}
