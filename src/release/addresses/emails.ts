// E-mail addresses, and what is wrong with the way they are written.

import type {Release} from '../index.ts'
import {allMatches, type Span, span, spanFinder} from '../span.ts'
import {isOneEdit} from '../spelling/edits.ts'
import {matchesAt, placesOfSigns} from '../words/signs.ts'
import {commonEnds, type Fault, gluedAt, hostLike, topLevelFault} from './hosts.ts'

const emails = /@(?<=(?<name>[^\s<>()[\]{}"“”‘’,;:|\\/]{1,80})@)[\p{L}\p{N}_@.-]{1,100}/uy
/** "press@ fund.org", "press@fund,org", "press@fund .org" */
const broken = [
  /@(?<=(?<![\p{L}\p{N}@])(?<name>[\p{L}\p{N}._+-]{2,64})@)[ \u00a0][\p{L}\p{N}-]{2,63}\.\p{L}{2,6}(?![\p{L}\p{N}])/gu,
  new RegExp(
    String.raw`@(?<=(?<![\p{L}\p{N}@])(?<name>[\p{L}\p{N}._+-]{2,64})@)[\p{L}\p{N}-]{2,63}(?:,|[ ,]\.|\.[ ,])(?:${commonEnds})(?![\p{L}\p{N}])`,
    'giu'
  )
]
/** Where many people have their mail, and what is like it and no slip. */
const mailboxes = ['gmail.com', 'yahoo.com', 'hotmail.com', 'outlook.com', 'icloud.com', 'protonmail.com']
const others = new Set(['mail.com', 'ymail.com', 'email.com', 'proton.me', 'yahoo.co', 'hotmail.co'])

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
