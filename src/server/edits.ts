// Changes to a release, as an editor takes them and as a menu words them.

import type {TextEdit, WorkspaceEdit} from 'vscode-languageserver/node'
import type {Client} from './client.ts'
import type {Proof} from './proof.ts'

/** `edits` for the text that was proofread, and for no other, where the editor can tell. */
export function edit(edits: TextEdit[], {uri, version}: Proof, {checksVersions}: Client): WorkspaceEdit {
  return checksVersions
    ? {documentChanges: [{textDocument: {uri, version}, edits}]}
    : {changes: {[uri]: edits}}
}

/** The least that must be replaced to make `mended` of the text. */
export function difference(proof: Proof, mended: string): TextEdit {
  const {text} = proof
  const shorter = Math.min(text.length, mended.length)
  let start = 0
  while (start < shorter && text[start] === mended[start]) start++
  if (splits(text, start)) start--
  let kept = 0
  while (kept < shorter - start && text.at(-1 - kept) === mended.at(-1 - kept)) kept++
  if (splits(text, text.length - kept)) kept--
  const range = proof.rangeOf({start, end: text.length - kept})
  return {range, newText: mended.slice(start, mended.length - kept)}
}

export function titleOf(actual: string, to: string): string {
  if (to === '') return `Remove “${visible(actual)}”`
  if (actual === '') return `Insert “${visible(to)}”`
  return `Replace “${visible(actual)}” with “${visible(to)}”`
}

/** No editor has a position within a surrogate pair or a line end of two units. */
function splits(text: string, at: number) {
  return /^(?:[\uD800-\uDBFF][\uDC00-\uDFFF]|\r\n)$/.test(text.slice(at - 1, at + 1))
}

/** White space at the ends shows as an open box; what is long is cut. */
function visible(text: string) {
  const shown = text.replace(/^\s+|\s+$/gu, (gap) => '␣'.repeat(gap.length)).replace(/\s+/gu, ' ')
  return shown.length > 60 ? `${shown.slice(0, 29)} … ${shown.slice(-29)}` : shown
}
