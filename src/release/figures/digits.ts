// Digits, how they are grouped, and what they say.

export type Grouping = 'none' | 'comma' | 'indian' | 'dot' | 'space' | 'malformed'

/** The digits at `at`, with the marks that group them; empty if they are none that anybody writes. */
export function numeralAt(text: string, at: number): string {
  const end = endOfDigits(text, at)
  if (isFinal(text, end)) return end - at > 15 ? '' : text.slice(at, end)
  numeral.lastIndex = at
  return numeral.exec(text)?.[0] ?? ''
}

/** Digits with marks of any grouping between; spaces only where they group threes. */
const numeral =
  /(?:\d{1,3}(?:[\u00a0\u202f\u2009]\d{3}){1,5}(?:[.,]\d{1,3})?|\d{1,3}(?: \d{3}){2,5}|\d{1,15}(?:[.,]\d{1,15}){0,6})(?!\d)/uy

/** Whether what stands at `end`, behind digits, cannot go on with more of them. */
function isFinal(text: string, end: number) {
  switch (text.charCodeAt(end)) {
    case 0x20:
    case 0x2c:
    case 0x2e:
    case 0xa0:
    case 0x202f:
    case 0x2009:
      return !isDigit(text, end + 1)
    default:
      return true
  }
}

function endOfDigits(text: string, at: number) {
  let end = at
  while (isDigit(text, end)) end++
  return end
}

function isDigit(text: string, at: number) {
  const unit = text.charCodeAt(at)
  return unit >= 0x30 && unit <= 0x39
}

/** What digits say, how they are grouped, and one unit of the last digit that counts. */
export function readDigits(digits: string): [number, Grouping, number] {
  const end = endOfDigits(digits, 0)
  if (end === digits.length) return [Number(digits), 'none', roundness(digits)]
  // "42.5"
  if (digits[end] === '.' && endOfDigits(digits, end + 1) === digits.length)
    return [Number(digits), 'none', 10 ** (end + 1 - digits.length)]
  const grouping = groupingOf(digits)
  if (grouping === 'malformed') return [Number.NaN, grouping, Number.NaN]
  const plain =
    grouping === 'dot' ? digits.replaceAll('.', '').replace(',', '.') : digits.replace(/[,\s]/gu, '')
  const decimals = /\.(\d+)$/u.exec(plain)?.[1]?.length ?? 0
  return [Number(plain), grouping, decimals > 0 ? 10 ** -decimals : roundness(plain)]
}

function groupingOf(digits: string): Grouping {
  if (/^\d+$/.test(digits)) return 'none'
  if (/^\d+(?:\.\d+)?$/u.test(digits)) return 'none'
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/u.test(digits)) return 'comma'
  if (/^\d{1,2}(?:,\d{2})+,\d{3}(?:\.\d+)?$/u.test(digits)) return 'indian'
  if (/^\d{1,3}(?:\.\d{3})+(?:,\d+|\.\d{3})$/u.test(digits) || /^\d+,\d{1,2}$/u.test(digits)) return 'dot'
  if (/^\d{1,3}(?:\s\d{3})+(?:[.,]\d+)?$/u.test(digits)) return 'space'
  return 'malformed'
}

/** "42,000" is told to the thousand, "500" to the ten: a round figure still has two digits that count. */
function roundness(digits: string) {
  let zeros = 0
  while (digits.charCodeAt(digits.length - 1 - zeros) === 0x30) zeros++
  return 10 ** Math.max(0, Math.min(zeros, digits.length - 2))
}
