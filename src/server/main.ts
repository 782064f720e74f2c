// The language server: what is typed comes in, diagnostics and fixes go out, over standard input and output.

import {
  type Connection,
  createConnection,
  DidChangeConfigurationNotification,
  type InitializeParams,
  type InitializeResult,
  ProposedFeatures,
  StreamMessageWriter,
  TextDocumentSyncKind,
  TextDocuments
} from 'vscode-languageserver/node'
import {TextDocument} from 'vscode-languageserver-textdocument'
import {goOnShort} from '../pace.ts'
import {fixAll, quickFix, remedies, wantsWhole} from './actions.ts'
import {pathOf, readClient} from './client.ts'
import {commandNames, obey} from './commands.ts'
import {Desk} from './desk.ts'
import {diagnose} from './diagnose.ts'
import {hoverAt} from './hover.ts'
import {outline} from './outline.ts'
import {Wire} from './wire.ts'

/** Serve one client until it says goodbye, or is gone. */
export function serve(): void {
  goOnShort()
  const connection = connect()
  const documents = new TextDocuments(TextDocument)
  const desk = new Desk(connection, documents)

  connection.onInitialize((params) => {
    desk.open(readClient(params))
    return capabilities(params)
  })
  connection.onInitialized(() => {
    if (desk.client.announcesSettings) {
      connection.client.register(DidChangeConfigurationNotification.type, {section: 'newslint'})
    }
    if (desk.client.changesFolders) {
      connection.workspace.onDidChangeWorkspaceFolders(() => moveHouse(connection, desk))
    }
  })
  connection.onDidChangeConfiguration(({settings}) => desk.resettle(settings?.newslint))
  connection.onDidChangeWatchedFiles(() => desk.reread())
  diagnose(connection, documents, desk)

  connection.onCodeAction(async ({textDocument: {uri}, range, context}) => {
    const proof = await desk.proof(uri, {whole: wantsWhole(context)})
    return proof ? remedies(proof, range, context, desk.client) : []
  })
  connection.onHover(async ({textDocument: {uri}, position}) => {
    const proof = await desk.proof(uri)
    return proof && hoverAt(proof, position, desk.client)
  })
  connection.onDocumentSymbol(async ({textDocument: {uri}}) => {
    const proof = await desk.proof(uri)
    return proof ? outline(proof, desk.client) : []
  })
  connection.onExecuteCommand(({command, arguments: operands = []}) =>
    obey(command, operands, desk, connection)
  )

  documents.listen(connection)
  connection.listen()
}

/** An editor that is gone without a word takes its server with it. */
function connect(): Connection {
  const wire = new Wire(process.stdin)
  const connection = createConnection(ProposedFeatures.all, wire, new StreamMessageWriter(process.stdout))
  let thanked = false
  connection.onShutdown(() => {
    thanked = true
  })
  wire.onClose(() => process.exit(thanked ? 0 : 1))
  wire.onError((error) => connection.console.error(`Unreadable message skipped: ${error.message}`))
  return connection
}

async function moveHouse(connection: Connection, desk: Desk) {
  const folders = await connection.workspace.getWorkspaceFolders()
  desk.move((folders ?? []).flatMap(({uri}) => pathOf(uri)))
}

function capabilities({capabilities}: InitializeParams): InitializeResult {
  const pulls = capabilities.textDocument?.diagnostic !== undefined
  return {
    serverInfo: {name: 'newslint', version: process.env.NEWSLINT_VERSION ?? ''},
    capabilities: {
      textDocumentSync: {openClose: true, change: TextDocumentSyncKind.Incremental},
      codeActionProvider: {codeActionKinds: [quickFix, fixAll]},
      hoverProvider: true,
      documentSymbolProvider: {label: 'newslint'},
      executeCommandProvider: {commands: [...commandNames]},
      workspace: {workspaceFolders: {supported: true, changeNotifications: true}},
      ...(pulls && {
        diagnosticProvider: {
          identifier: 'newslint',
          interFileDependencies: false,
          workspaceDiagnostics: false
        }
      })
    }
  }
}
