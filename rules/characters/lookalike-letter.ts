// A Cyrillic or Greek letter in a Latin word, which it looks like.

import {everywhere} from '../../src/release/anatomy/roles.ts'
import {matches} from '../../src/release/span.ts'
import {hasUnit} from '../../src/release/words/signs.ts'
import {rule} from '../../src/rule.ts'

/** Cyrillic and Greek letters and the Latin ones that they look like. */
const foreigners = 'АВЕКМНОРСТХУІЈЅаеорсухіјѕԁһԛԝΑΒΕΖΗΙΚΜΝΟΡΤΥΧονραιυ'
const lookalikes = 'ABEKMHOPCTXYIJSaeopcyxijsdhqwABEZHIKMNOPTYXovpaiu'
const latin = new Map([...foreigners].map((letter, at) => [letter, lookalikes[at]!] as const))
const mixed = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]{2,60}/gu
const foreign = /[\p{Script=Cyrillic}\p{Script=Greek}]/u

/** The blocks in which these letters are. */
function mayBeForeign(unit: number) {
  return (
    (unit >= 0x370 && unit <= 0x52f) ||
    (unit >= 0x1c80 && unit <= 0x1fff) ||
    unit === 0x2126 ||
    unit >= 0x2de0
  )
}

export default rule({
  id: 'lookalike-letter',
  summary: 'A Cyrillic or Greek letter in a Latin word.',
  why: 'It looks right and is not: searches, links and spelling checkers fail on it. Forged names and addresses use it.',
  severity: 'error',
  fix: 'offer',
  roles: everywhere,
  examples: [
    {text: 'The {Tidewаter} Fund and the {Βank} of Lima.', expected: ['Tidewater']},
    {text: 'The Tidewater Fund and Газета, a Greek ναι, α-tocopherol, μm and 5µg, β2 and ΔT.'}
  ],
  check(release, report) {
    if (!hasUnit(release, mayBeForeign)) return
    for (const {index, 0: word} of matches(release.text, mixed)) {
      // "αF", "βeta" in a formula: a letter or two of each.
      if ((word.match(/\p{Script=Latin}/gu)?.length ?? 0) < 3 || !foreign.test(word)) continue
      const right = [...word].map((letter) => latin.get(letter) ?? letter).join('')
      if (foreign.test(right)) continue
      report(
        release.span(index, index + word.length),
        `Unexpected \`${word}\` with a letter of another script, expected \`${right}\``,
        {
          expected: [right]
        }
      )
    }
  }
})
