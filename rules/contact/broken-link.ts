// A link that cannot work as it is written.

import {faultyLinksOf} from '../../src/release/addresses/links.ts'
import {everywhere} from '../../src/release/anatomy/roles.ts'
import {rule} from '../../src/rule.ts'

export default rule({
  id: 'broken-link',
  summary: 'A link that cannot work as it is written.',
  why: 'The reader who clicks is lost. Top-level domains are those of the IANA.',
  severity: 'error',
  fix: 'offer',
  roles: everywhere,
  examples: [
    {
      text: 'See {http//tidewater.example}, {https:/tidewater.example/a} and {www,tidewater.example}.',
      expected: ['http://tidewater.example']
    },
    {
      text: 'See {www.tidewater,com} and {https://www.tidewater.orgAbout} us, {wwww.tidewater.example}.',
      expected: ['www.tidewater.com']
    },
    {text: 'See {https:// tidewater.example}.', expected: ['https://tidewater.example']},
    {
      text: 'See https://tidewater.example/a,b?c=d. Or (www.tidewater.example), http://10.0.0.1:8080 and www.boats.museum!'
    }
  ],
  check(release, report) {
    for (const {at, reason, expected} of release.ask(faultyLinksOf)) {
      report(at, `Unexpected \`${at.text}\`${said(reason)}`, expected ? {expected: [expected]} : {})
    }
  }
})

/** "expected …" goes on; a reason of its own stands behind a colon. */
function said(reason: string) {
  return reason.startsWith('expected') ? `, ${reason}` : `: ${reason}`
}
