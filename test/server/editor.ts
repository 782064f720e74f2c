// An editor for the tests: it starts the server as editors do, types, and remembers what it was told.

import {type ChildProcessWithoutNullStreams, spawn} from 'node:child_process'
import {once} from 'node:events'
import {fileURLToPath, pathToFileURL} from 'node:url'
import {
  createMessageConnection,
  type MessageConnection,
  StreamMessageReader,
  StreamMessageWriter
} from 'vscode-jsonrpc/node'
import type {
  ClientCapabilities,
  CodeAction,
  Diagnostic,
  DocumentDiagnosticReport,
  InitializeResult,
  Position,
  PublishDiagnosticsParams,
  Range,
  TextDocumentEdit
} from 'vscode-languageserver'
import {TextDocument} from 'vscode-languageserver-textdocument'
import {eventually} from './eventually.ts'

export const bin = fileURLToPath(new URL('../../dist/newslint.cjs', import.meta.url))

/** What a current editor can do, asking for diagnostics. */
export const pulling: ClientCapabilities = {
  workspace: {
    configuration: true,
    workspaceFolders: true,
    workspaceEdit: {documentChanges: true},
    diagnostics: {refreshSupport: true},
    didChangeConfiguration: {dynamicRegistration: true}
  },
  textDocument: {
    diagnostic: {},
    publishDiagnostics: {relatedInformation: true, codeDescriptionSupport: true},
    hover: {contentFormat: ['markdown']},
    documentSymbol: {hierarchicalDocumentSymbolSupport: true}
  },
  window: {showDocument: {support: true}}
}

/** A plain one, which waits for diagnostics. */
export const waiting: ClientCapabilities = {textDocument: {publishDiagnostics: {}}}

/** Where an editor starts the server, and what it says of itself. */
export interface Start {
  folder: string
  capabilities?: ClientCapabilities
  settings?: object
  folders?: readonly string[]
}

export class Editor {
  readonly folder: string
  readonly server: ChildProcessWithoutNullStreams
  readonly wire: MessageConnection
  readonly told: PublishDiagnosticsParams[] = []
  readonly messages: string[] = []
  readonly pages: string[] = []
  refreshes = 0
  settings: object
  capabilities!: InitializeResult['capabilities']
  choose: (actions: readonly {title: string}[]) => {title: string} | null = () => null
  hear: (params: PublishDiagnosticsParams) => void = () => {}
  readonly #texts = new Map<string, TextDocument>()
  readonly #start: Start

  private constructor(start: Start) {
    this.#start = start
    this.folder = start.folder
    this.settings = start.settings ?? {}
    this.server = spawn(process.execPath, [bin, 'lsp'], {cwd: start.folder})
    this.wire = createMessageConnection(
      new StreamMessageReader(this.server.stdout),
      new StreamMessageWriter(this.server.stdin)
    )
    this.#listen()
  }

  static async start(start: Start): Promise<Editor> {
    const editor = new Editor(start)
    await editor.#greet()
    return editor
  }

  uri(name: string): string {
    return name.includes(':') ? name : pathToFileURL(`${this.folder}/${name}`).href
  }

  async open(name: string, text: string, languageId = 'plaintext', version = 1): Promise<string> {
    const uri = this.uri(name)
    this.#texts.set(uri, TextDocument.create(uri, languageId, version, text))
    await this.wire.sendNotification('textDocument/didOpen', {textDocument: {uri, languageId, version, text}})
    return uri
  }

  /** Type `text` over the first `wrong`, as an incremental change. */
  async type(uri: string, wrong: string, text: string, version?: number): Promise<void> {
    const document = this.#texts.get(uri)!
    const start = document.getText().indexOf(wrong)
    if (start < 0) throw new Error(`There is no ${wrong}`)
    const range = {start: document.positionAt(start), end: document.positionAt(start + wrong.length)}
    await this.change(uri, {range, text}, version)
  }

  /** Replace the units from `start` to `end`. */
  async replace(uri: string, start: number, end: number, text: string): Promise<void> {
    const document = this.#texts.get(uri)!
    await this.change(uri, {range: {start: document.positionAt(start), end: document.positionAt(end)}, text})
  }

  async change(uri: string, change: {range: Range; text: string}, version?: number): Promise<void> {
    const document = this.#texts.get(uri)!
    const next = version ?? document.version + 1
    TextDocument.update(document, [change], next)
    await this.wire.sendNotification('textDocument/didChange', {
      textDocument: {uri, version: next},
      contentChanges: [change]
    })
  }

  async close(uri: string): Promise<void> {
    this.#texts.delete(uri)
    await this.wire.sendNotification('textDocument/didClose', {textDocument: {uri}})
  }

  text(uri: string): string {
    return this.#texts.get(uri)!.getText()
  }

  /** The text that stands at `range`. */
  at(uri: string, range: Range): string {
    return this.#texts.get(uri)!.getText(range)
  }

  offset(uri: string, position: Position): number {
    return this.#texts.get(uri)!.offsetAt(position)
  }

  async pull(uri: string): Promise<Diagnostic[]> {
    const report = await this.report(uri)
    if (report.kind !== 'full') throw new Error('Unexpected report: nothing has changed')
    return report.items
  }

  report(uri: string, previousResultId?: string): Promise<DocumentDiagnosticReport> {
    return this.wire.sendRequest('textDocument/diagnostic', {
      textDocument: {uri},
      ...(previousResultId && {previousResultId})
    })
  }

  /** The first diagnostics for `uri` that were sent and are as `wanted`. */
  async sent(
    uri: string,
    wanted: (params: PublishDiagnosticsParams) => boolean = () => true,
    within = 10_000
  ): Promise<Diagnostic[]> {
    const look = () => this.told.find((params) => params.uri === uri && wanted(params))
    const params = await eventually(look, within)
    return params.diagnostics
  }

  /** What was told last about `uri`. */
  async latest(uri: string): Promise<Diagnostic[]> {
    const params = await eventually(() => this.told.findLast((params) => params.uri === uri))
    return params.diagnostics
  }

  async actions(uri: string, diagnostic: Diagnostic, only?: string[]): Promise<CodeAction[]> {
    const context = {diagnostics: [diagnostic], ...(only && {only})}
    return this.wire.sendRequest('textDocument/codeAction', {
      textDocument: {uri},
      range: diagnostic.range,
      context
    })
  }

  /** The text as it would be after `action`. */
  applied(uri: string, {edit}: CodeAction): string {
    const edits = edit?.documentChanges
      ? (edit.documentChanges as TextDocumentEdit[]).flatMap(({edits}) => edits)
      : edit!.changes![uri]!
    return TextDocument.applyEdits(this.#texts.get(uri)!, edits as never[])
  }

  run(command: string, ...operands: unknown[]): Promise<unknown> {
    return this.wire.sendRequest('workspace/executeCommand', {command, arguments: operands})
  }

  /** Say goodbye; returns the exit code of the server. */
  async quit(): Promise<number | null> {
    const gone = once(this.server, 'exit')
    await this.wire.sendRequest('shutdown')
    await this.wire.sendNotification('exit')
    const [code] = await gone
    this.wire.dispose()
    return code
  }

  kill(): void {
    this.wire.dispose()
    this.server.kill('SIGKILL')
  }

  #listen() {
    this.wire.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
      this.told.push(params)
      this.hear(params)
    })
    this.wire.onNotification('window/showMessage', ({message}) => {
      this.messages.push(message)
    })
    this.wire.onRequest('window/showMessageRequest', ({message, actions}) => {
      this.messages.push(message)
      return this.choose(actions ?? [])
    })
    this.wire.onRequest('window/showDocument', ({uri}) => {
      this.pages.push(uri)
      return {success: true}
    })
    this.wire.onRequest('workspace/configuration', ({items}) => items.map(() => this.settings))
    this.wire.onRequest('client/registerCapability', () => null)
    this.wire.onRequest('workspace/diagnostic/refresh', () => {
      this.refreshes++
      return null
    })
    this.wire.listen()
  }

  async #greet() {
    const {folder, capabilities = pulling, folders = [folder]} = this.#start
    const result: InitializeResult = await this.wire.sendRequest('initialize', {
      processId: process.pid,
      rootUri: null,
      workspaceFolders: folders.map((path) => ({uri: pathToFileURL(path).href, name: path})),
      initializationOptions: this.settings,
      capabilities
    })
    this.capabilities = result.capabilities
    await this.wire.sendNotification('initialized', {})
  }
}
