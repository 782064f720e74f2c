// A space in front of a comma, a full stop, a colon, a semicolon, a question or an exclamation mark, or within brackets and quotation marks.

import {turnedMarksOf} from '../../src/release/anatomy/turned-marks.ts'
import type {Release} from '../../src/release/index.ts'
import {placesOfSigns} from '../../src/release/words/signs.ts'
import {type Place, reportAlike, rule} from '../../src/rule.ts'

/** Behind a word; read at the mark. */
const gap = /(?<=[\p{L}\p{N})\]”"’%]([ \u00a0\u2009\u202f]{1,3}))[,;:!?.](?:[\s”"’)\]]|$)/uy
/** What may follow a space: an ellipsis, a smiley. */
const exempt = /^(?:\.\s?\.|[:;][\s]?[-)(/|DP]|[!?]{2}|: [=>])/u

/** Behind a word, in front of a comma that the next word touches: "boats ,masts". */
const early = /(?<=[\p{L})”"’%]([ \u00a0]))[,;](?=\p{L}{2})/uy
/** Within a bracket or a mark that opens, and in front of one that closes: "( boats )", "“ boats ”". */
const opening = /(?<![\p{L}\p{N}.,!?\]])[(“](?: |\u00a0)(?=[\p{L}\p{N}])/uy
const closing = /(?<=[\p{L}\p{N}.,!?%]([ \u00a0]))[)”](?=[\s.,;:]|$)/uy

/** More of them before one mark are a habit, and one finding. */
const few = 3

export default rule({
  id: 'space-before-punctuation',
  summary: 'A space in front of a punctuation mark, or just within brackets or quotation marks.',
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
    {
      text: 'The fund has boats{ ,}masts and ({ }old) sails.',
      fixed: 'The fund has boats, masts and (old) sails.'
    },
    {text: 'The fund is rich and “old{ }”. It has ( ) and [ ]; „alt“ and [new]( boats).'},
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
    for (const alike of [...places.values(), earlyCommas(release), innerSpaces(release)])
      reportAlike(report, alike, few)
  }
})

/** "boats ,masts": the space stands on the wrong side. */
function earlyCommas(release: Release): Place[] {
  return placesOfSigns(release, ',;', isBehindSpace).flatMap((at) => {
    early.lastIndex = at
    const mark = release.text[at]!
    if (!early.test(release.text) || release.literalAt(at)) return []
    const expected = `${mark} `
    const reason = `Unexpected space before \`${mark}\`, expected it behind`
    return [{span: release.span(at - 1, at + 1), reason, expected}]
  })
}

/** "( boats", "boats )", "“ boats", "boats ”"; what is said of a mark that is turned says it of the space, too. */
function innerSpaces(release: Release): Place[] {
  const {text} = release
  const turned = release.ask(turnedMarksOf)
  const found: Place[] = []
  for (const at of placesOfSigns(release, '(“', isBeforeSpace)) {
    opening.lastIndex = at
    if (opening.test(text)) found.push(innerSpace(release, at + 1, `behind \`${text[at]}\``))
  }
  for (const at of placesOfSigns(release, ')”', isBehindSpace)) {
    closing.lastIndex = at
    if (closing.test(text)) found.push(innerSpace(release, at - 1, `before \`${text[at]}\``))
  }
  return found
    .filter(({span}) => !release.literalAt(span.start) && !release.literalAt(span.start - 1))
    .filter(({span: {start}}) => !turned.some(({span}) => span.start <= start && start < span.end))
    .sort((one, other) => one.span.start - other.span.start)
}

function innerSpace(release: Release, at: number, where: string): Place {
  return {span: release.span(at, at + 1), reason: `Unexpected space ${where}, expected none`, expected: ''}
}

function isBeforeSpace(text: string, at: number) {
  const next = text.charCodeAt(at + 1)
  return next === 0x20 || next === 0xa0
}

function isBehindSpace(text: string, at: number) {
  const before = text.charCodeAt(at - 1)
  return before === 0x20 || before === 0xa0 || before === 0x2009 || before === 0x202f
}
