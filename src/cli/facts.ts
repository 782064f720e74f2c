// newslint facts FILE: what newslint reads in a release, as tables or as JSON.

import {dirname, resolve} from 'node:path'
import {find, load} from '../config/config.ts'
import {houseWords} from '../config/words.ts'
import {ConfigError, sentenceOf} from '../errors.ts'
import {type Facts, factsOf, type Place} from '../facts.ts'
import {type Document, documentOf} from '../formats/index.ts'
import {knownOf} from '../lint.ts'
import {Release} from '../release/index.ts'
import {indexAt} from '../release/span.ts'
import {visible} from '../reports/visible.ts'
import type {Arguments} from './arguments.ts'
import {complain, output} from './channels.ts'
import {readRelease, readStandardInput} from './io.ts'

/** Print the facts of the releases named; of standard input for `-`. */
export function facts(paths: readonly string[], given: Arguments): number {
  if (paths.length === 0)
    throw new ConfigError('`newslint facts` wants a release, as in `newslint facts release.txt`')
  if (given.format !== 'stylish' && given.format !== 'json')
    throw new ConfigError(
      `Unexpected \`${given.format}\` for \`--format\`: facts are printed as \`stylish\` or as \`json\``
    )
  const unread: string[] = []
  for (const [at, path] of paths.entries()) {
    try {
      output.write(told(path, given, paths.length > 1 ? heading(path, at) : ''))
    } catch (error) {
      unread.push(sentenceOf(error, path))
    }
  }
  for (const sentence of unread) complain(sentence)
  return unread.length > 0 ? 2 : 0
}

/** The facts of the release at `path`: a line of JSON, or tables below `title`. */
function told(path: string, given: Arguments, title: string): string {
  const file = path === '-' ? readStandardInput(given.stdinFilename) : readRelease(path)
  const document = documentOf(file)
  const known = {...backgroundOf(file.path, given), ...knownOf(document)}
  const found = inSource(factsOf(new Release(document.text, known)), document)
  return given.format === 'json' ? `${JSON.stringify(found)}\n` : title + tables(found, document.source)
}

/** What the house of the file at `path` knows. */
function backgroundOf(path: string, {config, profile}: Arguments) {
  const found = config ? load(config) : find(dirname(resolve(path)))
  return {profile: profile ?? found.config.profile, words: houseWords(found)}
}

/** `fact` with every place in it where the source of `document` has it; what only the reading has added stands nowhere: at the start. */
function inSource<Fact>(fact: Fact, document: Document): Fact {
  if (Array.isArray(fact)) return fact.map((one) => inSource(one, document)) as Fact
  if (typeof fact !== 'object' || fact === null) return fact
  const parts = Object.entries(fact).map(([name, value]) => [name, inSource(value, document)])
  const {offset, endOffset} = fact as Partial<Place>
  const isPlace = offset !== undefined && endOffset !== undefined
  const {start, end} = (isPlace && document.locate(offset, endOffset)) || {start: 0, end: 0}
  return {...Object.fromEntries(parts), ...(isPlace && {offset: start, endOffset: end})}
}

/** The longest cell: a paragraph is only hinted at. */
const widest = 60

/** Which of several files the tables below are of. */
function heading(path: string, at: number) {
  return `${at > 0 ? '\n' : ''}${visible(path)}\n\n`
}

function tables(
  {issued, parts, names, acronyms, undefinedAcronyms, dates, times, figures}: Facts,
  text: string
): string {
  const at = lineFinder(text)
  const defined = acronyms.map((one) => [one.short, one.long, `line ${at(one.offset)}`, usesOf(one.uses, at)])
  const open = undefinedAcronyms.map(({short, known, uses}) => [
    short,
    known ? '(everyday)' : '(not defined)',
    '',
    usesOf(uses, at)
  ])
  const blocks: [string, string[][]][] = [
    ['Issued', issued ? [[issued]] : []],
    ['Parts', parts.map((part) => [`line ${at(part.offset)}`, part.role, part.text])],
    [
      'Names',
      names.map(({kind, text, evidence, mentions}) => [text, kind, usesOf(mentions, at), evidence.join(', ')])
    ],
    ['Acronyms', [...defined, ...open]],
    ['Dates', dates.map((date) => [`line ${at(date.offset)}`, date.text])],
    ['Times', times.map((time) => [`line ${at(time.offset)}`, time.text])],
    [
      'Figures',
      figures.map(({offset, text, value}) => [
        `line ${at(offset)}`,
        text,
        value === null ? '' : String(value)
      ])
    ]
  ]
  return blocks.map(([title, rows]) => block(title, rows)).join('\n')
}

function block(title: string, rows: readonly string[][]): string {
  if (rows.length === 0) return `${title}: none\n`
  const cut = rows.map((row) => row.map((cell) => shorten(visible(cell.replace(/\s+/gu, ' ')))))
  const widths = cut[0]!.map((_, column) => cut.reduce((most, row) => Math.max(most, row[column]!.length), 0))
  const lines = cut.map((row) =>
    `  ${row.map((cell, column) => cell.padEnd(widths[column]!)).join('  ')}`.trimEnd()
  )
  return `${[title, ...lines].join('\n')}\n`
}

function shorten(cell: string) {
  return cell.length > widest ? `${cell.slice(0, widest - 1)}…` : cell
}

/** "3 times, lines 1, 4 and 9": but short, "×3, lines 1 4 9". */
function usesOf(places: readonly Place[], at: (offset: number) => number): string {
  if (places.length === 0) return 'not used'
  const lines = [...new Set(places.map(({offset}) => at(offset)))]
  return `×${places.length}, ${lines.length === 1 ? 'line' : 'lines'} ${lines.join(' ')}`
}

function lineFinder(text: string): (offset: number) => number {
  const lines = [{start: 0}, ...[...text.matchAll(/\n/gu)].map(({index}) => ({start: index + 1}))]
  return (offset) => 1 + indexAt(lines, offset)
}
