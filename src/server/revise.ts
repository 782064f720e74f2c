// A release while it is being typed: what was found stays where it is, nothing is said of half a word, and when it ends only the lines
// around the caret are read again.

import type {TextDocument} from 'vscode-languageserver-textdocument'
import {formatOf} from '../formats/index.ts'
import {type Part, Release, type Span} from '../release/index.ts'
import {span} from '../release/span.ts'
import {type Change, changeOf, unfinishedIn} from './change.ts'
import {type Finding, findingOf, isPlain, markup, Proof} from './proof.ts'
import {shifted} from './shift.ts'

/**
 * The paragraph of a change is read again; of a longer one, the sentences so far around it. More said the same at 3,320 places of
 * releases. In UTF-16 units, as everything here.
 */
const reach = {paragraph: 150, sentences: 60}
/** More than that is read whole. */
const most = 20_000
/** Headline, dateline and lead tell what lines are that have come since the whole was read. */
const lead = {least: 60, most: 2000}

/**
 * The proof of `document`, made of the one `before`: without the findings that the change touches, with those that it makes.
 * Nothing is read while a word is being typed: what it will be is not known before it ends, and nothing else has changed.
 * None if the release is short, or has changed in its markup or in more than a few lines: then the whole is soon read.
 */
export function revise(before: Proof, document: TextDocument): Proof | undefined {
  if (before.house.flaw) return
  const text = document.getText()
  const change = changeOf(before.text, text)
  const word = unfinishedIn(text, change)
  if (word === undefined) return reread(before.read, document)
  const beside = {before: word, behind: change.start + change.old}
  const kept = shifted(before, document, change, beside)
  return new Proof(document, before.house, kept, {layout: before.layout, read: before.read})
}

function reread(before: Proof, source: TextDocument) {
  const {house, layout, name} = before
  const change = changeOf(before.text, source.getText())
  if (!isPlain(name) && changesMarkup(before.text, source.getText(), change)) return
  const document = formatOf(name).read(source.getText())
  const {text} = document
  const typed = changeOf(before.document.text, text)
  const passage = passageOf(text, typed)
  if (passage.text.length > Math.min(most, text.length / 2)) return
  const parts = layout.within(passage, text) ?? (isPlain(name) ? partsIn(passage, text) : undefined)
  if (!parts) return
  const kept = shifted(before, source, change)
  const fresh = house.linter
    .read(passage, parts, document, name)
    .map((message) => findingOf(message, source))
    .filter((finding) => isNew(finding, kept, before, change, typed))
  const findings = [...kept, ...fresh].sort((a, b) => a.start - b.start)
  return new Proof(source, house, findings, {layout, document})
}

function changesMarkup(before: string, after: string, {start, old, now}: Change) {
  return markup.test(before.slice(start, start + old) + after.slice(start, start + now))
}

/** Read what would be read if something were mistyped in the release of `proof` from `start` on, and forget it. */
export function rehearse({document, house, layout, name}: Proof, start: number): void {
  const {source, text} = document
  // Markup is read as a whole, but this is not the time for 50,000 words.
  if (!isPlain(name)) formatOf(name).read(source.slice(start, start + most / 4))
  const near = text.slice(start, start + longest).search(/(?<=\p{Ll}\p{Ll})\p{Ll}\p{Ll}\p{Ll}/u)
  const place = start + Math.max(0, near)
  const passage = passageOf(text, {start: place, old: 2, now: 2})
  const at = place - passage.start
  const mistyped = [...passage.text.slice(at, at + 2)].reverse().join('')
  const slip = {
    ...passage,
    text: passage.text.slice(0, at) + mistyped + passage.text.slice(at + mistyped.length)
  }
  house.linter.read(slip, layout.within(slip, text) ?? [], document, name)
}

/** Within so many units a word is found whose letters can change places. */
const longest = 100

/** What is to be read again. */
function passageOf(text: string, {start, now}: Change): Span {
  return span(text, windowStart(text, start), windowEnd(text, start + now))
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

/** What the lines of `passage` are, as the top of the release, which is `text`, makes them. */
function partsIn(passage: Span, text: string): Part[] {
  const top = Math.min(passage.start, topOf(text))
  const {parts} = new Release(text.slice(0, top) + passage.text)
  return parts
    .filter((part) => part.end > top)
    .map((part) => ({...span(passage.text, Math.max(0, part.start - top), part.end - top), role: part.role}))
}

/** Where the top of a release ends: behind its first paragraphs. */
function topOf(text: string) {
  const end = text.indexOf('\n\n', lead.least)
  return end < 0 || end > lead.most ? 0 : end + 2
}

/** What the change has brought about. A word that the whole release was known to allow is not asked about again. */
function isNew(finding: Finding, kept: readonly Finding[], before: Proof, change: Change, typed: Change) {
  if (finding.end < change.start || finding.start > change.start + change.now) return false
  const {actual = '', ruleId} = finding.message
  const same = (other: Finding) => other.message.ruleId === ruleId && other.message.actual === actual
  if (before.findings.some(same) || kept.some(same)) return true
  const {text} = before.document
  return !has(text.slice(0, typed.start), actual) && !has(text.slice(typed.start + typed.old), actual)
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
