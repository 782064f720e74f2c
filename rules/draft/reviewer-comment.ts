// A comment in the margin of a Word document.

import {everywhere} from '../../src/release/anatomy/roles.ts'
import {by, quoted, tracesOf} from '../../src/release/anatomy/traces.ts'
import {rule} from '../../src/rule.ts'

export default rule({
  id: 'reviewer-comment',
  summary: 'A comment in the margin (Word documents).',
  why: 'Comments travel with the document, those that are resolved too: “check with legal” is no part of the news.',
  severity: 'error',
  fix: 'none',
  whole: true,
  roles: ['furniture', ...everywhere],
  examples: [
    {
      text: 'The fund opened{} two schools.',
      background: {
        traces: [{kind: 'comment', text: 'check with legal', author: 'Ama Boateng', start: 15, end: 15}]
      }
    },
    {
      text: 'The fund opened two schools.',
      background: {traces: [{kind: 'insertion', text: 'two', author: '', start: 16, end: 19}]}
    }
  ],
  check(release, report) {
    for (const comment of tracesOf(release, 'comment'))
      report(
        release.span(comment.start, comment.end),
        `Unexpected comment${by([comment])}: ${quoted(comment)}; delete it before the release goes out`
      )
  }
})
