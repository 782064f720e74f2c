// One acronym, two long forms.

import {isSameLong, livesOf} from '../../src/release/acronyms/lives.ts'
import {holdsMisspelling} from '../../src/release/spelling/spelling.ts'
import {rule} from '../../src/rule.ts'

export default rule({
  id: 'acronym-clash',
  summary: 'One acronym with two different long forms.',
  why: 'Either one of the two is wrong (“Commodities” for “Commodity”), or readers cannot tell which is meant.',
  severity: 'error',
  fix: 'offer',
  whole: true,
  roles: ['headline', 'subhead', 'body', 'list', 'table', 'heading', 'notes', 'boilerplate'],
  examples: [
    {
      text: 'The National Harbour Safety Board (NHSB) met. The NHSB is old. The {National Highway Safety Board} (NHSB) agreed.',
      expected: ['National Harbour Safety Board']
    },
    {text: 'The Salt Futures Board (SFB) met. The SFB is old. The {Salts Futures Board} (SFB) agreed.'},
    {
      text: 'The National Harbour Safety Board (NHSB) met.\n\nAbout the NHSB\n\nThe National Harbor Safety Boards (NHSB) is old.'
    },
    {
      text: 'The Harbour Safety Comission (HSC) met. The HSC is old. The Harbour Saftey Commission (HSC) agreed.'
    },
    {text: 'The U.S. Harbour Safety Board (HSB) met. The Harbour Safety Board (HSB) is old, says the HSB.'}
  ],
  check(release, report) {
    for (const {definitions} of release.ask(livesOf)) {
      const [first] = definitions
      if (!first || definitions.length < 2) continue
      for (const other of definitions.slice(1)) {
        if (isSameLong(first.long.text, other.long.text) || holdsMisspelling(release, other.long)) continue
        const forms = `\`${other.long.text}\` beside \`${first.long.text}\``
        report(
          other.long,
          `Unexpected long form ${forms} of \`${other.short.text}\`, expected one of them, or other letters`,
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
