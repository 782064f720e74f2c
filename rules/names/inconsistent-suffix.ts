// One company with two legal forms.

import {issuersOf} from '../../src/release/names/companies.ts'
import {rule} from '../../src/rule.ts'

export default rule({
  id: 'inconsistent-suffix',
  summary: 'A company with two different legal forms.',
  why: 'Acme Ltd. and Acme Inc. are two companies before the law; in a release one of them is nearly always a slip.',
  severity: 'warning',
  fix: 'offer',
  whole: true,
  roles: ['headline', 'subhead', 'body', 'list', 'table', 'notes', 'boilerplate', 'contact'],
  examples: [
    {
      text: 'Baltic Nets Ltd. grew. The boats of Baltic Nets Ltd. sail, and {Baltic Nets Inc.} is glad.',
      expected: ['Baltic Nets Ltd.']
    },
    {text: 'Baltic Nets Ltd. grew. Baltic Nets Limited is old, and the boats of Baltic Nets sail.'},
    {text: 'Baltic Nets Holdings plc owns Baltic Nets Ltd. and Baltic Nets USA, LLC.'},
    {text: 'Baltic Nets GmbH grew. Baltic Nets GmbH sells, and Baltic Nets N.V. is glad.'},
    {text: 'Baltic Nets Ltd., a subsidiary of Baltic Nets Inc., grew.'}
  ],
  check(release, report) {
    for (const {odd, usual} of release.ask(issuersOf)) {
      report(odd, `Unexpected legal form in \`${odd.text}\`, expected \`${usual.text}\` as elsewhere`, {
        expected: [usual.text],
        cause: {span: usual, reason: `\`${usual.text}\` stands here`}
      })
    }
  }
})
