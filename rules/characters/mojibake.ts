// Letters that a wrong decoding made of others: "Itâ€™s".

import {everywhere} from '../../src/release/anatomy/roles.ts'
import type {Release} from '../../src/release/index.ts'
import {matches} from '../../src/release/span.ts'
import {hasSign} from '../../src/release/words/signs.ts'
import {rule} from '../../src/rule.ts'

/** UTF-8 read as Windows-1252: "â€™", "Ã©", "Â ", "Ð¡"; what no decoder could read: U+FFFD. */
const broken =
  /(?:â(?:€[\u0080-\u00bf\u0152-\u0161\u2018-\u203a\u20ac\u2122]?|[\u0080-\u0099]{2})|ï»¿|ðŸ[\u0080-\u00ff\u0152-\u2122]{1,2}|Ã[\u0080-\u00bf\u0152-\u0161\u2013-\u203a\u20ac\u2122]|Â[\u00a0-\u00bf](?![\p{Ll}]{2}))|\ufffd{1,3}/gu

/** The bytes that Windows-1252 shows in the places of C1 control characters. */
const high = new Map(
  [...'€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'].map(
    (letter, at) => [letter, 0x80 + at] as const
  )
)

export default rule({
  id: 'mojibake',
  summary: 'Letters that a wrong decoding made of others.',
  why: 'A mark or an accent got lost between two programs: the release was saved in one encoding and opened in another.',
  severity: 'error',
  fix: 'offer',
  roles: everywhere,
  examples: [
    {text: 'It{â€™}s the CafÃ© de la Mer.'.replace('CafÃ©', 'Caf{Ã©}'), expected: ['’']},
    {text: 'The fund{\ufffd}s boats cost{Â\u00a0}5 dollars.'},
    {text: 'A pâté, the château, São Tomé, Ângela, a fée and “quotes” – all well.'}
  ],
  check(release, report) {
    if (!hasSign(release, 'âïðÃÂ\ufffd')) return
    for (const {index, 0: letters} of matches(release.text, broken)) {
      const right = decode(letters)
      const reason = right
        ? `Unexpected \`${letters}\`, expected \`${right}\``
        : `Unexpected unreadable \`${letters}\``
      report(spanOf(release, index, letters), reason, right ? {expected: [right]} : {})
    }
  }
})

function spanOf(release: Release, index: number, letters: string) {
  return release.span(index, index + letters.length)
}

/** The letters as bytes, read as UTF-8; nothing where a byte got lost. */
function decode(letters: string): string | undefined {
  const bytes = [...letters].map((letter) => high.get(letter) ?? letter.charCodeAt(0))
  if (bytes.some((byte) => byte > 0xff)) return
  const text = new TextDecoder().decode(Uint8Array.from(bytes))
  return text.includes('\ufffd') ? undefined : text
}
