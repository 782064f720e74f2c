// The engine behind the command line, the editor and the hook.

import {type Processor, unified} from 'unified'
import type {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import rules from '../rules/index.ts'
import type {Config, Setting} from './config.ts'
import {fix} from './fix.ts'
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

  function lint(file: VFile): VFile {
    file.data.newslint = {...background, ...file.data.newslint}
    processor.runSync(processor.parse(file), file)
    file.messages.sort(inOrder)
    return file
  }

  return {lint, fix: (file) => mend(file, lint)}
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

function mend(file: VFile, lint: (file: VFile) => VFile): VFile {
  const texts = new Set<string>()
  for (let pass = 0; ; pass++) {
    file.messages.length = 0
    lint(file)
    const text = fix(String(file), file.messages)
    if (text === String(file) || texts.has(text) || pass === passes) return file
    texts.add(String(file))
    file.value = text
  }
}

function inOrder(a: VFileMessage, b: VFileMessage) {
  return offsetsOf(a).start - offsetsOf(b).start
}
