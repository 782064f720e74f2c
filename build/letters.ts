// Letters, digits and marks as short lists of ranges. `\p{L}` is 677 ranges, a quarter of them beyond the first plane, `\p{Lu}` and
// `\p{Ll}` are one range for nearly every letter: each regular expression that has them takes V8 up to milliseconds to compile,
// beside the flag `i` even more, and a short run compiles hundreds.

/** The properties that get a short list. */
export const properties = ['L', 'Lu', 'Ll', 'N', 'M'] as const
export type Property = (typeof properties)[number]

/** Where letters are told apart one by one: Latin and the phonetic letters, Greek, Cyrillic. */
const near = [[0x00, 0x052f] as const, [0x1e00, 0x1fff] as const]

/** Of these, the blocks whose cases matter: of the alphabets that living languages are written in, without accents of ancient ones. */
const cased = [
  [0x00, 0x017f], // Latin of Europe
  [0x01a0, 0x01a1], // Ơ ơ
  [0x01af, 0x01b0], // Ư ư
  [0x01cd, 0x01dc], // Pinyin
  [0x0218, 0x021b], // Ș ș Ț ț
  [0x0386, 0x03ce], // Greek
  [0x0400, 0x045f], // Cyrillic of the Slavs
  [0x0490, 0x0493], // Ґ ґ Ғ ғ
  [0x0498, 0x04a3], // Cyrillic of Central Asia
  [0x04ae, 0x04b3],
  [0x04ba, 0x04bb],
  [0x04d8, 0x04d9],
  [0x04e8, 0x04e9],
  [0x1e80, 0x1e85], // Welsh
  [0x1e9e, 0x1e9e],
  [0x1ea0, 0x1ef9] // Vietnamese
] as const

/** Letters of all other scripts, with the marks and digits between them, without the signs that end their sentences and clauses. */
const farLetters =
  '\u0531-\u0556\u0560-\u0588\u05d0-\u05f2\u0620-\u0669\u066e-\u06d3\u06d5-\u06ff\u0710-\u0963\u0966-\u1dff\u2c00-\u2dff\u3005-\u3007\u3041-\u30fa\u30fc-\ua4fd\ua500-\ud7ff\uf900-\ufdcf\ufdf0-\ufdfb\ufe70-\ufefc\uff21-\uff3a\uff41-\uff5a\uff66-\uffdc'
/** Digits beside ours: raised and lowered, Arabic, Indian, of East Asia; Roman numerals and numbers in circles. */
const farDigits =
  '\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u2070\u2074-\u2079\u2080-\u2089\u2150-\u2188\u2460-\u249b\uff10-\uff19'
const farMarks =
  '\u0591-\u05bd\u064b-\u065f\u0900-\u0903\u093a-\u094f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\u302a-\u302f\u3099-\u309a\ufe00-\ufe0f\ufe20-\ufe2f'

/**
 * The inside of a character class for `property`: exact for the letters of Europe's living languages and Vietnamese; elsewhere
 * by whole blocks, without cases.
 */
export function ranges(property: Property): string {
  const has = new RegExp(`\\p{${property}}`, 'u')
  const blocks = property === 'Lu' || property === 'Ll' ? cased : near
  const found = blocks.flatMap(([first, last]) => [...stretches(first, last, has)])
  const own = found.map(([start, end]) => (start === end ? letter(start) : `${letter(start)}-${letter(end)}`))
  return own.join('') + far(property)
}

function far(property: Property) {
  if (property === 'L') return farLetters
  if (property === 'N') return farDigits
  return property === 'M' ? farMarks : ''
}

/** The stretches from `first` to `last` that have a property; code points without a character do not interrupt them. */
function* stretches(first: number, last: number, has: RegExp): Generator<[number, number]> {
  let start = -1
  let end = -1
  for (let code = first; code <= last + 1; code++) {
    if (code <= last && has.test(letter(code))) {
      if (start < 0) start = code
      end = code
    } else if (start >= 0 && (code > last || !/\p{Cn}/u.test(letter(code)))) {
      yield [start, end]
      start = -1
    }
  }
}

function letter(code: number) {
  return String.fromCharCode(code)
}
