// Companies with their legal forms: "Acme Holdings, Inc.", "Baltic Nets GmbH".

import type {Release} from '../index.ts'
import {matches, type Span} from '../span.ts'

export interface Clash {
  readonly odd: Span
  readonly usual: Span
}

/** Legal forms, in small letters and without full stops, but for those that are words as well, as "AS" and "SpA". */
export const legalForms: ReadonlySet<string> = new Set(
  'inc incorporated llc llp ltd limited plc corp corporation co company gmbh ag sa nv bv pte pty sdn bhd oyj'.split(
    ' '
  )
)

const suffix =
  /,? (Inc|Incorporated|Corp|Corporation|LLC|L\.L\.C|LLP|LP|Ltd|Limited|PLC|plc|GmbH|AG|S\.A|SA|N\.V|NV|B\.V|BV|AB|ASA|AS|Oyj|Oy|S\.p\.A|SpA|Pty Ltd|Pte\.? Ltd|Sdn\.? Bhd)(?![\p{L}\p{N}-])\.?/gu
/** "Inc." and "Incorporated" are one form. */
const forms: Readonly<Record<string, string>> = {incorporated: 'inc', corporation: 'corp', limited: 'ltd'}

/** Forms of one law; "Acme GmbH" and "Acme N.V." are two companies of two countries. */
const laws = [
  'inc corp llc llp lp ltd plc',
  'gmbh ag',
  'sa spa',
  'nv bv sa',
  'ab asa as oyj oy',
  'ptyltd ltd',
  'pteltd ltd llp',
  'sdnbhd ltd'
].map((law) => new Set(law.split(' ')))

/** Between these the two forms are meant: a company and its parent. */
const kin =
  /subsidiar|parent|affiliat|\bown(?:s|ed)|merge|acqui|formerly|predecessor|convert|renamed|change[sd]? (?:its|the) name|d\/b\/a|joint venture|division/iu

/** Companies that stand with two legal forms, the rarer place first. */
export function issuersOf(release: Release): readonly Clash[] {
  const found = new Map<string, Map<string, Span[]>>()
  for (const {index, 0: whole, 1: legal} of matches(release.text, suffix)) {
    const called = nameBefore(release.text.slice(Math.max(0, index - 120), index))
    if (!called) continue
    const form = legal!.replace(/[. ]/gu, '').toLowerCase()
    const byForm = found.get(called.toLowerCase()) ?? new Map<string, Span[]>()
    const key = forms[form] ?? form
    const spans = byForm.get(key) ?? []
    spans.push(release.span(index - called.length, index + whole.length))
    byForm.set(key, spans)
    found.set(called.toLowerCase(), byForm)
  }
  const clashes: Clash[] = []
  for (const byForm of found.values()) {
    const [one, other] = byForm.keys()
    if (byForm.size !== 2 || !laws.some((law) => law.has(one!) && law.has(other!))) continue
    const [a, b] = [...byForm.values()] as [Span[], Span[]]
    const [odd, usual] = a.length < b.length ? [a, b] : [b, a]
    if (![odd[0]!, usual[0]!].some((span) => isKin(release, span)))
      clashes.push({odd: odd[0]!, usual: usual[0]!})
  }
  return clashes.sort((a, b) => a.odd.start - b.odd.start)
}

/** The last six capitalised words of `text`, "of", "and" and "&" between them. */
function nameBefore(text: string): string {
  const words = text.split(' ')
  let first = words.length
  for (let at = words.length - 1; at >= 0 && words.length - at < 9; at--) {
    if (/^\p{Lu}[\p{L}\p{N}’'&-]*$/u.test(words[at]!)) first = at
    else if (!/^(?:&|of|and)$/u.test(words[at]!)) break
  }
  return words.slice(first).join(' ')
}

function isKin({text}: Release, {start, end}: Span) {
  const before = text.slice(Math.max(0, start - 90, text.lastIndexOf('\n', start)), start)
  return kin.test(before + text.slice(start, end + 90).split('\n', 1)[0])
}
