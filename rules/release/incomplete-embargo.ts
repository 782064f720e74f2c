// An embargo without a date, a time or a time zone.

import {embargoOf} from '../../src/release/anatomy/notices.ts'
import {rule} from '../../src/rule.ts'

export default rule({
  id: 'incomplete-embargo',
  summary: 'An embargo without its date, its time or its time zone.',
  why: 'A newsroom in another country cannot keep “until Friday”; an embargo gives the day, the time and the zone.',
  severity: 'error',
  fix: 'none',
  whole: true,
  roles: ['notice'],
  examples: [
    {text: '{EMBARGOED UNTIL Friday}\n\nHarbour fund opens a school\n\nThe fund opened a school.'},
    {
      text: '{Embargoed until 9 a.m., 12 May 2026}\n\nHarbour fund opens a school\n\nThe fund opened a school.'
    },
    {
      text: 'EMBARGOED UNTIL 1:30 p.m. EDT, Friday, July 17, 2026\n\nHarbour fund opens a school\n\nThe fund opened.'
    },
    {
      text: 'Under embargo until:\n\n00:01 BST, 3 May 2026\n\nHarbour fund opens a school\n\nThe fund opened a school.'
    }
  ],
  check(release, report) {
    const embargo = release.ask(embargoOf)
    if (!embargo || embargo.lacks.length === 0) return
    report(embargo, `Unexpected embargo without ${embargo.lacks.join(' and ')}`)
  }
})
