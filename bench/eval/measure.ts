// The numbers of one evaluation, counted over a corpus.

import type {Severity} from '../../src/rule.ts'
import type {Text} from './corpus.ts'
import {type Finding, reader} from './findings.ts'
import {type Measurement, rate, share} from './measurement.ts'
import {acronymsIn} from './newslint.ts'
import {
  cleanOf,
  type Innocent,
  type KnownError,
  type Parenthesis,
  type Place,
  type Truth,
  wordsIn
} from './truth.ts'

type Read = (text: Text) => readonly Finding[]

/** Everything that is counted, in the order in which it is printed. */
export function measure(truth: Truth): Measurement[] {
  const read = once(reader())
  const debian = truth.fixed.filter(({origin}) => origin.includes('debian'))
  const others = truth.fixed.filter((error) => !debian.includes(error))
  const byReading = truth.typos.filter(({origin}) => ['edit1', 'pattern', 'manual'].includes(origin))
  return [
    ...recall('realtypos', truth.typos, read),
    ...recall('realtypos by reading', byReading, read),
    ...recall('fixed-errors', others, read),
    ...recall('fixed-errors of Debian', debian, read),
    ...suggestions('realtypos', truth.typos, read),
    ...suggestions('fixed-errors', others, read),
    ...suggestions('fixed-errors of Debian', debian, read),
    flagged('names/in their releases', truth.names.read, read, isSpelling),
    flagged('names/alone in a made-up sentence', truth.names.alone, read, isSpelling),
    flagged('lookalikes/flagged', truth.lookalikes, read, () => true),
    ...parentheses(truth.parentheses),
    ...silence('clean sources', cleanOf(truth.releases), read),
    ...silence('all sources', truth.releases, read),
    ...alarms(cleanOf(truth.releases), read)
  ]
}

/** Each text is read once, however many rows point at it. */
function once(read: Read): Read {
  const known = new Map<Text, readonly Finding[]>()
  return (text) => {
    if (!known.has(text)) known.set(text, read(text))
    return known.get(text)!
  }
}

/** How many of the known errors a finding at warning or error points at. */
function recall(name: string, errors: readonly KnownError[], read: Read): Measurement[] {
  const kinds = [...new Set(errors.map(({kind}) => kind))].sort()
  const groups = [['all', errors] as const, ...kinds.map((kind) => [kind, ofKind(errors, kind)] as const)]
  const counted = groups.map(([group, members]) => {
    const missed = members.filter((error) => !pointing(error, read).some(isLoud))
    return share(`${name}/${group}`, 'more', members.length - missed.length, members.length, missed.map(row))
  })
  const seen = errors.filter((error) => pointing(error, read).length > 0)
  return [...counted, share(`${name}/all, at info too`, 'more', seen.length, errors.length)]
}

function ofKind(errors: readonly KnownError[], kind: string) {
  return errors.filter((error) => error.kind === kind)
}

/** Of the misspelt words that are found, how many have the right one among their first replacements. */
function suggestions(name: string, errors: readonly KnownError[], read: Read): Measurement[] {
  const found = ofKind(errors, 'nonword').filter((error) => pointing(error, read).some(isLoud))
  return [['first', 1] as const, ['first three', 3] as const].map(([label, count]) => {
    const missed = found.filter(
      (error) => !pointing(error, read).some((finding) => mends(finding, error, count))
    )
    const rows = missed.map((error) => `${row(error)} offered: ${offers(pointing(error, read))}`)
    return share(`suggestions/${name}/${label}`, 'more', found.length - missed.length, found.length, rows)
  })
}

/** Whether one of the first `count` replacements of `finding` makes of the text what it should be. */
function mends(finding: Finding, {text: {text}, places, right}: KnownError, count: number) {
  const mended = finding.expected.slice(0, count).map((to) => splice(text, finding, to))
  return places.some((place) => mended.includes(splice(text, place, right)))
}

function splice(text: string, {start, end}: Place, to: string) {
  return (text.slice(0, start) + to + text.slice(end)).replaceAll('’', "'")
}

function offers(findings: readonly Finding[]) {
  return findings.map(({expected}) => expected.slice(0, 3).join(', ')).join('; ')
}

/** How many passages that are right have a finding on them. */
function flagged(
  name: string,
  innocents: readonly Innocent[],
  read: Read,
  counts: (finding: Finding) => boolean
) {
  const rows: string[] = []
  for (const {text, places, passage} of innocents) {
    const findings = read(text).filter((finding) => counts(finding) && touches(finding, places))
    const [first] = findings
    if (first) rows.push(`${text.path}:${first.line}\t${passage}\t${findings.map(said).join('; ')}`)
  }
  return share(name, 'fewer', rows.length, innocents.length, rows)
}

/** Definitions that are found with their long form, and parentheses wrongly taken for one. */
function parentheses(all: readonly Parenthesis[]): Measurement[] {
  const definitions = all.filter(({isDefinition}) => isDefinition)
  const others = all.filter(({isDefinition}) => !isDefinition)
  const unfound = definitions.filter(
    (parenthesis) => !isFound(parenthesis, ({long}) => same(long, parenthesis.long))
  )
  const unseen = definitions.filter((parenthesis) => !isFound(parenthesis, () => true))
  const claimed = others.filter((parenthesis) => isFound(parenthesis, () => true))
  const count = definitions.length
  return [
    share('acronyms/found', 'more', count - unfound.length, count, unfound.map(told)),
    share('acronyms/found, whatever the long form', 'more', count - unseen.length, count, unseen.map(told)),
    share('acronyms/wrongly claimed', 'fewer', claimed.length, others.length, claimed.map(told))
  ]
}

function isFound({text, short}: Parenthesis, fits: (definition: {long: string}) => boolean) {
  return acronymsIn(text.text).some((definition) => same(definition.short, short) && fits(definition))
}

function same(a: string, b: string) {
  return plain(a) === plain(b)
}

function plain(form: string) {
  return form
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/[\s‐‑–-]+/g, ' ')
    .replace(/^the /, '')
}

/** Releases without a finding that anybody would have to look at. */
function silence(sources: string, texts: readonly Text[], read: Read): Measurement[] {
  const loud = texts.filter((text) => read(text).some(isLoud))
  const wrong = texts.filter((text) => read(text).some(({severity}) => severity === 'error'))
  const count = texts.length
  return [
    share(`silent/${sources}/no warning or error`, 'more', count - loud.length, count),
    share(`silent/${sources}/no error`, 'more', count - wrong.length, count)
  ]
}

/** Findings in 1,000 words of clean copy: by severity, then by rule. */
function alarms(texts: readonly Text[], read: Read): Measurement[] {
  const words = wordsIn(texts)
  const findings = texts.flatMap((text) => read(text))
  const levels: Severity[] = ['error', 'warning', 'info']
  const bySeverity = levels.map((level) => {
    const count = findings.filter(({severity}) => severity === level).length
    return rate(`findings/${level}`, level === 'info' ? 'neither' : 'fewer', count, words)
  })
  const groups = new Map<string, number>()
  for (const {rule, severity} of findings) {
    const name = `findings/${severity}/${rule}`
    groups.set(name, (groups.get(name) ?? 0) + 1)
  }
  const byRule = [...groups].sort(([a], [b]) => (a < b ? -1 : 1))
  return [...bySeverity, ...byRule.map(([name, count]) => rate(name, 'neither', count, words))]
}

/** The findings that point at `error`. */
function pointing({text, places}: KnownError, read: Read): Finding[] {
  return read(text).filter((finding) => touches(finding, places))
}

function touches({start, end}: Finding, places: readonly Place[]) {
  return places.some((place) =>
    start === end ? start >= place.start && start <= place.end : start < place.end && end > place.start
  )
}

function isLoud({severity}: Finding) {
  return severity !== 'info'
}

function isSpelling({room}: Finding) {
  return room === 'spelling'
}

function row({text, places, wrong, right, kind, origin}: KnownError) {
  const place = places[0]
  const context = place ? around(text.text, place) : ''
  return `${text.path}\t${kind}\t${origin.slice(0, 40)}\t${wrong} → ${right}\t${context}`
}

function told({text, short, long}: Parenthesis) {
  const claims = acronymsIn(text.text).filter((definition) => same(definition.short, short))
  return `${text.path}\t${short} = ${long}\t${claims.map(({long}) => long).join('; ')}`
}

function said({rule, severity, expected}: Finding) {
  return `${rule} (${severity})${expected.length > 0 ? ` → ${expected.slice(0, 3).join(', ')}` : ''}`
}

function around(text: string, {start, end}: Place) {
  const context = `${text.slice(Math.max(0, start - 60), start)}⟦${text.slice(start, end)}⟧${text.slice(end, end + 60)}`
  return context.replace(/\s+/g, ' ')
}
