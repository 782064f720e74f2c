// FOR IMMEDIATE RELEASE above a release that is under embargo.

import {embargoOf, immediateOf} from '../../src/release/anatomy/notices.ts'
import {rule} from '../../src/rule.ts'

export default rule({
  id: 'embargo-and-release',
  summary: '“For immediate release” and an embargo above one release.',
  why: 'One of the two lines is left from the last release, and a newsroom may follow the wrong one.',
  severity: 'error',
  fix: 'none',
  whole: true,
  roles: ['notice'],
  examples: [
    {
      text: '{FOR IMMEDIATE RELEASE}\n\nEMBARGOED UNTIL 9 a.m. GMT, 3 May 2026\n\nHarbour fund opens a school\n\nThe fund opened.'
    },
    {text: 'FOR IMMEDIATE RELEASE\n\nHarbour fund opens a school\n\nThe embargo on ships was lifted.'}
  ],
  check(release, report) {
    const immediate = release.ask(immediateOf)
    const embargo = immediate && release.ask(embargoOf)
    if (!embargo) return
    report(immediate, 'Unexpected immediate release together with an embargo, expected one of them', {
      cause: {span: embargo, reason: 'The embargo stands here'}
    })
  }
})
