// Text that a Word document hides from the eye, not from its readers.

import {everywhere} from '../../src/release/anatomy/roles.ts'
import {quoted, tracesOf} from '../../src/release/anatomy/traces.ts'
import {rule} from '../../src/rule.ts'

export default rule({
  id: 'hidden-text',
  summary: 'Text that is formatted as hidden (Word documents).',
  why: 'One click shows it, and whoever copies the text or opens it in another program may see it at once.',
  severity: 'error',
  fix: 'none',
  whole: true,
  roles: ['furniture', ...everywhere],
  examples: [
    {
      text: 'The fund opened{} two schools.',
      background: {traces: [{kind: 'hidden text', text: 'at a loss', author: '', start: 15, end: 15}]}
    },
    {
      text: 'The fund opened two schools.',
      background: {traces: [{kind: 'comment', text: 'two?', author: '', start: 16, end: 16}]}
    }
  ],
  check(release, report) {
    for (const hidden of tracesOf(release, 'hidden text'))
      report(
        release.span(hidden.start, hidden.end),
        `Unexpected hidden text ${quoted(hidden)}: delete it, or show it`
      )
  }
})
