// A release with slips of two kinds, and an editor that has it open.

import type {Diagnostic} from 'vscode-languageserver'
import type {Editor, waiting} from './editor.ts'
import {folderOf, house, startEditor} from './folder.ts'

export const release = `Nordhaven Opens Night Ferry

OSLO, Norway, May 4, 2026 — The line 😀 opens at the the pier.  It is free.\r
\r
It ends at the the quay.  Nobody pays.\r
\r
The crew saw a  light.

About Nordhaven

Nordhaven runs ferries.
`

interface Opened {
  readonly editor: Editor
  readonly uri: string
  readonly found: Diagnostic[]
  readonly folder: string
}

/** An editor with the release open, in a folder that holds `files`, and what it was told. */
export async function openFerry(
  files: Record<string, string | object> = {},
  capabilities?: typeof waiting
): Promise<Opened> {
  const editor = await startEditor({
    folder: folderOf({'.newslintrc.json': house(), ...files}),
    ...(capabilities && {capabilities})
  })
  const uri = await editor.open('ferry.txt', release)
  const found = capabilities ? await editor.sent(uri) : await editor.pull(uri)
  return {editor, uri, found, folder: editor.folder}
}
