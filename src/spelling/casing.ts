// A correction is written as the word it replaces.

/** `to` in capitals or with a capital where `from` is; its own capitals stay. */
export function casedAs(from: string, to: string): string {
  const letters = from.replace(/[^\p{L}]/gu, '')
  if (letters.length > 1 && letters === letters.toUpperCase()) return to.toUpperCase()
  return /^\p{Lu}/u.test(from) ? to[0]!.toUpperCase() + to.slice(1) : to
}
