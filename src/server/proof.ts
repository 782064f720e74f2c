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

export class Proof {
  readonly uri: string
  readonly version: number
  /** The source. */
  readonly text: string
  readonly name: string
  readonly house: House
  readonly findings: readonly Finding[]
  /** Whether the whole release was read; if not, only what was typed last, but for what is `unread`. */
  readonly whole: boolean
  /** Where a word is being typed that nothing is said of yet. */
  readonly unread: Pick<Span, 'start' | 'end'> | undefined
  /** What its lines are, if the next reading may be told. */
  readonly layout: Layout | undefined
  readonly id = nextId++
  #still: TextDocument | undefined
  #document: Document | undefined
  #release: Release | undefined

  /** `document` goes on changing: what is needed of it is taken now. */
  constructor(
    document: TextDocument,
    house: House,
    findings: readonly Finding[],
    {whole = true, unread, layout}: Partial<Pick<Proof, 'whole' | 'unread' | 'layout'>> = {}
  ) {
    this.uri = document.uri
    this.version = document.version
    this.text = document.getText()
    this.name = nameOf(document)
    this.house = house
    this.findings = findings
    this.whole = whole
    this.unread = unread
    this.layout = layout
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
  const layout = isPlain(nameOf(document)) ? new Layout(new Release(text).parts) : undefined
  return new Proof(document, house, findings, {layout})
}

function keyOf({start, end, message}: Finding) {
  return `${start} ${end} ${message.ruleId} ${message.reason}`
}

/** Characters that mean something in Markdown or HTML. */
const markup = /[\\`*_[\]<>&#|~{}]/

let nextId = 1

const byId = new Map(
  Object.entries({...rooms, silence: remarkRules}).flatMap(([room, rules]) =>
    rules.map((rule) => [rule.id, {rule, room}] as const)
  )
)

/** The finding that `message` tells, which stands `shift` units further on in `document` than it says. */
export function findingOf(message: VFileMessage, document: TextDocument, shift = 0): Finding {
  const {cause} = message
  const {start, end, range} = placeIn(document, message, shift)
  const {rule, room} = byId.get(message.ruleId!)!
  const related = isMessage(cause) ? {...placeIn(document, cause, shift), reason: cause.reason} : undefined
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

function placeIn(document: TextDocument, message: VFileMessage, shift: number) {
  const {start, end} = offsetsOf(message)
  return placeAt(document, start + shift, end + shift)
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
