// What can be done about a finding: replace it, here or everywhere; know the word; accept it; silence the rule.

import {
  type CodeAction,
  type CodeActionContext,
  CodeActionKind,
  Command,
  type Range
} from 'vscode-languageserver/node'
import {apply, safeEdits} from '../fix.ts'
import type {Client} from './client.ts'
import {diagnosticOf} from './diagnose.ts'
import {difference, edit, titleOf} from './edits.ts'
import type {Finding, Proof} from './proof.ts'

export const quickFix = CodeActionKind.QuickFix
export const fixAll = `${CodeActionKind.SourceFixAll}.newslint`

/** Rooms whose findings are about a word that the house may know better. */
const worded = new Set(['spelling', 'names', 'acronyms'])

/** The actions for what the editor points at. */
export function remedies(
  proof: Proof,
  range: Range,
  context: CodeActionContext,
  client: Client
): CodeAction[] {
  const actions: CodeAction[] = []
  if (wants(context, quickFix)) {
    const findings = pointedAt(proof, range, context)
    for (const finding of findings) actions.push(...replacements(finding, proof, client))
    for (const finding of findings) actions.push(...decisions(finding, proof, client))
  }
  if (proof.whole && wants(context, fixAll)) actions.push(...everySafeFix(proof, client))
  return actions
}

/** Whether the whole of a release must be read to answer. */
export function wantsWhole({only}: CodeActionContext): boolean {
  return only !== undefined && wants({only, diagnostics: []}, fixAll)
}

/** "source" asks for "source.fixAll" too. */
function wants({only}: CodeActionContext, kind: string) {
  return !only || only.some((asked) => kind === asked || kind.startsWith(`${asked}.`))
}

/**
 * The findings that the editor sent back, known by their ids: Neovim 0.7 sends columns in bytes. If it sent none, or if they
 * belong to an older text, those that stand where it points.
 */
function pointedAt(proof: Proof, range: Range, {diagnostics}: CodeActionContext): Finding[] {
  const known = proof.named(diagnostics.map(({data}) => data?.id))
  return known.length > 0 ? known : proof.within(range)
}

function replacements(finding: Finding, proof: Proof, client: Client): CodeAction[] {
  const {message, range} = finding
  const actual = message.actual ?? ''
  const offers = proof.offers(finding)
  const actions = offers.map((to, at) => ({
    title: titleOf(actual, to),
    isPreferred: at === 0,
    edit: edit([{range, newText: to}], proof, client)
  }))
  const twins = offers.length > 0 ? twinsOf(finding, proof, offers[0]!) : []
  if (twins.length > 1) {
    const edits = twins.map(({range}) => ({range, newText: offers[0]!}))
    const title = `${titleOf(actual, offers[0]!)} everywhere in this release (${twins.length} places)`
    actions.push({title, isPreferred: false, edit: edit(edits, proof, client)})
  }
  const diagnostics = [diagnosticOf(finding, proof, client)]
  return actions.map((action) => ({...action, kind: quickFix, diagnostics}))
}

/** The findings of the same rule on the same words that the same replacement mends, this one among them. */
function twinsOf({message: {actual, ruleId}}: Finding, proof: Proof, to: string): Finding[] {
  const twins = proof.findings.filter(({message}) => message.ruleId === ruleId && message.actual === actual)
  return twins.filter((twin) => proof.offers(twin).includes(to))
}

function decisions(finding: Finding, proof: Proof, client: Client): CodeAction[] {
  const {id, message, rule, room} = finding
  if (room === 'silence') return []
  const {uri} = proof
  const word = worded.has(room) && /^\S+$/u.test(message.actual ?? '') ? message.actual! : undefined
  const commands = [
    ...(word ? [Command.create(`Add “${word}” to the house dictionary`, 'newslint.addWord', word, uri)] : []),
    Command.create(`Accept this “${rule.id}”, with a reason`, 'newslint.accept', uri, id),
    Command.create(`Turn the rule “${rule.id}” off`, 'newslint.turnOff', rule.id, uri),
    ...(client.showsPages ? [Command.create(`Read about “${rule.id}”`, 'newslint.openRule', rule.id)] : [])
  ]
  const diagnostics = [diagnosticOf(finding, proof, client)]
  return commands.map((command) => ({title: command.title, kind: quickFix, diagnostics, command}))
}

/** The safe fixes as separate edits, which leave the caret alone; as one if a fix made room for another. */
function everySafeFix(proof: Proof, client: Client): CodeAction[] {
  const {text, house, findings} = proof
  if (!findings.some(({message}) => message.fix === 'safe')) return []
  const mended = String(house.linter.fix(proof.file()))
  if (mended === text) return []
  const edits = safeEdits(
    text,
    findings.map(({message}) => message)
  )
  const apart = edits.map((each) => ({range: proof.rangeOf(each), newText: each.to}))
  const changes = apply(text, edits) === mended ? apart : [difference(proof, mended)]
  return [
    {title: 'Fix everything that newslint can fix safely', kind: fixAll, edit: edit(changes, proof, client)}
  ]
}
