// E-mail addresses, links and telephone numbers, and what is wrong with the way they are written.

import tlds from 'tlds'
import lengths from '../../../dictionaries/phone-lengths.json' with {type: 'json'}
import type {Release} from '../index.ts'
import {allMatches, type Span, span, spanFinder} from '../span.ts'
import {isOneEdit} from '../spelling/edits.ts'
import {matchesAt, placesOfSigns} from '../words/signs.ts'

/** An address that cannot work, or is not the one that was meant. */
export interface Fault {
  readonly at: Span
  readonly reason: string
  readonly expected?: string
  /** The address that it should agree with. */
  readonly like?: Span
}

/** The top-level domains that there are. Few releases have an address that asks. */
function topLevels(): ReadonlySet<string> {
  known ??= new Set(tlds)
  return known
}

let known: ReadonlySet<string> | undefined

const emails = /@(?<=(?<name>[^\s<>()[\]{}"“”‘’,;:|\\/]{1,80})@)[\p{L}\p{N}_@.-]{1,100}/uy
/** "press@ fund.org", "press@fund,org", "press@fund .org" */
const broken = [
  /@(?<=(?<![\p{L}\p{N}@])(?<name>[\p{L}\p{N}._+-]{2,64})@)[ \u00a0][\p{L}\p{N}-]{2,63}\.\p{L}{2,6}(?![\p{L}\p{N}])/gu,
  /@(?<=(?<![\p{L}\p{N}@])(?<name>[\p{L}\p{N}._+-]{2,64})@)[\p{L}\p{N}-]{2,63}(?:,|[ ,]\.|\.[ ,])(?:com|org|net|edu|gov|co|info)(?![\p{L}\p{N}])/giu
]
const mailboxes = ['gmail.com', 'yahoo.com', 'hotmail.com', 'outlook.com', 'icloud.com', 'protonmail.com']
const others = new Set(['mail.com', 'ymail.com', 'email.com', 'proton.me', 'yahoo.co', 'hotmail.co'])
/** Set aside by RFC 2606 and RFC 6761, or used inside networks. */
const reserved = new Set([
  'example',
  'test',
  'invalid',
  'localhost',
  'local',
  'internal',
  'onion',
  'arpa',
  'lan',
  'home',
  'corp'
])
const common = ['com', 'org', 'net', 'edu', 'gov', 'int', 'info']

/** E-mail addresses that cannot work or look like a slip for another. */
export function faultyEmailsOf(release: Release): readonly Fault[] {
  if (!release.text.includes('@')) return []
  const faults = brokenEmails(release.text)
  const brokenAt = spanFinder(faults.map(({at}) => at))
  for (const {index, 0: found, groups} of matchesAt(release.text, emails, placesOfSigns(release, '@'))) {
    const end = index + found.replace(/[._-]+$/u, '').length
    const at = span(release.text, index - groups!.name!.length, end)
    if (at.text.startsWith('@') || brokenAt(index)) continue
    const fault = faultOf(at, release)
    if (fault) faults.push(fault)
  }
  return faults
}

/** Addresses with a space or a comma in them, in order. */
function brokenEmails(text: string): Fault[] {
  if (!mayBeBroken(text)) return []
  return allMatches(text, broken).map(({index, 0: found, groups}) => {
    const at = span(text, index - groups!.name!.length, index + found.length)
    const expected = at.text
      .replace(/[ \u00a0]/g, '')
      .replace(',', '.')
      .replace('..', '.')
    return {at, reason: `expected \`${expected}\``, expected}
  })
}

/** Whether a space or a comma stands in an address. */
function mayBeBroken(text: string) {
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    const rest = text.slice(at + 1, at + 67)
    if (/^[\p{L}\p{N}-]{0,63}(?:[ \u00a0,]|\.[ ,])/u.test(rest)) return true
  }
  return false
}

function faultOf(at: Span, release: Release): Fault | undefined {
  const glued = gluedAt(at)
  if (glued) return glued
  const [name = '', domain = '', ...more] = at.text.toLowerCase().split('@')
  if (more.length > 0) return {at, reason: 'it has two @'}
  if (/\.\.|^\.|\.$/u.test(name) || domain.includes('..')) return {at, reason: 'a full stop is out of place'}
  if (!domain.includes('.')) return
  const to = (right: string): Fault => {
    const expected = at.text.slice(0, at.text.indexOf('@') + 1) + right
    return {at, reason: `expected \`${expected}\``, expected}
  }
  const end = topLevelFault(domain)
  if (end) return end.expected ? to(end.expected) : {at, reason: end.reason}
  const mailbox =
    domain.length > 15 || others.has(domain)
      ? undefined
      : mailboxes.find((mailbox) => isOneEdit(mailbox, domain))
  if (mailbox) return to(mailbox)
  const like = hostLike(domain, release)
  return like && {...to(like.text.toLowerCase()), like}
}

/** "press@fund.orgPhone", "www.fund.org.About": what follows has lost its space. */
function gluedAt(at: Span): Fault | undefined {
  if (!/\p{Lu}|\p{N}-\p{N}/u.test(at.text)) return
  const match = /[@.][\p{Ll}\p{N}.-]{2,60}?\.(\p{Ll}{2,4})(?=\.?\p{Lu}|\p{N}{1,3}-\p{N}{3})/u.exec(at.text)
  if (!match || !topLevels().has(match[1]!)) return
  const end = match.index + match[0].length
  const seam = at.text[end] === '.' ? end + 1 : end
  const expected = `${at.text.slice(0, seam)} ${at.text.slice(seam)}`
  return {at, reason: `expected \`${expected}\``, expected}
}

/** What is wrong with the end of a host's name. */
function topLevelFault(host: string): {reason: string; expected?: string} | undefined {
  const last = host.slice(host.lastIndexOf('.') + 1)
  if (topLevels().has(last) || reserved.has(last) || last.startsWith('xn--') || /^\p{N}+$/u.test(last)) return
  const reason = `there is no top-level domain \`.${last}\``
  const right = common.find((end) => isOneEdit(end, last))
  return right ? {reason, expected: host.slice(0, -last.length) + right} : {reason}
}

/** The first host of the release that `domain` is one slip away from. */
function hostLike(domain: string, release: Release): Span | undefined {
  const hosts = release.ask(hostsByGap)
  let first: Span | undefined
  for (const key of gapsOf(domain)) {
    for (const host of hosts.get(key) ?? []) {
      if ((!first || host.start < first.start) && isSlip(domain, host.text)) first = host
    }
  }
  return first
}

/** The hosts of the release under each of their gaps: two that are one slip apart have one in common. */
function hostsByGap(release: Release): ReadonlyMap<string, readonly Span[]> {
  const byGap = new Map<string, Span[]>()
  for (const host of release.ask(domainsOf)) {
    for (const key of gapsOf(host.text.toLowerCase())) {
      const others = byGap.get(key)
      if (others) others.push(host)
      else byGap.set(key, [host])
    }
  }
  return byGap
}

/** A host as it is, and without each letter of its name: "fund.org", "und.org", "fnd.org" … */
function* gapsOf(host: string): Generator<string> {
  yield host
  for (let at = 0; at < host.indexOf('.'); at++) yield host.slice(0, at) + host.slice(at + 1)
}

/** The hosts of the release's links and addresses, without "www.", each where it first stands. */
function domainsOf({literals, text}: Release): readonly Span[] {
  const found = new Map<string, Span>()
  for (const literal of literals) {
    const match = /(?:\/\/|@|^)(?:www\.)?([\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+)/u.exec(literal.text)
    if (!match) continue
    const start = literal.start + match.index + match[0].length - match[1]!.length
    const host = match[1]!.toLowerCase()
    if (!found.has(host)) found.set(host, span(text, start, start + match[1]!.length))
  }
  return [...found.values()]
}

/** Whether two names under one top-level domain are one slip apart: "kestrel-diary.pe", "kestrel-dairy.pe". */
function isSlip(domain: string, other: string) {
  const cut = domain.indexOf('.')
  const name = domain.slice(0, cut)
  const right = other.toLowerCase()
  if (name.length < 6 || domain.slice(cut) !== right.slice(right.indexOf('.'))) return false
  const like = right.slice(0, right.indexOf('.'))
  return isOneEdit(name, like) && !/\p{N}/u.test(name + like) && `${name}s` !== like && `${like}s` !== name
}

const link =
  // "http//fund.org", "https:/fund.org", "htps://fund.org", "http:\\fund.org", "http://https://fund.org"; "www,fund.org"
  /(?<![\p{L}\p{N}])(?:(?:h?t?tps?|hhtps?|htttps?|htps?)(?::\/{2,3}|:\/|\/\/|:\\\\|:(?=www\.)|;\/\/)|(?<![@./-])w{3,5}[.,])[ \u00a0]?[^\s<>"“”(){}]{3,300}/iuy

/** Links that cannot work as they are written. */
export function faultyLinksOf(release: Release): readonly Fault[] {
  const {text} = release
  const starts = placesOfSigns(release, ':/;.,', (text, at) => endsStart(text, at - 1)).map((at) => {
    let start = at
    while (isLetter(text.charCodeAt(start - 1))) start--
    return start
  })
  const faults: Fault[] = []
  for (const {index, 0: found} of matchesAt(text, link, starts)) {
    const end = index + found.replace(/[.,;:!?'’\])*]+$/u, '').length
    const fault = linkFault(span(text, index, end))
    if (fault) faults.push(fault)
  }
  return faults
}

/** Whether "tp", "tps" or "ww" ends at `last`: "http", "https", "www" */
function endsStart(text: string, last: number) {
  switch (text.charCodeAt(last) | 0x20) {
    case 0x70:
      return isLetterAt(text, last - 1, 0x74)
    case 0x73:
      return isLetterAt(text, last - 1, 0x70) && isLetterAt(text, last - 2, 0x74)
    case 0x77:
      return isLetterAt(text, last - 1, 0x77)
    default:
      return false
  }
}

/** Whether the letter `small`, or its capital, stands at `at`. */
function isLetterAt(text: string, at: number, small: number) {
  return (text.charCodeAt(at) | 0x20) === small
}

function isLetter(unit: number) {
  const small = unit | 0x20
  return small >= 0x61 && small <= 0x7a
}

function linkFault(at: Span): Fault | undefined {
  const glued = /[/?]/.test(at.text.replace(/^\w+:\/\//u, '')) ? undefined : gluedAt(at)
  if (glued) return glued
  const [, scheme = '', gap = '', rest = ''] =
    /^(\p{L}*(?:[:;][\\/]{0,3}|\/\/)?(?<=[:;\\/]))?([ \u00a0]?)(.*)$/u.exec(at.text) ?? []
  const again = /^(?:https?:?\/{1,2})+/iu.exec(rest)
  const bare = again ? rest.slice(again[0].length) : rest
  const right = scheme === '' ? '' : /s[:/;]/i.test(scheme) ? 'https://' : 'http://'
  const host = /^[^/?#]+/u.exec(bare)?.[0] ?? ''
  const mended = mendHost(host)
  const to = right + mended + bare.slice(host.length)
  if (!mended.includes('.')) return
  if (scheme.toLowerCase() !== right || gap || again || mended !== host)
    return {at, reason: `expected \`${to}\``, expected: to}
  const name = host.toLowerCase().replace(/:\p{N}+$/u, '')
  if (name.includes('..')) return {at, reason: 'a full stop is out of place'}
  const end = /@|[^\p{L}\p{N}.-]/u.test(name) ? undefined : topLevelFault(name)
  return (
    end && {
      at,
      reason: end.reason,
      ...(end.expected && {expected: right + end.expected + bare.slice(host.length)})
    }
  )
}

/** "www,fund.org", "wwww.fund.org", "www.fund,org" */
function mendHost(host: string) {
  return host
    .replace(/^w{2,5}[.,][ \u00a0]?(?=.*[.,])/iu, (start) => (/^ww\./iu.test(start) ? start : 'www.'))
    .replace(/,(?=(?:com|org|net|edu|gov|co|info)\b)/iu, '.')
}

const phones = /(?<![\p{L}\p{N}+])\+[1-9][\p{N} \u00a0().‐‑–-]{6,26}\p{N}(?![\p{N}%])/uy

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
  return faults
}

function planOf(digits: string): [string, readonly number[]] {
  const plans: Readonly<Record<string, readonly number[]>> = lengths
  const code = [1, 2, 3].map((length) => digits.slice(0, length)).find((code) => plans[code])
  return code ? [code, plans[code]!] : ['', []]
}

function list(lengths: readonly number[]) {
  return lengths.length > 1 ? `${lengths[0]} to ${lengths.at(-1)}` : `${lengths[0]}`
}
