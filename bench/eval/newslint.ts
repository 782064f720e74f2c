// The linter as it is shipped: everything here is measured on the bundle, never on the sources.

import {createRequire} from 'node:module'

type Newslint = typeof import('../../src/index.ts')

export const {acronymsOf, linter, Release, rooms, rules} = createRequire(import.meta.url)(
  '../../dist/index.cjs'
) as Newslint

/** The room in which each rule stands. */
export const roomOf: ReadonlyMap<string, string> = new Map(
  Object.entries(rooms).flatMap(([room, members]) => members.map(({id}) => [id, room] as const))
)

/** The short forms that the release defines, with what they stand for. */
export function acronymsIn(text: string): {short: string; long: string}[] {
  const {definitions} = new Release(text).ask(acronymsOf)
  return definitions.map(({short, long}) => ({short: short.text, long: long.text}))
}
