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

export interface Finding {
  /** Never given twice while the server runs. */
  readonly id: number
  readonly message: VFileMessage
  readonly range: Range
  readonly rule: Rule
  /** The subject that the rule belongs to. */
  readonly room: string
  /** The other place that belongs to it. */
  readonly related?: {readonly range: Range; readonly reason: string}
}

export class Proof {
  readonly uri: string
  readonly version: number
  /** The source. */
  readonly text: string
  readonly house: House
  readonly findings: readonly Finding[]
  readonly id = nextId++
  readonly #name: string
  #still: TextDocument | undefined
  #document: Document | undefined
  #release: Release | undefined

  /** `document` goes on changing: what is needed of it is taken now. */
  constructor(document: TextDocument, house: House) {
    this.uri = document.uri
    this.version = document.version
    this.text = document.getText()
    this.house = house
    this.#name = nameOf(document)
    this.findings = house.linter
      .lint(this.file())
      .messages.flatMap((message) => findingOf(message, document) ?? [])
  }

  /** The text without its markup. */
  get document(): Document {
    this.#document ??= formatOf(this.#name).read(this.text)
    return this.#document
  }

  get release(): Release {
    const {text, blocks, facts} = this.document
    this.#release ??= new Release(text, {profile: this.house.found.config.profile, blocks, facts})
    return this.#release
  }

  /** The release as a file that the linter takes. */
  file(): VFile {
    return new VFile({path: this.#name, value: this.text})
  }

  /** The findings that `ids` name. */
  named(ids: readonly unknown[]): Finding[] {
    return this.findings.filter(({id}) => ids.includes(id))
  }

  /** What may be put in the place of a finding: nothing where markup stands in it, nothing that would become markup. */
  offers({message}: Finding): readonly string[] {
    const {expected = [], actual} = message
    const marked = formatOf(this.#name) !== plain
    const {start, end} = offsetsOf(message)
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

/** Characters that mean something in Markdown or HTML. */
const markup = /[\\`*_[\]<>&#|~{}]/

let nextId = 1

const byId = new Map(
  Object.entries({...rooms, silence: remarkRules}).flatMap(([room, rules]) =>
    rules.map((rule) => [rule.id, {rule, room}] as const)
  )
)

function findingOf(message: VFileMessage, document: TextDocument): Finding | undefined {
  const known = byId.get(message.ruleId ?? '')
  if (!known) return
  const related =
    message.cause instanceof Error ? relatedOf(message.cause as VFileMessage, document) : undefined
  return {id: nextId++, message, range: rangeOf(message, document), ...known, ...(related && {related})}
}

function relatedOf(cause: VFileMessage, document: TextDocument) {
  return {range: rangeOf(cause, document), reason: cause.reason}
}

function rangeOf(message: VFileMessage, document: TextDocument): Range {
  const {start, end} = offsetsOf(message)
  return {start: document.positionAt(start), end: document.positionAt(end)}
}

const extensionOf: Record<string, string> = {markdown: '.md', html: '.html'}

/** What the command line would call the release. Its name says what it is; where it has none, or one that says nothing, the editor does. */
function nameOf({uri, languageId}: TextDocument): string {
  const [path = 'untitled'] = pathOf(uri)
  return extensions.includes(extname(path).toLowerCase()) ? path : path + (extensionOf[languageId] ?? '')
}

function before(a: Position, b: Position) {
  return a.line < b.line || (a.line === b.line && a.character < b.character)
}
