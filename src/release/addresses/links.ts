// Links, and what is wrong with the way they are written.

import type {Release} from '../index.ts'
import {type Span, span} from '../span.ts'
import {matchesAt, placesOfSigns} from '../words/signs.ts'
import {commonEnds, type Fault, gluedAt, topLevelFault} from './hosts.ts'

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

const commaBeforeEnd = new RegExp(`,(?=(?:${commonEnds})\\b)`, 'iu')

/** "www,fund.org", "wwww.fund.org", "www.fund,org" */
function mendHost(host: string) {
  return host
    .replace(/^w{2,5}[.,][ \u00a0]?(?=.*[.,])/iu, (start) => (/^ww\./iu.test(start) ? start : 'www.'))
    .replace(commaBeforeEnd, '.')
}
