// Every kind of file that newslint reads, as one plain text with the way back to its source.

import {extname} from 'node:path'
import {bundle} from '../bundles.ts'
import {about} from '../errors.ts'
import {textOf} from './decode.ts'
import {type Content, type Document, type Format, Plain} from './document.ts'

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

/** What is read by the third. */
const packed: readonly string[] = ['.docx']

/** Extensions of the files that newslint reads, with the dot. */
export const extensions: readonly string[] = [...text.extensions, ...marked, ...packed]

/** How a file called `path` is read. */
export function formatOf(path: string | undefined): Format {
  const extension = extname(path ?? '').toLowerCase()
  return formatsFor(extension).find(({extensions}) => extensions.includes(extension)) ?? text
}

/** What `file` holds; an InputError says why it cannot be read. */
export function documentOf({path, value}: {path: string | undefined; value?: Content | undefined}): Document {
  return about(`Cannot read \`${path}\``, () => formatOf(path).read(value ?? ''))
}

/** The text of `file` in which the places of its findings count. */
export function sourceOf(file: {path: string | undefined; value?: Content | undefined}): string {
  return typeof file.value === 'string' ? file.value : documentOf(file).source
}

function formatsFor(extension: string): readonly Format[] {
  if (marked.includes(extension)) return bundle<typeof import('./marked.ts')>('formats.cjs').formats
  if (packed.includes(extension)) return bundle<typeof import('./office.ts')>('office.cjs').formats
  return []
}
