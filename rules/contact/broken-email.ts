// An e-mail address that cannot work, or is a slip for another.

import {faultyEmailsOf} from '../../src/release/addresses/emails.ts'
import {everywhere} from '../../src/release/anatomy/roles.ts'
import {rule} from '../../src/rule.ts'

export default rule({
  id: 'broken-email',
  summary: 'An e-mail address that cannot work, or is one slip away from a domain that does.',
  why: 'A journalist’s question bounces, and nobody learns of it. Top-level domains are those of the IANA.',
  severity: 'error',
  fix: 'offer',
  roles: everywhere,
  examples: [
    {text: 'Write to {press@tidewater.con} or {ama@gmial.com}.', expected: ['press@tidewater.com']},
    {
      text: 'Write to {ama@ tidewater.org}, {ama@tidewater,com} or {ama..boateng@tidewater.org}.',
      expected: ['ama@tidewater.org']
    },
    {
      text: 'See www.kestrel-dairy.example or write to {press@kestrel-diary.example}.',
      expected: ['press@kestrel-dairy.example']
    },
    {text: 'Write to press@tidewater.example, o.nuñez+media@news.gov.br or @tidewater@boats.social.'}
  ],
  check(release, report) {
    for (const {at, reason, expected, like} of release.ask(faultyEmailsOf)) {
      report(at, `Unexpected \`${at.text}\`${said(reason)}`, {
        ...(expected && {expected: [expected]}),
        ...(like && {cause: {span: like, reason: `\`${like.text}\` stands here`}})
      })
    }
  }
})

/** "expected …" goes on; a reason of its own stands behind a colon. */
function said(reason: string) {
  return reason.startsWith('expected') ? `, ${reason}` : `: ${reason}`
}
