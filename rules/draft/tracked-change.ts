// A change that Word has kept track of and nobody has accepted or rejected.

import {everywhere} from '../../src/release/anatomy/roles.ts'
import {by, quoted, tracesOf} from '../../src/release/anatomy/traces.ts'
import type {Trace} from '../../src/release/index.ts'
import {rule} from '../../src/rule.ts'

export default rule({
  id: 'tracked-change',
  summary: 'A tracked change that was neither accepted nor rejected (Word documents).',
  why: 'Whoever opens the document can read what was taken out, what stood there before, and who changed it.',
  severity: 'error',
  fix: 'none',
  whole: true,
  roles: ['furniture', ...everywhere],
  examples: [
    {
      text: 'The fund opened {two} schools.',
      background: {traces: [{kind: 'insertion', text: 'two', author: 'Ama Boateng', start: 16, end: 19}]}
    },
    {
      text: 'The fund opened {}schools, and boats.',
      background: {
        traces: [
          {kind: 'deletion', text: 'no ', author: 'Ama Boateng', start: 16, end: 16},
          {kind: 'insertion', text: ', and boats', author: '', start: 23, end: 34}
        ]
      }
    },
    {
      text: 'The fund opened schools.',
      background: {traces: [{kind: 'comment', text: 'Really?', author: '', start: 16, end: 16}]}
    }
  ],
  check(release, report) {
    const changes = tracesOf(release, 'insertion', 'deletion')
    const [first] = changes
    if (!first) return
    report(
      release.span(first.start, first.end),
      `Unexpected ${told(changes, first)}${by(changes)}: accept or reject it before the release goes out`
    )
  }
})

function told(changes: readonly Trace[], first: Trace) {
  const one = `tracked ${first.kind} of ${quoted(first)}`
  return changes.length === 1 ? one : `${one}, the first of ${changes.length} tracked changes`
}
