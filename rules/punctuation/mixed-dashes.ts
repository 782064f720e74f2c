// Double hyphens, en dashes and em dashes for the same job in one release.

import {monthLike} from '../../src/release/dates/calendar.ts'
import type {Release, Span} from '../../src/release/index.ts'
import {hasSign, placesOfSigns} from '../../src/release/words/signs.ts'
import {rule} from '../../src/rule.ts'

/** A dash between words, not between figures: "masts – sails", "masts—sails", "masts -- sails". */
const dashes =
  /(?:--|–|—)(?<=[\p{L}\p{N})”"’.,%][ \u00a0](?:--|–|—))[ \u00a0](?=[\p{L}\p{N}(“"‘'$])|(?:--|—)(?<=[\p{L}\p{N})”"’.,%](?:--|—))(?=[\p{L}\p{N}(“"‘'$])/uy

/** "19—24", "July 29 – August 2" */
const range = new RegExp(`^\\p{N} ?(?:--|–|—) ?(?:\\p{N}|${monthLike})`, 'u')

export default rule({
  id: 'mixed-dashes',
  summary: 'Double hyphens, en dashes and em dashes between words in one release; the fewer are reported.',
  why: 'Any of them may be a house’s dash (AP: em dash with spaces, many British houses: en dash with spaces); two of them are none.',
  severity: 'info',
  fix: 'offer',
  whole: true,
  examples: [
    {
      text: 'The fund of the small harbours near Tema — it lends boats — grew. The crews — all 40 — rejoiced{ -- }a bit.',
      expected: [' — ']
    },
    {
      text: 'The fund of the small harbours near Tema – it lends boats – grew. The crews{—}all 40{—}rejoiced.',
      expected: [' – ']
    },
    {text: 'The fund — it lends boats — grew from 2019–2024, and the Lima–Callao line with it.'},
    {text: 'LIMA, Peru, May 3, 2026 — The fund – it lends boats – grew.'}
  ],
  check(release, report) {
    if (kindsOf(release) < 2) return
    const all = release.ask(dashesOf)
    const counts = new Map<string, number>()
    for (const {text} of all) counts.set(text.trim(), (counts.get(text.trim()) ?? 0) + 1)
    if (counts.size < 2) return
    const most = [...counts].sort((a, b) => b[1] - a[1])[0]![0]
    const usual = all.find(({text}) => text.trim() === most)!.text
    for (const dash of all) {
      const mark = dash.text.trim()
      if (mark === most) continue
      report(dash, `Unexpected \`${mark}\`, expected \`${most}\` as elsewhere`, {expected: [usual]})
    }
  }
})

/** How many kinds of dashes the release has, whatever they do. */
function kindsOf(release: Release) {
  const isDouble = (text: string, at: number) => text[at + 1] === '-'
  return ['–', '—'].filter((mark) => hasSign(release, mark)).length + Number(hasSign(release, '-', isDouble))
}

/** Not a hyphen. */
function isDash(text: string, at: number) {
  return text[at] !== '-' || text[at + 1] === '-'
}

/** The dashes with their spaces; not those of datelines, labels ("Frequency – once a year") and figures. */
function dashesOf(release: Release): readonly Span[] {
  const found: Span[] = []
  for (const index of placesOfSigns(release, '–—-', isDash)) {
    dashes.lastIndex = index
    const dash = dashes.exec(release.text)?.[0]
    if (!dash) continue
    const start = dash.endsWith(' ') || dash.endsWith('\u00a0') ? index - 1 : index
    const part = release.partAt(start)
    if (!part || part.role === 'dateline' || part.role === 'heading' || start - part.start < 40) continue
    if (range.test(release.text.slice(start - 1, start + 12))) continue
    found.push(release.span(start, index + dash.length))
  }
  return found
}
