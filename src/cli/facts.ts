// newslint facts FILE: what newslint reads in a release, as tables or as JSON.

import {ConfigError} from '../errors.ts'
import {type Facts, factsOf, type Place} from '../facts.ts'
import {Release} from '../release/index.ts'
import type {Arguments} from './arguments.ts'
import {output} from './channels.ts'
import {readRelease, readStandardInput} from './io.ts'

/** Print the facts of the releases named; of standard input for `-`. */
export function facts(paths: readonly string[], given: Arguments): number {
  if (paths.length === 0)
    throw new ConfigError('`newslint facts` wants a release, as in `newslint facts release.txt`')
  for (const path of paths) {
    const file = path === '-' ? readStandardInput(given.stdinFilename) : readRelease(path)
    const found = factsOf(new Release(String(file), file.data.newslint))
    output.write(given.format === 'json' ? `${JSON.stringify(found)}\n` : tables(found, String(file)))
  }
  return 0
}

/** The longest cell: a paragraph is only hinted at. */
const widest = 60

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
  const cut = rows.map((row) => row.map((cell) => shorten(cell.replace(/\s+/gu, ' '))))
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
  const breaks = [...text.matchAll(/\n/gu)].map(({index}) => index)
  return (offset) => 1 + breaks.filter((index) => index < offset).length
}
