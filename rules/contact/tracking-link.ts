// A link that carries the code of somebody's campaign.

import {everywhere} from '../../src/release/anatomy/roles.ts'
import {hasSign} from '../../src/release/words/signs.ts'
import {rule} from '../../src/rule.ts'

const codes =
  /[?&](?:utm_\w{2,20}|fbclid|gclid|dclid|msclkid|mc_cid|mc_eid|igshid|_hsenc|_hsmi|mkt_tok)=[^&#\s]*/giu

export default rule({
  id: 'tracking-link',
  summary: 'A link that carries a tracking code: utm_source, fbclid, gclid.',
  why: 'It tells readers where the text was copied from, counts them for the wrong campaign, and is ugly in print.',
  severity: 'info',
  fix: 'offer',
  roles: everywhere,
  examples: [
    {
      text: 'See {https://tidewater.example/a?utm_source=mail&b=1#c} and {https://tidewater.example/?fbclid=xyz}.',
      expected: ['https://tidewater.example/a?b=1#c']
    },
    {text: 'See https://tidewater.example/a?b=1&page=2.'}
  ],
  check(release, report) {
    if (!hasSign(release, '=')) return
    for (const literal of release.literals) {
      const bare = literal.text.replace(codes, (code) => (code[0] === '?' ? '?' : ''))
      if (bare === literal.text) continue
      const expected = bare.replace('?&', '?').replace(/\?(?=#|$)/u, '')
      report(literal, 'Unexpected tracking code in a link, expected the plain address', {
        expected: [expected]
      })
    }
  }
})
