// What a person wrote as JSON, and how it is quoted back.

import {ConfigError} from './errors.ts'

/** The value that stands in `text`, the file at `path`; a ConfigError says where it is no JSON. */
export function readJson(text: string, path: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new ConfigError(`${path}: not JSON: ${placed((error as Error).message, text)}`)
  }
}

/** Node counts characters, people lines: "in JSON at position 12". */
function placed(message: string, text: string) {
  return message.replace(/ in JSON at position (\d+)(?: \(line.*\))?/, (_, position) => {
    const lines = text.slice(0, Number(position)).split('\n')
    return ` at line ${lines.length}, column ${lines.at(-1)!.length + 1}`
  })
}

/** `value` in backquotes, for a sentence. */
export function quote(value: unknown) {
  return `\`${JSON.stringify(value)}\``
}
