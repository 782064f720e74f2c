// What the editor on the other side is able to do.

import {fileURLToPath} from 'node:url'
import {type InitializeParams, MarkupKind} from 'vscode-languageserver/node'

export interface Client {
  /** Asks for diagnostics; without this they are sent. */
  readonly pulls: boolean
  /** Can be told to ask for diagnostics again. */
  readonly refreshes: boolean
  /** Opens the page of a rule from its name. */
  readonly describes: boolean
  /** Shows the second place of a finding. */
  readonly relates: boolean
  /** Answers what its settings are. */
  readonly configures: boolean
  /** Says when its settings change, if asked to. */
  readonly announcesSettings: boolean
  /** Takes edits that name the version they were made for. */
  readonly checksVersions: boolean
  readonly showsPages: boolean
  readonly readsMarkdown: boolean
  /** Shows an outline within an outline. */
  readonly nests: boolean
  readonly changesFolders: boolean
  /** The paths of the folders that are open. */
  readonly folders: readonly string[]
  /** Settings that came with the first message; for clients that are not asked. */
  readonly settings: unknown
}

export function readClient(params: InitializeParams): Client {
  const {workspace = {}, textDocument = {}, window = {}} = params.capabilities
  const shows = textDocument.publishDiagnostics ?? textDocument.diagnostic
  return {
    pulls: textDocument.diagnostic !== undefined,
    refreshes: workspace.diagnostics?.refreshSupport === true,
    describes: shows?.codeDescriptionSupport === true,
    relates: shows?.relatedInformation === true,
    configures: workspace.configuration === true,
    announcesSettings: workspace.didChangeConfiguration?.dynamicRegistration === true,
    checksVersions: workspace.workspaceEdit?.documentChanges === true,
    showsPages: window.showDocument?.support === true,
    readsMarkdown: textDocument.hover?.contentFormat?.includes(MarkupKind.Markdown) === true,
    nests: textDocument.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    changesFolders: workspace.workspaceFolders === true,
    folders: foldersOf(params).flatMap(pathOf),
    settings: params.initializationOptions
  }
}

/** The path of a document or folder that is a file; none for `untitled:` and its like. */
export function pathOf(uri: string): string[] {
  if (!uri.startsWith('file:')) return []
  try {
    return [fileURLToPath(uri)]
  } catch {
    // A file on another machine, or none at all, as `file://` for a buffer without a name.
    return []
  }
}

function foldersOf({workspaceFolders, rootUri, rootPath}: InitializeParams): string[] {
  if (workspaceFolders) return workspaceFolders.map(({uri}) => uri)
  if (rootUri) return [rootUri]
  return rootPath ? [`file://${rootPath}`] : []
}
