// Two spellings by themselves: what letters they differ in, and whether that is a slip, an accent or another word.

import {Kind, lexicon} from '../../spelling/lexicon.ts'

/** One letter more, less or other, or two neighbours swapped; but no plural, no people of a country, no other capitals. */
export function isNear(odd: string, usual: string): boolean {
  const [a, b] = [straight(odd), straight(usual)]
  if (plain(a) === plain(b)) return false
  if (Math.abs(a.length - b.length) > 1 || isInflected(a, b) || isInflected(b, a) || a.length < 5)
    return false
  let head = 0
  while (head < a.length && a[head] === b[head]) head++
  let tail = 0
  while (tail < a.length - head && tail < b.length - head && a.at(-1 - tail) === b.at(-1 - tail)) tail++
  const left = a.slice(head, a.length - tail)
  const right = b.slice(head, b.length - tail)
  // "CPython" of Python, "E-segment" and "D-segment": another thing
  if (left.length <= 1 && right.length <= 1)
    return (
      !/\p{Lu}/u.test((left + right).slice(head === 0 ? 1 : 0)) &&
      a[1] !== '-' &&
      !(head === 0 && a.length !== b.length)
    )
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0]
}

/** Whether a letter is beyond ASCII. */
export function hasAccent(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit > 0x7f && unit !== 0x2019) return true
  }
  return false
}

/** A letter with and without its accent, not an apostrophe or a capital more. */
export function isAccented(a: string, b: string): boolean {
  const strip = (text: string) => text.replace(/[’'ʻʼ‘]/gu, '').toLowerCase()
  return strip(a) !== strip(b)
}

/** The same letters in another order. */
export function isSwapped(a: string, b: string): boolean {
  return [...a].sort().join('') === [...b].sort().join('')
}

/** Without accents and marks of other alphabets, in small letters. */
export function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\p{M}’'ʻʼ‘]/gu, '')
    .toLowerCase()
}

/** "Americans" or "American" of America, "Indian" of India, "Cubist" of Cubism. */
function isInflected(long: string, short: string) {
  return (
    long === `${short}s` ||
    (long === `${short}n` && short.endsWith('a')) ||
    long === `${short}i` ||
    isPeopleOf(long, short) ||
    (/is[mt]s?$/u.test(long) && long.replace(/[mt](?=s?$)/u, '') === short.replace(/[mt](?=s?$)/u, ''))
  )
}

/** "German" or "Germans" of Germany: a people beside its place. */
function isPeopleOf(place: string, people: string) {
  const words = lexicon()
  return (
    words.knows(people, Kind.people) && words.knows(place, Kind.place) && !words.knows(place, Kind.people)
  )
}

function straight(text: string) {
  return text.replaceAll('’', "'")
}
