// A space in front of a comma, a full stop, a colon, a semicolon, a question or an exclamation mark.

import {placesOfSigns} from '../../src/release/words/signs.ts'
import {type Place, reportAlike, rule} from '../../src/rule.ts'

/** Behind a word; read at the mark. */
const gap = /(?<=[\p{L}\p{N})\]”"’%]([ \u00a0\u2009\u202f]{1,3}))[,;:!?.](?:[\s”"’)\]]|$)/uy
/** What may follow a space: an ellipsis, a smiley. */
const exempt = /^(?:\.\s?\.|[:;][\s]?[-)(/|DP]|[!?]{2}|: [=>])/u

/** More of them before one mark are a habit, and one finding. */
const few = 3

export default rule({
  id: 'space-before-punctuation',
  summary: 'A space in front of a punctuation mark.',
  why: 'English sets no space before a comma, a full stop, a colon, a semicolon, a question or an exclamation mark; it is the trace of a cut.',
  severity: 'warning',
  fix: 'safe',
  examples: [
    {text: 'The fund{ }, which lends boats, grew.', fixed: 'The fund, which lends boats, grew.'},
    {text: 'Did it grow{ }? It did{ }.', fixed: 'Did it grow? It did.'},
    {
      text: 'The fund{ }, which lends boats , masts , sails , and ropes , grew.',
      fixed: 'The fund, which lends boats, masts, sails, and ropes, grew.'
    },
    {text: 'The fund … and the boats . . . grew; see .well-known and 5 .5.'},
    {text: 'The fund grew :) and paid $5.', options: {}}
  ],
  check(release, report) {
    const places = new Map<string, Place[]>()
    for (const at of placesOfSigns(release, ',;:!?.', isBehindSpace)) {
      gap.lastIndex = at
      const space = gap.exec(release.text)?.[1]
      const after = release.text.slice(at, at + 4)
      if (!space || exempt.test(after) || release.literalAt(at)) continue
      const span = release.span(at - space.length, at)
      const alike = places.get(after[0]!) ?? []
      alike.push({span, reason: `Unexpected space before \`${after[0]}\`, expected none`, expected: ''})
      places.set(after[0]!, alike)
    }
    for (const alike of places.values()) reportAlike(report, alike, few)
  }
})

function isBehindSpace(text: string, at: number) {
  const before = text.charCodeAt(at - 1)
  return before === 0x20 || before === 0xa0 || before === 0x2009 || before === 0x202f
}
