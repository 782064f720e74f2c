// The parts of a release as an editor's outline: headline, dateline, body with its paragraphs, boilerplate, contact.

import {type DocumentSymbol, type SymbolInformation, SymbolKind} from 'vscode-languageserver/node'
import type {Part, Role} from '../release/index.ts'
import type {Client} from './client.ts'
import type {Proof} from './proof.ts'

const names: Record<Role, string> = {
  furniture: 'Page furniture',
  notice: 'Notice',
  headline: 'Headline',
  subhead: 'Subhead',
  dateline: 'Dateline',
  body: 'Body',
  heading: 'Heading',
  list: 'List',
  table: 'Table',
  boilerplate: 'Boilerplate',
  contact: 'Contact',
  notes: 'Notes',
  end: 'End'
}

/** What a role is called, wherever it is shown. */
export const roleNames: Readonly<Record<string, string>> = names

/** Text within `longest` units names a symbol. */
const longest = 72

export function outline(proof: Proof, {nests}: Client): DocumentSymbol[] | SymbolInformation[] {
  const runs = runsOf(proof.release.parts)
  if (nests) return runs.map((run) => symbolOf(run, proof))
  return runs.map((run) => {
    const {name, kind, range} = symbolOf(run, proof)
    return {name, kind, location: {uri: proof.uri, range}}
  })
}

/** Parts of one role that follow each other. */
function runsOf(parts: readonly Part[]): Part[][] {
  const runs: Part[][] = []
  for (const part of parts) {
    const last = runs.at(-1)
    if (last?.[0]?.role === part.role) last.push(part)
    else runs.push([part])
  }
  return runs
}

function symbolOf(run: readonly Part[], proof: Proof): DocumentSymbol {
  const [first, ...rest] = run
  const range = proof.placeOf({start: first!.start, end: run.at(-1)!.end})
  const selectionRange = proof.placeOf(first!)
  const kind = first!.role === 'headline' ? SymbolKind.File : SymbolKind.Module
  if (rest.length === 0) return {name: names[first!.role], detail: begin(first!), kind, range, selectionRange}
  const children = run.map((part) => paragraphOf(part, proof))
  return {name: names[first!.role], detail: `${run.length} paragraphs`, kind, range, selectionRange, children}
}

function paragraphOf(part: Part, proof: Proof): DocumentSymbol {
  const range = proof.placeOf(part)
  return {name: begin(part), kind: SymbolKind.String, range, selectionRange: range}
}

/** The first words. A symbol must have a name. */
function begin({text, role}: Part) {
  const line = text.replace(/\s+/gu, ' ').trim()
  if (line.length <= longest) return line || names[role]
  return `${line.slice(0, longest).replace(/\s\S*$/u, '')} …`
}
