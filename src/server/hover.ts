// What an editor shows when the pointer rests on a finding: why the rule speaks, with its example.

import {type Hover, MarkupKind, type Position} from 'vscode-languageserver/node'
import {type Example, type Rule, urlOf} from '../rule.ts'
import type {Client} from './client.ts'
import type {Proof} from './proof.ts'

export function hoverAt(proof: Proof, position: Position, {readsMarkdown}: Client): Hover | null {
  const findings = proof.within({start: position, end: position})
  const rules = new Set(findings.map(({rule}) => rule))
  if (rules.size === 0) return null
  const kind = readsMarkdown ? MarkupKind.Markdown : MarkupKind.PlainText
  const page = readsMarkdown ? markdown : plain
  const value = [...rules].map((rule) => page(rule)).join('\n\n')
  return {contents: {kind, value}, range: findings[0]!.range}
}

function markdown(rule: Rule): string {
  const example = exampleOf(rule)
  return [
    `**[${rule.id}](${urlOf(rule.id)})**: ${guard(rule.summary)}`,
    guard(rule.why),
    ...(example ? [`For example: ${passage(example, guard, '**')}`] : [])
  ].join('\n\n')
}

function plain(rule: Rule): string {
  const example = exampleOf(rule)
  return [
    `${rule.id}: ${rule.summary}`,
    rule.why,
    ...(example ? [`For example: ${passage(example, String, '»')}`] : [])
  ].join('\n')
}

/** One that needs no options and shows the offence. */
function exampleOf({examples}: Rule): Example | undefined {
  return examples.find(({text, options}) => !options && /(?<!\\)\{[^}]/.test(text))
}

/** The example with its marks set as `mark`, and what it becomes. */
function passage({text, fixed, expected}: Example, guard: (text: string) => string, mark: string): string {
  const close = mark === '»' ? '«' : mark
  const shown = text
    .split(/(?<!\\)(\{[^{}]*\})/)
    .map((piece, at) => (at % 2 === 0 ? guard(bare(piece)) : `${mark}${guard(piece.slice(1, -1))}${close}`))
    .join('')
    .replace(/\s*\n\s*/g, ' / ')
  const better = fixed ?? expected?.[0]
  return better ? `${shown} → ${guard(better.replace(/\s*\n\s*/g, ' / '))}` : shown
}

function bare(text: string) {
  return text.replace(/\\([{}])/g, '$1')
}

/** For Markdown, with spaces that would vanish kept in sight. */
function guard(text: string) {
  return text.replace(/[\\`*_[\]<>#|~]/g, '\\$&').replace(/ {2,}/g, (gap) => '␣'.repeat(gap.length))
}
