// newslint in VS Code: a language server does the reading; this starts it, asks for reasons and shows the facts.

import * as vscode from 'vscode'
import {
  type Executable,
  LanguageClient,
  type LanguageClientOptions,
  type NodeModule,
  TransportKind
} from 'vscode-languageclient/node'
import {showFacts} from './facts.ts'

const languages = ['plaintext', 'markdown', 'html']
const schemes = ['file', 'untitled']

let client: LanguageClient | undefined

export async function activate(context: vscode.ExtensionContext): Promise<void> {
  const begin = () => start(context)
  context.subscriptions.push(
    vscode.commands.registerCommand('newslint.fixAllSafe', fixAll),
    vscode.commands.registerCommand('newslint.addSelection', addSelection),
    vscode.commands.registerCommand('newslint.restart', () => client?.stop().then(begin)),
    vscode.workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration('newslint.server')) client?.stop().then(begin)
    })
  )
  await begin()
  showFacts(context)
}

export function deactivate(): Promise<void> | undefined {
  return client?.stop()
}

async function start(context: vscode.ExtensionContext) {
  client = new LanguageClient('newslint', 'newslint', server(context), options)
  await client.start()
}

/** The server of the extension, or the one that the settings name. */
function server(context: vscode.ExtensionContext): Executable | NodeModule {
  const command = vscode.workspace.getConfiguration('newslint').get<string>('server')
  if (command) return {command, args: ['lsp'], transport: TransportKind.stdio}
  return {module: context.asAbsolutePath('dist/server.cjs'), transport: TransportKind.stdio}
}

const options: LanguageClientOptions = {
  documentSelector: schemes.flatMap((scheme) => languages.map((language) => ({scheme, language}))),
  diagnosticPullOptions: {onChange: true, onTabs: true},
  middleware: {
    executeCommand: async (command, operands, next) => {
      if (command !== 'newslint.accept') return next(command, operands)
      const reason = await askForReason()
      return reason && next(command, [...operands, reason])
    }
  }
}

function askForReason() {
  return vscode.window.showInputBox({
    title: 'newslint: accept as it is',
    prompt: 'Why is it right as it stands? The reason is kept with it.',
    validateInput: (reason) => (reason.trim() ? undefined : 'A reason helps whoever reads this next.')
  })
}

function fixAll() {
  return vscode.commands.executeCommand('editor.action.codeAction', {
    kind: 'source.fixAll.newslint',
    apply: 'first'
  })
}

/** The words that are selected, or the word at the caret. */
async function addSelection() {
  const editor = vscode.window.activeTextEditor
  if (!editor) return
  const {document, selection} = editor
  const range = selection.isEmpty ? document.getWordRangeAtPosition(selection.active) : selection
  if (range)
    await vscode.commands.executeCommand('newslint.addWord', document.getText(range), document.uri.toString())
}
