// Text from a release, or the name of a file, on a terminal: what the terminal would obey is shown instead.

/** Control characters, line ends among them, and those that turn the direction of what follows (U+202A to U+202E, U+2066 to U+2069). */
const obeyed = /[\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]/g

/** `text` on one line, with "\u001B" for an escape. */
export function visible(text: string): string {
  return text.replace(obeyed, (unit) => known[unit] ?? `\\u${hexOf(unit)}`)
}

const known: Readonly<Record<string, string>> = {'\n': '\\n', '\r': '\\r', '\t': '\\t'}

function hexOf(unit: string) {
  return unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')
}
