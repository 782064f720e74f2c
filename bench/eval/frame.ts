// A paragraph by itself would be read as a headline: it gets an invented release around it.

import type {Text} from './corpus.ts'

const before = `Harbour board opens second ferry terminal

The harbour board opened a second ferry terminal on Monday, after three years of work.

`
const after = `

The board runs two terminals and a dry dock.
`

/** Where the framed paragraph begins. */
export const offset: number = before.length

/** `paragraph` as a paragraph of the body of a release. */
export function framed(path: string, paragraph: string): Text {
  return {path, text: before + paragraph + after}
}
