// Letters, digits and marks as short lists of ranges. `\p{L}` is 677 ranges, a quarter of them beyond the first plane:
// each regular expression that has it takes V8 up to milliseconds to compile, more than linting a release takes.

/** The properties that get a short list. */
export const properties = ['L', 'Lu', 'Ll', 'N', 'M'] as const
export type Property = (typeof properties)[number]

const lastOfFirstPlane = 0xffff

/**
 * The code points of the first plane with `property`, as the inside of a character class. Exact for Latin, Greek and Cyrillic;
 * elsewhere letters run on over the marks and digits of their script, and ranges of a few code points are left out.
 */
export function ranges(property: Property): string {
  const has = new RegExp(`\\p{${property}}`, 'u')
  const merged: [number, number][] = []
  for (const [start, end] of stretches((code) => has.test(String.fromCodePoint(code)))) {
    const last = merged.at(-1)
    if (last && isGap(last[1] + 1, start, property)) last[1] = end
    else merged.push([start, end])
  }
  const kept = merged.filter(([start, end]) => isEuropean(start) || end - start >= 4)
  const told = kept.map(([start, end]) => (start === end ? letter(start) : `${letter(start)}-${letter(end)}`))
  return told.join('')
}

function* stretches(has: (code: number) => boolean): Generator<[number, number]> {
  let start = -1
  for (let code = 0; code <= lastOfFirstPlane + 1; code++) {
    const inside = code <= lastOfFirstPlane && !(code >= 0xd800 && code <= 0xdfff) && has(code)
    if (inside && start < 0) start = code
    if (inside || start < 0) continue
    yield [start, code - 1]
    start = -1
  }
}

/** Whether nothing from `start` up to `end` matters: code points without a character; far away, what stands between letters. */
function isGap(start: number, end: number, property: Property): boolean {
  for (let code = start; code < end; code++) {
    const between = property === 'L' && !isEuropean(code) ? /[\p{Cn}\p{M}\p{N}]/u : /\p{Cn}/u
    if (!between.test(String.fromCodePoint(code))) return false
  }
  return true
}

function isEuropean(code: number) {
  return code < 0x530 || (code >= 0x1e00 && code < 0x2000)
}

function letter(code: number) {
  return String.fromCharCode(code)
}
