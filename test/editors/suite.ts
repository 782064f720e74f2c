// Runs inside the extension host of VS Code, with its real interface. What comes of it is written to a file.

import {deepEqual, equal, ok} from 'node:assert/strict'
import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import * as vscode from 'vscode'

const text = `Nordhaven Opens Night Ferry

OSLO, Norway, May 4, 2026 — The line 😀 opens at the the pier.  It is free.
`

const tests: Record<string, () => Promise<void>> = {
  async 'findings stand on their words'() {
    const {document, found} = await open('marks.txt')
    deepEqual(
      found.map((each) => [codeOf(each), document.getText(each.range), each.severity]),
      [
        ['repeated-word', 'the the', vscode.DiagnosticSeverity.Error],
        ['double-space', '  ', vscode.DiagnosticSeverity.Information]
      ]
    )
  },
  async 'a fix is applied, and the finding goes'() {
    const {document, found} = await open('fix.txt')
    const actions = await actionsAt(document, found[0]!.range, 'quickfix')
    const fix = actions.find(({title}) => title === 'Replace “the the” with “the”')!
    ok(fix.isPreferred)
    await vscode.workspace.applyEdit(fix.edit!)
    equal(document.getText(), text.replace('the the', 'the'))
    await diagnostics(document, 1)
  },
  async 'a finding comes while the sentence is being typed'() {
    const {document, editor} = await open('type.txt')
    const end = document.positionAt(document.getText().length)
    await editor.edit((edit) => edit.insert(end, 'They waited in in the rain.\n'))
    const found = await diagnostics(document, 3)
    equal(document.getText(found[2]!.range), 'in in')
  },
  async 'the command mends everything that is safe'() {
    const {document, editor} = await open('safe.txt')
    editor.selection = new vscode.Selection(0, 0, 0, 0)
    await vscode.commands.executeCommand('newslint.fixAllSafe')
    await until(() => document.getText() === text.replace('.  It', '. It'))
  },
  async 'saving mends what is safe, where the settings say so'() {
    const {document, editor} = await open('save.txt')
    const settings = vscode.workspace.getConfiguration('editor', document)
    await settings.update('codeActionsOnSave', {'source.fixAll.newslint': 'explicit'}, true)
    // The window hears of a setting after the host does: the first save may still be an ordinary one.
    const mended = async () => {
      await editor.edit((edit) => edit.insert(document.positionAt(Infinity), 'End.\n'))
      await document.save()
      return /pier\. It is free\.\n(?:End\.\n)+$/.test(readFileSync(document.uri.fsPath, 'utf8'))
    }
    await until(mended)
    await settings.update('codeActionsOnSave', undefined, true)
  },
  async 'a word goes to the house dictionary'() {
    const {document, editor} = await open('word.txt')
    editor.selection = new vscode.Selection(0, 2, 0, 2)
    await vscode.commands.executeCommand('newslint.addSelection')
    equal(readFileSync(join(folder(), 'newslint-words.txt'), 'utf8'), 'Nordhaven\n')
    ok(document)
  },
  async 'hovering says why'() {
    const {document, found} = await open('hover.txt')
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      found[0]!.range.start
    )
    const said = hovers.flatMap(({contents}) =>
      contents.map((each) => (typeof each === 'string' ? each : each.value))
    )
    ok(said.some((each) => each.includes('[repeated-word](https://')))
  },
  async 'the outline has the parts'() {
    const {document} = await open('outline.txt')
    const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
      'vscode.executeDocumentSymbolProvider',
      document.uri
    )
    deepEqual(
      symbols.map(({name}) => name),
      ['Headline', 'Dateline', 'Body']
    )
  },
  async 'a release that was never saved is read, and so is Markdown'() {
    const content = 'They waited in *the* the `the the` rain.\n'
    const document = await vscode.workspace.openTextDocument({language: 'markdown', content})
    await vscode.window.showTextDocument(document)
    const [found] = await diagnostics(document, 1)
    equal(document.getText(found!.range), 'the* the')
  },
  async 'the settings count where no configuration file does, and newslint can be switched off'() {
    const {document} = await open('settings.txt')
    const settings = vscode.workspace.getConfiguration('newslint', document)
    await settings.update('enable', false, true)
    await diagnostics(document, 0)
    await settings.update('enable', undefined, true)
    await diagnostics(document, 2)
  },
  async 'the facts are shown'() {
    const {document} = await open('facts.txt')
    await vscode.commands.executeCommand('newslint.showFacts')
    const chapters = await vscode.commands.executeCommand<{title: string}[]>(
      'newslint.facts',
      document.uri.toString()
    )
    ok(chapters.some(({title}) => title === 'Dates'))
  },
  async 'it can be restarted'() {
    const {document} = await open('restart.txt')
    await vscode.commands.executeCommand('newslint.restart')
    await diagnostics(document, 2)
  },
  async 'other languages are left alone'() {
    const document = await vscode.workspace.openTextDocument({language: 'json', content: '["the the"]'})
    await vscode.window.showTextDocument(document)
    await open('after.txt')
    deepEqual(
      vscode.languages.getDiagnostics(document.uri).filter(({source}) => source === 'newslint'),
      []
    )
  }
}

export async function run(): Promise<void> {
  const results: Record<string, string> = {}
  for (const [name, test] of Object.entries(tests)) {
    results[name] = await test().then(
      () => 'passed',
      (error: Error) => error.stack ?? error.message
    )
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor')
  }
  writeFileSync(join(folder(), 'report.json'), JSON.stringify({version: vscode.version, results}))
}

function folder() {
  return vscode.workspace.workspaceFolders![0]!.uri.fsPath
}

async function open(name: string) {
  const path = join(folder(), name)
  writeFileSync(path, text)
  const document = await vscode.workspace.openTextDocument(path)
  const editor = await vscode.window.showTextDocument(document)
  return {document, editor, found: await diagnostics(document, 2)}
}

async function diagnostics(document: vscode.TextDocument, count: number) {
  const ours = () => vscode.languages.getDiagnostics(document.uri).filter(({source}) => source === 'newslint')
  await until(() => ours().length === count)
  return ours().sort((a, b) => a.range.start.compareTo(b.range.start))
}

function actionsAt(document: vscode.TextDocument, range: vscode.Range, kind: string) {
  return vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    range,
    kind
  )
}

function codeOf({code}: vscode.Diagnostic) {
  return typeof code === 'object' ? code.value : code
}

async function until(ready: () => boolean | Promise<boolean>) {
  for (const end = Date.now() + 20_000; !(await ready()); ) {
    if (Date.now() > end) throw new Error(`Waited in vain for ${ready}`)
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}
