// A punctuation mark written twice, or two that exclude each other.

import {placesOfSigns} from '../../src/release/words/signs.ts'
import {rule} from '../../src/rule.ts'

/** Read at the first mark. */
const doubled =
  /,[ \u00a0]?,|(?<![.…]|\p{Lu}|etc|Inc|Co|Ltd|Jr|Sr)\.[ \u00a0],(?= )|(?<![.…])\.\.(?![./\\])|(?<![.…]|[.…] |\p{Lu}|\d)\.[ \u00a0]\.(?![ \u00a0]?\.|\p{L})|;[ ]?;|:[ ]?:(?!\p{L})|,\.(?!\p{N})|;[,.](?!\p{N})|\?\.(?![.\p{L}])|!\.(?![.\p{L}])|,;/uy
/** Each pair, and what it is likely to be. */
const likely: Readonly<Record<string, readonly string[]>> = {
  ',,': [','],
  '..': ['.', '…'],
  ';;': [';'],
  '::': [':'],
  ',.': ['.', ','],
  '?.': ['?'],
  '!.': ['!'],
  ',;': [';', ','],
  '.,': [',', '.']
}

export default rule({
  id: 'doubled-punctuation',
  summary: 'A comma, full stop, colon or semicolon written twice, or next to another.',
  why: 'It is the trace of a cut: one of the two marks belonged to words that are gone.',
  severity: 'warning',
  fix: 'offer',
  examples: [
    {text: 'Masts{,,} sails and ropes{..} Boats{,.} Who{?.}', expected: [',']},
    {text: 'Masts{, ,} sails. Boats from Togo{. ,} Chad and Mali{. .}', expected: [',']},
    {
      text: 'Wait… or wait ... or wait. . . It was . . . , as told . . . ; yes. It was Acme Inc., etc.; at 5 p.m., ../boats, “Ahoy!”, 1...5 (boats, etc.).'
    },
    {text: 'She asked “Who?”, and Yahoo!, Jeopardy!, “Where Is It?”, boats::crew and std::boats.'}
  ],
  check(release, report) {
    let end = 0
    for (const index of placesOfSigns(release, ',.;:?!', isDoubled)) {
      doubled.lastIndex = index
      const pair = index >= end && doubled.exec(release.text)?.[0]
      if (!pair) continue
      end = doubled.lastIndex
      if (release.literalAt(index) || isEllipsis(release.text, index)) continue
      const expected = likely[pair.replace(/\s/gu, '')] ?? [pair[0]!, pair.at(-1)!]
      const instead = expected.map((mark) => `\`${mark}\``).join(' or ')
      report(release.span(index, index + pair.length), `Unexpected \`${pair}\`, expected ${instead}`, {
        expected
      })
    }
  }
})

/** The last of three points with spaces between, with what the sentence goes on with: ". . . ," */
function isEllipsis(text: string, at: number) {
  return /[.\u00a0 ]{2}\.[\u00a0 ]$/u.test(text.slice(Math.max(0, at - 4), at)) && text[at + 1] !== '.'
}

/** Another mark follows, at once or behind a space. */
function isDoubled(text: string, at: number) {
  const next = text.charCodeAt(at + 1)
  return isMark(next === 0x20 || next === 0xa0 ? text.charCodeAt(at + 2) : next)
}

function isMark(unit: number) {
  return unit === 0x2c || unit === 0x2e || unit === 0x3a || unit === 0x3b
}
