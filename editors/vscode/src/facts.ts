// The facts of the release in view, as a tree: each leads to its place.

import * as vscode from 'vscode'
import type {Range} from 'vscode-languageclient/node'

/** What the server returns for `newslint.facts`. */
interface Chapter {
  readonly title: string
  readonly facts: readonly Fact[]
}

interface Fact {
  readonly label: string
  readonly detail?: string
  readonly range: Range
}

type Node = Chapter | Fact

/** A change of the text is read again when no other follows it that soon. */
const pause = 300

export function showFacts(context: vscode.ExtensionContext): void {
  const tree = new Facts()
  const view = vscode.window.createTreeView('newslint.facts', {treeDataProvider: tree, showCollapseAll: true})
  let timer: NodeJS.Timeout | undefined
  const soon = () => {
    clearTimeout(timer)
    timer = setTimeout(() => view.visible && tree.refresh(), pause)
  }
  context.subscriptions.push(
    view,
    view.onDidChangeVisibility(soon),
    vscode.window.onDidChangeActiveTextEditor(soon),
    vscode.workspace.onDidChangeTextDocument(({document}) => {
      if (document === vscode.window.activeTextEditor?.document) soon()
    }),
    vscode.commands.registerCommand('newslint.showFacts', () =>
      vscode.commands.executeCommand('newslint.facts.focus').then(() => tree.refresh())
    ),
    vscode.commands.registerCommand('newslint.reveal', reveal)
  )
}

class Facts implements vscode.TreeDataProvider<Node> {
  readonly #changed = new vscode.EventEmitter<undefined>()
  readonly onDidChangeTreeData = this.#changed.event
  #uri: vscode.Uri | undefined

  refresh(): void {
    this.#changed.fire(undefined)
  }

  async getChildren(node?: Node): Promise<Node[]> {
    if (node) return 'facts' in node ? [...node.facts] : []
    this.#uri = vscode.window.activeTextEditor?.document.uri
    if (!this.#uri) return []
    const chapters = await vscode.commands.executeCommand<Chapter[] | null>(
      'newslint.facts',
      this.#uri.toString()
    )
    return chapters ?? []
  }

  getTreeItem(node: Node): vscode.TreeItem {
    if ('facts' in node) return chapter(node)
    const item = new vscode.TreeItem(node.label)
    if (node.detail) item.description = node.detail
    item.command = {title: 'Show', command: 'newslint.reveal', arguments: [this.#uri, node.range]}
    return item
  }
}

function chapter({title, facts}: Chapter) {
  const item = new vscode.TreeItem(title, vscode.TreeItemCollapsibleState.Expanded)
  item.description = String(facts.length)
  return item
}

async function reveal(uri: vscode.Uri, {start, end}: Range) {
  const selection = new vscode.Range(start.line, start.character, end.line, end.character)
  await vscode.window.showTextDocument(uri, {selection})
}
