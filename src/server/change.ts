// What has been typed between two readings of a release.

/** `old` units from `start` on have become `now` units. */
export interface Change {
  readonly start: number
  readonly old: number
  readonly now: number
}

/** The change that makes `after` of `before`. */
export function changeOf(before: string, after: string): Change {
  const shorter = Math.min(before.length, after.length)
  let start = 0
  // Long texts differ in one place: most of them is compared by the slice.
  while (start + 1024 <= shorter && before.slice(start, start + 1024) === after.slice(start, start + 1024))
    start += 1024
  while (start < shorter && before[start] === after[start]) start++
  let end = 0
  const left = shorter - start
  while (end + 1024 <= left && slice(before, end) === slice(after, end)) end += 1024
  while (end < left && before.at(-1 - end) === after.at(-1 - end)) end++
  return {start, old: before.length - end - start, now: after.length - end - start}
}

/** 1,024 units that have `behind` units behind them. */
function slice(text: string, behind: number) {
  return text.slice(text.length - behind - 1024, text.length - behind)
}

/** So many letters are typed between two readings, and not pasted. */
const typed = 3
const longest = 60

/**
 * Where the word of `text` begins at whose end letters have been typed or taken away: nobody knows yet what it will be.
 * None if the change is of another kind.
 */
export function unfinishedIn(text: string, {start, old, now}: Change): number | undefined {
  const end = start + now
  if (old + now === 0 || old + now > typed || /^[\p{L}\p{N}]/u.test(text.slice(end, end + 2))) return
  const before = text.slice(Math.max(0, end - longest), end)
  const word = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’\u2010\u2011-]*$/u.exec(before)
  return word ? end - word[0].length : undefined
}
