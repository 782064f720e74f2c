// The engine behind the command line, the editor and the hook.

import {type Processor, unified} from 'unified'
import {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import rules from '../rules/index.ts'
import type {Config, Setting} from './config.ts'
import {safeEdits} from './fix.ts'
import {type Document, formatOf} from './formats/index.ts'
import {settle} from './formats/settle.ts'
import {offsetsOf} from './place.ts'
import type {Background} from './release/index.ts'
import {lazyEnglish} from './release/tree.ts'
import type {Rule, Severity} from './rule.ts'

export interface Linter {
  /** Add what the rules find to `file.messages`, in the order of the text. */
  lint(file: VFile): VFile
  /** Replace `file.value` by its text after the safe fixes, with what is left in `file.messages`. */
  fix(file: VFile): VFile
}

/** A fix may make room for another; a chain of more than this many is a circle. */
const passes = 10

/** A linter for one configuration. Keep it: the processor is built and frozen once. */
export function linter(config: Config = {}, words: ReadonlySet<string> = new Set()): Linter {
  const processor = chain(config)
  const background: Background = {profile: config.profile, words}

  function prove(file: VFile): Proof {
    const document = formatOf(file.path).read(String(file))
    const proof = proofOf(document, file)
    proof.data.newslint = {...background, ...file.data.newslint, ...knownOf(document)}
    processor.runSync(processor.parse(proof), proof)
    proof.messages.sort(inOrder)
    return {document, proof}
  }

  return {
    lint: (file) => finish(file, prove(file)),
    fix: (file) => mend(file, prove)
  }
}

/** A document, and its plain text with what the rules say of it. */
interface Proof {
  readonly document: Document
  readonly proof: VFile
}

/** What the rules read: the file itself, if it is plain text. */
function proofOf({text}: Document, file: VFile): VFile {
  return text === String(file) ? file : new VFile({path: file.path, value: text})
}

function knownOf({blocks, facts}: Document): Background {
  return {...(blocks && {blocks}), ...(facts && {facts})}
}

/** Give `file` what the rules say of its proof, at the places in the source. */
function finish(file: VFile, {document, proof}: Proof): VFile {
  if (proof !== file) file.messages.push(...settle(proof.messages, document))
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

function chain(config: Config): Processor {
  const processor = unified().use(lazyEnglish)
  for (const rule of rules) {
    const setting = settingOf(rule, config)
    if (setting) processor.use(rule, setting[1], setting[0])
  }
  return processor.freeze() as unknown as Processor
}

function mend(file: VFile, prove: (file: VFile) => Proof): VFile {
  const sources = new Set<string>()
  for (let pass = 0; ; pass++) {
    file.messages.length = 0
    const {document, proof} = prove(file)
    const source = document.edit(safeEdits(document.text, proof.messages))
    if (source === document.source || sources.has(source) || pass === passes) {
      return finish(file, {document, proof})
    }
    sources.add(document.source)
    file.value = source
  }
}

function inOrder(a: VFileMessage, b: VFileMessage) {
  return offsetsOf(a).start - offsetsOf(b).start
}
