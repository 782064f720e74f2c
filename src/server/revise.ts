// A release while it is being typed: what was found stays where it is, nothing is said of half a word, and of a long release only the
// lines around the caret are read again.

import {TextDocument} from 'vscode-languageserver-textdocument'
import {type Part, Release, type Span} from '../release/index.ts'
import {type Change, changeOf, unfinishedIn, wider} from './change.ts'
import type {House} from './houses.ts'
import type {Layout} from './layout.ts'
import {type Finding, fileOf, findingOf, isPlain, nameOf, Proof} from './proof.ts'
import {shifted} from './shift.ts'

/** Shorter releases are read whole at the end of each word. In UTF-16 units, as everything here. */
const long = 3000
/** The paragraph of a change is read again; of a longer one, the sentences so far around it. More said the same at 3,320 places of releases. */
const reach = {paragraph: 150, sentences: 60}
/** More than that is read whole. */
const most = 20_000
/** Headline, dateline and lead tell what the lines are: the text of a release. */
const lead = {least: 60, most: 2000}

/**
 * The proof of `document`, made of the one `before`: without the findings that the change touches, with those that it makes.
 * Nothing is read while a word is being typed: what it will be is not known before it ends, and nothing else has changed.
 * None if the release is short, has markup or has changed in more than a few lines: then the whole is soon read.
 */
export function revise(before: Proof, document: TextDocument): Proof | undefined {
  if (before.house.flaw) return
  const text = document.getText()
  const change = changeOf(before.text, text)
  const all = before.unread ? wider(change, before.unread) : change
  const word = unfinishedIn(text, change)
  const layout = before.layout?.changed(change, before.text, text)
  if (word === undefined) return reread(before, document, all, layout)
  const beside = {before: word, behind: change.start + change.old}
  const kept = shifted(before, document, change, beside)
  const unread = {start: all.start, end: all.start + all.now}
  return new Proof(document, before.house, kept, {whole: false, unread, layout})
}

function reread(before: Proof, document: TextDocument, change: Change, layout: Layout | undefined) {
  const text = document.getText()
  if (text.length < long || !isPlain(nameOf(document))) return
  const window = windowOf(text, change)
  if (window.end - window.start > most) return
  const kept = shifted(before, document, change)
  const parts = layout?.within(window, text) ?? partsIn(window, text)
  const fresh = foundIn(window, parts, document, before.house).filter((finding) =>
    isNew(finding, change, kept, before)
  )
  const findings = [...kept, ...fresh].sort((a, b) => a.start - b.start)
  return new Proof(document, before.house, findings, {whole: false, layout})
}

/** Read what would be read if something were mistyped in `document` from `start` on, and forget it. */
export function rehearse(document: TextDocument, house: House, start: number): void {
  const whole = document.getText()
  // The pages of a long release are not copied for each reading.
  const top = topOf(whole)
  const from = Math.max(top, start - around)
  const right = whole.slice(0, top) + whole.slice(from, start + around)
  const near = top + start - from
  const at = right.slice(near, near + longest).search(/(?<=\p{Ll}\p{Ll})\p{Ll}\p{Ll}\p{Ll}/u)
  const place = near + Math.max(0, at)
  const typed = [...right.slice(place, place + 2)].reverse().join('')
  const text = right.slice(0, place) + typed + right.slice(place + typed.length)
  const window = windowOf(text, {start: place, old: typed.length, now: typed.length})
  const slipped = TextDocument.create(document.uri, document.languageId, 0, text)
  foundIn(window, partsIn(window, text), slipped, house)
}

/** More than is read again. */
const around = 1000
/** Within so many units a word is found whose letters can change places. */
const longest = 100

/** What is to be read again. */
type Window = Pick<Span, 'start' | 'end'>

function windowOf(text: string, {start, now}: Change): Window {
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

function foundIn({start, end}: Window, parts: Part[], document: TextDocument, house: House): Finding[] {
  const name = nameOf(document)
  const file = fileOf(name, document.getText().slice(start, end))
  if (isPlain(name)) file.data.newslint = {parts}
  return house.linter.lint(file).messages.map((message) => findingOf(message, document, start))
}

/** What the lines from `start` to `end` are, as the top of the release makes them. */
function partsIn({start, end}: Window, text: string): Part[] {
  const top = Math.min(start, topOf(text))
  const {parts} = new Release(text.slice(0, top) + text.slice(start, end))
  return parts
    .filter((part) => part.end > top)
    .map((part) => ({
      ...part,
      start: Math.max(0, part.start - top),
      end: part.end - top,
      text: text.slice(Math.max(start, part.start + start - top), part.end + start - top)
    }))
}

/** Where the top of a release ends: behind its first paragraphs. */
function topOf(text: string) {
  const end = text.indexOf('\n\n', lead.least)
  return end < 0 || end > lead.most ? 0 : end + 2
}

/** What the change has brought about. A word that the whole release was known to allow is not asked about again. */
function isNew(finding: Finding, change: Change, kept: readonly Finding[], before: Proof) {
  const {start, old, now} = change
  if (finding.end < start || finding.start > start + now) return false
  const {actual = '', ruleId} = finding.message
  const same = (other: Finding) => other.message.ruleId === ruleId && other.message.actual === actual
  if (before.findings.some(same) || kept.some(same)) return true
  return !has(before.text.slice(0, start), actual) && !has(before.text.slice(start + old), actual)
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
