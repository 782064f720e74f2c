// The copy desk: the open releases, the house that each belongs to, and the latest proof of each.

import {dirname} from 'node:path'
import type {Connection, TextDocuments} from 'vscode-languageserver/node'
import type {TextDocument} from 'vscode-languageserver-textdocument'
import {ConfigError} from '../errors.ts'
import {formatOf} from '../formats/index.ts'
import {expect, goLong} from '../pace.ts'
import {type Client, pathOf} from './client.ts'
import {foldersUpTo, type House, Houses, sourcesOf, telling} from './houses.ts'
import {Practice} from './practice.ts'
import {nameOf, type Proof, proofread} from './proof.ts'
import {rehearse, revise} from './revise.ts'
import {readSettings, type Settings, standard} from './settings.ts'
import {Watch} from './watch.ts'

export class Desk {
  client!: Client
  /** Called when what was said about every open release may be wrong now. */
  changed: () => void = () => {}
  readonly #connection: Connection
  readonly #documents: TextDocuments<TextDocument>
  /** Called when more can be said about a release than was. */
  settled: (uri: string) => void = () => {}
  readonly #houses = new Houses()
  readonly #proofs = new Map<string, Proof>()
  readonly #settings = new Map<string, Settings>()
  readonly #watch = new Watch(telling, () => this.reread())
  /** How long the whole of a release took to read, in milliseconds. */
  readonly #taken = new Map<string, number>()
  readonly #pauses = new Map<string, NodeJS.Timeout>()
  readonly #practice = new Practice()
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
    this.changed()
  }

  close(uri: string): void {
    clearTimeout(this.#pauses.get(uri))
    for (const kept of [this.#pauses, this.#taken, this.#proofs, this.#settings]) kept.delete(uri)
  }

  /**
   * The proof of the release as it is at this moment; none if it is closed, if newslint is switched off for it,
   * or if its file is an archive: what an editor shows of one is not its text.
   * Unless `whole` is wanted, it may say nothing yet of a word that is being typed, and of a long release it may be only
   * what was typed last that was read.
   */
  async proof(uri: string, {whole = false} = {}): Promise<Proof | undefined> {
    this.#practice.wait()
    // Asked first: the text may change while the editor answers.
    const settings = this.#settings.get(uri) ?? (await this.#ask(uri))
    const document = this.#documents.get(uri)
    if (!document || !settings.enable || formatOf(nameOf(document)).packed) return
    const house = this.house(uri, settings)
    const known = this.#proofs.get(uri)
    const ours = known?.house === house ? known : undefined
    if (ours?.version === document.version && ours.text === document.getText() && (ours.whole || !whole))
      return ours
    const revised = ours && !whole && this.#hears ? revise(ours, document) : undefined
    const proof = revised ?? this.#read(document, house, known)
    this.#proofs.set(uri, proof)
    if (!proof.whole) this.#later(uri)
    return proof
  }

  /** Whether more can be said to the editor when it does not ask. */
  get #hears() {
    return !this.client.pulls || this.client.refreshes
  }

  #read(document: TextDocument, house: House, before: Proof | undefined): Proof {
    expect(document.getText().length)
    const begin = performance.now()
    const proof = proofread(document, house, before)
    this.#taken.set(document.uri, performance.now() - begin)
    // The first diagnostics come sooner without; from now on every keystroke counts.
    goLong()
    if (!house.flaw) this.#practise(document, proof)
    return proof
  }

  /** Read places all over the release as if something were typed there. */
  #practise(document: TextDocument, proof: Proof) {
    this.#practice.with((nth) => {
      if (this.#documents.get(document.uri) !== document) this.#practice.stop()
      else rehearse(proof, (nth * 997) % (proof.document.text.length + 1))
    })
  }

  /** Read the whole when the writer pauses: so long that it is seldom begun while a sentence is being typed. */
  #later(uri: string) {
    clearTimeout(this.#pauses.get(uri))
    const pause = Math.max(300, 2 * (this.#taken.get(uri) ?? 0))
    const timer = setTimeout(() => this.proof(uri, {whole: true}).then(() => this.settled(uri)), pause)
    this.#pauses.set(uri, timer)
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
    const settings = this.#check(said)
    if (this.#documents.get(uri)) this.#settings.set(uri, settings)
    return settings
  }

  #check(said: unknown): Settings {
    try {
      return readSettings(said)
    } catch (error) {
      if (!(error instanceof ConfigError)) throw error
      this.#connection.window.showErrorMessage(`newslint: ${error.message}`)
      return standard
    }
  }
}
