// What goes wrong is told in a sentence, with exit code 2: a person's mistake, and, with a request to report it, one of newslint's own.

/** A mistake in the configuration or in how newslint was called. */
export class ConfigError extends Error {
  override name = 'ConfigError'
}

/** A file that cannot be read as a release. */
export class InputError extends Error {
  override name = 'InputError'
}

/**
 * Whether a person made it: what is not a mistake is a defect of newslint. Mistakes go by their names, for each bundle has its own
 * copy of the classes above.
 */
export function isMistake(error: unknown): error is ConfigError | InputError {
  return isNamed(error, 'ConfigError') || isNamed(error, 'InputError')
}

function isNamed(error: unknown, name: string): error is Error {
  return error instanceof Error && error.name === name
}

/** What is told of `error`, which came up over the file at `path` if one is named. */
export function sentenceOf(error: unknown, path?: string): string {
  if (isMistake(error)) return error.message
  if (error instanceof Error && 'syscall' in error && error.syscall === 'uv_cwd')
    return 'The folder that newslint was started in is not there any more'
  const over = path === undefined ? '' : ` over \`${path}\``
  return `Version ${process.env.NEWSLINT_VERSION} broke${over}, which is its own defect: please report it at ${process.env.NEWSLINT_BUGS} with this: ${traceOf(error)}`
}

/** What goes wrong with the bytes of a file, as a sentence about it: `what` is "Cannot read `a.txt`". */
export function about<Result>(what: string, work: () => Result): Result {
  try {
    return work()
  } catch (error) {
    if (isNamed(error, 'InputError')) throw new InputError(`${what}: it ${error.message}`)
    throw error
  }
}

/** The one of `names` that `wrong` was probably meant to be: some of it must have been right. */
export function nearest(wrong: string, names: Iterable<string>): string | undefined {
  let best: string | undefined
  let least = Math.max(2, Math.ceil(wrong.length / 3)) + 1
  for (const name of names) {
    const distance = distanceOf(wrong.toLowerCase(), name.toLowerCase())
    if (distance < least && distance < Math.max(wrong.length, name.length)) [best, least] = [name, distance]
  }
  return best
}

/** What is said of the rule `id`, which is none of `ids`. */
export function noSuchRule(id: string, ids: Iterable<string>): ConfigError {
  const near = nearest(id, ids)
  return new ConfigError(
    `Unexpected rule \`${id}\`, ${near ? `did you mean \`${near}\`?` : '`newslint rules` lists them'}`
  )
}

/** `names` in backquotes, for a sentence. */
export function list(names: Iterable<string>): string {
  return [...names].map((name) => `\`${name}\``).join(', ') || 'none'
}

/** `error` and where it came up, on one line, without the folders of this machine. */
function traceOf(error: unknown) {
  if (!(error instanceof Error)) return String(error)
  const frames = (error.stack ?? '').match(/^ +at .*$/gm) ?? []
  const places = frames.slice(0, 3).map((frame) => frame.trim().replace(/\/[^()]*\/|\w:\\[^()]*\\/, ''))
  return [`${error.name}: ${error.message}`, ...places, `node ${process.version}`].join(', ')
}

/** Levenshtein's distance. */
function distanceOf(a: string, b: string) {
  let row = Array.from({length: b.length + 1}, (_, at) => at)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const change = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min(change, row[j]! + 1, next[j - 1]! + 1))
    }
    row = next
  }
  return row[b.length]!
}
