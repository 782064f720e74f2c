// Telephone numbers, and whether their country has numbers of that length.

import lengths from '../../../dictionaries/phone-lengths.json' with {type: 'json'}
import type {Release} from '../index.ts'
import {span, spanFinder} from '../span.ts'
import {matchesAt, placesOfSigns, signsOf} from '../words/signs.ts'
import type {Fault} from './hosts.ts'

const phones = /(?<![\p{L}\p{N}+])\+[1-9][\p{N} \u00a0().‐‑–-]{6,26}\p{N}(?![\p{N}%])/uy

/** "800-555-01311", "(800) 555-013": written as in North America, with a last group of three or five digits. */
const american =
  /(?<![\p{L}\p{N}+.-])(?:\([2-9]\d\d\) ?|[2-9]\d\d[-.])[2-9]\d\d[-.](?:\d{3}|\d{5})(?![\p{L}\p{N}-]|[.,]\p{N})/uy
/** What stands in front of them. */
const called =
  /(?:\bcall(?:ing)?|\bphone|\btel(?:ephone)?|\btoll[- ]free|\bdial(?:ing)?|\bat|\bor|[:|]|^)[:.]? ?$/iu

/** Numbers in the international form that have too many or too few digits for their country. */
export function faultyPhonesOf(release: Release): readonly Fault[] {
  const {text} = release
  const literalAt = spanFinder(release.literals)
  const faults: Fault[] = []
  for (const {index, 0: found} of matchesAt(text, phones, placesOfSigns(release, '+'))) {
    if (literalAt(index)) continue
    const digits = found.replace(/\(0\)/u, '').replace(/\P{N}/gu, '')
    const [code, allowed] = planOf(digits)
    if (!code || allowed.includes(digits.length - code.length)) continue
    const reason = `numbers in +${code} have ${list(allowed)} digits after it, this one has ${digits.length - code.length}`
    faults.push({at: span(text, index, index + found.length), reason})
  }
  return [...faults, ...faultyAmerican(release)].sort((a, b) => a.at.start - b.at.start)
}

function faultyAmerican(release: Release): Fault[] {
  const {text} = release
  const places = release.ask(signsOf).numerals.map((at) => (text[at - 1] === '(' ? at - 1 : at))
  return [...matchesAt(text, american, places)].flatMap(({index, 0: found}) => {
    const line = text.slice(text.lastIndexOf('\n', index - 1) + 1, index)
    if (!called.test(line.slice(-24))) return []
    const digits = found.replace(/\P{N}/gu, '').length
    const reason = `numbers in North America have 10 digits, this one has ${digits}`
    return [{at: span(text, index, index + found.length), reason}]
  })
}

function planOf(digits: string): [string, readonly number[]] {
  const plans: Readonly<Record<string, readonly number[]>> = lengths
  const code = [1, 2, 3].map((length) => digits.slice(0, length)).find((code) => plans[code])
  return code ? [code, plans[code]!] : ['', []]
}

function list(lengths: readonly number[]) {
  return lengths.length > 1 ? `${lengths[0]} to ${lengths.at(-1)}` : `${lengths[0]}`
}
