// The engine behind the command line, the editor and the hook.

import {resolve} from 'node:path'
import {type Processor, unified} from 'unified'
import {VFile} from 'vfile'
import {location} from 'vfile-location'
import type {VFileMessage} from 'vfile-message'
import rules from '../rules/index.ts'
import type {Config, Override} from './config/check.ts'
import type {Setting} from './config/settings.ts'
import {overriding} from './files.ts'
import {safeEdits} from './fix.ts'
import {type Content, type Document, documentOf} from './formats/index.ts'
import {settle} from './formats/settle.ts'
import {offsetsOf, shift} from './place.ts'
import type {Background, Part, Span} from './release/index.ts'
import {lazyEnglish} from './release/tree.ts'
import type {Rule, Severity} from './rule.ts'
import type {Accepted} from './silence/accepted.ts'
import {messageOf, quiet, type Remark} from './silence/index.ts'

export interface Linter {
  /** Add what the rules find to `file.messages`, in the order of the text. */
  lint(file: VFile): VFile
  /** Replace `file.value` by its text after the safe fixes, with what is left in `file.messages`. */
  fix(file: VFile): VFile
  /** Whether the file at `path` is left alone: it is neither linted nor fixed. */
  ignores(path: string): boolean
}

/** A linter that reads parts of a release as well, while they are being typed. */
export interface Reader extends Linter {
  /**
   * What can be said of a passage without the release around it: `passage` stands in the text of `document`, which is the file
   * at `path`, and its lines are `parts`, which count from its beginning. The places are those in the source.
   */
  read(passage: Span, parts: readonly Part[], document: Document, path: string): VFileMessage[]
}

/** A fix may make room for another; a chain of more than this many is a circle. */
const passes = 10

/** What stands around the releases: where the configuration is, and what the house has decided file by file. */
export interface Around {
  /** Where the globs of the configuration begin. */
  readonly folder?: string
  /** Whether the file at a path is left alone. */
  ignores?(path: string): boolean
  /** The findings that the house has accepted in the file at a path. */
  accepted?(path: string): readonly Accepted[]
}

/** A linter for one configuration. Keep it: a processor is built and frozen once, and once more for each set of overrides. */
export function linter(
  config: Config = {},
  words: ReadonlySet<string> = new Set(),
  around: Around = {}
): Reader {
  const folder = around.folder ?? '.'
  const forReleases = chains(config, folder, rules)
  let forPassages: typeof forReleases | undefined
  const background: Background = {profile: config.profile, words}
  const requireReason = config.requireReason ?? false

  function prove(file: VFile): Proof {
    const document = documentOf(file)
    const proof = proofOf(document, file)
    proof.data.newslint = {...background, ...file.data.newslint, ...knownOf(document)}
    ask(forReleases(file.path), proof)
    proof.messages.sort(inOrder)
    const {messages, remarks} = quiet(proof.messages, document, termsFor(file.path))
    proof.messages = distinct(messages)
    return {document, proof, remarks}
  }

  function read({start, text}: Span, parts: readonly Part[], document: Document, path: string) {
    const proof = new VFile({path, value: text, data: {newslint: {...background, parts}}})
    forPassages ??= chains(config, folder, nearRules)
    ask(forPassages(path), proof)
    for (const message of proof.messages) shift(message, start)
    return settle(distinct(quiet(proof.messages, document, termsFor(path)).messages), document)
  }

  function termsFor(path: string) {
    return {accepted: around.accepted?.(path) ?? [], requireReason, known}
  }

  const ignores = (path: string) => around.ignores?.(path) ?? false
  return {
    ignores,
    lint: (file) => (ignores(file.path) ? file : finish(file, prove(file))),
    fix: (file) => (ignores(file.path) ? file : mend(file, prove)),
    read: (passage, parts, document, path) => (ignores(path) ? [] : read(passage, parts, document, path))
  }
}

const known = rules.map(({id}) => id)

/** What can be asked of a passage. */
const nearRules = rules.filter(({whole}) => !whole)

/** Let the rules in the chain of `processor` add to the messages of `proof`. */
function ask(processor: Processor, proof: VFile) {
  processor.runSync(processor.parse(proof), proof)
}

/** A document, and its plain text with what the rules say of it. */
interface Proof {
  readonly document: Document
  readonly proof: VFile
  readonly remarks: readonly Remark[]
}

/** What the rules read: the file itself, if it is plain text. */
function proofOf({text}: Document, file: VFile): VFile {
  return text === file.value ? file : new VFile({path: file.path, value: text})
}

/** What the markup of a document says beside its text. */
export function knownOf({blocks, links, facts, traces}: Document): Background {
  return {...(blocks && {blocks}), ...(links && {links}), ...(facts && {facts}), ...(traces && {traces})}
}

/** Give `file` what the rules say of its proof, at the places in the source. */
function finish(file: VFile, {document, proof, remarks}: Proof): VFile {
  if (proof !== file) for (const message of settle(proof.messages, document)) file.messages.push(message)
  if (remarks.length === 0) return file
  const {toPoint} = location(document.source)
  for (const remark of remarks) file.messages.push(messageOf(remark, (offset) => toPoint(offset)!))
  file.messages.sort(inOrder)
  return file
}

/** The severity and options of `rule` under `config`; none if it is off. */
export function settingOf(rule: Rule, config: Config): [Severity, Record<string, unknown>] | undefined {
  const settings = [rule.severity, rule.profiles[config.profile!], config.rules?.[rule.id]]
  const said = settings.filter((setting) => setting !== undefined).map(pair)
  const severity = said.at(-1)![0]
  if (severity === 'off') return
  return [severity, Object.assign({}, ...said.map(([, options]) => options))]
}

function pair(setting: Setting): readonly [Severity | 'off', Record<string, unknown>] {
  return typeof setting === 'string' ? [setting, {}] : setting
}

/** The chain of `rules` for the file at a path: overrides make others of it. */
function chains(config: Config, folder: string, rules: readonly Rule[]): (path: string) => Processor {
  const plain = chain(config, rules)
  if (!config.overrides?.length) return () => plain
  const overridesFor = overriding(config.overrides, resolve(folder))
  const known = new Map<string, Processor>([['', plain]])
  return (path) => {
    const overrides = overridesFor(path)
    const key = overrides.map((override) => config.overrides!.indexOf(override)).join()
    const processor = known.get(key) ?? chain(overridden(config, overrides), rules)
    known.set(key, processor)
    return processor
  }
}

/** `config` with what `overrides` say over it. */
function overridden(config: Config, overrides: readonly Override[]): Config {
  return {...config, rules: Object.assign({}, config.rules, ...overrides.map(({rules}) => rules))}
}

function chain(config: Config, rules: readonly Rule[]): Processor {
  const processor = unified().use(lazyEnglish)
  for (const rule of rules) {
    const setting = settingOf(rule, config)
    if (setting) processor.use(rule, setting[1], setting[0])
  }
  return processor.freeze() as unknown as Processor
}

function mend(file: VFile, prove: (file: VFile) => Proof): VFile {
  const seen = new Set<Content>()
  for (let pass = 0; ; pass++) {
    file.messages.length = 0
    const read = prove(file)
    const edits = safeEdits(read.document.text, read.proof.messages)
    const before = file.value ?? ''
    const after = edits.length > 0 ? read.document.edit(edits) : before
    if (after === before || seen.has(after) || pass === passes) return finish(file, read)
    seen.add(before)
    file.value = after
  }
}

/** `messages` without those that offer for a place what a graver one of another rule, or an earlier one as grave, offers for it. */
function distinct(messages: readonly VFileMessage[]): VFileMessage[] {
  const told = new Map<string, VFileMessage>()
  for (const message of messages) {
    const other = told.get(repairOf(message))
    if (!other || gravityOf(message) > gravityOf(other)) told.set(repairOf(message), message)
  }
  return messages.filter((message) => {
    const {ruleId} = told.get(repairOf(message))!
    return !message.expected?.length || ruleId === message.ruleId
  })
}

function repairOf(message: VFileMessage) {
  const {start, end} = offsetsOf(message)
  return `${start} ${end} ${message.expected?.[0]}`
}

function gravityOf({fatal}: VFileMessage) {
  return fatal ? 2 : fatal === false ? 1 : 0
}

function inOrder(a: VFileMessage, b: VFileMessage) {
  return offsetsOf(a).start - offsetsOf(b).start
}
