// The command line's options, read and checked.

import {parseArgs} from 'node:util'
import {checkSetting, type Setting, severities} from '../config/settings.ts'
import {ConfigError, list, nearest} from '../errors.ts'
import {formats, type ReportFormat} from '../reports/index.ts'
import {type Profile, profiles, type Severity} from '../rule.ts'

const options = {
  at: {type: 'string'},
  'changed-lines': {type: 'string'},
  color: {type: 'boolean'},
  config: {type: 'string'},
  diff: {type: 'boolean'},
  'fail-on': {type: 'string'},
  fix: {type: 'boolean'},
  format: {type: 'string'},
  help: {type: 'boolean', short: 'h'},
  'no-color': {type: 'boolean'},
  profile: {type: 'string'},
  quiet: {type: 'boolean', short: 'q'},
  reason: {type: 'string'},
  staged: {type: 'boolean'},
  rule: {type: 'string', multiple: true},
  // What editors add to `newslint lsp`: there is no other way to talk to it.
  stdio: {type: 'boolean'},
  'stdin-filename': {type: 'string'},
  version: {type: 'boolean', short: 'v'}
} as const

type Option = keyof typeof options

/** What each command takes beside `--help` and `--version`. */
const taken: Readonly<Record<string, readonly Option[]>> = {
  rules: ['config', 'profile'],
  explain: [],
  facts: ['config', 'profile', 'format', 'stdin-filename'],
  add: ['config'],
  accept: ['config', 'rule', 'at', 'reason'],
  lsp: ['stdio']
}

/** What is not for the main job. */
const ofCommands: readonly Option[] = ['at', 'reason', 'stdio']

export interface Arguments {
  /** Files, folders and globs; `-` is standard input. Or a command and what it takes. */
  readonly paths: readonly string[]
  /** Of `newslint accept`: a line and, behind a colon, a column. */
  readonly at?: string | undefined
  /** Only findings on changed lines; since the branch left this revision, or, if empty, in the next commit. */
  readonly changedLines?: string | undefined
  /** Unset: colour if standard output is a terminal. */
  readonly color?: boolean | undefined
  readonly config?: string | undefined
  readonly diff: boolean
  readonly failOn?: Severity | undefined
  readonly fix: boolean
  readonly format: ReportFormat
  readonly help: boolean
  readonly profile?: Profile | undefined
  readonly quiet: boolean
  /** Of `newslint accept`. */
  readonly reason?: string | undefined
  readonly rules: Readonly<Record<string, Setting>>
  /** What stands behind each `--rule`, for commands that take a rule without a severity. */
  readonly named: readonly string[]
  readonly stdinFilename?: string | undefined
  /** Read the index instead of the working tree. */
  readonly staged: boolean
  readonly version: boolean
}

/** Read `argv` (without node and script). A mistake throws a ConfigError that quotes it. */
export function readArguments(argv: readonly string[]): Arguments {
  const {values, positionals} = parse(argv)
  refuseOthers(positionals[0] ?? '', Object.keys(values) as Option[])
  for (const name of ['config', 'stdin-filename'] as const)
    if (values[name] === '') throw new ConfigError(`Unexpected \`\` for \`--${name}\`, expected a file`)
  if (values['stdin-filename'] !== undefined && (values.staged || !readsStandardInput(positionals)))
    throw new ConfigError('Unexpected option `--stdin-filename`: standard input, `-`, is not read')
  return {
    paths: positionals,
    at: values.at,
    changedLines: values['changed-lines'],
    color: values['no-color'] ? false : values.color,
    config: values.config,
    diff: values.diff ?? false,
    failOn: values['fail-on'] === undefined ? undefined : oneOf('--fail-on', values['fail-on'], severities),
    fix: values.fix ?? false,
    format: oneOf('--format', values.format ?? 'stylish', formats),
    help: values.help ?? false,
    profile: values.profile === undefined ? undefined : oneOf('--profile', values.profile, profiles),
    quiet: values.quiet ?? false,
    reason: values.reason,
    rules: positionals[0] === 'accept' ? {} : Object.fromEntries((values.rule ?? []).map(readRule)),
    named: values.rule ?? [],
    stdinFilename: values['stdin-filename'],
    staged: values.staged ?? false,
    version: values.version ?? false
  }
}

type Values = ReturnType<typeof parseArgs<{options: typeof options; allowPositionals: true}>>['values']

function parse(argv: readonly string[]): {values: Partial<Values>; positionals: string[]} {
  // What node reads options with takes longer to load than a release to be read.
  if (!argv.some((argument) => argument.startsWith('-') && argument !== '-'))
    return {values: {} as Partial<Values>, positionals: [...argv]}
  try {
    return parseArgs({args: argv.map(spellOut), options, allowPositionals: true})
  } catch (error) {
    if (error instanceof TypeError) throw new ConfigError(explain(error.message))
    throw error
  }
}

/** What is said and would not be done is a mistake: `newslint facts --fix release.txt`. */
function refuseOthers(command: string, said: readonly Option[]) {
  const takes = Object.hasOwn(taken, command) ? taken[command] : undefined
  for (const option of said) {
    if (option === 'help' || option === 'version') continue
    if (takes ? takes.includes(option) : !ofCommands.includes(option)) continue
    const instead = takes ? insteadOf(command, takes) : `which is for ${takersOf(option)}`
    throw new ConfigError(`Unexpected option \`--${option}\`, ${instead}`)
  }
}

function insteadOf(command: string, takes: readonly Option[]) {
  const names = takes.map((option) => `--${option}`)
  return `\`newslint ${command}\` takes ${names.length > 0 ? list(names) : 'no options'}`
}

/** Without a file, newslint reads what it is piped. */
function readsStandardInput(paths: readonly string[]) {
  return paths.length === 0 || paths.includes('-')
}

function takersOf(option: Option) {
  return list(
    Object.keys(taken)
      .filter((command) => taken[command]!.includes(option))
      .map((command) => `newslint ${command}`)
  )
}

/** `--changed-lines` may stand without a revision. */
function spellOut(argument: string) {
  return argument === '--changed-lines' ? '--changed-lines=' : argument
}

/** Node says "Unknown option '--fx'. To specify a positional argument …". */
function explain(message: string) {
  const unknown = /^Unknown option '(-[^']*)'/.exec(message)?.[1]
  if (!unknown) return message.split(/\.\s/)[0]!
  const near = nearest(
    unknown,
    Object.keys(options).map((name) => `--${name}`)
  )
  return `Unexpected option \`${unknown}\`, ${near ? `did you mean \`${near}\`?` : '`newslint --help` lists them'}`
}

/** `double-space=off` */
function readRule(text: string): [string, Setting] {
  const [, id, severity] = /^([^=]+)=(.*)$/.exec(text) ?? []
  if (!id || severity === undefined) {
    throw new ConfigError(
      `Unexpected \`${text}\` for \`--rule\`, expected a rule and a severity, as in \`double-space=off\``
    )
  }
  return [id, checkSetting(id, severity)]
}

function oneOf<Name extends string>(option: string, value: string, names: readonly Name[]): Name {
  const name = names.find((name) => name === value)
  if (name) return name
  throw new ConfigError(`Unexpected \`${value}\` for \`${option}\`, expected one of ${list(names)}`)
}
