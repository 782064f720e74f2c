// Double hyphens, en dashes and em dashes for the same job in one release.

import {matches} from '../../src/release/span.ts'
import {rule} from '../../src/rule.ts'

/** A dash between words, not between figures: "masts – sails", "masts—sails", "masts -- sails". */
const dashes = /(?<=[\p{L}\p{N})”"’.,%])(?:[ \u00a0](?:--|–|—)[ \u00a0]|—|--)(?=[\p{L}\p{N}(“"‘'$])/gu

export default rule({
  id: 'mixed-dashes',
  summary: 'Double hyphens, en dashes and em dashes between words in one release; the fewer are reported.',
  why: 'Any of them may be a house’s dash (AP: em dash with spaces, many British houses: en dash with spaces); two of them are none.',
  severity: 'info',
  fix: 'offer',
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
    const all = [...matches(release.text, dashes)].filter(({index}) => {
      const part = release.partAt(index)
      // "Frequency – once a year": a label and its text.
      if (part && index - part.start < 40) return false
      return (
        part &&
        part.role !== 'dateline' &&
        part.role !== 'heading' &&
        !/^\p{N}.{1,3}\p{N}/u.test(release.text.slice(index - 1, index + 4))
      )
    })
    const counts = new Map<string, number>()
    for (const [dash] of all) counts.set(dash.trim(), (counts.get(dash.trim()) ?? 0) + 1)
    if (counts.size < 2) return
    const most = [...counts].sort((a, b) => b[1] - a[1])[0]![0]
    const usual = all.find(([dash]) => dash.trim() === most)![0]
    for (const {index, 0: dash} of all) {
      if (dash.trim() === most) continue
      const reason = `Unexpected \`${dash.trim()}\`, expected \`${most}\` as elsewhere`
      report(release.span(index, index + dash.length), reason, {expected: [usual]})
    }
  }
})
