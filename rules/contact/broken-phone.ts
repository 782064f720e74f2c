// A telephone number with too many or too few digits for its country.

import {faultyPhonesOf} from '../../src/release/addresses/phones.ts'
import {everywhere} from '../../src/release/anatomy/roles.ts'
import {rule} from '../../src/rule.ts'

export default rule({
  id: 'broken-phone',
  summary: 'A telephone number with too many or too few digits for its country.',
  why: 'Nobody can call it. The lengths come from libphonenumber’s numbering plans (dictionaries/phone-lengths.json).',
  severity: 'error',
  fix: 'none',
  roles: everywhere,
  examples: [
    {text: 'Call {+1 218 555 014} or {+44 20 7946 03188}.'},
    {text: 'Call {800-555-01311} or {(218) 555-014}; the file 800-555-013 is old. Call 800-555-0131.'},
    {
      text: 'Call +1 (218) 555-0142, +44 (0)20 7946 0318, +507 225 5017, +233 30 255 5010 or +86 10 5555 0100 ext. 5.'
    }
  ],
  check(release, report) {
    for (const {at, reason} of release.ask(faultyPhonesOf)) {
      report(at, `Unexpected \`${at.text}\`${said(reason)}`)
    }
  }
})

/** "expected …" goes on; a reason of its own stands behind a colon. */
function said(reason: string) {
  return reason.startsWith('expected') ? `, ${reason}` : `: ${reason}`
}
