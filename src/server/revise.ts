// A long release while it is being typed: what was found stays where it is, and only the lines around the caret are read again.

import type {Position, Range} from 'vscode-languageserver/node'
import type {TextDocument} from 'vscode-languageserver-textdocument'
import type {House} from './houses.ts'
import {type Finding, fileOf, findingOf, isPlain, nameOf, type Place, Proof, placeAt} from './proof.ts'

/** Shorter releases are read whole at each keystroke. In UTF-16 units, as everything here. */
const long = 3000
/** The paragraph of the change is read again; of a longer one, the sentences so far around the change. */
const reach = {paragraph: 400, sentences: 200}
/** More than that is read whole. */
const most = 20_000
/** Headline, dateline and lead are read with it, so that the lines are read as what they are: the text of a release. */
const lead = {least: 60, most: 2000}

/**
 * The proof of `document`, made of the one before: without the findings that the change touches, with those that it makes.
 * None if the release is short, has markup or has changed in more than a few lines: then the whole is soon read.
 */
export function revise(before: Proof | undefined, document: TextDocument): Proof | undefined {
  const text = document.getText()
  if (!before || text.length < long || before.house.flaw || !isPlain(nameOf(document))) return
  const change = changeOf(before.text, text)
  const window = windowOf(text, change)
  if (window.end - window.start > most) return
  const shift = new Shift(change, before.text, document)
  const kept = before.findings
    .map((finding) => shift.moved(finding))
    .filter((finding) => finding !== undefined)
  const fresh = foundIn(window, document, before.house).filter((finding) =>
    isNew(finding, change, kept, before)
  )
  const findings = [...kept, ...fresh].sort((a, b) => a.start - b.start)
  return new Proof(document, before.house, findings, false)
}

/** Read what would be read if something were typed at `start` in `document`, and forget it. */
export function rehearse(document: TextDocument, house: House, start: number): void {
  const window = windowOf(document.getText(), {start, old: 0, now: 0})
  foundIn(window, document, house)
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

/** What is to be read again. */
function windowOf(text: string, {start, now}: Change) {
  return {start: windowStart(text, start), end: windowEnd(text, start + now)}
}

function windowStart(text: string, start: number) {
  const paragraph = behind(text, '\n\n', start - 1)
  if (start - paragraph < reach.paragraph) return paragraph
  const near = Math.max(0, start - reach.sentences)
  return Math.max(paragraph, behind(text, '. ', near), behind(text, '\n', near))
}

/** Where the last `mark` ends that begins before `start`; 0 if there is none. */
function behind(text: string, mark: string, start: number) {
  const at = text.lastIndexOf(mark, start)
  return at < 0 ? 0 : at + mark.length
}

function windowEnd(text: string, end: number) {
  const paragraph = ahead(text, '\n\n', end)
  if (paragraph - end < reach.paragraph) return paragraph
  const near = end + reach.sentences
  return Math.min(paragraph, ahead(text, '. ', near) + 1, ahead(text, '\n', near))
}

/** Where the next `mark` begins from `start` on; the end of the text if there is none. */
function ahead(text: string, mark: string, start: number) {
  const at = text.indexOf(mark, start)
  return at < 0 ? text.length : at
}

/** How places of the text before become places of the new one. */
class Shift {
  readonly #change: Change
  readonly #document: TextDocument
  /** The line on which the change ended before, and how many lines there are more now. */
  readonly #line: number
  readonly #lines: number

  constructor(change: Change, before: string, document: TextDocument) {
    const {start, old, now} = change
    const [removed, typed] = [before.slice(start, start + old), document.getText().slice(start, start + now)]
    this.#change = change
    this.#document = document
    // Where a carriage return comes or goes it is not worth counting.
    const isCounted = !(removed + typed).includes('\r') && before[start - 1] !== '\r'
    this.#line = isCounted ? document.positionAt(start).line + linesIn(removed) : Number.POSITIVE_INFINITY
    this.#lines = linesIn(typed) - linesIn(removed)
  }

  /** `finding` where it stands now; none if the change touches it. */
  moved(finding: Finding): Finding | undefined {
    const {id, message, rule, room, related} = finding
    if (Math.max(finding.end, related?.end ?? 0) < this.#change.start) return finding
    const place = this.#place(finding)
    if (!place) return
    const {start, end, range} = place
    const other = related && this.#place(related)
    return {
      id,
      message,
      start,
      end,
      range,
      rule,
      room,
      related: other && {start: other.start, end: other.end, range: other.range, reason: related.reason}
    }
  }

  #place({start, end, range}: Place): Place | undefined {
    const {start: from, old, now} = this.#change
    if (end < from) return {start, end, range}
    if (start <= from + old) return
    const more = now - old
    if (range.start.line <= this.#line) return placeAt(this.#document, start + more, end + more)
    return {start: start + more, end: end + more, range: this.#lower(range)}
  }

  /** A line behind the change is the same line, so many further down. */
  #lower(range: Range): Range {
    if (this.#lines === 0) return range
    const lower = ({line, character}: Position) => ({line: line + this.#lines, character})
    return {start: lower(range.start), end: lower(range.end)}
  }
}

function linesIn(text: string) {
  let lines = 0
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines++
  return lines
}

function foundIn(
  {start, end}: {start: number; end: number},
  document: TextDocument,
  house: House
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
  return before.findings.some(same) || kept.some(same) || !has(before.text, actual)
}

/** Whether `words` stand in `text`, and not only as a part of longer ones. */
function has(text: string, words: string) {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const end = at + words.length
    if (!isWithin(text.slice(Math.max(0, at - 1), at + 1)) && !isWithin(text.slice(end - 1, end + 1)))
      return true
  }
  return false
}

/** Whether a word goes on from the first to the second of two units. */
function isWithin(units: string) {
  return /^\p{L}\p{L}$/u.test(units)
}
