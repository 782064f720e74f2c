// Rules that are a table of patterns: "discuss* about", "capable to @verb", each with what to write instead.

import type {Release, Span, Word} from '../release/index.ts'
import {formsOf} from '../release/words/forms.ts'
import {type Definition, type Rule, rule} from '../rule.ts'
import {type Anchors, anchorsOf} from './anchors.ts'
import {matchAt, spanOf} from './matches.ts'
import {Pattern} from './pattern.ts'
import {expectedOf} from './replacements.ts'

/** A rule whose findings are the patterns of a table. */
export function patternRule({table, ...definition}: Omit<Definition, 'check'> & {table: string}): Rule {
  const find = patternsOf(table)
  return rule({
    ...definition,
    check(release, report) {
      for (const {span, expected} of find(release)) {
        const wanted = expected.map((to) => `\`${to}\``).join(' or ')
        report(span, `Unexpected \`${span.text}\`, expected ${wanted}`, {expected})
      }
    }
  })
}

interface Found {
  readonly span: Span
  readonly expected: string[]
}

/** Where the patterns of a table stand in a release, and what to write there. The table is read when that is first asked. */
export function patternsOf(table: string): (release: Release) => Iterable<Found> {
  const [head, number] = /^#(\d+)\n/.exec(table) ?? ['']
  const at = number ? Number(number) : tables.length
  tables[at] = new Table(table.slice(head.length))
  return (release) => found(release, release.ask(anchoredIn)[at]!)
}

class Table {
  readonly text: string
  readonly #patterns = new Map<number, Pattern>()
  #lines: readonly string[] | undefined

  constructor(text: string) {
    this.text = text
  }

  patternAt(line: number): Pattern {
    const known = this.#patterns.get(line)
    if (known) return known
    this.#lines ??= this.text.split('\n')
    const pattern = new Pattern(this.#lines[line]!)
    this.#patterns.set(line, pattern)
    return pattern
  }
}

/** All tables of the program. In the bundle each has the number that the build gave it. */
const tables: Table[] = []

let known: Anchors | undefined

function anchors(): Anchors {
  const compiled = process.env.NEWSLINT_ANCHORS
  known ??= compiled
    ? Object.setPrototypeOf(JSON.parse(compiled), null)
    : anchorsOf(tables.map(({text}) => text))
  return known!
}

/** Where a pattern may stand, and which. */
interface Anchored {
  readonly places: readonly Word[]
  readonly candidates: readonly Pattern[]
}

/** For each table where its anchors stand: each word of the release is looked up once for all of them. */
function anchoredIn(release: Release): readonly (readonly Anchored[])[] {
  const byForm = anchors()
  const all = tables.map((): Anchored[] => [])
  for (const [form, places] of release.ask(formsOf)) {
    for (const [table, ...lines] of byForm[form] ?? []) {
      all[table!]!.push({places, candidates: lines.map((line) => tables[table!]!.patternAt(line))})
    }
  }
  return all
}

function* found(release: Release, anchored: readonly Anchored[]): Generator<Found> {
  for (const {places, candidates} of anchored) {
    for (const place of places) {
      for (const pattern of candidates) {
        const match = matchAt(release, pattern, place)
        if (!match) continue
        yield {span: spanOf(release, pattern, match), expected: expectedOf(pattern, match)}
        break
      }
    }
  }
}
