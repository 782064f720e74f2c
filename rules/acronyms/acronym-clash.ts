// One acronym, two long forms.

import type {Definition} from '../../src/release/acronyms.ts'
import {livesOf, plain} from '../../src/release/lives.ts'
import {rule} from '../../src/rule.ts'

export default rule({
  id: 'acronym-clash',
  summary: 'One acronym with two different long forms.',
  why: 'Either one of the two is wrong (“Commodities” for “Commodity”), or readers cannot tell which is meant.',
  severity: 'error',
  fix: 'offer',
  roles: ['headline', 'subhead', 'body', 'list', 'table', 'heading', 'notes', 'boilerplate'],
  examples: [
    {
      text: 'The National Harbour Safety Board (NHSB) met. The NHSB is old. The {National Highway Safety Board} (NHSB) agreed.',
      expected: ['National Harbour Safety Board']
    },
    {
      text: 'The National Harbour Safety Board (NHSB) met.\n\nAbout the NHSB\n\nThe National Harbor Safety Boards (NHSB) is old.'
    },
    {text: 'The U.S. Harbour Safety Board (HSB) met. The Harbour Safety Board (HSB) is old, says the HSB.'}
  ],
  check(release, report) {
    for (const {definitions} of release.ask(livesOf)) {
      const [first] = definitions
      if (!first || definitions.length < 2) continue
      for (const other of definitions.slice(1)) {
        if (isOne(first, other)) continue
        report(
          other.long,
          `Unexpected long form of \`${other.short.text}\`, expected \`${first.long.text}\` as before, or other letters`,
          {
            expected: [first.long.text],
            cause: {span: first, reason: `\`${first.short.text}\` is defined here`}
          }
        )
        break
      }
    }
  }
})

/** The same name, or one within the other: "U.S. Forest Service" and "Forest Service". */
function isOne({long: a, short: x}: Definition, {long: b, short: y}: Definition) {
  const [left, right] = [plain(a.text), plain(b.text)]
  if (x.text !== y.text && x.text.toUpperCase() === y.text.toUpperCase() && !/s$/u.test(x.text + y.text))
    return left === right
  return left.includes(right) || right.includes(left)
}
