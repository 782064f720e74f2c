// Tells the editor what was found: sent after each change, or given when asked for.

import {
  type Connection,
  type Diagnostic,
  DiagnosticSeverity,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
  LSPErrorCodes,
  ResponseError,
  type TextDocuments
} from 'vscode-languageserver/node'
import type {TextDocument} from 'vscode-languageserver-textdocument'
import {severityOf} from '../reports/severity.ts'
import type {Client} from './client.ts'
import type {Desk} from './desk.ts'
import type {Finding, Proof} from './proof.ts'

const severities = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information
}

/** Keep the editor's diagnostics in step with what is typed. */
export function diagnose(connection: Connection, documents: TextDocuments<TextDocument>, desk: Desk): void {
  const turns = new Map<string, number>()

  /** Edits that are already waiting are taken in before anything is read. */
  async function soon(uri: string) {
    const turn = (turns.get(uri) ?? 0) + 1
    turns.set(uri, turn)
    await quiet()
    if (turns.get(uri) !== turn) return
    turns.delete(uri)
    const proof = await desk.proof(uri)
    const document = documents.get(uri)
    if (!document) return
    const diagnostics = proof ? diagnosticsOf(proof, desk.client) : []
    connection.sendDiagnostics({uri, version: proof?.version ?? document.version, diagnostics})
  }

  documents.onDidChangeContent(({document}) => {
    if (!desk.client.pulls) soon(document.uri)
  })
  documents.onDidClose(({document: {uri}}) => {
    desk.close(uri)
    turns.delete(uri)
    if (!desk.client.pulls) connection.sendDiagnostics({uri, diagnostics: []})
  })
  desk.changed = () => {
    if (!desk.client.pulls) for (const uri of documents.keys()) soon(uri)
    else if (desk.client.refreshes) connection.languages.diagnostics.refresh()
  }

  desk.settled = (uri) => {
    if (!desk.client.pulls) soon(uri)
    else connection.languages.diagnostics.refresh()
  }

  connection.languages.diagnostics.on(async ({textDocument: {uri}, previousResultId}, token) => {
    await quiet()
    if (token.isCancellationRequested) throw cancelled()
    const proof = await desk.proof(uri)
    if (token.isCancellationRequested) throw cancelled()
    return report(proof, previousResultId, desk.client)
  })
}

/** The next turn but one of the event loop: a message that is waiting has been handled by then. */
function quiet(): Promise<void> {
  return new Promise((resolve) => setImmediate(() => setImmediate(resolve)))
}

function cancelled() {
  return new ResponseError(LSPErrorCodes.RequestCancelled, 'The editor no longer wants it')
}

function report(
  proof: Proof | undefined,
  previous: string | undefined,
  client: Client
): DocumentDiagnosticReport {
  if (!proof) return {kind: DocumentDiagnosticReportKind.Full, items: []}
  const resultId = String(proof.id)
  if (resultId === previous) return {kind: DocumentDiagnosticReportKind.Unchanged, resultId}
  return {kind: DocumentDiagnosticReportKind.Full, resultId, items: diagnosticsOf(proof, client)}
}

function diagnosticsOf(proof: Proof, client: Client): Diagnostic[] {
  if (proof.house.flaw) return [complaint(proof.house.flaw.message)]
  return proof.findings.map((finding) => diagnosticOf(finding, proof, client))
}

/** What the editor is told; it sends `data` back, and nothing else of it is believed. */
export function diagnosticOf(
  {id, message, range, related}: Finding,
  proof: Proof,
  client: Client
): Diagnostic {
  return {
    range,
    severity: severities[severityOf(message)],
    source: 'newslint',
    code: message.ruleId!,
    message: message.reason,
    data: {id, version: proof.version},
    ...(client.describes && message.url && {codeDescription: {href: message.url}}),
    ...(related &&
      client.relates && {
        relatedInformation: [{location: {uri: proof.uri, range: related.range}, message: related.reason}]
      })
  }
}

/** Nothing is checked until the configuration is right: said where the writer looks. */
function complaint(message: string): Diagnostic {
  const start = {line: 0, character: 0}
  return {range: {start, end: start}, severity: DiagnosticSeverity.Error, source: 'newslint', message}
}
