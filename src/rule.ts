// One definition makes the retext plugin, the configuration schema, the documentation and the tests of a rule.

import type {Root} from 'nlcst'
import type {Plugin} from 'unified'
import type {VFile} from 'vfile'
import {VFileMessage} from 'vfile-message'
import {type Background, prose, type Release, type Role, read, type Span} from './release/index.ts'

export type Severity = 'error' | 'warning' | 'info'

/** A house style, where guides contradict each other. */
export type Profile = 'ap' | 'govuk' | 'eu' | 'un' | 'wipo'
export const profiles: readonly Profile[] = ['ap', 'govuk', 'eu', 'un', 'wipo']

/**
 * What a finding's first replacement may do: `safe` keeps the meaning, `--fix` applies it;
 * `offer` waits for a person to choose; `none` leaves the repair to a person.
 */
export type Fix = 'safe' | 'offer' | 'none'

/** The part of JSON Schema that an option may use. */
export type Option = {description: string} & (
  | {type: 'boolean'; default: boolean}
  | {type: 'integer'; default: number; minimum?: number; maximum?: number}
  | {type: 'array'; default: readonly string[]; items: {type: 'string'}}
)
export type Options = Record<string, Option>

export type Values<Given extends Options> = {
  [Key in keyof Given]: Given[Key] extends {type: 'boolean'}
    ? boolean
    : Given[Key] extends {type: 'integer'}
      ? number
      : readonly string[]
}

/**
 * A passage and what the rule makes of it: `{…}` marks each finding, `\{` is a brace, `{}` a place where something is missing.
 * Without braces the rule must stay silent. A line break separates paragraphs, as in a release.
 */
export interface Example {
  text: string
  /** The passage after the safe fixes. */
  fixed?: string
  /** What the first finding offers, best first: all of it, or its beginning. */
  expected?: readonly string[]
  options?: Record<string, unknown>
  /** What is known beside the text: profile, house words, facts. */
  background?: Background
}

export interface Finding {
  /**
   * Replacements for the span, best first; `''` removes it. A function is called when somebody reads them,
   * for what is costly to rank.
   */
  expected?: readonly string[] | (() => readonly string[])
  /** The rule's own, unless this finding differs. */
  fix?: Fix
  /** The other place that belongs to this finding: the definition, the other spelling. */
  cause?: {span: Span; reason: string}
  /** The places of the same kind that this finding stands for too, with what a safe fix makes of each. */
  also?: readonly {span: Span; expected: string}[]
}

/** A place that a message stands for too, and its safe repair. */
export interface Also {
  readonly start: number
  readonly end: number
  readonly actual: string
  readonly to: string
}

export type Report = (span: Span, reason: string, finding?: Finding) => void

export interface Definition<Given extends Options = Options> {
  /** Named for the offence: reads after "allow". */
  id: string
  /** What the rule finds, in one line. */
  summary: string
  /** Why a newsroom cares, and where the fact comes from. */
  why: string
  /** `off`: on only where a profile or the configuration says so. */
  severity: Severity | 'off'
  /** What its fixes are, as a rule. */
  fix: Fix
  /**
   * Without one of these in the text (in small letters) there is nothing to find, and the check is not run: most rules are about
   * something that most releases do not have. Absent: it is always run.
   */
  cues?: readonly string[]
  /** What it finds rests on what stands, or does not stand, elsewhere in the release: it is not asked of a passage. */
  whole?: true
  /** Where findings may stand; all prose unless said. */
  roles?: readonly Role[]
  /** House styles in which the severity or the options differ from the rule's own. */
  profiles?: Partial<Record<Profile, Severity | 'off' | readonly [Severity, Partial<Values<Given>>]>>
  /** Why a safe fix of this rule may even change direct speech; without it, it is only offered there. */
  mendsQuotations?: string
  options?: Given
  examples: readonly Example[]
  check(release: Release, report: Report, options: Values<Given>): void
}

/** A definition that is also a retext plugin: `retext().use(rule, {…}, 'error')`. */
export type Rule = Omit<Definition, 'check' | 'options' | 'profiles'> & {
  readonly options: Options
  readonly profiles: Partial<Record<Profile, Severity | 'off' | readonly [Severity, Record<string, unknown>]>>
} & Plugin<[options?: Record<string, unknown> | undefined, severity?: Severity | undefined], Root>

declare module 'vfile-message' {
  interface VFileMessage {
    fix?: Fix
    also?: readonly Also[]
  }
}

const fatal = {error: true, warning: false, info: undefined}
const home = 'https://github.com/newslint/newslint/blob/main/rules/readme.md'

/** Where the rule `id` is explained. */
export function urlOf(id: string): string {
  return `${home}#${id}`
}

/** A rule out of its definition. Its plugin reports through `file.message`; it throws nothing of its own. */
export function rule<const Given extends Options = Record<never, never>>(
  definition: Definition<Given>
): Rule {
  const {check, ...meta} = definition
  const {cues} = meta

  function plugin(options?: Record<string, unknown>, severity = standing(meta.severity)) {
    const values = {...defaults(definition.options), ...options} as Values<Given>
    return (tree: Root, file: VFile) => {
      const release = read(tree, file)
      if (cues && !release.has(...cues)) return
      check(release, reporter(release, file, definition, severity), values)
    }
  }

  return furnish(plugin, meta) as unknown as Rule
}

/** Hang what a definition says beside its check on the plugin. */
function furnish(plugin: (...settings: never[]) => unknown, meta: Omit<Definition, 'check'>) {
  Object.defineProperty(plugin, 'name', {value: `newslint:${meta.id}`})
  return Object.assign(plugin, {options: {}, profiles: {}, ...meta})
}

/** The severity of a rule that somebody uses although it is off by default. */
export function standing(severity: Severity | 'off'): Severity {
  return severity === 'off' ? 'info' : severity
}

/** The default of each option. */
function defaults(options: Options = {}): Record<string, unknown> {
  return Object.fromEntries(Object.entries(options).map(([name, option]) => [name, option.default]))
}

type Meta = Pick<Definition, 'id' | 'fix' | 'roles' | 'mendsQuotations'>

/** What a check calls: it keeps to the roles of the rule and turns spans into vfile messages. */
function reporter(release: Release, file: VFile, meta: Meta, severity: Severity): Report {
  const roles = meta.roles ?? prose
  return (span, reason, finding = {}) => {
    const part = release.partAt(span.start)
    if (part && !roles.includes(part.role)) return
    const message = withoutStack(() =>
      file.message(reason, {
        place: placeOf(release, span),
        source: 'newslint',
        ruleId: meta.id,
        ...(finding.cause && {cause: causeOf(release, finding.cause)})
      })
    )
    message.fatal = fatal[severity]
    message.url = urlOf(meta.id)
    message.actual = release.text.slice(span.start, span.end)
    message.fix = fixOf(release, span, meta, finding)
    if (finding.also) message.also = alsoOf(release, meta, finding, finding.also)
    offer(message, finding.expected)
  }
}

/** A vfile message is an Error: its stack costs more than the finding, and nobody reads it. */
function withoutStack<Result>(make: () => Result): Result {
  const limit = Error.stackTraceLimit
  Error.stackTraceLimit = 0
  try {
    return make()
  } finally {
    Error.stackTraceLimit = limit
  }
}

function placeOf(release: Release, {start, end}: Span) {
  return {start: release.pointAt(start), end: release.pointAt(end)}
}

function causeOf(release: Release, {span, reason}: NonNullable<Finding['cause']>) {
  return new VFileMessage(reason, {place: placeOf(release, span)})
}

function fixOf(release: Release, span: Span, meta: Meta, {expected, fix = meta.fix}: Finding): Fix {
  if (!expected) return 'none'
  return fix === 'safe' && !meta.mendsQuotations && release.quotationAt(span.start) ? 'offer' : fix
}

/** The other places whose repair is safe. */
function alsoOf(
  release: Release,
  meta: Meta,
  finding: Finding,
  places: NonNullable<Finding['also']>
): readonly Also[] {
  return places
    .filter(({span}) => fixOf(release, span, meta, finding) === 'safe')
    .map(({span: {start, end, text}, expected}) => ({start, end, actual: text, to: expected}))
}

/** One place of many that may have the same wrong with them. */
export interface Place {
  readonly span: Span
  readonly reason: string
  readonly expected: string
}

/**
 * Report each of `places`, which are of one kind; if they are more than `few`, only the first, for all of them: a proofreader
 * says it once, and how often.
 */
export function reportAlike(
  report: Report,
  places: readonly Place[],
  few: number,
  finding: Finding = {}
): void {
  const [first, ...others] = places
  if (!first || places.length <= few) {
    for (const {span, reason, expected} of places) report(span, reason, {...finding, expected: [expected]})
    return
  }
  const reason = `${first.reason}, here and in ${others.length} other places`
  report(first.span, reason, {...finding, expected: [first.expected], also: others})
}

function offer(message: VFileMessage, expected: Finding['expected']) {
  if (typeof expected !== 'function') {
    if (expected) message.expected = [...expected]
    return
  }
  let ranked: string[] | undefined
  Object.defineProperty(message, 'expected', {
    configurable: true,
    enumerable: true,
    get: () => (ranked ??= [...expected()]),
    set: (value: string[]) => (ranked = value)
  })
}
