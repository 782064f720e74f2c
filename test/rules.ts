// Each file of rules/, found by looking: a rule cannot be forgotten.

import type {Rule} from '../src/rule.ts'

const files = import.meta.glob<Rule>(['../rules/*/*.ts'], {eager: true, import: 'default'})

export interface Placed {
  /** The folder: the subject. */
  readonly room: string
  /** The file's name, which is the rule's id. */
  readonly name: string
  readonly rule: Rule
}

export const placed: readonly Placed[] = Object.entries(files).map(([path, rule]) => {
  const [room, file] = path.slice('../rules/'.length).split('/') as [string, string]
  return {room, name: file.slice(0, -'.ts'.length), rule}
})

export const rules: readonly Rule[] = placed.map(({rule}) => rule)
