// The front matter of a Markdown release: its title and description are prose, its date, language and embargo are facts.

import {isMap, isScalar, parseDocument, type Scalar} from 'yaml'
import type {Run} from './galley.ts'

export interface FrontMatter {
  /** Where the text behind it begins. */
  readonly end: number
  readonly facts: Record<string, string>
  /** The title, which is the headline where the text has none. */
  readonly title?: readonly Run[]
  /** Other values that are prose. */
  readonly prose: readonly (readonly Run[])[]
}

const names: Readonly<Record<string, string>> = {
  title: 'title',
  headline: 'title',
  subtitle: 'description',
  subhead: 'description',
  description: 'description',
  summary: 'description',
  excerpt: 'description',
  standfirst: 'description',
  date: 'date',
  published: 'date',
  pubdate: 'date',
  publishdate: 'date',
  'release-date': 'date',
  release_date: 'date',
  lang: 'language',
  language: 'language',
  locale: 'language',
  embargo: 'embargo',
  embargoed: 'embargo',
  embargo_until: 'embargo',
  'embargo-until': 'embargo'
}
const longest = 100_000

/** The front matter of `source`, which begins at `start`, if it has one. What is no YAML or TOML is passed over. */
export function frontMatterOf(source: string, start: number): FrontMatter | undefined {
  const opening = /(---|\+\+\+)[ \t]*\r?\n/y
  opening.lastIndex = start
  const fence = opening.exec(source)?.[1]
  if (!fence) return
  const from = opening.lastIndex
  const closing = fence === '---' ? /^---[ \t]*$/gm : /^\+\+\+[ \t]*$/gm
  closing.lastIndex = from
  const found = closing.exec(source)
  if (!found || found.index - from > longest) return
  const entries =
    fence === '---' ? yamlEntries(source, from, found.index) : tomlEntries(source, from, found.index)
  return {end: closing.lastIndex, ...sorted(entries)}
}

interface Entry {
  readonly name: string
  readonly value: string
  /** The value where it stands; none where it cannot be told. */
  readonly runs?: Run[] | undefined
}

function sorted(entries: Iterable<Entry>): Omit<FrontMatter, 'end'> {
  const facts: Record<string, string> = {}
  const prose: Run[][] = []
  let title: Run[] | undefined
  for (const {name, value, runs} of entries) {
    const fact = names[name.toLowerCase()]
    if (!fact || value.trim() === '') continue
    facts[fact] ??= value
    if (fact === 'title' && runs && !title) title = runs
    else if (fact === 'description' && runs) prose.push(runs)
  }
  return {facts, prose, ...(title && {title})}
}

function* yamlEntries(source: string, from: number, to: number): Generator<Entry> {
  const {contents} = parseDocument(source.slice(from, to), {
    logLevel: 'silent',
    strict: false,
    uniqueKeys: false
  })
  if (!isMap(contents)) return
  for (const {key, value} of contents.items) {
    if (!isScalar(key) || !isScalar(value) || !value.range) continue
    if (typeof value.value === 'object') continue
    const [start, end] = value.range
    yield {
      name: String(key.value),
      value: String(value.source ?? value.value),
      runs: aligned(source, from + start, from + end, value)
    }
  }
}

/** A scalar against its source: quotation marks, escapes and folded lines stand for less, or for something else. */
function aligned(source: string, from: number, to: number, scalar: Scalar): Run[] | undefined {
  if (typeof scalar.value !== 'string') return
  const {value} = scalar
  const quoted = scalar.type === 'QUOTE_DOUBLE' || scalar.type === 'QUOTE_SINGLE'
  const block = scalar.type === 'BLOCK_FOLDED' || scalar.type === 'BLOCK_LITERAL'
  let at = quoted ? from + 1 : block ? source.indexOf('\n', from) + 1 : from
  const end = quoted ? to - 1 : to
  const runs: Run[] = []
  for (let index = 0; index < value.length; ) {
    const step = stepAt(source, at, end, value, index, scalar.type)
    if (!step) return
    if (step.length > 0)
      add(runs, {text: value.slice(index, index + step.length), from: at, to: at + step.took})
    index += step.length
    at += step.took
  }
  return runs
}

interface Step {
  readonly length: number
  readonly took: number
}

/** How many units of the value at `index` the next units of the source make. */
function stepAt(
  source: string,
  at: number,
  end: number,
  value: string,
  index: number,
  type: Scalar['type']
): Step | undefined {
  if (at >= end) return /^\s*$/.test(value.slice(index)) ? {length: value.length - index, took: 0} : undefined
  if (type === 'QUOTE_SINGLE' && source.startsWith("''", at)) return {length: 1, took: 2}
  if (type === 'QUOTE_DOUBLE' && source[at] === '\\') return escapeAt(source, at, value, index)
  const space = /[ \t]*\r?\n\s*/y
  space.lastIndex = at
  const broken = space.exec(source)?.[0]
  if (broken) return {length: /^\s*/.exec(value.slice(index, index + 20))![0].length, took: broken.length}
  if (source[at] === value[index]) return {length: 1, took: 1}
  return source[at] === ' ' ? {length: 0, took: 1} : undefined
}

function escapeAt(source: string, at: number, value: string, index: number): Step | undefined {
  const found = /^\\(?:x[\da-f]{2}|u[\da-f]{4}|U[\da-f]{8}|\r?\n\s*|[^\n])/i.exec(source.slice(at, at + 200))
  if (!found) return
  if (found[0].includes('\n')) return {length: 0, took: found[0].length}
  return {length: value.codePointAt(index)! > 0xffff ? 2 : 1, took: found[0].length}
}

/** Neighbours that stand as they are become one run. */
function add(runs: Run[], run: Run) {
  const last = runs.at(-1)
  const joined = last && last.to === run.from && isPlain(last) && isPlain(run)
  if (joined) runs[runs.length - 1] = {text: last.text + run.text, from: last.from, to: run.to}
  else runs.push(run)
}

function isPlain({text, from, to}: Run) {
  return to - from === text.length && text !== '\n'
}

/** `title = "…"` and `date = 2026-11-03`, before any table. */
function* tomlEntries(source: string, from: number, to: number): Generator<Entry> {
  const entry =
    /^([\w-]{1,40})[ \t]{0,40}=[ \t]{0,40}(?:"((?:[^"\\\n]|\\.){0,2000})"|'([^'\n]{0,2000})'|([^"'\s#[{][^\n#]{0,100}))|^\[/gm
  entry.lastIndex = from
  for (let match = entry.exec(source); match && match.index < to; match = entry.exec(source)) {
    const [whole, name, double, single, bare] = match
    if (!name) return
    const value = double ?? single ?? bare!.trim()
    const start = match.index + whole.lastIndexOf(value)
    const plain = bare === undefined && !value.includes('\\')
    yield {name, value, runs: plain ? [{text: value, from: start, to: start + value.length}] : undefined}
  }
}
