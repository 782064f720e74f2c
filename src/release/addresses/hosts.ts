// Hosts: what is wrong with the end of a name, what is glued to it, and which other host of the release it may be a slip for.

import tlds from 'tlds'
import type {Release} from '../index.ts'
import {type Span, span} from '../span.ts'
import {isOneEdit} from '../spelling/edits.ts'

/** An address that cannot work, or is not the one that was meant. */
export interface Fault {
  readonly at: Span
  readonly reason: string
  readonly expected?: string
  /** The address that it should agree with. */
  readonly like?: Span
}

/** What most hosts end in, as a pattern has it: what a mark that was typed for the full stop may stand in front of. */
export const commonEnds = 'com|org|net|edu|gov|co|info'

/** The top-level domains that there are. Few releases have an address that asks. */
function topLevels(): ReadonlySet<string> {
  known ??= new Set(tlds)
  return known
}

let known: ReadonlySet<string> | undefined

/** Whether addresses end in `.text`. */
export function isTopLevel(text: string): boolean {
  return topLevels().has(text)
}

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

/** "press@fund.orgPhone", "www.fund.org.About": what follows has lost its space. */
export function gluedAt(at: Span): Fault | undefined {
  if (!/\p{Lu}|\p{N}-\p{N}/u.test(at.text)) return
  const match = /[@.][\p{Ll}\p{N}.-]{2,60}?\.(\p{Ll}{2,4})(?=\.?\p{Lu}|\p{N}{1,3}-\p{N}{3})/u.exec(at.text)
  if (!match || !topLevels().has(match[1]!)) return
  const end = match.index + match[0].length
  const seam = at.text[end] === '.' ? end + 1 : end
  const expected = `${at.text.slice(0, seam)} ${at.text.slice(seam)}`
  return {at, reason: `expected \`${expected}\``, expected}
}

/** What is wrong with the end of a host's name. */
export function topLevelFault(host: string): {reason: string; expected?: string} | undefined {
  const last = host.slice(host.lastIndexOf('.') + 1)
  if (topLevels().has(last) || reserved.has(last) || last.startsWith('xn--') || /^\p{N}+$/u.test(last)) return
  const reason = `there is no top-level domain \`.${last}\``
  const right = common.find((end) => isOneEdit(end, last))
  return right ? {reason, expected: host.slice(0, -last.length) + right} : {reason}
}

/** The first host of the release that `domain` is one slip away from. */
export function hostLike(domain: string, release: Release): Span | undefined {
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
