// Numbers written as words: "twelve", "twenty-five", "twelfth".

const ones =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' '
  )
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')
const ordinals =
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'.split(
    ' '
  )
const tenths = 'twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth'.split(' ')

/** The words for numbers from two to ninety that have no hyphen. */
export const cardinals: readonly string[] = [...ones.slice(2), ...tens]

const values = new Map<string, number>([
  ...ones.map((word, at) => [word, at] as const),
  ...tens.map((word, at) => [word, 20 + at * 10] as const),
  ['dozen', 12],
  ['hundred', 100]
])
const places = new Map<string, number>([
  ...ordinals.map((word, at) => [word, at] as const),
  ...tenths.map((word, at) => [word, 20 + at * 10] as const),
  ['hundredth', 100]
])

/** "first", "twelfth", but not "twenty-fifth". */
export function isOrdinal(word: string): boolean {
  return places.has(word)
}

/** Every word for a number from two to ninety-nine, with its number. */
export const numberWords: ReadonlyMap<string, number> = new Map(
  [...ones.slice(2), ...tens, ...tens.flatMap((ten) => ones.slice(1, 10).map((one) => `${ten}-${one}`))].map(
    (word) => [word, numberNamed(word)] as const
  )
)
const wordsByNumber = new Map([...numberWords].map(([word, number]) => [number, word] as const))

/** "twelve" for 12. */
export function wordFor(number: number): string | undefined {
  return wordsByNumber.get(number)
}

/** A pattern for a number word from two up; longer words first. */
export const numberWord = `(?:(?:${tens.join('|')})-(?:${ones.slice(1, 10).join('|')})|${tens.join('|')}|${[...ones.slice(2)].reverse().join('|')})`
export const ordinalWord = `(?:(?:${tens.join('|')})-(?:${ordinals.slice(1, 10).join('|')})|${tenths.join('|')}|hundredth|${[...ordinals.slice(1)].reverse().join('|')})`

/** 25 for "twenty-five" and for "25"; NaN for anything else. */
export function numberNamed(said: string): number {
  if (/^\d/u.test(said)) return Number(said.replaceAll(',', ''))
  return said
    .toLowerCase()
    .split('-')
    .reduce((sum, word) => sum + (values.get(word) ?? Number.NaN), 0)
}

/** 12 for "twelfth" and for "12th". */
export function ordinalNamed(said: string): number {
  if (/^\d/u.test(said)) return Number.parseInt(said, 10)
  return said
    .toLowerCase()
    .split('-')
    .reduce((sum, word) => sum + (places.get(word) ?? values.get(word) ?? Number.NaN), 0)
}
