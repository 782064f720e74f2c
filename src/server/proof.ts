// A release as it stood when it was read, marked up with what was found. Ranges live here; editors get ids.

import {extname} from 'node:path'
import {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import type {Position, Range} from 'vscode-languageserver/node'
import {TextDocument} from 'vscode-languageserver-textdocument'
import {rooms} from '../../rules/index.ts'
import {type Document, extensions, formatOf, text as plain} from '../formats/index.ts'
import {offsetsOf} from '../place.ts'
import {Release, type Span} from '../release/index.ts'
import type {Rule} from '../rule.ts'
import {remarkRules} from '../silence/remarks.ts'
import {pathOf} from './client.ts'
import type {House} from './houses.ts'
import {Layout} from './layout.ts'

export interface Finding extends Place {
  /** Never given twice while the server runs. */
  readonly id: number
  readonly message: VFileMessage
  readonly rule: Rule
  /** The subject that the rule belongs to. */
  readonly room: string
  /** The other place that belongs to it. */
  readonly related: (Place & {readonly reason: string}) | undefined
}

/** A stretch of the source, in UTF-16 units and as editors count. */
export interface Place {
  readonly start: number
  readonly end: number
  readonly range: Range
}

/** What a proof of which the whole was not read has from those before. */
interface Earlier {
  readonly layout: Layout
  /** The last proof for which anything was read, if nothing was for this one. */
  readonly read?: Proof
  /** The text without its markup, if it is known. */
  readonly document?: Document
}

export class Proof {
  readonly uri: string
  readonly version: number
  /** The source. */
  readonly text: string
  readonly name: string
  readonly house: House
  readonly findings: readonly Finding[]
  /** Whether the whole release was read, and not only what was typed last. */
  readonly whole: boolean
  /** The parts of the release, as the last reading of the whole has them. */
  readonly layout: Layout
  readonly id = nextId++
  readonly #read: Proof | undefined
  #still: TextDocument | undefined
  #document: Document | undefined
  #release: Release | undefined

  /** `document` goes on changing: what is needed of it is taken now. */
  constructor(document: TextDocument, house: House, findings: readonly Finding[], earlier?: Earlier) {
    this.uri = document.uri
    this.version = document.version
    this.text = document.getText()
    this.name = nameOf(document)
    this.house = house
    this.findings = findings
    this.whole = earlier === undefined
    this.#read = earlier?.read
    this.#document = earlier?.document
    this.layout = earlier?.layout ?? new Layout(this.release)
  }

  /** This proof, if something was read for it; else the one that was the last of which that is true: a word is being typed. */
  get read(): Proof {
    return this.#read ?? this
  }

  /** The text without its markup. */
  get document(): Document {
    this.#document ??= formatOf(this.name).read(this.text)
    return this.#document
  }

  get release(): Release {
    const {text, blocks, facts} = this.document
    this.#release ??= new Release(text, {profile: this.house.found.config.profile, blocks, facts})
    return this.#release
  }

  /** The release as a file that the linter takes. */
  file(): VFile {
    return fileOf(this.name, this.text)
  }

  /** The findings that `ids` name. */
  named(ids: readonly unknown[]): Finding[] {
    return this.findings.filter(({id}) => ids.includes(id))
  }

  /** What may be put in the place of a finding: nothing where markup stands in it, nothing that would become markup. */
  offers({message, start, end}: Finding): readonly string[] {
    const {expected = [], actual} = message
    const marked = !isPlain(this.name)
    if (this.text.slice(start, end) !== actual) return []
    return marked ? expected.filter((text) => !markup.test(text)) : expected
  }

  /** The findings that `range` touches. */
  within(range: Range): Finding[] {
    return this.findings.filter(
      (finding) => !before(finding.range.end, range.start) && !before(range.end, finding.range.start)
    )
  }

  /** The range of UTF-16 offsets in the source. */
  rangeOf({start, end}: {readonly start: number; readonly end: number}): Range {
    this.#still ??= TextDocument.create(this.uri, '', this.version, this.text)
    return {start: this.#still.positionAt(start), end: this.#still.positionAt(end)}
  }

  /** Where a stretch of the release stands in the source. */
  placeOf({start, end}: Pick<Span, 'start' | 'end'>): Range {
    return this.rangeOf(this.document.locate(start, end) ?? {start: 0, end: 0})
  }
}

/** Read the whole of `document`. What was there in the proof `before`, of the same text, keeps its id: editors may still send it. */
export function proofread(document: TextDocument, house: House, before?: Proof): Proof {
  const text = document.getText()
  const {messages} = house.linter.lint(fileOf(nameOf(document), text))
  const known = new Map(
    before?.text === text ? before.findings.map((finding) => [keyOf(finding), finding.id]) : []
  )
  const findings = messages.map((message) => {
    const finding = findingOf(message, document)
    return {...finding, id: known.get(keyOf(finding)) ?? finding.id}
  })
  return new Proof(document, house, findings)
}

function keyOf({start, end, message}: Finding) {
  return `${start} ${end} ${message.ruleId} ${message.reason}`
}

/** Characters that mean something in Markdown or HTML. */
export const markup = /[\\`*_[\]<>&#|~{}]/

let nextId = 1

const byId = new Map(
  Object.entries({...rooms, silence: remarkRules}).flatMap(([room, rules]) =>
    rules.map((rule) => [rule.id, {rule, room}] as const)
  )
)

/** The finding that `message` tells. */
export function findingOf(message: VFileMessage, document: TextDocument): Finding {
  const {cause} = message
  const {start, end, range} = placeIn(document, message)
  const {rule, room} = byId.get(message.ruleId!)!
  const related = isMessage(cause) ? {...placeIn(document, cause), reason: cause.reason} : undefined
  return {id: nextId++, message, start, end, range, rule, room, related}
}

/** The place of what stands from `start` to `end` in `document`. */
export function placeAt(document: TextDocument, start: number, end: number): Place {
  return {start, end, range: {start: document.positionAt(start), end: document.positionAt(end)}}
}

export function fileOf(name: string, text: string): VFile {
  return new VFile({path: name, value: text})
}

/** Whether the release called `name` has no markup. */
export function isPlain(name: string): boolean {
  return formatOf(name) === plain
}

function placeIn(document: TextDocument, message: VFileMessage) {
  const {start, end} = offsetsOf(message)
  return placeAt(document, start, end)
}

function isMessage(cause: unknown): cause is VFileMessage {
  return cause instanceof Error && 'place' in cause
}

const extensionOf: Record<string, string> = {markdown: '.md', html: '.html'}

/** What the command line would call the release. Its name says what it is; where it has none, or one that says nothing, the editor does. */
export function nameOf({uri, languageId}: TextDocument): string {
  const [path = 'untitled'] = pathOf(uri)
  return extensions.includes(extname(path).toLowerCase()) ? path : path + (extensionOf[languageId] ?? '')
}

function before(a: Position, b: Position) {
  return a.line < b.line || (a.line === b.line && a.character < b.character)
}
