// An ordinal with another number's ending, with a nought in front or a hyphen inside: "22th", "11st", "the 09th of May", "50-th".

import {ordinalEnding} from '../../src/release/dates/calendar.ts'
import {matchesAt, signsOf} from '../../src/release/words/signs.ts'
import {rule} from '../../src/rule.ts'

/** Up to three digits; read at the first. */
const ordinal = /(?<![\p{L}\p{N}.,:/_$€£#-])(0?)(\d{1,3}-?)(st|nd|rd|th)(?![\p{L}\p{N}_-])/uy

export default rule({
  id: 'malformed-ordinal',
  summary: 'An ordinal number with the ending of another, with a nought in front or a hyphen inside.',
  why: 'The ending is that of the word: twenty-second is the 22nd, eleventh the 11th, ninth the 9th.',
  severity: 'warning',
  fix: 'safe',
  examples: [
    {
      text: 'The {22th} fair runs from the {09th} to the {13rd} of May, on the {21th} day of its {50-th} year.',
      fixed: 'The 22nd fair runs from the 9th to the 13th of May, on the 21st day of its 50th year.'
    },
    {text: 'The 22nd fair, the 11th, 12th and 13th crews, the 101st boat, the 111th mast; 5th-6th May.'},
    {text: 'See no. 22th-B and file 7/22th.'}
  ],
  check(release, report) {
    for (const match of matchesAt(release.text, ordinal, release.ask(signsOf).numerals)) {
      const [text, nought, written, ending] = match as unknown as [string, string, string, string]
      if (isRight(nought, written, ending) || release.literalAt(match.index)) continue
      const digits = written.replace('-', '')
      const expected = `${Number(digits)}${ordinalEnding(Number(digits))}`
      const span = release.span(match.index, match.index + text.length)
      report(span, `Unexpected \`${text}\`, expected \`${expected}\``, {expected: [expected]})
    }
  }
})

function isRight(nought: string, digits: string, ending: string) {
  return nought === '' && !digits.endsWith('-') && ending === ordinalEnding(Number(digits))
}
