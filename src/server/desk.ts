// The copy desk: the open releases, the house that each belongs to, and the latest proof of each.

import {dirname} from 'node:path'
import type {Connection, TextDocuments} from 'vscode-languageserver/node'
import type {TextDocument} from 'vscode-languageserver-textdocument'
import {ConfigError} from '../errors.ts'
import {type Client, pathOf} from './client.ts'
import {foldersUpTo, type House, Houses, sourcesOf, telling} from './houses.ts'
import {Proof} from './proof.ts'
import {readSettings, type Settings, standard} from './settings.ts'
import {Watch} from './watch.ts'

export class Desk {
  client!: Client
  /** Called when what was said about every open release may be wrong now. */
  changed: () => void = () => {}
  readonly #connection: Connection
  readonly #documents: TextDocuments<TextDocument>
  readonly #houses = new Houses()
  readonly #proofs = new Map<string, Proof>()
  readonly #settings = new Map<string, Settings>()
  readonly #watch = new Watch(telling, () => this.reread())
  #sent: unknown

  constructor(connection: Connection, documents: TextDocuments<TextDocument>) {
    this.#connection = connection
    this.#documents = documents
  }

  open(client: Client): void {
    this.client = client
    this.#sent = client.settings
  }

  /** The folders that are open are others now. */
  move(folders: readonly string[]): void {
    this.client = {...this.client, folders}
    this.reread()
  }

  /** The settings of the editor have changed; some editors say to what. */
  resettle(settings: unknown): void {
    if (settings !== undefined && settings !== null) this.#sent = settings
    this.#settings.clear()
    this.reread()
  }

  /** A configuration or a word list has changed. */
  reread(): void {
    this.#houses.forget()
    this.#proofs.clear()
    this.changed()
  }

  close(uri: string): void {
    this.#proofs.delete(uri)
    this.#settings.delete(uri)
  }

  /** The proof of the release as it is at this moment; none if it is closed, or if newslint is switched off for it. */
  async proof(uri: string): Promise<Proof | undefined> {
    // Asked first: the text may change while the editor answers.
    const settings = this.#settings.get(uri) ?? (await this.#ask(uri))
    const document = this.#documents.get(uri)
    if (!document || !settings.enable) return
    const house = this.house(uri, settings)
    const known = this.#proofs.get(uri)
    if (known?.house === house && known.version === document.version && known.text === document.getText())
      return known
    const proof = new Proof(document, house)
    this.#proofs.set(uri, proof)
    return proof
  }

  /** The house that governs `uri`; its files are watched from now on. */
  house(uri: string, settings = this.#settings.get(uri) ?? standard): House {
    const {folders} = this.client
    const folder = pathOf(uri).map(dirname)[0] ?? folders[0] ?? process.cwd()
    const house = this.#houses.at(folder, settings.config)
    const top = folders.find((top) => folder.startsWith(top)) ?? house.found.folder
    for (const each of foldersUpTo(top, folder)) this.#watch.folder(each)
    for (const path of sourcesOf(house.found)) this.#watch.file(path)
    return house
  }

  async #ask(uri: string): Promise<Settings> {
    const said = this.client.configures
      ? await this.#connection.workspace.getConfiguration({scopeUri: uri, section: 'newslint'})
      : this.#sent
    const settings = this.#read(said)
    if (this.#documents.get(uri)) this.#settings.set(uri, settings)
    return settings
  }

  #read(said: unknown): Settings {
    try {
      return readSettings(said)
    } catch (error) {
      if (!(error instanceof ConfigError)) throw error
      this.#connection.window.showErrorMessage(`newslint: ${error.message}`)
      return standard
    }
  }
}
