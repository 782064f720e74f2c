// A long release while it is being typed: what was found stays where it is, and only the lines around the caret are read again.

import type {TextDocument} from 'vscode-languageserver-textdocument'
import {type Finding, fileOf, findingOf, isPlain, nameOf, type Place, Proof, placeAt} from './proof.ts'

/** Shorter releases are read whole at each keystroke. In UTF-16 units, as everything here. */
const long = 20_000
/** So much around the change is read again, to the ends of the lines. */
const reach = 1500
/** Headline, dateline and lead are read with it, so that the lines are read as what they are: the text of a release. */
const lead = {least: 1200, most: 4000}

/**
 * The proof of `document`, made of the one before: without the findings that the change touches, with those that it makes.
 * None if the release is short, has markup or has changed in more than a few lines: then the whole is soon read.
 */
export function revise(before: Proof | undefined, document: TextDocument): Proof | undefined {
  const text = document.getText()
  if (!before || text.length < long || before.house.flaw || !isPlain(nameOf(document))) return
  const change = changeOf(before.text, text)
  const window = windowOf(text, change)
  if (window.end - window.start > long) return
  const kept = before.findings.flatMap((finding) => moved(finding, change, document) ?? [])
  const fresh = foundIn(window, document, before).filter((finding) => isNew(finding, change, kept, before))
  const findings = [...kept, ...fresh].sort((a, b) => a.start - b.start)
  return new Proof(document, before.house, findings, false)
}

/** `old` units from `start` on have become `now` units. */
interface Change {
  readonly start: number
  readonly old: number
  readonly now: number
}

function changeOf(before: string, after: string): Change {
  const shorter = Math.min(before.length, after.length)
  let start = 0
  // Long texts differ in one place: most of them is compared by the slice.
  while (start + 1024 <= shorter && before.slice(start, start + 1024) === after.slice(start, start + 1024))
    start += 1024
  while (start < shorter && before[start] === after[start]) start++
  let end = 0
  const left = shorter - start
  while (end + 1024 <= left && slice(before, end) === slice(after, end)) end += 1024
  while (end < left && before.at(-1 - end) === after.at(-1 - end)) end++
  return {start, old: before.length - end - start, now: after.length - end - start}
}

/** 1,024 units that have `behind` units behind them. */
function slice(text: string, behind: number) {
  return text.slice(text.length - behind - 1024, text.length - behind)
}

/** The lines to be read again. */
function windowOf(text: string, {start, now}: Change) {
  const from = text.lastIndexOf('\n', Math.max(0, start - reach)) + 1
  const to = text.indexOf('\n', start + now + reach)
  return {start: from, end: to < 0 ? text.length : to}
}

/** A finding of the text before, at its place in the new one; none if the change touches it. */
function moved(finding: Finding, change: Change, document: TextDocument): Finding | undefined {
  const {related, ...rest} = finding
  if (Math.max(finding.end, related?.end ?? 0) < change.start) return finding
  const place = movedPlace(finding, change, document)
  if (!place) return
  const other = related && movedPlace(related, change, document)
  return {...rest, ...place, ...(other && {related: {...related, ...other}})}
}

function movedPlace({start, end, range}: Place, change: Change, document: TextDocument): Place | undefined {
  if (end < change.start) return {start, end, range}
  if (start <= change.start + change.old) return
  const shift = change.now - change.old
  return placeAt(document, start + shift, end + shift)
}

function foundIn(
  {start, end}: {start: number; end: number},
  document: TextDocument,
  {house}: Proof
): Finding[] {
  const text = document.getText()
  const top = Math.min(start, topOf(text))
  const shift = start - top
  const messages = house.linter.lint(
    fileOf(nameOf(document), text.slice(0, top) + text.slice(start, end))
  ).messages
  return messages.map((message) => findingOf(message, document, shift))
}

/** Where the top of a release ends: behind its first paragraphs. */
function topOf(text: string) {
  const end = text.indexOf('\n\n', lead.least)
  return end < 0 || end > lead.most ? 0 : end + 2
}

/** What the change has brought about. A word that the whole release was known to allow is not asked about again. */
function isNew(finding: Finding, {start, now}: Change, kept: readonly Finding[], before: Proof) {
  if (finding.end < start || finding.start > start + now) return false
  const {actual = '', ruleId} = finding.message
  const same = (other: Finding) => other.message.ruleId === ruleId && other.message.actual === actual
  return before.findings.some(same) || kept.some(same) || !before.text.includes(actual)
}
