// Every kind of file that newslint reads, as one plain text with the way back to its source.

import {extname} from 'node:path'
import {bundle} from '../bundles.ts'
import {textOf} from './decode.ts'
import {type Format, Plain} from './document.ts'

export {type Decoded, decode, type Encoding, encode} from './decode.ts'
export type {Comment, Content, Document, Format, Place} from './document.ts'

/** Plain text, and whatever newslint knows no better. */
export const text: Format = {
  name: 'plain text',
  extensions: ['.txt', '.text'],
  read: (content) => new Plain(textOf(content))
}

/** What is read by the second bundle, so that a run over plain text does not load it. */
const marked: readonly string[] = ['.md', '.markdown', '.mdown', '.mkd', '.html', '.htm', '.xhtml']

/** Extensions of the files that newslint reads, with the dot. */
export const extensions: readonly string[] = [...text.extensions, ...marked]

/** How a file called `path` is read. */
export function formatOf(path: string | undefined): Format {
  const extension = extname(path ?? '').toLowerCase()
  if (!marked.includes(extension)) return text
  return loaded().find(({extensions}) => extensions.includes(extension)) ?? text
}

let formats: readonly Format[] | undefined

function loaded(): readonly Format[] {
  formats ??= bundle<typeof import('./marked.ts')>('formats.cjs').formats
  return formats
}
